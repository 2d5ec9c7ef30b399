import { type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { Theme } from '#domain/facility.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { openFile } from '#ingest/workbook.ts';
import type { IssueFile } from './issue-file.ts';

/** A file that gives exactly this code once or more, and a neighbour that gives none. */
export interface IssueCase {
  bad: IssueFile;
  good: IssueFile;
}

export const classes = ['0歳', '1歳', '2歳', '3歳', '4歳', '5歳'];
export const classColumns = Object.fromEntries(classes.map((header, age) => [`vacancies.${age}`, header]));

/** One row with one more column than the name. */
export function field(name: string, bad: string, good: string, theme: Theme = 'nurseries'): IssueCase {
  const definition = { columns: { name: '施設名', [name]: '欄' } };
  const file = (cell: string): IssueFile => ({ text: `施設名,欄\nみほん園,${cell}\n`, theme, definition });
  return { bad: file(bad), good: file(good) };
}

export function vacancy(bad: string, good: string): IssueCase {
  return field('vacancies.0', bad, good);
}

export function rows(bad: string, good: string, definition: Partial<SourceFile> = {}): IssueCase {
  return { bad: { text: bad, definition }, good: { text: good, definition } };
}

export function position(bad: string, good: string): IssueCase {
  const columns = { name: '施設名', ward: '区', lat: '緯度', lng: '経度' };
  return rows(`施設名,区,緯度,経度\nみほん園,${bad}\n`, `施設名,区,緯度,経度\nみほん園,${good}\n`, {
    columns,
  });
}

export const named = '施設名\nみほん園\n';
export const inSakai = '堺区,34.57,135.48';
export const threeColumns = { columns: { name: '施設名', address: '住所', note: '備考' } };
export function openHours(bad: string, good: string): IssueCase {
  const definition = { columns: { name: '施設名', hours: '利用時間', closedDays: '休業日' } };
  const file = (row: string): IssueFile => ({
    text: `施設名,利用時間,休業日\n${row}\n`,
    theme: 'baby-stations',
    definition,
  });
  return { bad: file(bad), good: file(good) };
}

export const twoClasses = '施設名,0歳児,1歳児\nみほん園,1,2\n';
export const classesDeclared = {
  columns: { name: '施設名', 'vacancies.0': '0歳児', 'vacancies.1': '1歳児' },
};
export const bareMonth: IssueFile = {
  text: '施設名,月,0歳\nみほん園,9,0\n',
  definition: { columns: { name: '施設名', entryMonth: '月', 'vacancies.0': '0歳' } },
};
export const readAsLatin1 = (text: string) => String.fromCharCode(...new TextEncoder().encode(text));
export const sheet = (name: string, ...lines: string[]) => ({
  name,
  issues: [],
  rows: lines.map((cell, index) => ({ line: index + 1, cells: [cell] })),
});
const placesRows = [
  { line: 1, cells: ['施設名', '0歳児'] },
  { line: 2, cells: ['みほん園', '1'] },
];
export const onSheet = (name: string): IssueFile => ({
  text: { tables: [{ ...sheet(name), rows: placesRows }] },
  definition: null,
});
/** 「施設名」「みほん」 */
export const shiftJis = Uint8Array.of(
  0x8e,
  0x7b,
  0x90,
  0xdd,
  0x96,
  0xbc,
  0x0a,
  0x82,
  0xdd,
  0x82,
  0xd9,
  0x82,
  0xf1,
  0x0a,
);

export const workbook = async (sheet: Omit<WriteSheet, 'name'>) => {
  const opened = await openFile(await writeXlsx({ sheets: [{ name: '一覧', ...sheet }] }));
  return { text: opened, definition: { columns: { name: '施設名', note: '備考' } } };
};
export const listed = [
  ['施設名', '備考'],
  ['みほん園', '甲'],
  ['みほん二園', '乙'],
];
export const inSight = await workbook({
  rows: listed,
  columns: [{}, {}, { hidden: true }],
});
