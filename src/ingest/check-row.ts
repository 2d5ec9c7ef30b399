import { classAges } from '#domain/class-age.ts';
import type { Facility } from '#domain/facility.ts';
import type { Issue } from '#domain/issue.ts';
import type { Municipality } from '#domain/municipality.ts';
import { classAgesOf, type Nursery } from '#domain/nursery.ts';
import { vacancyStateOf } from '#domain/vacancy.ts';
import type { Draft } from './identity.ts';

/** Degrees a position may stand outside its area's box: boxes are drawn from simplified outlines. */
const margin = 0.01;

/** What cannot be right within one row although each cell can be read. Nothing is changed by it. */
export function checkRow(
  draft: Draft<Facility>,
  line: number,
  areas: ReadonlyMap<string, Municipality>,
): readonly Issue[] {
  const outside = outsideArea(draft, areas);
  const classes = 'kind' in draft ? impossibleClasses(draft as Draft<Nursery>) : null;
  if (outside === null && classes === null) return [];
  return [outside, classes].filter((issue) => issue !== null).map((issue) => ({ ...issue, row: line }));
}

function outsideArea(
  { position, lgCode }: Draft<Facility>,
  areas: ReadonlyMap<string, Municipality>,
): Issue | null {
  const area = areas.get(lgCode);
  if (position === null || area === undefined) return null;
  const { west, south, east, north } = area.box;
  const isInside =
    position.lng >= west - margin &&
    position.lng <= east + margin &&
    position.lat >= south - margin &&
    position.lat <= north + margin;
  if (isInside) return null;
  return {
    code: 'row/position-outside-area',
    params: { area: area.name.ja, lat: position.lat, lng: position.lng },
  };
}

/** A class the kind cannot have, given as a number or a mark of openness: often the mark for "no such class" is meant. */
function impossibleClasses({ kind, vacancies }: Draft<Nursery>): Issue | null {
  if (vacancies === null) return null;
  const possible = classAgesOf(kind);
  if (possible.length === classAges.length) return null;
  const found = classAges.filter((age) => {
    const state = vacancyStateOf(vacancies.cells[age]);
    return !possible.includes(age) && (state === 'open' || state === 'none');
  });
  if (found.length === 0) return null;
  return { code: 'row/class-outside-kind', field: 'kind', params: { kind, classes: found.join(', ') } };
}
