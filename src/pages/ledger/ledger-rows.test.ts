import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '#domain/ledger.ts';
import type { LedgerOrder } from '#search/ledger-order.ts';
import { aLedgerEntry } from '#tests/fixtures/ledger.ts';
import { places } from '#tests/msw/published.ts';
import { ledgerRowsOf, ordered, percentOf } from './ledger-rows.ts';

const [osaka, suita] = ['271004', '272051'];
const entries: LedgerEntry[] = [
  aLedgerEntry({ id: 'nurseries/osaka', lgCode: osaka, accepted: 10, asOf: '2026-10-01' }),
  aLedgerEntry({ id: 'nurseries/osaka-more', lgCode: osaka, accepted: 30, asOf: '2026-11-01' }),
  aLedgerEntry({ id: 'nurseries/suita', lgCode: suita, accepted: 20, asOf: null }),
];
const rows = ledgerRowsOf(places.municipalities, entries);
const idsOf = (order: LedgerOrder, isReversed = false) =>
  ordered(rows, { order, isReversed }).map(({ municipality, theme, entry }) =>
    entry === null ? `(${municipality.slug} ${theme})` : entry.id,
  );
const unknown = [
  '(osaka baby-stations)',
  '(suita baby-stations)',
  '(toyono baby-stations)',
  '(toyono nurseries)',
];

describe('rows', () => {
  it('are those of every municipality, not of wards, with every theme', () => {
    expect(idsOf('municipality')).toEqual([
      '(osaka baby-stations)',
      'nurseries/osaka',
      'nurseries/osaka-more',
      '(suita baby-stations)',
      'nurseries/suita',
      '(toyono baby-stations)',
      '(toyono nurseries)',
    ]);
  });

  it('are ordered with what is not known last, both ways', () => {
    const [first, second, third] = ['nurseries/osaka-more', 'nurseries/suita', 'nurseries/osaka'];
    expect(idsOf('facilities')).toEqual([first, second, third, ...unknown]);
    expect(idsOf('facilities', true)).toEqual([third, second, first, ...unknown]);
    const undated = ['(osaka baby-stations)', '(suita baby-stations)', second, ...unknown.slice(2)];
    expect(idsOf('asOf')).toEqual([first, third, ...undated]);
    expect(idsOf('asOf', true)).toEqual([third, first, ...undated]);
  });

  it('never take the unread for complete or for without remarks', () => {
    const read = aLedgerEntry({ id: 'read', completeness: { phone: { known: 0, of: 9 } }, findings: [] });
    const empty = aLedgerEntry({ id: 'empty', completeness: {}, accepted: null });
    const both = ledgerRowsOf(places.municipalities, [empty, read]);
    for (const order of ['completeness', 'findings'] as const)
      expect(ordered(both, { order, isReversed: true })[0]?.entry?.id).toBe('read');
  });
});

it.each([
  [0, 900, 0],
  [1, 900, 1],
  [899, 900, 99],
  [900, 900, 100],
])('%i of %i are %i per cent', (known, of, percent) => {
  expect(percentOf({ known, of })).toBe(percent);
});
