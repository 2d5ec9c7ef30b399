import { expect, test } from 'vitest';
import { isLent } from './lent.ts';

const plain = { kind: null, name: '見本会館', notes: [] };

test.each([
  ['its kind', { ...plain, kind: '移動式（貸出）' }],
  ['its name', { ...plain, name: '移動式赤ちゃんの駅 1号' }],
  ['a name that says lent', { ...plain, name: '貸出用 赤ちゃんの駅テント' }],
  ['a note', { ...plain, notes: [null, '移動式赤ちゃんの駅です。イベントを開く人に貸し出します'] }],
  ['a short note', { ...plain, notes: ['移動式'] }],
  ['a note for organisers', { ...plain, notes: ['イベント主催者向けの貸出用'] }],
])('%s tells a lent unit', (_, said) => {
  expect(isLent(said)).toBe(true);
});

test.each([
  ['lends keys', { ...plain, notes: ['鍵の貸出は1階受付'] }],
  ['lends prams', { ...plain, notes: ['ベビーカー貸出あり'] }],
  ['lends mobile stations besides', { ...plain, notes: ['移動式赤ちゃんの駅の貸出もしています'] }],
  ['is of another kind', { ...plain, kind: '公共施設' }],
])('a place that %s is none', (_, said) => {
  expect(isLent(said)).toBe(false);
});
