import { type Theme, themes } from '#domain/facility.ts';
import type { ColumnMatch } from '#domain/issue.ts';
import type { TableRow } from './read-table.ts';

/** What a file lists; sure = something only this theme has speaks for it. */
export interface ThemeGuess {
  theme: Theme;
  isSure: boolean;
}

/** Columns that only this theme has: both know names, places and hours. */
const ownFields: Readonly<Record<Theme, RegExp>> = {
  nurseries: /^(?:vacancies\.|capacity$|minimumAge$|entryMonth$)/,
  'baby-stations': /^(?:amenities\.|accessNote$)/,
};

/** Columns a list of nurseries seldom has. */
const likelyFields: Readonly<Record<Theme, RegExp>> = {
  nurseries: /^(?:kind$|asOf)/,
  'baby-stations': /^(?:place|hours|hoursFrom|hoursTo|days|closedDays|hoursNote)$/,
};

const ownWords: Readonly<Record<Theme, RegExp>> = {
  nurseries: /保育|幼稚園|こども園|空き|空枠|欠員|入所|nursery|kindergarten|preschool|childcare|vacanc/i,
  'baby-stations': /赤ちゃん|授乳|おむつ|ベビー|akachan|baby/i,
};

/** How much its columns speak for a theme. */
export function columnsOfTheme(theme: Theme, columns: readonly ColumnMatch[]): number {
  return columns.filter(({ field }) => field !== null && ownFields[theme].test(field)).length;
}

/** By the columns each theme would read, then by the words of the file's name and of the rows. */
export function detectTheme(
  columns: Readonly<Record<Theme, readonly ColumnMatch[]>>,
  fileName: string,
  rows: readonly TableRow[],
): ThemeGuess {
  const scored = themes.map((theme) => {
    const own = columnsOfTheme(theme, columns[theme]);
    const likely = columns[theme].filter(({ field }) => field !== null && likelyFields[theme].test(field));
    const inName = ownWords[theme].test(fileName) ? 2 : 0;
    const naming = rows.filter(({ cells }) => cells.some((cell) => ownWords[theme].test(cell))).length;
    const inRows = naming > rows.length / 2 ? 1 : 0;
    return {
      theme,
      sure: 3 * own + 2 * inName + 2 * inRows,
      score: 3 * own + likely.length + 2 * inName + 2 * inRows,
    };
  });
  const [first, second] = scored.sort((a, b) => b.score - a.score);
  const theme = first?.theme ?? 'nurseries';
  return { theme, isSure: (first?.sure ?? 0) > 0 && (first?.score ?? 0) > (second?.score ?? 0) };
}
