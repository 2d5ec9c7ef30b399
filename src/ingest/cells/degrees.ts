import { foldWidth, textOrNull } from '#ingest/text.ts';
import type { Datum } from './datum.ts';
import { doubtful, type Parsed, understood } from './parsed.ts';

/** A coordinate as its datum counts it, or that there is a text that is none; null = blank or no such column. */
export type Coordinate = number | 'unreadable' | null;

const decimal = /^-?\d{1,3}(?:\.\d+)?$/;
/** A sign of direction or degree needs decimals beside it: 「北緯34度」 alone is a place 100 km wide. */
const signedDecimal = /^(?:北緯|東経|[NE])?(\d{1,3}\.\d+)[°度º]?[NE]?$/;
const sexagesimal =
  /^(?:北緯|東経|[NE])?(\d{1,3})[°度º:.-](\d{1,2})[′'’分:.-](\d{1,2}(?:\.\d+)?)(?:[″"”秒]|''|′′)?[NE]?$/;
/** 「34°41.62′」 two decimals of a minute are 18 m. */
const decimalMinutes = /^(?:北緯|東経|[NE])?(\d{1,3})[°度º](\d{1,2}\.\d{2,})[′'’分]?[NE]?$/;
/** 「344137.5」 two digits each for minutes and seconds at the end. */
const packed = /^(\d{2,3})(\d{2})(\d{2}(?:\.\d+)?)$/;
/** Seven decimals of a degree are 1 cm. */
const precision = 1e7;
const metres = /^-?\d{1,6}(?:\.\d+)?$/;

/** Degrees in decimals or in degrees, minutes and seconds; metres where the source measures so. */
export function readCoordinate(cell: string | null, datum: Datum | null): Parsed<Coordinate> {
  if (cell !== null && datum === null && decimal.test(cell)) return understood(Number(cell));
  const published = textOrNull(cell);
  if (published === null) return understood(null);
  const text = foldWidth(published).replace(/[−‐–]/g, '-').replace(/\s+/g, '');
  const value = datum === 'plane-6' ? metresOf(text) : degreesOf(text);
  return value === null ? doubtful('unreadable', 'cell/unreadable-position') : understood(value);
}

function degreesOf(text: string): number | null {
  if (decimal.test(text)) return Number(text);
  const [, signed] = signedDecimal.exec(text) ?? [];
  if (signed !== undefined) return Number(signed);
  const [, degrees, minutes, seconds = 0] =
    sexagesimal.exec(text) ?? packed.exec(text) ?? decimalMinutes.exec(text) ?? [];
  if (Number(minutes) >= 60 || Number(seconds) >= 60 || degrees === undefined) return null;
  return (
    Math.round((Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600) * precision) / precision
  );
}

function metresOf(text: string): number | null {
  const plain = text.replace(/(?<=\d),(?=\d{3}(?!\d))/g, '');
  return metres.test(plain) ? Number(plain) : null;
}
