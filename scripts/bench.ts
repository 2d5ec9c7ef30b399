import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { FacilityOf, Theme } from '#domain/facility.ts';
import type { Municipality } from '#domain/municipality.ts';
import { type CriteriaOf, defaultCriteria } from '#search/criteria.ts';
import { countFilters } from '#search/filter-counts.ts';
import { filterOptions } from '#search/filters.ts';
import { find, nearestFirst } from '#search/find.ts';
import { openOutcomes } from '#search/outcome.ts';
import { pinOf } from '#search/pin.ts';
import { buildPlaceIndex, searchPlaces } from '#search/place-search.ts';
import { parseView, serialiseView } from '#search/view-url.ts';
import { makeNurseries, makeStations, randomFrom } from './bench/facilities.ts';
import { benchIngest } from './bench/ingest-peers.ts';
import { measure, rowOf } from './bench/measure.ts';

const seed = 2026;
const municipalities = JSON.parse(
  readFileSync(new URL('../data/municipalities.json', import.meta.url), 'utf8'),
) as Municipality[];
const areas = new Map(municipalities.map((area) => [area.lgCode, area]));
const origin = { lat: 34.7025, lng: 135.4959 };
const noon = Date.parse('2026-11-17T12:00:00+09:00');
const today = '2026-11-17';
let instant = noon;

/** Opening hours are remembered per instant: this is what a filter costs in the first render of a minute. */
function nextMinute(): void {
  instant += 60_000;
}

function benchTheme<T extends Theme>(
  theme: T,
  facilities: readonly FacilityOf<T>[],
  narrow: CriteriaOf<T> & { theme: T },
  runs: number,
): void {
  const size = `${facilities.length.toLocaleString('en')} ${theme}`;
  const all = { ...narrow, ...defaultCriteria[theme] };
  const filters = [
    ...filterOptions(narrow).map(({ filter }) => filter),
    ...municipalities.map(({ lgCode }) => ({ kind: 'area', value: lgCode }) as const),
  ];
  const print = (name: string, task: () => unknown, prepare?: () => void) =>
    console.log(rowOf(`${size}: ${name}`, measure(task, runs, prepare)));
  print('order by distance', () => nearestFirst(facilities, origin));
  const ordered = nearestFirst(facilities, origin);
  print('filter', () => find(ordered, narrow, { instant, areas }));
  print('filter, minute anew', () => find(ordered, narrow, { instant, areas }), nextMinute);
  print(`counts of ${filters.length} filters`, () =>
    countFilters(facilities, narrow, filters, { instant, areas }),
  );
  print(
    `counts of ${filters.length} filters, none on, minute anew`,
    () => countFilters(facilities, all, filters, { instant, areas }),
    nextMinute,
  );
  print('pins', () => facilities.map((facility) => pinOf(facility, narrow, instant, today)));
}

function benchText(): void {
  const facilities = makeNurseries(6000, municipalities, randomFrom(seed));
  const places = { municipalities, stations: [] };
  const index = buildPlaceIndex(places, facilities);
  const view = serialiseView(
    parseView('#/find?theme=nurseries&class=1&open=1&area=272051&map=13/34.76/135.516').view,
  );
  const print = (name: string, task: () => unknown) => console.log(rowOf(name, measure(task, 100)));
  print('place index, first search (6,000 names folded)', () =>
    searchPlaces(buildPlaceIndex(places, facilities), 'osaka', 8),
  );
  for (const text of ['osaka', '北区', 'どんぐり', 'nothing like it']) {
    print(`place search "${text}"`, () => searchPlaces(index, text, 8));
  }
  print('parse a link', () => parseView(view));
}

console.log(
  `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}. Facilities generated in memory, seed ${seed}, ` +
    `spread over ${municipalities.length} municipalities and wards; origin 大阪駅. Milliseconds per call.`,
);
console.log(`${''.padEnd(58)}${['median', 'min', 'max'].map((name) => name.padStart(10)).join('')}   runs`);
for (const [count, runs] of [
  [6000, 60],
  [100_000, 12],
] as const) {
  benchTheme(
    'baby-stations',
    makeStations(count, municipalities, randomFrom(seed)),
    { ...defaultCriteria['baby-stations'], amenities: ['hotWater'], openNow: true },
    runs,
  );
  benchTheme(
    'nurseries',
    makeNurseries(count, municipalities, randomFrom(seed)),
    { ...defaultCriteria.nurseries, classAges: [1], outcomes: openOutcomes },
    runs,
  );
}
benchText();
benchIngest(100_000, municipalities);
