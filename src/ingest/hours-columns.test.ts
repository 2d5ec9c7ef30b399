import { describe, expect, it } from 'vitest';
import { type HoursTexts, readHours } from './cells/hours.ts';
import { hoursColumnsOf } from './hours-columns.ts';

const nothing: HoursTexts = { days: null, hours: null, closedDays: null, note: null };

/** The columns again, after the hours went out as one text. */
function again(texts: HoursTexts, note: string | null = null): HoursTexts {
  const noted = [texts.note, note].filter((text) => text !== null).join('\n') || null;
  const { value } = readHours({ ...texts, note: noted });
  if (value === null) throw new Error('no hours');
  return hoursColumnsOf(value, note);
}

describe('hoursColumnsOf', () => {
  it.each<[string, Partial<HoursTexts>]>([
    [
      'hours and closing days',
      { hours: '月～金 10:00～15:00', closedDays: '土・日・祝日、年末年始（12/29～1/3）' },
    ],
    ['days, hours and closing days', { days: '平日', hours: '9:00～17:00', closedDays: '12/29～1/3' }],
    ['a blank within a column', { hours: '月～金 9:00～17:00 土 9:00～12:00', closedDays: '日・祝' }],
    ['words that are not understood', { days: '平日', hours: '保育時間内', closedDays: '土日祝' }],
    ['hours alone', { hours: '毎日 9:00～21:00' }],
  ])('finds what is read as the same: %s', (_, texts) => {
    const published = { ...nothing, ...texts };
    expect(readHours(again(published))).toEqual(readHours(published));
  });

  it('leaves to the note of the facility what that says', () => {
    const note = 'イベント開催時は利用できないことがあります';
    expect(again({ ...nothing, hours: '毎日 9:00～17:00' }, note)).toEqual({
      ...nothing,
      hours: '毎日 9:00～17:00',
    });
  });

  it('keeps all words in one column where no way to cut them means the same', () => {
    const { value } = readHours({ ...nothing, hours: '毎日 9:00～17:00' });
    if (value === null) throw new Error('no hours');
    const changed = { ...value, rules: [] };
    expect(hoursColumnsOf(changed, null)).toEqual({ ...nothing, hours: '毎日 9:00～17:00' });
  });
});
