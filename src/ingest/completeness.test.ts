import { describe, expect, it } from 'vitest';
import { completeBabyStation } from '#tests/fixtures/complete/baby-station.ts';
import { completeNursery } from '#tests/fixtures/complete/nursery.ts';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { completenessOf } from './completeness.ts';

const column = (field: string | null) => ({ position: 1, header: 'x', field });

describe('completeness', () => {
  it('counts facilities, and class cells of vacancies', () => {
    const nurseries = [
      aNursery({ phone: '06-0000-0000', vacancies: vacanciesOf('2 0 - ? ? 1') }),
      aNursery({ phone: null, vacancies: null }),
    ];
    expect(completenessOf('nurseries', nurseries, [])).toMatchObject({
      phone: { known: 1, of: 2 },
      vacancies: { known: 4, of: 12 },
    });
  });

  it('tells a column of blanks from no column', () => {
    const nurseries = [aNursery({ phone: null, minimumAge: null })];
    expect(completenessOf('nurseries', nurseries, [column('phone'), column(null)])).toMatchObject({
      phone: { known: 0, of: 1 },
      minimumAge: null,
    });
  });

  it('takes hours that are not understood for not known', () => {
    const hours = completeBabyStation.hours!;
    const stations = [
      { ...completeBabyStation, hours: { ...hours, notUnderstood: [] } },
      { ...completeBabyStation, hours: { ...hours, notUnderstood: ['x'] } },
    ];
    expect(completenessOf('baby-stations', stations, []).hours).toEqual({ known: 1, of: 2 });
  });

  it('has every fact of a complete facility', () => {
    for (const completeness of [
      completenessOf('nurseries', [completeNursery], []),
      completenessOf('baby-stations', [completeBabyStation], []),
    ])
      expect(Object.values(completeness)).not.toContain(null);
  });
});
