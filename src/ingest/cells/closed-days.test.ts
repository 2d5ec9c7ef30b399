import { describe, expect, test } from 'vitest';
import type { ClosedDay, OpeningHours } from '#domain/opening-hours.ts';
import {
  hoursOf,
  newYear,
  nth,
  period,
  readTexts,
  rulesInWords,
  weekly,
} from '#tests/fixtures/hours-texts.ts';

const allHolidaysBut = (month: number, day: number): ClosedDay => ({
  kind: 'holiday',
  except: { month, day },
});

describe('closed days', () => {
  test.each<[string, ClosedDay[], OpeningHours['onHolidays']]>([
    ['月曜', [weekly(1, 'unknown')], 'unknown'],
    ['毎週水曜定休', [weekly(3, 'unknown')], 'unknown'],
    ['月曜日、第3木曜', [weekly(1, 'unknown'), nth([3], 4, 'unknown')], 'unknown'],
    ['第1・3月曜日', [nth([1, 3], 1, 'unknown')], 'unknown'],
    ['第二、第四火曜', [nth([2, 4], 2, 'unknown')], 'unknown'],
    ['第2月曜日を除く月曜日', [nth([1, 3, 4, 5], 1, 'unknown')], 'unknown'],
    ['月曜日（祝日の場合は翌日）', [weekly(1, 'shift-next-day')], 'as-weekday'],
    ['月曜日（祝日の場合は翌平日）', [weekly(1, 'shift-next-weekday')], 'as-weekday'],
    ['月曜日（祝日にあたる場合は直後の祝休日ではない日）', [weekly(1, 'shift-next-weekday')], 'as-weekday'],
    ['月曜日（祝日の場合は開館）', [weekly(1, 'open')], 'as-weekday'],
    ['月曜日（祝日を除く）', [weekly(1, 'open')], 'as-weekday'],
    ['第3日曜（ただし祝休日は除く）、年末年始', [nth([3], 0, 'open'), newYear], 'as-weekday'],
    ['月曜日（祝休日のときは開館し、翌日休館）', [weekly(1, 'shift-next-day')], 'as-weekday'],
    ['月曜（月曜が祝日の場合は開室し火曜休室）', [weekly(1, 'shift-next-day')], 'as-weekday'],
    ['月曜。ただし月曜が祝日の場合は翌火曜日', [weekly(1, 'shift-next-day')], 'as-weekday'],
    ['日曜、祝日', [weekly(0, 'closed')], 'closed'],
    ['土日祝休み', [weekly(6, 'closed'), weekly(0, 'closed')], 'closed'],
    ['日・祝休日・年末年始', [weekly(0, 'closed'), newYear], 'closed'],
    ['年末年始', [newYear], 'unknown'],
    ['12/29～1/3', [period([12, 29], [1, 3])], 'unknown'],
    ['12月29日〜1月4日', [period([12, 29], [1, 4])], 'unknown'],
    ['年末年始（12月29日～1月3日）', [period([12, 29], [1, 3])], 'unknown'],
    ['12月29日～31日、1月1日', [period([12, 29], [12, 31]), period([1, 1], [1, 1])], 'unknown'],
    ['元日', [period([1, 1], [1, 1])], 'unknown'],
    [
      '日曜、こどもの日を除く祝日、年末年始',
      [weekly(0, 'unknown'), allHolidaysBut(5, 5), newYear],
      'unknown',
    ],
    ['無休', [], 'as-weekday'],
    ['年中無休', [], 'as-weekday'],
    ['なし', [], 'as-weekday'],
    ['定休日なし', [], 'as-weekday'],
  ])('%s', (closedDays, closed, onHolidays) => {
    const value = hoursOf({ hours: '9:00～17:00', closedDays });
    expect(value).toMatchObject({ closed, onHolidays, notUnderstood: [] });
    expect(rulesInWords(value)).toBe('月火水木金土日 9:00-17:00');
  });

  test.each(['土日（祝日を除く）', '祝日（土日を除く）', '月曜日、祝日を除く'])(
    '%s leaves in doubt what is open',
    (closedDays) => {
      expect(hoursOf({ hours: '9:00～17:00', closedDays }).notUnderstood).not.toEqual([]);
    },
  );

  test.each(['土曜も開館', '日曜日も利用可', '毎月第4日曜日は開庁'])(
    '%s: other days are open too, and nobody says which',
    (besides) => {
      const hours = `9:00～17:00（${besides}）`;
      expect(readTexts({ hours }).issues.map(({ code }) => code)).toEqual(['cell/hours-without-days']);
      expect(rulesInWords(hoursOf({ hours, days: '月～金' }))).toMatch(/^月火水木金[土日] 9:00-17:00$/);
      expect(hoursOf({ hours, closedDays: '土日' }).notUnderstood).toEqual([besides]);
    },
  );

  test('a list of holidays but one says nothing of weekdays', () => {
    const value = hoursOf({ hours: '9:00～17:00', closedDays: '11月3日を除く祝日' });
    expect(value).toMatchObject({ closed: [allHolidaysBut(11, 3)], rules: [], notUnderstood: [] });
  });

  test('a summer without the weekly closing', () => {
    const closedDays = '月曜日（祝日の場合は開館）。ただし7/21～8/31の月曜は開館';
    expect(hoursOf({ hours: '9:00～17:00', closedDays }).closed).toEqual([
      {
        kind: 'weekday',
        weekday: 1,
        holidays: 'open',
        except: { from: { month: 7, day: 21 }, to: { month: 8, day: 31 } },
      },
    ]);
  });

  test.each([
    '第4月曜・火曜日',
    '月曜・木曜（祝日の場合は翌日）',
    '月曜（祝日の場合は翌開館日）',
    '祝日の翌日',
    '第3土曜とその翌日',
    '3月最終日',
    '月2回月曜',
    '2/30',
    '4月31日',
    '月曜、月2回',
    '月曜（月2回）',
    '隔週月曜',
    '不定期で月曜',
    'こどもの日を除く日曜',
    '7/21～8/31の月曜',
  ])('%s is not understood', (closedDays) => {
    expect(hoursOf({ hours: '9:00～17:00', days: '毎日', closedDays }).notUnderstood).not.toEqual([]);
  });
});

describe('holidays', () => {
  test.each<[string, OpeningHours['onHolidays']]>([
    ['月～金', 'unknown'],
    ['月～日', 'unknown'],
    ['月～金（祝日を除く）', 'closed'],
    ['月～土（祝休）', 'closed'],
    ['月～金（土日祝休み）', 'closed'],
    ['全日（祝日を除く）', 'closed'],
    ['平日', 'closed'],
    ['毎日', 'as-weekday'],
    ['年中無休', 'as-weekday'],
    ['月～金・祝', 'as-weekday'],
  ])('%s: %s', (days, onHolidays) => {
    expect(hoursOf({ hours: '9:00～17:00', days }).onHolidays).toBe(onHolidays);
  });

  test('hours of weekdays are not those of a holiday', () => {
    const value = hoursOf({ hours: '平日9:00～20:00 土日9:00～17:00', days: '無休' });
    expect(value.onHolidays).toBe('unknown');
    expect(value.rules.flatMap(({ days }) => days)).not.toContain('holiday');
  });

  test('closed and open on holidays contradict each other', () => {
    const { value, issues } = readTexts({ hours: '9:00～17:00', days: '月～日、祝日', closedDays: '祝日' });
    expect(value?.notUnderstood).not.toEqual([]);
    expect(issues[0]?.code).toBe('cell/hours-contradictory');
  });
});
