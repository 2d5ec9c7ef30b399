import { type Municipality, type MunicipalityCode, municipalityOf } from '#domain/municipality.ts';
import type { TableRow } from './read-table.ts';
import { foldWidth } from './text.ts';

/** Whose file it is; sure = nothing speaks against it and enough for it. */
export interface MunicipalityGuess {
  lgCode: MunicipalityCode | null;
  isSure: boolean;
}

/** Of the rows, how many have to name a municipality: 北区 is in many cities, and some of them are not here. */
const mostRows = 0.8;
/** Of the rows that name any municipality, how many have to name this one. */
const agreeing = 0.9;
/** A cell with more characters is no address. */
const longestName = 120;

/**
 * The municipality whose name, code or wards stand in the rows, or else in the file's name. Where the two differ the rows
 * count, and it is not sure; where only wards are named that two cities have, none is. `wards` is what the column of wards holds.
 */
export function detectMunicipality(
  rows: readonly TableRow[],
  wards: readonly string[],
  fileName: string,
  municipalities: readonly Municipality[],
): MunicipalityGuess {
  const inRows = namedInRows(rows, municipalities) ?? havingWards(wards, municipalities);
  const inName = namedInFileName(fileName, municipalities);
  if (inRows === null) return { lgCode: inName, isSure: inName !== null };
  return { lgCode: inRows, isSure: inName === null || inName === inRows };
}

function namedInRows(
  rows: readonly TableRow[],
  municipalities: readonly Municipality[],
): MunicipalityCode | null {
  const codesOf = rowReader(municipalities);
  const counts = new Map<MunicipalityCode, number>();
  let naming = 0;
  for (const { cells } of rows) {
    const named = codesOf(cells);
    if (named.size > 0) naming += 1;
    for (const code of named) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] === second?.[1]) return null;
  const isFrequent = first[1] >= rows.length * mostRows || (first[1] >= 3 && second === undefined);
  return isFrequent && first[1] >= naming * agreeing ? first[0] : null;
}

/** The only city that has all these wards, written with 「区」 or without; one ward alone proves nothing. */
function havingWards(
  wards: readonly string[],
  municipalities: readonly Municipality[],
): MunicipalityCode | null {
  const names = new Set(
    wards
      .map((ward) =>
        foldWidth(ward)
          .trim()
          .replace(/(?<=.)区$/, ''),
      )
      .filter(Boolean),
  );
  if (names.size < 2) return null;
  const cities = municipalities.filter(({ lgCode, parent }) => {
    if (parent !== null) return false;
    const own = municipalities.filter((ward) => ward.parent === lgCode).map(({ name }) => name.ja);
    return [...names].every((name) => own.includes(`${name}区`));
  });
  return cities.length === 1 ? (cities[0]?.lgCode ?? null) : null;
}

/** The municipalities that one of the cells is, or begins with: 「吹田市」「大阪府吹田市…」「272051」「北区…」. */
function rowReader(municipalities: readonly Municipality[]) {
  const byName = municipalities.map((area) => [area.name.ja, municipalityOf(area)] as const);
  const byCode = new Map(
    municipalities.flatMap((area) => [
      [area.lgCode, municipalityOf(area)],
      [area.lgCode.slice(0, 5), municipalityOf(area)],
    ]),
  );
  const known = new Map<string, readonly MunicipalityCode[]>();
  const read = (cell: string): readonly MunicipalityCode[] => {
    const text = foldWidth(cell).trim();
    const code = byCode.get(text);
    if (code !== undefined) return [code];
    const local = text
      .replace(/^〒?\d{3}-?\d{4}\s*/, '')
      .replace(/^大阪府\s*/, '')
      .replace(/^(?:三島|豊能|泉北|泉南|南河内)郡/, '');
    return byName.filter(([name]) => local.startsWith(name)).map(([, of]) => of);
  };
  return (cells: readonly string[]): ReadonlySet<MunicipalityCode> => {
    const named = new Set<MunicipalityCode>();
    for (const cell of cells) {
      if (cell === '' || cell.length > longestName) continue;
      const codes = known.get(cell) ?? read(cell);
      known.set(cell, codes);
      for (const code of codes) named.add(code);
    }
    return named;
  };
}

/** 「吹田市」 or `suita` as a word of its own; null where several are named. 「東大阪市」 does not name 大阪市. */
function namedInFileName(fileName: string, municipalities: readonly Municipality[]): MunicipalityCode | null {
  const words = new Set(fileName.toLowerCase().split(/[^a-z]+/));
  const cities = municipalities.filter(({ parent }) => parent === null);
  const found = cities.filter(({ name, slug }) => {
    const others = cities.filter((city) => city.name.ja !== name.ja && city.name.ja.includes(name.ja));
    const rest = others.reduce((text, other) => text.replaceAll(other.name.ja, ''), fileName);
    return rest.includes(name.ja) || words.has(slug);
  });
  return found.length === 1 ? (found[0]?.lgCode ?? null) : null;
}
