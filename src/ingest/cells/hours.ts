import type { Issue } from '#domain/issue.ts';
import type { OpeningHours } from '#domain/opening-hours.ts';
import { excerptOf } from '#ingest/text.ts';
import { readStatements } from './hours-grammar.ts';
import { readNote } from './hours-note.ts';
import { scheduleOf } from './hours-schedule.ts';
import { type HoursColumn, isIrregular, type Statement, type Understood } from './hours-statements.ts';
import type { Parsed } from './parsed.ts';

/** What a row publishes on its hours: 利用時間, 利用可能曜日, 休業日, 備考; null = no such column or an empty cell. */
export type HoursTexts = Readonly<Record<HoursColumn, string | null>>;

const blank = /^[\s\-‐‑–—―−－─ー]*$/;
const columns = ['days', 'hours', 'closedDays'] as const;
const closingDayNamed = /(?:休[館業園場室所庁]|閉[館園庁所室場]|定休)日/;

type Words = Understood['notUnderstood'][number];

/** 「休館日を除く」 is understood where another cell of the row says which days those are. */
function unexplained(statements: readonly Statement[], notUnderstood: readonly Words[]): Statement[] {
  return statements.filter((statement) => {
    if (statement.kind !== 'closing-days-elsewhere') return false;
    return !statements.some(
      (other) =>
        other.kind === 'closed' &&
        other.column !== statement.column &&
        (other.column === 'closedDays' || closingDayNamed.test(other.words)) &&
        notUnderstood.every(({ column }) => column !== other.column),
    );
  });
}

/** What keeps hours from being rules although all words are understood. */
const lacking = { days: 'cell/hours-without-days', hours: 'cell/hours-without-hours' } as const;

function issueOf(code: Issue['code'], { column, words }: Words): Issue {
  return { code, field: column, raw: excerptOf(words) };
}

/** Each column's words once. */
const distinct = (words: readonly Words[]): Words[] => [
  ...new Map(words.map(({ column, words }) => [`${column} ${words}`, { column, words }])).values(),
];

/**
 * The hours of a row. Nothing is guessed: words that name closings without a day end in `irregular`; words not understood, statements that contradict each other and days without
 * certain hours all end in `notUnderstood`, which never lets a place be "open". Hours without any word on days, or days
 * without hours, give no rules. null = nothing on hours is published.
 */
export function readHours(texts: HoursTexts): Parsed<OpeningHours | null> {
  const cells = columns.flatMap((column) => {
    const text = texts[column];
    return text === null || blank.test(text) ? [] : [{ column, text: text.trim() }];
  });
  const note = readNote(texts.note ?? '');
  const raw = [...cells.map(({ text }) => text), ...note.clauses].join(' ');
  if (raw === '') return { value: null, issues: [] };

  const read = [...cells.map(({ column, text }) => readStatements(column, text)), note];
  const statements = read.flatMap((each) => each.statements);
  const unread = read.flatMap((each) => each.notUnderstood);
  const { doubts, lacks, ...schedule } = scheduleOf(statements);
  const notUnderstood = distinct(unread);
  const irregular = distinct([...statements.filter(isIrregular), ...unexplained(statements, unread)]);
  const contradictory = distinct(doubts);
  const missing = lacks === null || notUnderstood.length > 0 ? [] : [lacking[lacks]];
  return {
    value: {
      raw,
      ...schedule,
      irregular: [...new Set(irregular.map(({ words }) => words))],
      notUnderstood: [...new Set([...notUnderstood, ...contradictory].map(({ words }) => words))],
    },
    issues: [
      ...notUnderstood.map((words) => issueOf('cell/hours-not-understood', words)),
      ...contradictory.map((words) => issueOf('cell/hours-contradictory', words)),
      ...irregular.map((words) => issueOf('cell/closings-unannounced', words)),
      ...missing.map((code) => ({ code, raw: excerptOf(raw) })),
    ],
  };
}
