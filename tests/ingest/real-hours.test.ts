import { existsSync, readFileSync } from 'node:fs';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { openStateAt } from '#domain/opening-hours.ts';
import { readHours } from '#ingest/cells/hours.ts';
import sample from '#tests/fixtures/hours-labels.json' with { type: 'json' };

const path = `../shared/real/${sample.file}`;
const hasFile = existsSync(path);
if (!hasFile) console.warn('skipped: no shared files');

type Row = Record<'利用時間' | '利用可能曜日' | '備考', string>;

const rows = hasFile
  ? papaparse.parse<Row>(readFileSync(path, 'utf8').replace(/^\uFEFF/, ''), {
      header: true,
      skipEmptyLines: true,
    }).data
  : [];

const hoursOf = (row: Row) =>
  readHours({
    hours: row.利用時間 || null,
    days: row.利用可能曜日 || null,
    closedDays: null,
    note: row.備考 || null,
  });

describe.skipIf(!hasFile)('1,654 real baby stations', () => {
  test('most rows that publish days and hours are understood, and none says nothing', () => {
    const read = rows
      .filter((row) => row.利用時間 && row.利用可能曜日)
      .map((row) => hoursOf(row).value)
      .filter((value) => value !== null);
    const understood = read.filter(
      ({ rules, notUnderstood }) => rules.length > 0 && notUnderstood.length === 0,
    );
    const certain = understood.filter(
      ({ irregular, rules }) => irregular.length === 0 && rules.every(({ sometimes }) => !sometimes),
    );
    const share = (part: readonly unknown[]) =>
      `${part.length} (${((part.length / read.length) * 100).toFixed(1)} %)`;
    console.info(
      `hours: ${rows.length} rows, ${read.length} publish days and hours; understood ${share(understood)}: certain ${share(certain)}, with closings or hours on days nobody announces ${share(understood.filter((each) => !certain.includes(each)))}; not understood ${share(read.filter((each) => !understood.includes(each)))}`,
    );
    expect(rows.length).toBe(1654);
    expect(certain.length).toBeGreaterThanOrEqual(1145);
    expect(understood.length).toBeGreaterThanOrEqual(1406);
    for (const row of rows.filter((row) => row.利用時間 || row.利用可能曜日)) {
      expect(hoursOf(row).value).not.toBeNull();
    }
  });

  test('whatever is not understood is said so, once each', () => {
    for (const row of rows) {
      const { value, issues } = hoursOf(row);
      const quoted = issues.map(({ raw }) => raw);
      for (const words of value?.notUnderstood ?? []) expect(quoted).toContain(words);
      if (value && value.rules.length === 0) expect(issues).not.toEqual([]);
    }
  });

  describe('rows labelled by hand', () => {
    const labelled = Object.entries(hasFile ? sample.labels : {}).map(([index, labels]) => {
      const row = rows[Number(index)];
      if (!row) throw new Error(`no row ${index}`);
      const { value } = hoursOf(row);
      const states = sample.instants.map((instant) => openStateAt(value, Date.parse(instant)).state);
      return { index, labels, states };
    });
    const compared = labelled.flatMap(({ index, labels, states }) =>
      states.map((state, at) => ({ index, instant: sample.instants[at], state, label: labels[at] })),
    );

    test('every 11th row is in the sample', () => {
      expect(labelled.map(({ index }) => Number(index))).toEqual(
        rows.map((_, index) => index).filter((index) => index % sample.every === 0),
      );
    });
    test('none is wrongly open', () => {
      expect(compared.filter(({ state, label }) => state === 'open' && label !== 'open')).toEqual([]);
    });
    test('none is wrongly closed', () => {
      expect(compared.filter(({ state, label }) => state === 'closed' && label !== 'closed')).toEqual([]);
    });
    test('most of what a reader knows is known', () => {
      const known = compared.filter(({ label }) => label !== 'ask');
      const missed = known.filter(({ state }) => state === 'ask');
      console.info(
        `hours: of ${known.length} labelled moments ${known.length - missed.length} agree, ${missed.length} ask`,
      );
      expect(missed.length).toBeLessThanOrEqual(known.length * 0.12);
    });
  });
});
