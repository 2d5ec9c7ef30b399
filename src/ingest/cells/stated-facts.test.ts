import { expect, test } from 'vitest';
import { statedFacts } from './stated-facts.ts';

test.each([
  ['改札内です。駅係員にお申し出ください', { outsideGate: 'no', selfService: 'no' }],
  ['改札外 1階', { outsideGate: 'yes' }],
  ['職員にお声がけください', { selfService: 'no' }],
  ['ご利用の際は、受付にお声がけください', { selfService: 'no' }],
  ['受付で鍵をお貸しします', { selfService: 'no' }],
  ['要声かけ', { selfService: 'no' }],
  ['声かけ不要', { selfService: 'yes' }],
  ['店員に声をかけてください。ごみはお持ち帰りください', { selfService: 'no', diaperBin: 'no' }],
  ['使用済みおむつはお持ち帰りください', { diaperBin: 'no' }],
  ['お湯の提供はありません', { hotWater: 'no' }],
  ['カーテンで仕切っています', { curtain: 'yes' }],
  ['駐車場あり', { parking: 'yes' }],
  ['駐車場（１０台）', {}],
  ['屋外', { indoors: 'no' }],
])('%s', (text, facts) => {
  expect(statedFacts([text])).toEqual(facts);
  expect(statedFacts([null, `1階。${text}`])).toEqual(facts);
});

test.each([
  'お湯が必要な方は職員にお声がけください',
  'ご不明な点は職員にお声がけください',
  '改札内外にあります',
  '改札内のトイレは使えません',
  '駐車場はありますが満車のことがあります',
  '職員にお声がけいただく必要はありません',
  '個室ではありません',
  'おむつ用ごみ箱はありません',
  'ベビーカーを貸し出します',
  '声かけ不要（平日のみ）',
])('%s says nothing for sure', (text) => {
  expect(statedFacts([text])).toEqual({});
});

test('what contradicts itself says nothing', () => {
  expect(statedFacts(['改札内', '改札外です'])).toEqual({});
});
