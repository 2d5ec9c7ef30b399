import { describe, expect, it } from 'vitest';
import { doubtsOf } from '#pages/preview/confirm/doubts.ts';
import { asDetected } from '#pages/preview/draft.ts';
import { knownPlaces, previewFile } from './preview-files.ts';
import { hasRealFiles } from './real-files.ts';

if (!hasRealFiles) console.warn('skipped: no shared files');

const places = knownPlaces();
const nameless = 'list.csv';

/** What each file tells of itself: of most without its name, of some only with it, and of foreign ones no municipality; last, what a person is asked about. */
const files = [
  [
    'osaka-city-vacancy-2026-08.csv',
    nameless,
    { theme: 'nurseries', lgCode: '271004', known: 'osaka' },
    896,
    ['as-of', 'marks'],
  ],
  [
    'osaka-city-vacancy-2018-04.csv',
    nameless,
    { theme: 'nurseries', lgCode: '271004', known: 'osaka' },
    747,
    ['as-of', 'marks'],
  ],
  [
    'osaka-city-company-led-2018.csv',
    nameless,
    { theme: 'nurseries', lgCode: '271004', known: 'osaka-company-led' },
    55,
    ['as-of', 'marks'],
  ],
  [
    'osaka-city-preschool-2020-11.csv',
    nameless,
    { theme: 'nurseries', lgCode: '271004', known: 'osaka-kindergartens' },
    91,
    [],
  ],
  [
    'osaka-city-kindergartens-2018.csv',
    nameless,
    { theme: 'nurseries', lgCode: '271004', known: null },
    152,
    ['classes'],
  ],
  [
    'sakai-city-vacancy-2026-09.csv',
    nameless,
    { theme: 'nurseries', lgCode: '271403', known: 'sakai' },
    269,
    [],
  ],
  [
    'toyonaka-city-vacancy-2026-08.csv',
    null,
    { theme: 'nurseries', lgCode: '272035', known: 'toyonaka' },
    137,
    ['as-of'],
  ],
  [
    'hirakata-city-vacancy-2026-09.csv',
    null,
    { theme: 'nurseries', lgCode: '272108', known: 'hirakata' },
    78,
    ['as-of'],
  ],
  [
    'ibaraki-city-vacancy-2026-09.csv',
    null,
    { theme: 'nurseries', lgCode: '272116', known: 'ibaraki' },
    95,
    ['as-of'],
  ],
  [
    'toyonaka-city-vacancy-2026-08.csv',
    nameless,
    { theme: 'nurseries', lgCode: null, known: null },
    137,
    ['municipality', 'classes'],
  ],
  [
    'ibaraki-city-vacancy-2026-09.csv',
    nameless,
    { theme: 'nurseries', lgCode: null, known: null },
    95,
    ['municipality', 'classes', 'marks'],
  ],
  [
    'takamatsu-nursery-school.xlsx',
    null,
    { theme: 'nurseries', lgCode: null, known: null },
    118,
    ['municipality'],
  ],
  [
    'tokyo-akachan-flat-2026-03.csv',
    null,
    { theme: 'baby-stations', lgCode: null, known: null },
    1654,
    ['municipality'],
  ],
] as const;

describe.runIf(hasRealFiles)('a real file on the preview page', () => {
  it.each(files)('%s as %s', async (file, name, expected, accepted, doubts) => {
    const { reading } = await previewFile(`../shared/real/${file}`, places, {}, name ?? file);
    const { detection, report, refusal } = reading;
    const { theme, lgCode, known } = detection;
    expect({ theme, lgCode, known: known?.id.replace('nurseries/', '') ?? null }).toEqual(expected);
    expect(detection.isThemeSure).toBe(true);
    expect(detection.isMunicipalitySure).toBe(lgCode !== null);
    expect(refusal).toBeNull();
    expect(report.accepted).toHaveLength(accepted);
    expect(doubtsOf(reading, { choices: asDetected })).toEqual(doubts);
  });

  it('of another kind is read, and said not to be sure', async () => {
    const { reading } = await previewFile('../shared/real/osaka-city-public-toilet-2020-10.csv', places);
    expect(reading.detection).toMatchObject({ lgCode: '271004', isThemeSure: false });
  });

  it('says its encoding and where its header stands', async () => {
    const sakai = await previewFile('../shared/real/sakai-city-vacancy-2026-09.csv', places);
    expect(sakai.reading.form).toEqual({ kind: 'text', encoding: 'shift_jis', delimiter: ',' });
    expect(sakai.reading.headerLines).toEqual([2]);
  });

  it('shows each finding at a cell that holds its text', async () => {
    for (const [file] of files) {
      const { reading, rows } = await previewFile(`../shared/real/${file}`, places);
      const cellOf = new Map(rows.map(({ line, cells }) => [line, cells]));
      for (const { code, row, field, raw } of reading.report.issues) {
        if (!code.startsWith('cell/') || row === undefined || field === undefined) continue;
        const index = reading.indexes.get(field) ?? -1;
        // What is said of hours may come from several cells together.
        if (code.startsWith('cell/hours') || code === 'cell/closings-unannounced') continue;
        expect(cellOf.get(row)?.[index], `${file} ${row}`).toBe(raw);
      }
    }
  });
});
