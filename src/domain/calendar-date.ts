/** Year-month-day without a time zone, ISO 8601, always zero-padded: compares and sorts as text. */
export type CalendarDate = `${number}-${number}-${number}`;

/** ISO 8601 year-month, always zero-padded. */
export type YearMonth = `${number}-${number}`;
