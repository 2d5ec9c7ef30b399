import { expect, it } from 'vitest';
import { expectedOf, readTrap, traps } from './csv-fixtures.ts';

it.each(traps)('%s gives exactly the expected report', (trap) => {
  expect(JSON.parse(JSON.stringify(readTrap(trap)))).toEqual(expectedOf(trap));
});
