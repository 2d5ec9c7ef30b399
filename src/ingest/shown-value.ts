import { asPlainText } from './text.ts';

/** `formatValue` of the workbook library. */
export type FormatValue = (value: unknown, format: string) => string;

/** Excel counts times of day as parts of 1899-12-30 or 31. */
const firstDate = Date.UTC(1900, 0, 1);
const minutesPerDay = 24 * 60;
const millisecondsPerMinute = 60_000;

/**
 * The text of a workbook's cell as its reader sees it: 「-」 for a 0 shown so, 「3人」 for a 3. Two things say more than is shown: a
 * date comes with its year, 2026-08-01, and a number that is only shown rounded comes whole, for a rounded position is
 * another place.
 */
export function shownValue(value: unknown, format: string | undefined, formatValue: FormatValue): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date) return dateText(value);
  if (typeof value !== 'number')
    return typeof value === 'boolean' ? String(value).toUpperCase() : asPlainText(String(value));
  const whole = String(Number(value.toPrecision(15)));
  if (format === undefined || format === 'General') return whole;
  const shown = formatValue(value, format).trim();
  const isRounded = /^-?[\d,]+(?:\.\d+)?$/.test(shown) && Number(shown.replaceAll(',', '')) !== value;
  return isRounded ? whole : shown;
}

function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return '';
  const minutes = Math.round(date.getTime() / millisecondsPerMinute);
  const minuteOfDay = ((minutes % minutesPerDay) + minutesPerDay) % minutesPerDay;
  const time = `${Math.floor(minuteOfDay / 60)}:${String(minuteOfDay % 60).padStart(2, '0')}`;
  if (date.getTime() < firstDate) return time;
  const day = new Date(minutes * millisecondsPerMinute).toISOString().slice(0, 10);
  return minuteOfDay === 0 ? day : `${day} ${time}`;
}
