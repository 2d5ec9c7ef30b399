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
} from '#tests/fixtures/hours-texts.ts';

describe('words that always make it ask', () => {
  const words = [
    '臨時休館',
    '臨時休館あり',
    '不定休',
    '要予約',
    '行事により',
    '行事により利用できないことがあります',
    '施設の開館時間に準ずる',
    '営業時間内',
    '蔵書点検',
    '特別整理期間',
    '休館日を除く',
    '会議開催中は利用不可',
  ];
  test.each(words)('%s', (word) => {
    for (const texts of [
      { hours: `9:00～17:00（${word}）`, days: '毎日' },
      { hours: `9:00～17:00、${word}`, days: '毎日' },
      { hours: '9:00～17:00', days: `毎日（${word}）` },
      { hours: '9:00～17:00', days: '毎日', closedDays: `月曜、${word}` },
      { hours: '9:00～17:00', days: '毎日', note: word },
      { hours: '9:00～17:00', days: '毎日', note: `授乳室は2階です。${word}。` },
      { hours: word, days: '毎日' },
    ]) {
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
    expect(hoursOf(texts).notUnderstood).toEqual(['休業日を除く']);
    expect(hoursOf({ ...texts, closedDays: '祝日、12/29～1/3' }).notUnderstood).toEqual([]);
    expect(hoursOf({ ...texts, note: '休業日：日曜日、祝休日' })).toMatchObject({
      notUnderstood: [],
      onHolidays: 'closed',
    });
    expect(hoursOf({ ...texts, note: '年末年始は休館' }).notUnderstood).toEqual(['休業日を除く']);
  });
});

describe('the note', () => {
  const texts = { hours: '9:00～17:00', days: '月～土' };
  test.each<[string, ClosedDay[]]>([
    ['年末年始閉館、こどもの日開館', [newYear]],
    ['・祝日・年末年始を除く。・エレベーターあり', [newYear]],
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
  ])('%s is about something else', (note) => {
    expect(hoursOf({ ...texts, note })).toMatchObject({ closed: [], notUnderstood: [] });
  });

  test.each([
    '平日のみ',
    '土日も利用可能',
    '日曜は開館することがあります',
    '祝日・年末年始',
    '利用時間は季節により変わります',
    '令和8年3月まで改修工事中',
    '給湯器が故障中のため停止しています',
    '区民の方に限る',
    '10:00～15:00',
    '無休',
    'おむつ替えのみ20:00まで',
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
