import type { Issue } from '#domain/issue.ts';
import { readNurseryKind } from './cells/nursery-kind.ts';
import { placesAt } from './class-columns.ts';
import { headingIn, numbersNamed } from './heading-meaning.ts';
import type { HeaderMatch } from './match-columns.ts';
import type { Table, TableRow } from './read-table.ts';
import { excerptOf, foldWidth, headerKey, textOrNull } from './text.ts';
import { entryMonthsIn } from './title-months.ts';

/** Few names hold one of these: the others need no closer look. */
const mayBeTotal = /計|数|平均|全体|施設|か所|件/;

const total =
  /(?:合計|総計|小計)(?:\([^()]*\))?$|^(?:(?:公立|私立|民間|.{1,6}(?:[市区町村]|地区|地域))?計|全体|総数|件数|施設数|平均|計\d+(?:園|施設|か所|件)|\d+(?:施設|か所|件))(?:\([^()]*\))?$/;
/** 「保育所計」「全施設計」: a total where nothing says where it is; 「○○設計」 and a clock (時計) with an address are none. */
const looseTotal = /(?:(?<![時会生家統推設])|施設)計(?:\([^()]*\))?$|合計(?:数|人数)$/;
const footnote =
  /^(?:[※＊*]|[(（【[<＜]?(?:注|備考|参考|凡例|出典|問い?合わ?せ|お問い?合わ?せ)|[○〇◯◎△▲×✕✖ー－-] ?[:：=＝…])/;
/** What only a remark says: a sentence, a bullet, a heading in brackets, whom to ask, the number of a page, the end. */
const remark =
  /。$|(?:です|ます|ません|ください|下さい)$|^[・■◆●□◇▼]|^【[^】]*】$|^[<＜〈《][^>＞〉》]*[>＞〉》]$|^担当 ?[:：]|(?:電話|TEL|℡).*\d{2,}|^\d+ ?\/ ?\d+$|^-? ?\d+ ?(?:-|ページ|頁)$|^以[下上](?:余白)?$|一覧表?(?:[(（][^()（）]*[)）])?$/i;

/** 「基準日：令和8年10月1日」「次回更新予定日 11月1日」「令和8年10月1日現在」 */
const dated =
  /^.{0,12}(?:日|時点|締切り?|期限|期間|時期) ?[:は]? ?(?:令和|平成|[rh]\d|20\d\d|\d{1,2}[月/]\d)|\d日?(?:\(.\))?(?:現在|時点)/i;

/** What stands below a header to say what is counted. */
const unit = /^[([]?(?:人|名|歳|才|か月|円|単位[:：]?.{1,3})[)\]]?$/;

/** Remarks for the lines above the header. */
export function rowsAbove({ rows }: Pick<Table, 'rows'>, match: HeaderMatch): Issue[] {
  const issues: Issue[] = [];
  for (const row of rows.slice(0, match.first)) addLeftOut(issues, titleOrBlank(row), row);
  return issues;
}

/** What a row is, by itself and its index in the table: a facility, a line of the header, or the remark for leaving it out. */
export function rowSorter(
  match: HeaderMatch,
): (row: TableRow, index: number) => 'facility' | 'header' | Issue['code'] {
  const isRepeatedHeader = repeatedHeaderTest(match);
  const isName = headerNameTest(match);
  const namesClasses = classNamesTest(match);
  const nameAt = match.indexes.get('name') ?? 0;
  const titles = new Set<string>();
  let isBelowOther = false;
  const isOther = (row: TableRow) => {
    const cell = row.cells[nameAt] ?? '';
    if (isBelowOther && !isFilled(cell)) return row.cells.some((each) => ofClass.test(each));
    const isHeader = namesClasses(row) || (isName(cell) && !standsAlone(row, cell.trim()));
    return isHeader && (isBelowOther || !isRepeatedHeader(row));
  };
  return (row, index) => {
    if (index >= match.first && index <= match.last) return 'header';
    if (index < match.first) {
      const title = aloneIn(row);
      if (title !== null) titles.add(numberless(title));
      return titleOrBlank(row);
    }
    if (row.besidePlaces !== undefined) return 'row/beside-places';
    if (titles.size > 0 && isTitleAgain(row, titles)) return 'row/title';
    isBelowOther = isOther(row);
    if (isBelowOther) return 'row/other-header';
    return leftOutAs(row, match, isRepeatedHeader) ?? 'facility';
  };
}

const ofClass = /[0-5０-５][歳才]/;
const headerName = /^(?:施設|保育[所園]|園|こども園|事業[所者])?(?:の?名称?|名)$/;

/** Whether what stands where the name should is a header of names: 「施設名」. Its last character sorts out nearly all cells. */
function headerNameTest({ header, indexes }: HeaderMatch): (cell: string) => boolean {
  const own = headerKey(header.cells[indexes.get('name') ?? 0] ?? '');
  const endings = `名称 　${own.slice(-1)}`;
  return (cell) => {
    if (!endings.includes(cell.charAt(cell.length - 1))) return false;
    const key = headerKey(cell);
    return key === own || headerName.test(key);
  };
}

const className = /^[0-5][歳才]児?(?:クラス)?$/;

/** Whether two classes are named where places should be: a header, whatever it calls the nurseries. 「1歳児」 alone may share the places of another. */
function classNamesTest({ indexes }: HeaderMatch): (row: TableRow) => boolean {
  const places = placesAt(indexes);
  return ({ cells }) => {
    const named = places.filter((at) => ofClass.test(cells[at] ?? ''));
    if (named.length < 2) return false;
    const keys = named.map((at) => headerKey(cells[at] ?? ''));
    return new Set(keys.filter((key) => className.test(key))).size > 1;
  };
}

/** One remark for a run of blank lines: a spreadsheet may end in thousands of them. */
export function addLeftOut(issues: Issue[], code: Issue['code'], row: TableRow): void {
  if (code === 'row/blank') addBlank(issues, row);
  else issues.push(leftOutLine(code, row));
}

export function leftOutLine(code: Issue['code'], row: TableRow): Issue {
  const line = { code, row: row.line, raw: excerptOf(row.cells.filter(isFilled).join(' ')) };
  return row.besidePlaces === undefined ? line : { ...line, params: row.besidePlaces };
}

/** A title that stands over each page of a printed list, with or without the number of the page. */
function isTitleAgain(row: TableRow, titles: ReadonlySet<string>): boolean {
  const text = aloneIn(row);
  return text !== null && titles.has(numberless(text));
}

/** The one text of a row; null where it has none or several. */
function aloneIn({ cells }: TableRow): string | null {
  const first = cells.findIndex(isFilled);
  const text = cells[first]?.trim();
  return text !== undefined &&
    cells.every((cell, index) => index <= first || !isFilled(cell) || cell.trim() === text)
    ? text
    : null;
}

function numberless(title: string): string {
  return headerKey(title).replace(/\d+/g, '0');
}

function titleOrBlank(row: TableRow): Issue['code'] {
  return row.cells.some(isFilled) ? 'row/title' : 'row/blank';
}

function leftOutAs(
  row: TableRow,
  match: HeaderMatch,
  isRepeatedHeader: (row: TableRow) => boolean,
): Issue['code'] | null {
  if (isRepeatedHeader(row)) return 'row/repeated-header';
  const name = row.cells[match.indexes.get('name') ?? 0]?.trim() ?? '';
  if (name !== '') {
    if (isTotal(name) || (isLooseTotal(name) && !isSomewhere(row, match))) return 'row/total';
    return standsAlone(row, name) && isRemark(name, match) ? 'row/footnote' : null;
  }
  const first = row.cells.findIndex(isFilled);
  const text = row.cells[first]?.trim();
  if (text === undefined) return 'row/blank';
  if (/計$/.test(text) || isTotal(text)) return 'row/total';
  if (row.cells.every((cell) => !isFilled(cell) || unit.test(foldWidth(cell.trim())))) return 'row/footnote';
  const isAlone = row.cells.findLastIndex(isFilled) === first;
  const isOutsideFields = first === 0 || ![...match.indexes.values()].includes(first);
  return isAlone && (isOutsideFields || footnote.test(text)) ? 'row/footnote' : null;
}

function isTotal(text: string): boolean {
  return mayBeTotal.test(text) && total.test(plain(text));
}

/** 「【合計】」「合 計」 */
function plain(text: string): string {
  return foldWidth(text)
    .replace(/\s+/g, '')
    .replace(/^[[【(〔](.+)[\])】〕]$/, '$1');
}

const places = ['address', 'phone', 'lat', 'lng', 'url'];

/** Whether the row says where it is or how to reach it: a total never does. */
function isSomewhere({ cells }: TableRow, { indexes }: HeaderMatch): boolean {
  return places.some((field) => textOrNull(cells[indexes.get(field) ?? -1] ?? null) !== null);
}

function isLooseTotal(name: string): boolean {
  return name.includes('計') && looseTotal.test(plain(name));
}

function standsAlone({ cells }: TableRow, name: string): boolean {
  return cells.every((cell) => !isFilled(cell) || cell.trim() === name);
}

/** Where a list has one column only, a name may stand alone and look like a heading. */
function isRemark(name: string, { header: { cells } }: HeaderMatch): boolean {
  if (footnote.test(name)) return true;
  if (cells.length <= 1) return false;
  const text = foldWidth(name);
  return (
    remark.test(text) || dated.test(text) || isHeading(name) || readNurseryKind(name, {}).issues.length === 0
  );
}

/** 「各園の定員」「11月入所分」 over the rows below it. */
function isHeading(name: string): boolean {
  const heading = headingIn(name);
  return numbersNamed(heading) !== null || entryMonthsIn(heading).length > 0;
}

/** A line of the header once more: all that is read on it is the same, and it is not empty there. */
function repeatedHeaderTest({ lines, indexes }: HeaderMatch): (row: TableRow) => boolean {
  const wanted = lines
    .map(({ cells }) => [...indexes.values()].map((index) => [index, headerKey(cells[index] ?? '')] as const))
    .filter((keys) => keys.some(([, key]) => key !== ''));
  /* A key is never longer than its text, and a cell with a number of places is shorter than its header. */
  return ({ cells }) =>
    wanted.some(
      (keys) =>
        keys.every(([index, key]) => (cells[index] ?? '').length >= key.length) &&
        keys.every(([index, key]) => headerKey(cells[index] ?? '') === key),
    );
}

function addBlank(issues: Issue[], row: TableRow): void {
  const last = issues.at(-1);
  const lines = Number(last?.params?.lines);
  if (last?.code === 'row/blank' && (last.row ?? 0) + lines === row.line) {
    issues[issues.length - 1] = { ...last, params: { lines: lines + 1 } };
  } else {
    issues.push({ code: 'row/blank', row: row.line, params: { lines: 1 } });
  }
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}
