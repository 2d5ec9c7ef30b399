import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { booleanPointInPolygon } from '@turf/turf';
import type { FeatureCollection, Polygon } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { CalendarDate } from '#domain/calendar-date.ts';
import type { FacilityOf, Theme } from '#domain/facility.ts';
import { isWithin, type Municipality } from '#domain/municipality.ts';
import { classAgesOf } from '#domain/nursery.ts';
import { openStateAt } from '#domain/opening-hours.ts';
import { vacancyStateOf } from '#domain/vacancy.ts';
import { normalise } from '#ingest/normalise.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { sampleFiles } from '#scripts/sample/sample-files.ts';
import { hasRealFiles, readReal, realVacancyFiles } from '#tests/ingest/real-files.ts';

const root = 'data/sample';
const months: readonly CalendarDate[] = ['2026-09-01', '2026-10-01', '2026-11-01'];
const silent = ['yao', 'toyono', 'nose', 'taishi', 'chihayaakasaka'];

const municipalities: Municipality[] = JSON.parse(readFileSync('data/municipalities.json', 'utf8'));
const areas = new Map(municipalities.map((area) => [area.lgCode, area]));
const slugs = municipalities.filter(({ parent }) => parent === null).map(({ slug }) => slug);

function read<T extends Theme>(theme: T, slug: string, asOf: CalendarDate) {
  const folder = join(root, theme, slug);
  const definition: SourceFile = JSON.parse(readFileSync(join(folder, 'source.json'), 'utf8'));
  const { lgCode } = definition;
  return normalise(readFileSync(join(folder, `${asOf}.csv`)), {
    id: `${theme}/${slug}`,
    theme,
    definition,
    areas: municipalities.filter((area) => area.lgCode === lgCode || area.parent === lgCode),
    asOf,
  });
}

const stationReports = new Map(slugs.map((slug) => [slug, read('baby-stations', slug, '2026-11-01')]));
const nurserySlugs = slugs.filter((slug) => !silent.includes(slug));
const nurseryReports = new Map(
  months.map((asOf) => [asOf, new Map(nurserySlugs.map((slug) => [slug, read('nurseries', slug, asOf)]))]),
);
const stations = [...stationReports.values()].flatMap(({ accepted }) => accepted);
const nurseriesOf = (asOf: CalendarDate) =>
  [...nurseryReports.get(asOf)!.values()].flatMap(({ accepted }) => accepted);
const nurseries = nurseriesOf('2026-11-01');
const everything: (FacilityOf<'baby-stations'> | FacilityOf<'nurseries'>)[] = [...stations, ...nurseries];

describe('the generator', () => {
  test('gives exactly the committed files', () => {
    const made = sampleFiles();
    const committed = readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
    expect([...made.keys()].sort()).toEqual(committed.sort());
    const changed = [...made].filter(([path, bytes]) => !readFileSync(join(root, path)).equals(bytes));
    expect(changed.map(([path]) => path)).toEqual([]);
  });

  test('marks the set as fictional', () => {
    expect(JSON.parse(readFileSync(join(root, 'sample.json'), 'utf8')).sample).toBe(true);
  });
});

describe('its names', () => {
  test.skipIf(!hasRealFiles)('are no names of nurseries that exist, not by chance either', () => {
    const real = realVacancyFiles.flatMap((file) => readReal(...file).accepted.map(({ name }) => name));
    const made = new Set(everything.map(({ name }) => name));
    expect(real.length).toBeGreaterThan(1_000);
    expect(real.filter((name) => [...made].some((each) => each.includes(name)))).toEqual([]);
  });
});

describe('what it covers', () => {
  test('baby stations in all 43 municipalities, nurseries in 38', () => {
    expect(readdirSync(join(root, 'baby-stations')).sort()).toEqual([...slugs].sort());
    expect(readdirSync(join(root, 'nurseries')).sort()).toEqual([...nurserySlugs].sort());
    expect(nurserySlugs).toHaveLength(38);
  });

  test('about 2,400 baby stations and 3,600 nurseries, three months of them', () => {
    expect(stations.length).toBeGreaterThan(2_300);
    expect(stations.length).toBeLessThan(2_500);
    for (const asOf of months) {
      expect(nurseriesOf(asOf).length).toBeGreaterThan(3_500);
      expect(nurseriesOf(asOf).length).toBeLessThan(3_700);
    }
  });

  test('a nursery keeps its id from month to month', () => {
    const [first, ...later] = months.map((asOf) => nurseriesOf(asOf).map(({ id }) => id));
    expect(new Set(first).size).toBe(first?.length);
    for (const ids of later) expect(ids).toEqual(first);
  });
});

describe('what it says', () => {
  test('nothing that could be real', () => {
    expect(everything.filter(({ name }) => !name.includes('見本'))).toEqual([]);
    expect(everything.filter(({ address }) => address !== null && !address.includes('見本'))).toEqual([]);
    expect(everything.filter(({ phone }) => phone !== null && !/-000(0)?-00\d\d$/.test(phone))).toEqual([]);
    expect(everything.filter(({ url }) => url !== null && !url.startsWith('https://example.jp/'))).toEqual(
      [],
    );
  });

  test('every file calls itself a sample and is free to use', () => {
    for (const [path, bytes] of sampleFiles()) {
      if (!path.endsWith('source.json')) continue;
      const source: SourceFile = JSON.parse(new TextDecoder().decode(bytes));
      expect(source.publisher).toMatch(/（見本）$/);
      expect(source.title).toContain('見本');
      expect(source.licence?.name).toBe('CC0 1.0');
    }
  });

  test('a position on land and inside its own area, for all but about two in a hundred', () => {
    const land: FeatureCollection<Polygon> = JSON.parse(readFileSync('public/map/land.geojson', 'utf8'));
    const placed = everything.filter(({ position }) => position !== null);
    const share = 1 - placed.length / everything.length;
    expect(share).toBeGreaterThan(0.01);
    expect(share).toBeLessThan(0.03);
    const isAstray = ({ lgCode, position }: (typeof placed)[number]) =>
      !isWithin(areas.get(lgCode)!.box, position!) ||
      !land.features.some((each) => booleanPointInPolygon([position!.lng, position!.lat], each));
    expect(placed.filter(isAstray).map(({ id }) => id)).toEqual([]);
  });

  test('the ward of everything in 大阪市 and 堺市', () => {
    expect(everything.filter(({ lgCode }) => ['271004', '271403'].includes(lgCode))).toEqual([]);
  });

  test('rejects only the rows without a name', () => {
    const rejections = (reports: ReadonlyMap<string, ReturnType<typeof read>>) =>
      [...reports].flatMap(([slug, { rejected }]) =>
        rejected.map(({ issues }) => `${slug} ${issues.map(({ code }) => code).join(' ')}`),
      );
    expect(rejections(stationReports)).toEqual(['toyonaka row/no-name']);
    for (const asOf of months) {
      expect(rejections(nurseryReports.get(asOf)!)).toEqual([
        'osaka row/no-name',
        'higashiosaka row/no-name',
      ]);
    }
  });
});

describe('vacancies', () => {
  test("are of the file's date, for the month after", () => {
    const entryMonths = { '2026-09-01': '2026-10', '2026-10-01': '2026-11', '2026-11-01': '2026-12' };
    for (const [asOf, entryMonth] of Object.entries(entryMonths)) {
      for (const { vacancies } of nurseriesOf(asOf as CalendarDate)) {
        expect(vacancies?.asOf).toBe(asOf);
        expect(vacancies?.entryMonth).toBe(entryMonth);
      }
    }
  });

  test('are known for nearly every class, and never invented for classes a kind cannot have', () => {
    const cells = nurseries.flatMap(({ vacancies }) => vacancies?.cells ?? []);
    const unknown = cells.filter(({ kind }) => kind === 'unknown');
    expect(unknown.length).toBeGreaterThan(20);
    expect(unknown.length / cells.length).toBeLessThan(0.005);
    for (const { kind, vacancies } of nurseries) {
      expect(kind).not.toBe('unknown');
      const possible: readonly number[] = classAgesOf(kind);
      vacancies?.cells.forEach((cell, age) => {
        if (!possible.includes(age)) expect(vacancyStateOf(cell)).toBe('not-offered');
      });
    }
  });

  test('are marks in three municipalities, numbers elsewhere', () => {
    for (const [slug, { accepted }] of nurseryReports.get('2026-11-01')!) {
      const counts = accepted
        .flatMap(({ vacancies }) => vacancies?.cells ?? [])
        .filter(({ kind }) => kind === 'count');
      expect(counts.length === 0, slug).toBe(['ibaraki', 'kadoma', 'ikeda'].includes(slug));
    }
  });

  test('「×」 is a class that is not offered in one file and no place free in another', () => {
    const crossIn = (slug: string) =>
      nurseryReports
        .get('2026-11-01')!
        .get(slug)!
        .accepted.flatMap(({ vacancies }) => vacancies?.cells ?? [])
        .filter(({ raw }) => raw === '×')
        .map((cell) => vacancyStateOf(cell));
    expect([...new Set(crossIn('osaka'))]).toEqual(['not-offered']);
    expect([...new Set(crossIn('kishiwada'))]).toEqual(['none']);
  });

  test('吹田市 has nurseries with a place in the class of age 1 for December', () => {
    const found = nurseryReports.get('2026-11-01')!.get('suita')!.accepted;
    expect(
      found.filter(({ vacancies }) => vacancies !== null && vacancyStateOf(vacancies.cells[1]) === 'open')
        .length,
    ).toBeGreaterThan(20);
  });
});

describe('baby stations', () => {
  const at = (text: string) => Date.parse(`${text}+09:00`);
  const openWithHotWater = (instant: number) =>
    stations.filter(
      ({ amenities, hours }) =>
        amenities.hotWater === 'yes' && hours !== null && openStateAt(hours, instant).state === 'open',
    );

  test('give every amenity in each of its three answers', () => {
    for (const amenity of [
      'nursingSpace',
      'diaperTable',
      'hotWater',
      'fatherWelcome',
      'strollerAccess',
      'privateRoom',
      'curtain',
      'diaperBin',
      'selfService',
      'outsideGate',
      'parking',
      'indoors',
    ] as const) {
      const answers = new Set(stations.map(({ amenities }) => amenities[amenity]));
      expect([...answers].sort()).toEqual(['no', 'unknown', 'yes']);
    }
  });

  test('have hot water and are open on a weekday noon, on a holiday and late at night', () => {
    expect(openWithHotWater(at('2026-11-24T12:00')).length).toBeGreaterThan(400);
    expect(openWithHotWater(at('2026-11-23T12:00')).length).toBeGreaterThan(100);
    expect(openWithHotWater(at('2026-11-24T00:30')).length).toBeGreaterThan(20);
  });

  test('that are lent out have no position, not even where their row has one', () => {
    const lent = stations.filter(({ lent }) => lent);
    expect(lent.map(({ name, position }) => [name.includes('移動式'), position])).toEqual(
      Array(6).fill([true, null]),
    );
  });

  test('word most hours so that they are understood, and some so that one must ask', () => {
    const published = stations.flatMap(({ hours }) => hours ?? []);
    const doubtful = published.filter(({ notUnderstood }) => notUnderstood.length > 0);
    expect(doubtful.length / published.length).toBeGreaterThan(0.05);
    expect(doubtful.length / published.length).toBeLessThan(0.3);
    expect(doubtful.some(({ raw }) => raw.includes('施設の開館時間に準ずる'))).toBe(true);
  });
});
