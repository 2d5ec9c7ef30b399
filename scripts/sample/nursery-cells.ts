import type { Position } from '#domain/facility-common.ts';
import type { Municipality } from '#domain/municipality.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { type FileForm, fullWidth } from './csv.ts';
import type { ClassFact, NurseryFacts } from './nursery-facts.ts';
import type { Random } from './random.ts';

/** One month of one municipality, to be written down. */
export interface Batch {
  city: Municipality;
  nurseries: readonly { facts: NurseryFacts; classes: readonly ClassFact[] }[];
  /** Year and month the places are for. */
  entry: { year: number; month: number };
  /** Year and month of the state published. */
  state: { year: number; month: number };
  random: Random;
}

/** How a municipality lays out its nursery file, and what `source.json` says of it. */
export interface NurseryStyle {
  form: FileForm;
  source: Pick<SourceFile, 'encoding' | 'headerLine' | 'columns' | 'carryDown' | 'legend' | 'kinds'>;
  rows(batch: Batch): string[][];
}

/** The words most municipalities use. */
export const kindWords: Readonly<Record<NurseryFacts['kind'], string>> = {
  'nursery-school': '保育所',
  kodomoen: '認定こども園',
  'small-scale': '小規模保育事業A型',
  family: '家庭的保育事業',
  workplace: '事業所内保育事業',
  'company-led': '企業主導型保育事業',
};

export const ages = [0, 1, 2, 3, 4, 5] as const;

/** `vacancies.0` … by what `header` makes of each age. */
export function classColumns<T>(header: (age: number) => T): Record<string, T> {
  return Object.fromEntries(ages.map((age) => [`vacancies.${age}`, header(age)]));
}

/** A count as typists type it: mostly plain, sometimes in full width or with a space after it. */
function countText(count: number, random: Random): string {
  return random.pickWeighted([
    [String(count), 94],
    [fullWidth(String(count)), 3],
    [`${count} `, 3],
  ]);
}

/** Cells that are words instead of numbers or marks. */
export function wordsFor(fact: Exclude<ClassFact, number | 'not-offered'>): string {
  return { 'being-adjusted': '調整中', 'see-note': '※2', joint: '３歳～５歳で２名' }[fact];
}

export function classText(fact: ClassFact, notOffered: string, random: Random): string {
  if (fact === 'not-offered') return notOffered;
  return typeof fact === 'number' ? countText(fact, random) : wordsFor(fact);
}

export function latitude(position: Position | null): string {
  return position === null ? '' : position.lat.toFixed(6);
}

export function longitude(position: Position | null): string {
  return position === null ? '' : position.lng.toFixed(6);
}

/** 令和8年 = 2026. */
export function reiwa(year: number): number {
  return year - 2018;
}
