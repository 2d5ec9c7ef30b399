import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/facility-common.ts';
import type { NurseryKind } from '#domain/nursery.ts';
import type { OpeningHours } from '#domain/opening-hours.ts';
import { areas } from '#tests/fixtures/areas.ts';
import { aNursery, aStation, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { matcherOf } from './count-matches.ts';
import { defaultCriteria, type NurseryCriteria } from './criteria.ts';
import { fitsAmenities, fitsArea, fitsKinds, fitsOpenNow } from './matches.ts';
import { openOutcomes } from './outcome.ts';

/** A Tuesday without holiday, 14:00 in Japan. */
const instant = Date.parse('2026-11-17T14:00:00+09:00');

const hours: OpeningHours = {
  raw: '9:00-17:30',
  rules: [{ days: [1, 2, 3, 4, 5], spans: [{ open: 540, close: 1050 }] }],
  closed: [],
  onHolidays: 'closed',
  newYear: 'unknown',
  irregular: [],
  notUnderstood: [],
};

describe('fitsArea', () => {
  it.each<[facility: string, area: string | null, answer: Answer]>([
    ['271276', null, 'yes'],
    ['271276', '271276', 'yes'],
    ['271276', '271004', 'yes'],
    ['271276', '271284', 'no'],
    ['271276', '271403', 'no'],
    ['271462', '271276', 'no'],
    ['272051', '272051', 'yes'],
    ['272051', '271004', 'no'],
    ['271004', '271004', 'yes'],
    ['279999', '271004', 'no'],
    ['271004', '279999', 'no'],
  ])('%s in %s: %s', (lgCode, area, answer) => {
    expect(fitsArea(aStation({ lgCode }), area, areas)).toBe(answer);
  });

  it('cannot tell the ward of a facility published with its city only', () => {
    expect(fitsArea(aStation({ lgCode: '271004' }), '271276', areas)).toBe('unknown');
  });
});

describe('fitsAmenities', () => {
  const station = aStation({ amenities: { nursingSpace: 'yes', diaperTable: 'yes', hotWater: 'no' } });

  it('wants all of them', () => {
    expect(fitsAmenities(station, [])).toBe('yes');
    expect(fitsAmenities(station, ['nursingSpace', 'diaperTable'])).toBe('yes');
    expect(fitsAmenities(station, ['nursingSpace', 'hotWater'])).toBe('no');
  });

  it('never takes nursing for hot water, nor unpublished for absent', () => {
    expect(fitsAmenities(aStation({ amenities: { nursingSpace: 'yes' } }), ['hotWater'])).toBe('unknown');
  });

  it('lets a plain no outweigh what is not published', () => {
    expect(fitsAmenities(station, ['sink', 'hotWater'])).toBe('no');
    expect(fitsAmenities(station, ['hotWater', 'sink'])).toBe('no');
  });
});

describe('fitsOpenNow', () => {
  it.each<[string, OpeningHours | null, Answer]>([
    ['within hours', hours, 'yes'],
    ['outside hours', { ...hours, rules: [{ days: [2], spans: [{ open: 0, close: 840 }] }] }, 'no'],
    ['no hours published', null, 'unknown'],
    ['a word nobody understood', { ...hours, notUnderstood: ['…'] }, 'unknown'],
  ])('%s', (_name, published, answer) => {
    expect(fitsOpenNow(aStation({ hours: published }), instant)).toBe(answer);
  });

  it('answers anew for another instant', () => {
    const station = aStation({ hours });
    const evening = Date.parse('2026-11-17T17:30:00+09:00');
    expect([instant, evening, instant].map((each) => fitsOpenNow(station, each))).toEqual([
      'yes',
      'no',
      'yes',
    ]);
  });
});

describe('fitsKinds', () => {
  it.each<[kind: NurseryKind, asked: NurseryKind[], answer: Answer]>([
    ['kodomoen', [], 'yes'],
    ['unknown', [], 'yes'],
    ['kodomoen', ['kodomoen', 'family'], 'yes'],
    ['kodomoen', ['family'], 'no'],
    ['unknown', ['family'], 'unknown'],
    ['community-based', ['family'], 'unknown'],
    ['community-based', ['kodomoen'], 'no'],
    ['community-based', ['community-based'], 'yes'],
    ['small-scale', ['community-based'], 'yes'],
    ['workplace', ['community-based'], 'yes'],
    ['company-led', ['community-based'], 'no'],
    ['small-scale', ['family'], 'no'],
  ])('%s among %j: %s', (kind, kinds, answer) => {
    expect(fitsKinds(aNursery({ kind }), kinds)).toBe(answer);
  });
});

describe('matcherOf', () => {
  const criteria = { ...defaultCriteria['baby-stations'], amenities: ['hotWater'] as const, openNow: true };
  const keepUnknown = { ...criteria, includeUnknown: true };

  it.each<[hotWater: Answer, published: OpeningHours | null, strictly: boolean, generously: boolean]>([
    ['yes', hours, true, true],
    ['yes', null, false, true],
    ['unknown', hours, false, true],
    ['unknown', null, false, true],
    ['no', hours, false, false],
    ['no', null, false, false],
    ['unknown', { ...hours, rules: [{ days: [2], spans: [{ open: 0, close: 60 }] }] }, false, false],
  ])(
    'hot water %s: includeUnknown keeps what may fit, never a plain no',
    (hotWater, published, strictly, generously) => {
      const station = aStation({ amenities: { hotWater }, hours: published });
      expect(matcherOf(criteria, { instant, areas })(station)).toBe(strictly);
      expect(matcherOf(keepUnknown, { instant, areas })(station)).toBe(generously);
    },
  );

  it('judges nurseries by area, kind and class together', () => {
    const nursery = aNursery({ kind: 'kodomoen', vacancies: vacanciesOf('0 1 0 0 0 0'), lgCode: '271276' });
    const wanted: NurseryCriteria = {
      ...defaultCriteria.nurseries,
      area: '271004',
      kinds: ['kodomoen'],
      classAges: [1],
      outcomes: openOutcomes,
    };
    expect(matcherOf(wanted, { instant, areas })(nursery)).toBe(true);
    expect(matcherOf({ ...wanted, area: '271403' }, { instant, areas })(nursery)).toBe(false);
    expect(matcherOf({ ...wanted, kinds: ['family'] }, { instant, areas })(nursery)).toBe(false);
    expect(matcherOf({ ...wanted, classAges: [2] }, { instant, areas })(nursery)).toBe(false);
  });
});
