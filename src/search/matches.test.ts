import { describe, expect, it } from 'vitest';
import type { Answer } from '#domain/facility-common.ts';
import type { NurseryKind } from '#domain/nursery.ts';
import type { OpeningHours } from '#domain/opening-hours.ts';
import { areas } from '#tests/fixtures/areas.ts';
import { aNursery, aStation, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { defaultCriteria, type NurseryCriteria } from './criteria.ts';
import {
  classStateOf,
  fitsAmenities,
  fitsArea,
  fitsClass,
  fitsKinds,
  fitsOpenNow,
  matches,
} from './matches.ts';

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
    expect(fitsOpenNow(aStation({ hours: published }), true, instant)).toBe(answer);
    expect(fitsOpenNow(aStation({ hours: published }), false, instant)).toBe('yes');
  });

  it('answers anew for another instant', () => {
    const station = aStation({ hours });
    const evening = Date.parse('2026-11-17T17:30:00+09:00');
    expect([instant, evening, instant].map((each) => fitsOpenNow(station, true, each))).toEqual([
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

describe('classStateOf', () => {
  it('does not offer a class the kind cannot have, whatever stands in the cell', () => {
    expect(classStateOf(aNursery({ kind: 'small-scale', vacancies: vacanciesOf('1 0 0 0 ? x') }), 3)).toBe(
      'not-offered',
    );
    expect(classStateOf(aNursery({ kind: 'small-scale', vacancies: vacanciesOf('1 0 0 0 ? x') }), 4)).toBe(
      'not-offered',
    );
    expect(classStateOf(aNursery({ kind: 'kindergarten', vacancies: null }), 0)).toBe('not-offered');
  });

  it('believes a published place all the same', () => {
    expect(classStateOf(aNursery({ kind: 'small-scale', vacancies: vacanciesOf('0 0 0 2 0 0') }), 3)).toBe(
      'open',
    );
  });

  it('looks at every class when none is chosen', () => {
    expect(classStateOf(aNursery({ vacancies: vacanciesOf('0 0 0 0 0 1') }), null)).toBe('open');
    expect(classStateOf(aNursery({ vacancies: vacanciesOf('0 0 0 0 0 ?') }), null)).toBe('unknown');
    expect(classStateOf(aNursery({ vacancies: null }), null)).toBe('unknown');
    expect(classStateOf(aNursery({ kind: 'small-scale', vacancies: vacanciesOf('0 0 0 ? ? ?') }), null)).toBe(
      'none',
    );
  });
});

describe('fitsClass', () => {
  const nursery = aNursery({ vacancies: vacanciesOf('- 0 2 ? ~ x') });

  it.each<[age: NurseryCriteria['classAge'], hasVacancy: boolean, answer: Answer]>([
    [null, false, 'yes'],
    [0, false, 'no'],
    [1, false, 'yes'],
    [2, false, 'yes'],
    [3, false, 'yes'],
    [4, false, 'yes'],
    [5, false, 'yes'],
    [null, true, 'yes'],
    [0, true, 'no'],
    [1, true, 'no'],
    [2, true, 'yes'],
    [3, true, 'unknown'],
    [4, true, 'unknown'],
    [5, true, 'no'],
  ])('class %s, a place asked for: %s → %s', (age, hasVacancy, answer) => {
    expect(fitsClass(nursery, age, hasVacancy)).toBe(answer);
  });

  it('keeps a nursery that publishes no vacancies for any class its kind can have', () => {
    const unpublished = aNursery({ vacancies: null });
    expect(fitsClass(unpublished, 1, false)).toBe('yes');
    expect(fitsClass(unpublished, 1, true)).toBe('unknown');
  });
});

describe('matches', () => {
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
      expect(matches(station, criteria, { instant, areas })).toBe(strictly);
      expect(matches(station, keepUnknown, { instant, areas })).toBe(generously);
    },
  );

  it('judges nurseries by area, kind and class together', () => {
    const nursery = aNursery({ kind: 'kodomoen', vacancies: vacanciesOf('0 1 0 0 0 0'), lgCode: '271276' });
    const wanted: NurseryCriteria = {
      ...defaultCriteria.nurseries,
      area: '271004',
      kinds: ['kodomoen'],
      classAge: 1,
      hasVacancy: true,
    };
    expect(matches(nursery, wanted, { instant, areas })).toBe(true);
    expect(matches(nursery, { ...wanted, area: '271403' }, { instant, areas })).toBe(false);
    expect(matches(nursery, { ...wanted, kinds: ['family'] }, { instant, areas })).toBe(false);
    expect(matches(nursery, { ...wanted, classAge: 2 }, { instant, areas })).toBe(false);
  });
});
