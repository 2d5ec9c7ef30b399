import { describe, expect, it } from 'vitest';
import type { ClassAge } from '#domain/class-age.ts';
import type { OpeningHours } from '#domain/opening-hours.ts';
import { aNursery, aStation, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { defaultCriteria } from './criteria.ts';
import { type PinTone, pinOf } from './pin.ts';

const instant = Date.parse('2026-11-17T14:00:00+09:00');
const today = '2026-11-17';
const { nurseries, 'baby-stations': stations } = defaultCriteria;

const openUntil = (close: number): OpeningHours => ({
  raw: '',
  rules: [{ days: [2], spans: [{ open: 540, close }] }],
  closed: [],
  onHolidays: 'closed',
  newYear: 'unknown',
  irregular: [],
  notUnderstood: [],
});

describe('pinOf', () => {
  it('has no pin for a facility without a position', () => {
    expect(pinOf(aStation({ position: null }), stations, instant, today)).toBeNull();
  });

  it('tells the map the id, place, theme, tone and nothing else', () => {
    const position = { lat: 34.7, lng: 135.5 };
    expect(pinOf(aStation({ id: 'x', position }), stations, instant, today)).toEqual({
      id: 'x',
      position,
      theme: 'baby-stations',
      tone: 'unknown',
      muted: false,
    });
  });

  it.each<[OpeningHours | null, PinTone]>([
    [openUntil(1050), 'available'],
    [openUntil(600), 'unavailable'],
    [null, 'unknown'],
    [{ ...openUntil(1050), notUnderstood: ['…'] }, 'unknown'],
  ])('tones a baby station by whether it is open', (hours, tone) => {
    expect(pinOf(aStation({ hours }), stations, instant, today)?.tone).toBe(tone);
  });

  it('tones a nursery by the chosen class', () => {
    const nursery = aNursery({ vacancies: vacanciesOf('- 0 2 ? ~ x') });
    const tones = ([0, 1, 2, 3, 4, 5] as const).map(
      (classAge) => pinOf(nursery, { ...nurseries, classAges: [classAge] }, instant, today)?.tone,
    );
    expect(tones).toEqual(['not-offered', 'unavailable', 'available', 'unknown', 'unknown', 'unavailable']);
    expect(pinOf(nursery, nurseries, instant, today)?.tone).toBe('available');
    expect(pinOf(aNursery(), nurseries, instant, today)?.tone).toBe('not-published');
  });

  it('tones a nursery by all the children', () => {
    const nursery = aNursery({ vacancies: vacanciesOf('1 0 2 ? - x') });
    const toneFor = (...classAges: ClassAge[]) =>
      pinOf(nursery, { ...nurseries, classAges }, instant, today)?.tone;
    expect(toneFor(0, 2)).toBe('available');
    expect(toneFor(2, 2)).toBe('available');
    expect(toneFor(0, 0)).toBe('partly');
    expect(toneFor(0, 1)).toBe('partly');
    expect(toneFor(1, 3)).toBe('unknown');
    expect(toneFor(1, 4)).toBe('unavailable');
    expect(toneFor(4, 4)).toBe('not-offered');
  });

  it('shows no place for a class that the kind cannot have', () => {
    expect(pinOf(aNursery({ kind: 'family' }), { ...nurseries, classAges: [5] }, instant, today)?.tone).toBe(
      'not-offered',
    );
  });

  it.each([
    ['2026-11-01', '2026-12', false],
    ['2026-10-01', '2026-11', false],
    ['2026-08-01', '2026-12', true],
    ['2026-10-01', '2026-10', true],
  ] as const)('mutes only what is stale: as of %s for %s', (asOf, entryMonth, muted) => {
    const nursery = aNursery({ vacancies: vacanciesOf('1 1 1 1 1 1', { asOf, entryMonth }) });
    expect(pinOf(nursery, nurseries, instant, today)?.muted).toBe(muted);
  });

  it('does not mute what was never published', () => {
    expect(pinOf(aNursery({ vacancies: null }), nurseries, instant, today)?.muted).toBe(false);
  });
});
