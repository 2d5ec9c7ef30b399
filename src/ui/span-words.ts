import { minutesPerDay } from '#domain/calendar-date.ts';
import type { Span } from '#domain/opening-hours.ts';
import { formatMinute } from '#i18n/format.ts';
import type { Translate } from '#i18n/translate.ts';

export function spansInWords(spans: readonly Span[], t: Translate): string {
  return spans.map((span) => spanInWords(span, t)).join(t('dayHours.and'));
}

function spanInWords({ open, close }: Span, t: Translate): string {
  if (open === 0 && close === minutesPerDay) return t('dayHours.always');
  const times = { open: formatMinute(open), close: close === minutesPerDay ? '24:00' : formatMinute(close) };
  return t(close > minutesPerDay ? 'dayHours.spanNextDay' : 'dayHours.span', times);
}
