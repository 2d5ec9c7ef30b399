import { decodeLedger, type Ledger } from '#domain/ledger.ts';
import { entry, fetchJson, useEntry } from './use-datasets.ts';

const ledger = entry<Ledger>(async () => decodeLedger(await fetchJson('data/ledger.json')));

export function useLedger() {
  return useEntry(ledger);
}
