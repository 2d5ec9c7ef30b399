import { readXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { themes } from '#domain/facility.ts';
import { babyStationFields } from '#ingest/baby-station-fields.ts';
import { legendOf } from '#ingest/cells/vacancy.ts';
import type { FieldSpec } from '#ingest/field-spec.ts';
import { normalise } from '#ingest/normalise.ts';
import { nurseryFields } from '#ingest/nursery-fields.ts';
import { openFile } from '#ingest/workbook.ts';
import { csvFile } from './csv-text.ts';
import { fieldGuide } from './field-guide.ts';
import { templateRows, templateWorkbook } from './template.ts';

const sourceOf = <T extends (typeof themes)[number]>(theme: T) => ({
  id: `${theme}/mihon`,
  theme,
  definition: null,
  areas: [],
  asOf: null,
});
const specs: Record<string, FieldSpec<unknown>> = { ...babyStationFields, ...nurseryFields };
const context = { legend: legendOf({}), kinds: {}, datum: null, asOf: null };

describe.each(themes)('the template of %s', (theme) => {
  it.each(['utf-8', 'shift_jis'] as const)('passes our own check as CSV in %s', (encoding) => {
    const { bytes } = csvFile(templateRows(theme), encoding);
    const { accepted, issues, columns } = normalise(bytes!, sourceOf(theme));
    expect(issues).toEqual([]);
    expect(accepted).toHaveLength(1);
    expect(accepted[0]?.name).toContain('記入例');
    expect(columns.filter(({ confidence }) => confidence !== 'exact')).toEqual([]);
  });

  it('passes our own check as a workbook, offers lists and explains each column', async () => {
    const bytes = await templateWorkbook(theme, (field) => `hint ${field}`);
    const { accepted, issues } = normalise(await openFile(bytes), sourceOf(theme));
    expect(issues).toEqual([]);
    expect(accepted).toHaveLength(1);
    const [sheet] = (await readXlsx(bytes)).sheets;
    const rules = sheet?.dataValidations ?? [];
    expect(rules.map(({ inputMessage }) => inputMessage)).toEqual(
      fieldGuide(theme).map(({ field }) => `hint ${field}`),
    );
    const lists = fieldGuide(theme).filter(({ isClosed }) => isClosed);
    expect(lists.length).toBeGreaterThan(0);
    expect(rules.filter(({ type }) => type === 'list')).toHaveLength(lists.length);
  });

  it.each(fieldGuide(theme).map((each) => [each.field, each] as const))(
    'every spelling that the guide names for %s is understood',
    (field, { allowed, example }) => {
      for (const text of [...allowed, example])
        expect({ text, issues: specs[field]?.parse(text, context).issues }).toEqual({ text, issues: [] });
    },
  );
});
