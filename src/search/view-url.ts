import { amenities } from '#domain/baby-station.ts';
import { classAges } from '#domain/class-age.ts';
import { type Theme, themes } from '#domain/facility.ts';
import { languages } from '#domain/language.ts';
import { nurseryKinds } from '#domain/nursery.ts';
import { defaultCriteria, radii } from './criteria.ts';
import { ledgerOrdering } from './ledger-order.ts';
import { openOutcomes, outcomes } from './outcome.ts';
import {
  anchors,
  camera,
  candidate,
  flag,
  listOf,
  listOfUpTo,
  localTime,
  municipalityCode,
  numbersOf,
  oneOf,
  type Parser,
  reference,
  way,
  yearMonth,
} from './url-value.ts';
import type { View } from './view.ts';

const pages = ['find', 'kept', 'compare', 'areas', 'about', 'ledger', 'guide', 'preview'] as const;
const themeKey = oneOf<Theme>(themes);
/** As many as there are classes; of siblings two may be in one. */
const classKey = numbersOf(classAges, classAges.length);
const outcomesKey = listOf(outcomes);
const kindsKey = listOf(nurseryKinds);
const amenitiesKey = listOf(amenities);
/** More columns than these no screen and no sheet of paper holds. */
export const mostCompared = 6;
export const mostCandidates = 4;
const comparedKey = listOfUpTo(mostCompared, reference);
const candidatesKey = listOfUpTo(mostCandidates, candidate);
const radiusKey = oneOf(radii);
const languageKey = oneOf(languages);

/** What an empty link opens. */
export const defaultView: View = {
  page: 'find',
  theme: 'baby-stations',
  criteria: defaultCriteria,
  selectedId: null,
  placeId: null,
  toId: null,
  at: null,
  camera: null,
  compared: [],
  candidates: [],
  ledgerTheme: null,
  ledgerOrdering: { order: 'municipality', isReversed: false },
  language: null,
  anchors: [],
  way: { order: 'any', home: 'a', daily: 'station', both: null },
};

/**
 * Reads `#/find?…`, `#/compare?…` and so on. A value that cannot be read leaves its default, and its key is named in `invalid`
 * (`page` for an unknown page); unknown keys are ignored, of a repeated key the first counts. `area` and `unknown` are
 * those of the theme shown, `other-area` and `other-unknown` those of the other one.
 */
export function parseView(hash: string): { view: View; invalid: string[] } {
  const [path = '', ...query] = hash.replace(/^#?\/?/, '').split('?');
  const values = new URLSearchParams(query.join('?'));
  const invalid: string[] = [];
  const read = <V, D extends V | null>(key: string, parser: Parser<V>, fallback: D): V | D => {
    const text = values.get(key);
    if (text === null) return fallback;
    const value = parser.parse(text);
    if (value === undefined) invalid.push(key);
    return value ?? fallback;
  };
  const page = pages.find((each) => each === path);
  if (page === undefined && path !== '') invalid.push('page');
  const theme = read('theme', themeKey, defaultView.theme);
  const common = (of: Theme) => ({
    area: read(areaKeyOf(of, theme), municipalityCode, null),
    includeUnknown: read(unknownKeyOf(of, theme), flag, false),
  });
  const view: View = {
    page: page ?? defaultView.page,
    theme,
    criteria: {
      'baby-stations': {
        theme: 'baby-stations',
        ...common('baby-stations'),
        amenities: read('with', amenitiesKey, []),
        openNow: read('now', flag, false),
        radius: read('within', radiusKey, null),
      },
      nurseries: {
        theme: 'nurseries',
        ...common('nurseries'),
        classAges: read('class', classKey, []),
        entryMonth: read('month', yearMonth, null),
        outcomes: read('outcome', outcomesKey, read('open', flag, false) ? openOutcomes : []),
        kinds: read('kinds', kindsKey, []),
      },
    },
    selectedId: read('id', reference, null),
    placeId: read('from', reference, null),
    toId: read('to', reference, null),
    at: read('at', localTime, null),
    camera: read('map', camera, null),
    compared: read('ids', comparedKey, []),
    candidates: read('areas', candidatesKey, []),
    ledgerTheme: read('lists', themeKey, null),
    ledgerOrdering: read('sort', ledgerOrdering, defaultView.ledgerOrdering),
    language: read('lang', languageKey, null),
    anchors: read('places', anchors, []),
    way: read('way', way, defaultView.way),
  };
  return { view, invalid };
}

/** The link of a view, beginning with `#/`. Defaults are not written; the centre is rounded to 3 decimals, the zoom to 1. */
export function serialiseView(view: View): string {
  const parts: string[] = [];
  const write = <V>(key: string, parser: Parser<V>, value: V | null, fallback: V | null = null) => {
    if (value === null || value === fallback) return;
    const text = parser.serialise(value);
    if (text !== null) parts.push(`${key}=${encode(text)}`);
  };
  const { criteria, theme } = view;
  const stations = criteria['baby-stations'];
  const { nurseries } = criteria;
  write('theme', themeKey, theme, defaultView.theme);
  write('class', classKey, nurseries.classAges);
  write('month', yearMonth, nurseries.entryMonth);
  const isOpen = outcomesKey.serialise(nurseries.outcomes) === outcomesKey.serialise(openOutcomes);
  write('open', flag, isOpen, false);
  if (!isOpen) write('outcome', outcomesKey, nurseries.outcomes);
  write('kinds', kindsKey, nurseries.kinds);
  write('with', amenitiesKey, stations.amenities);
  write('now', flag, stations.openNow, false);
  write('within', radiusKey, stations.radius);
  for (const each of themes) {
    write(areaKeyOf(each, theme), municipalityCode, criteria[each].area);
    write(unknownKeyOf(each, theme), flag, criteria[each].includeUnknown, false);
  }
  write('id', reference, view.selectedId);
  write('from', reference, view.placeId);
  write('to', reference, view.toId);
  write('at', localTime, view.at);
  write('map', camera, view.camera);
  write('ids', comparedKey, view.compared);
  write('areas', candidatesKey, view.candidates);
  write('places', anchors, view.anchors);
  write('way', way, view.way);
  write('lists', themeKey, view.ledgerTheme);
  write('sort', ledgerOrdering, view.ledgerOrdering);
  write('lang', languageKey, view.language);
  return parts.length === 0 ? `#/${view.page}` : `#/${view.page}?${parts.join('&')}`;
}

function areaKeyOf(theme: Theme, shown: Theme): string {
  return theme === shown ? 'area' : 'other-area';
}

function unknownKeyOf(theme: Theme, shown: Theme): string {
  return theme === shown ? 'unknown' : 'other-unknown';
}

/** Commas, slashes and colons are allowed in a fragment and stay readable. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed())
    .replaceAll('%2C', ',')
    .replaceAll('%2F', '/')
    .replaceAll('%3A', ':');
}
