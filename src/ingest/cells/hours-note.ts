import { readStatements } from './hours-grammar.ts';
import type { Statement, Understood } from './hours-statements.ts';
import { foldMarks, type Token, tokenise } from './hours-tokens.ts';

const days: readonly Token['kind'][] = [
  'weekday',
  'nth',
  'date',
  'day-of-month',
  'holiday',
  'new-year',
  'business-days',
  'every-day',
];

/** The cells of a row that may speak of hours in passing, as one; null = nothing is written in them. */
export function notesTogether(...notes: readonly (string | null)[]): string | null {
  return notes.filter((text) => text !== null).join('\n') || null;
}

/** 「・」 or 「／」 parts two days of one list, or begins the next point of the note. */
function isBullet(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]?.kind;
  const after = tokens[index + 1]?.kind;
  return (
    /^[・/]$/.test(tokens[index]?.text ?? '') &&
    !(before && after && days.includes(before) && days.includes(after))
  );
}

/** The points of a note, each as published. */
function clausesOf(note: string): string[] {
  const tokens = tokenise(note);
  const clauses: string[] = [];
  let depth = 0;
  let start = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === 'bracket-open') depth++;
    if (token.kind === 'bracket-close') depth = Math.max(0, depth - 1);
    const ends = token.kind === 'boundary' || token.kind === 'newline' || isBullet(tokens, index);
    if (depth > 0 || !ends) continue;
    clauses.push(note.slice(start, token.start));
    start = token.end;
  }
  return [...clauses, note.slice(start)].map((clause) => clause.trim()).filter((clause) => clause !== '');
}

/** Words that hold a sign of `aboutHours` and have nothing to do with hours. */
const elsewhere =
  /休憩|休けい|開催|公開|展開|開発|サイト[をも]?開設|設置日:[\d年月日]+|予約制|(?:休日|年末)保育/g;
const aboutHours =
  /休|閉|開[館園室所場庁設業店放]|営業|時間|時期|期間|のみ|(?<!いた)だけ|限|曜|祝|平日|土日|年末|年始|正月|盆|夏季|冬季|夏期|冬期|毎[日週月]|不定|臨時|要予約|工事|改修|移転|廃止|中止|停止|故障|撤去|不可|できません|できない|ご遠慮|混雑|行事|点検|整理|清掃|メンテナンス|貸切|終日|24H|午前|午後|\d ?時|\d:\d|\d月|\d日|\d\/\d|場合.*[利使]用|[利使]用.*場合|月\d+回|年\d+回/i;
/** What goes on at the place; it does not change when the place is open. */
const aboutEvents = /開催|実施|開放|相談|教室|講座|ひろば|広場|おはなし会|イベント|貸出|販売|募集/;
const aboutUse = /休|閉|不可|のみ|だけ|限|授乳|おむつ|オムツ|お湯|利用|使用|ご遠慮|できません|できない|除/;

/** 「予約が必要です」「利用は予約制」: of the place itself, and of nothing that goes on there. */
const byAppointment =
  /^(?:(?:ご?利用|使用|入[室館]|授乳室?|おむつ替え)[^、。]{0,6})?(?:事前|完全)?に?の?ご?予約(?:[がの]?(?:必要|要)|制|が?いります)/;

function speaksOfHours(clause: string): boolean {
  if (byAppointment.test(foldMarks(clause))) return true;
  const rest = foldMarks(clause).replace(elsewhere, '');
  return aboutHours.test(rest) && (!aboutEvents.test(foldMarks(clause)) || aboutUse.test(rest));
}

/** A note may close days, move them, or change the hours of some; it does not open further days on its own word. */
function mayStandInNote(statement: Statement): boolean {
  if (statement.kind !== 'open') {
    return statement.kind !== 'never-closed' && !(statement.kind === 'hours' && statement.label === null);
  }
  return statement.chunks.flat().every((item) => item.kind === 'childrens-day');
}

/** The points of 「備考」 that speak of hours, and what they say; points about other things are left alone. */
export function readNote(note: string): Understood & { clauses: readonly string[] } {
  const clauses = clausesOf(note).filter(speaksOfHours);
  const read = clauses.map((clause) => {
    const understood = readStatements('note', clause);
    if (understood.notUnderstood.length === 0 && understood.statements.every(mayStandInNote))
      return understood;
    return { statements: [], notUnderstood: [{ column: 'note' as const, words: clause }] };
  });
  return {
    clauses,
    statements: read.flatMap(({ statements }) => statements),
    notUnderstood: read.flatMap(({ notUnderstood }) => notUnderstood),
  };
}
