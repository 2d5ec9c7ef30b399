import { describe, expect, it } from 'vitest';
import type { Vacancies } from '#domain/vacancy.ts';
import { vacanciesOf } from '#tests/fixtures/facilities.ts';
import { sharedRound } from './shared-round.ts';

const numbers = (asOf: Vacancies['asOf'], entryMonth: Vacancies['entryMonth']): Vacancies => ({
  ...vacanciesOf('1 0 2 0 0 0'),
  asOf,
  entryMonth,
});

describe('sharedRound', () => {
  it('names day and month only where all numbers share both', () => {
    const november = numbers('2026-11-01', '2026-12');
    expect(sharedRound([november, november])).toEqual({
      publishing: 2,
      dates: { asOf: '2026-11-01', entryMonth: '2026-12' },
    });
    expect(sharedRound([november, numbers('2026-10-01', '2026-12')]).dates).toBeNull();
    expect(sharedRound([november, numbers('2026-11-01', null)]).dates).toBeNull();
  });

  it('tells numbers that do not say when from no numbers', () => {
    expect(sharedRound([numbers(null, null)])).toEqual({
      publishing: 1,
      dates: { asOf: null, entryMonth: null },
    });
    expect(sharedRound([])).toEqual({ publishing: 0, dates: null });
  });
});
