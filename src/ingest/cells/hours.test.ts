import { describe, expect, test } from 'vitest';
import type { ClosedDay } from '#domain/opening-hours.ts';
import {
  hoursOf,
  newYear,
  nothingPublished,
  nth,
  period,
  readTexts,
  rulesInWords,
  stateAt,
} from '#tests/fixtures/hours-texts.ts';
import type { HoursTexts } from './hours.ts';

/** The same word in every place of a row where a publisher may put it. */
const placesFor = (word: string): Partial<HoursTexts>[] => [
  { hours: `9:00～17:00（${word}）`, days: '毎日' },
  { hours: `9:00～17:00、${word}`, days: '毎日' },
  { hours: '9:00～17:00', days: `毎日（${word}）` },
  { hours: '9:00～17:00', days: '毎日', closedDays: `木曜、${word}` },
  { hours: '9:00～17:00', days: '毎日', note: word },
  { hours: '9:00～17:00', days: '毎日', note: `授乳室は2階です。${word}。` },
];

describe('words that name closings nobody announces', () => {
  test.each([
    '臨時休館',
    '臨時休館あり',
    '不定休',
    '臨時休館日を除く',
    '保守点検日を除く',
    '蔵書点検は休館',
    '特別整理期間は休館',
    '月に1回程度の臨時休館日あり',
    'お盆休館',
    '館内清掃等のため休館する場合があります',
    '休館日を除く',
    '休館日あり',
    '休館は不定期',
  ])('%s: ask inside the hours, closed outside', (word) => {
    for (const texts of placesFor(word)) {
      const { value } = readTexts(texts);
      expect(value, JSON.stringify(texts)).toMatchObject({ notUnderstood: [] });
      expect(value?.irregular, JSON.stringify(texts)).not.toEqual([]);
      expect(stateAt(texts, '2026-11-25T10:00'), JSON.stringify(texts)).toBe('ask');
      expect(stateAt(texts, '2026-11-25T17:00'), JSON.stringify(texts)).toBe('closed');
    }
  });

  test.each([
    '行事により利用できないことがあります',
    '施設の利用状況によりご利用頂けない場合があります',
    '会議室が空いている場合は利用できます',
  ])('%s: a sentence of its own', (sentence) => {
    for (const texts of placesFor(sentence).filter(({ closedDays }) => closedDays === undefined)) {
      expect(hoursOf(texts), JSON.stringify(texts)).toMatchObject({
        irregular: [sentence],
        notUnderstood: [],
      });
    }
  });

  test.each([
    '臨時開館あり',
    '不定期開館',
    '日曜は不定期で開館',
    '臨時休館日はありません',
    '利用できない場合は10:00以降',
    '土曜は利用できない場合あり',
  ])('%s is none', (word) => {
    for (const texts of placesFor(word)) {
      expect(hoursOf(texts), JSON.stringify(texts)).toMatchObject({ irregular: [] });
      expect(stateAt(texts, '2026-11-25T10:00'), JSON.stringify(texts)).toBe('ask');
    }
  });

  test('the days beside them keep their meaning', () => {
    const texts = { hours: '9:00～17:00', days: '月～土（第3木曜、12/29～1/3、施設点検日は休館）' };
    expect(hoursOf(texts)).toMatchObject({
      closed: [nth([3], 4, 'unknown'), period([12, 29], [1, 3])],
      irregular: ['第3木曜、12/29～1/3、施設点検日は休館'],
      notUnderstood: [],
    });
    expect(stateAt(texts, '2026-11-19T10:00')).toBe('closed');
    expect(stateAt(texts, '2026-11-22T10:00')).toBe('closed');
  });

  test('a day that may be closed is not closed', () => {
    const texts = { hours: '9:00～17:00', days: '毎日（火曜休館の場合有）' };
    expect(hoursOf(texts)).toMatchObject({ closed: [], irregular: ['火曜休館の場合有'] });
  });

  test.each(['年末年始等', 'お盆', '夏季', '月2回'])('among closed days: %s', (closedDays) => {
    const value = hoursOf({ hours: '9:00～17:00', days: '毎日', closedDays });
    expect(value).toMatchObject({ irregular: [closedDays], notUnderstood: [] });
  });
});

describe('hours of their own on days nobody announces', () => {
  test.each([
    [
      '10:00～18:00（土・学校休業日は9:00～17:00）',
      '火水木金 10:00-17:00 / 土 9:00-17:00 / 時に火水木金 9:00-10:00 17:00-18:00',
    ],
    ['9:30～18:00区立学校休業日は9:00～18:00', '火水木金土 9:30-18:00 / 時に火水木金土 9:00-9:30'],
    ['9:00～17:00（夏休みは9:00～19:00）', '火水木金土 9:00-17:00 / 時に火水木金土 17:00-19:00'],
  ])('%s: only what all days have is certain', (hours, rules) => {
    const value = hoursOf({ hours, days: '火～土' });
    expect(value).toMatchObject({ irregular: [], notUnderstood: [] });
    expect(rulesInWords(value)).toBe(rules);
  });

  test.each([
    '10:00～18:00（夏季土曜は9:00～17:00）',
    '10:00～18:00（土曜夏季は9:00～17:00）',
    '10:00～18:00（夏季の土曜は9:00～17:00）',
    '10:00～18:00（夏季は9:00～17:00、冬季は9:00～16:00）',
    '10:00～18:00（夏季は20:00まで）',
    '10:00～18:00（臨時休館は9:00～12:00）',
    '10:00～18:00（点検日は9:00～12:00）',
    '夏季9:00～18:00',
  ])('%s is not understood', (hours) => {
    expect(stateAt({ hours, days: '火～土' }, '2026-11-25T11:00')).toBe('ask');
  });
});

describe('words that always make it ask', () => {
  const words = [
    '要予約',
    '予約が必要です',
    '行事により',
    '施設の開館時間に準ずる',
    '営業時間内',
    '会議開催中は利用不可',
  ];
  test.each(words)('%s', (word) => {
    for (const texts of [...placesFor(word), { hours: word, days: '毎日' }]) {
      const { value, issues } = readTexts(texts);
      expect(value?.notUnderstood, JSON.stringify(texts)).not.toEqual([]);
      expect(issues.map(({ code }) => code)).toContain('cell/hours-not-understood');
    }
  });

  test('the issue names the column and quotes the words', () => {
    const { value, issues } = readTexts({ hours: '9:00～17:00', days: '月～土（第５週は休み）' });
    expect(value?.notUnderstood).toEqual(['第５週は休み']);
    expect(issues).toEqual([{ code: 'cell/hours-not-understood', field: 'days', raw: '第５週は休み' }]);
  });

  test('「休館日を除く」 is understood where another column lists them', () => {
    const texts = { hours: '9:00～17:00', days: '月～土（休業日を除く）' };
    expect(hoursOf(texts)).toMatchObject({ irregular: ['休業日を除く'], notUnderstood: [] });
    expect(hoursOf({ ...texts, closedDays: '祝日、12/29～1/3' })).toMatchObject({
      irregular: [],
      notUnderstood: [],
    });
    expect(hoursOf({ ...texts, note: '休業日：日曜日、祝休日' })).toMatchObject({
      irregular: [],
      notUnderstood: [],
      onHolidays: 'closed',
    });
    expect(hoursOf({ ...texts, note: '年末年始は休館' }).irregular).toEqual(['休業日を除く']);
  });
});

describe('the note', () => {
  const texts = { hours: '9:00～17:00', days: '月～土' };
  test.each<[string, ClosedDay[]]>([
    ['年末年始閉館、こどもの日開館', [newYear]],
    ['・祝日・年末年始を除く。・エレベーターあり', [newYear]],
    ['祝日・年末年始', [newYear]],
    ['・12月29日～1月3日は休館・プレイルームあり', [period([12, 29], [1, 3])]],
    ['授乳室は2階です。第3月曜は休館', [nth([3], 1, 'unknown')]],
  ])('%s', (note, closed) => {
    expect(hoursOf({ ...texts, note })).toMatchObject({ closed, notUnderstood: [] });
  });

  test.each([
    '授乳室は2階です',
    'ゴミは各自でお持ち帰りください',
    '職員にお声かけください',
    '毎月第3水曜日におはなし会を開催しています',
    '育児相談、園庭開放を実施',
    '休憩室の隣です',
    '育児相談は予約が必要です',
    '予約なしで利用できます',
    '予約不要',
  ])('%s is about something else', (note) => {
    expect(hoursOf({ ...texts, note })).toMatchObject({ closed: [], notUnderstood: [] });
  });

  test.each([
    '平日のみ',
    '土日も利用可能',
    '日曜は開館することがあります',
    '祝日・月曜',
    '月～日・年末年始',
    '利用時間は季節により変わります',
    '令和8年3月まで改修工事中',
    '給湯器が故障中のため停止しています',
    '区民の方に限る',
    '10:00～15:00',
    '無休',
    'おむつ替えのみ20:00まで',
    '予約が必要です',
    '利用は事前予約制',
    '授乳室のご利用には予約が必要です',
  ])('%s makes it ask', (note) => {
    expect(hoursOf({ ...texts, note }).notUnderstood).not.toEqual([]);
  });

  test('hours of some days', () => {
    const value = hoursOf({ ...texts, note: '土曜日は9：00～12：00のみ' });
    expect(rulesInWords(value)).toBe('月火水木金 9:00-17:00 / 土 9:00-12:00');
  });
});

describe('what is not published', () => {
  test.each([
    nothingPublished,
    { hours: '', days: ' ', closedDays: '-', note: '　' },
    { ...nothingPublished, note: '2階にあります' },
  ])('nothing on hours is null: %j', (texts) => {
    expect(readTexts(texts)).toEqual({ value: null, issues: [] });
  });

  test('hours without days have no rules', () => {
    const { value, issues } = readTexts({ hours: '9:00〜17:30' });
    expect(value).toEqual({
      raw: '9:00〜17:30',
      rules: [],
      closed: [],
      onHolidays: 'unknown',
      newYear: 'unknown',
      irregular: [],
      notUnderstood: [],
    });
    expect(issues).toEqual([{ code: 'cell/hours-without-days', raw: '9:00〜17:30' }]);
  });

  test('a list of holidays alone does not say which weekdays are open', () => {
    expect(hoursOf({ hours: '9:00～17:00', closedDays: '祝日、年末年始' }).rules).toEqual([]);
    expect(hoursOf({ hours: '9:00～17:00', note: '年末年始は休館' }).rules).toEqual([]);
  });

  test('days without hours have no rules', () => {
    const { value, issues } = readTexts({ days: '月～金（祝日を除く）' });
    expect(value).toMatchObject({ rules: [], onHolidays: 'closed', notUnderstood: [] });
    expect(issues.map(({ code }) => code)).toEqual(['cell/hours-without-hours']);
  });

  test('the publisher’s words are kept as they stand', () => {
    expect(
      hoursOf({
        hours: '９：００～１７：００',
        days: '月～土',
        closedDays: '祝日',
        note: '年末年始は休館。2階',
      }).raw,
    ).toBe('月～土 ９：００～１７：００ 祝日 年末年始は休館');
  });
});
