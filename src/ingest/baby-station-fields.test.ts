import { expect, test } from 'vitest';
import { normalise } from './normalise.ts';

function read(name: string, place: string) {
  const lines = [
    '施設名,設置場所,授乳室,利用時間,休業日',
    `${name},${place},○,毎日9:00〜17:00,12月29日〜1月3日`,
  ];
  const { accepted } = normalise(new TextEncoder().encode(lines.join('\n')), {
    ...{ id: 'baby-stations/mihon', theme: 'baby-stations', definition: null, areas: [], asOf: null },
  });
  return accepted[0]?.hours?.notUnderstood;
}

test.each([
  ['みほん館（休止中）', '1階'],
  ['【休館中・工事中】みほん館', '1階'],
  ['みほん館 令和8年3月閉館', '1階'],
  ['みほん館', '1階（利用できません）'],
  ['みほん館（移転しました）', ''],
])('%s, %s is never shown as open', (name, place) => {
  expect(read(name, place)).not.toEqual([]);
});

test.each([
  ['みほん館', '1階 閉館時は裏口'],
  ['みほん休憩所', '改札外'],
  ['みほん工事事務所', '2階'],
])('%s, %s has the hours it publishes', (name, place) => {
  expect(read(name, place)).toEqual([]);
});
