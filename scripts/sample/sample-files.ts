import type { Municipality } from '#domain/municipality.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import { babyStationsOf, lentUnitsOf } from './baby-station-facts.ts';
import { babyStationStyles } from './baby-station-styles.ts';
import { csvBytes } from './csv.ts';
import { type Area, type Ground, readGround } from './ground.ts';
import type { NurseryStyle } from './nursery-cells.ts';
import { nurseriesOf } from './nursery-facts.ts';
import { markStyles } from './nursery-mark-styles.ts';
import { numberStyles } from './nursery-styles.ts';
import { createRandom } from './random.ts';

const babyStationsPerThousand = 0.272;
const nurseriesPerThousand = 0.422;

/** The three states published, oldest first; places are for the month after. */
const states = [9, 10, 11].map((month) => ({ year: 2026, month }));

const numberStyleOf: Readonly<Record<keyof typeof numberStyles, readonly string[]>> = {
  manyWards: ['osaka'],
  mergedWards: ['sakai'],
  fromFiveDown: ['toyonaka', 'takatsuki', 'minoh', 'matsubara', 'tajiri', 'kumatori', 'kanan', 'shimamoto'],
  blankMeansNoClass: [
    'hirakata',
    'neyagawa',
    'moriguchi',
    'settsu',
    'katano',
    'daito',
    'shijonawate',
    'tadaoka',
  ],
  standardColumns: [
    'higashiosaka',
    'kishiwada',
    'izumi',
    'kaizuka',
    'izumisano',
    'takaishi',
    'sennan',
    'hannan',
    'misaki',
  ],
  doubledAges: [
    'suita',
    'tondabayashi',
    'kawachinagano',
    'habikino',
    'fujiidera',
    'kashiwara',
    'osakasayama',
    'izumiotsu',
  ],
};

/** 八尾市 and four small ones are in neither table: they publish no vacancies. */
const styles = new Map<string, NurseryStyle>([
  ...Object.entries(numberStyleOf).flatMap(([style, slugs]) =>
    slugs.map((slug) => [slug, numberStyles[style as keyof typeof numberStyles]] as const),
  ),
  ['ibaraki', markStyles.threeMarksAndNote],
  ['kadoma', markStyles.threeMarks],
  ['ikeda', markStyles.fourMarks],
]);

/** The whole sample: path under `data/sample` → bytes. The same on every machine and at any time. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const ground = readGround();
  const files = new Map([['sample.json', jsonBytes(marker)]]);
  ground.municipalities.forEach((city, index) => {
    addBabyStations(files, city, index, ground);
    const style = styles.get(city.slug);
    if (style !== undefined) addNurseries(files, city, style, ground);
  });
  return files;
}

/** They lend a mobile baby station besides. */
const lenders = ['sakai', 'takatsuki', 'izumi'];

const marker = {
  sample: true,
  about: '架空の見本データ。実在の施設とは関係ありません。 Fictional data made by scripts/make-sample.ts.',
};

function addBabyStations(files: Map<string, Uint8Array>, city: Municipality, index: number, ground: Ground) {
  const folder = `baby-stations/${city.slug}`;
  const random = createRandom(folder);
  const areas = ground.areasOf(city);
  const more = createRandom(`${folder}/more`);
  const fixed = babyStationsOf(shares(areas, babyStationsPerThousand), ground, random, more);
  const [firstArea] = areas;
  const lent = firstArea && lenders.includes(city.slug) ? lentUnitsOf(firstArea, ground, more) : [];
  const stations = [...fixed, ...lent];
  const hasWards = areas.length > 1;
  const style =
    babyStationStyles[hasWards || city.slug === 'toyonaka' ? 0 : index % babyStationStyles.length];
  if (style === undefined) throw new Error(`no style for ${city.slug}`);
  files.set(`${folder}/source.json`, jsonBytes(sourceOf(city, '赤ちゃんの駅 一覧', style.source)));
  files.set(`${folder}/2026-11-01.csv`, csvBytes(style.rows(stations, city), style.form));
}

function addNurseries(
  files: Map<string, Uint8Array>,
  city: Municipality,
  style: NurseryStyle,
  ground: Ground,
) {
  const folder = `nurseries/${city.slug}`;
  const areas = shares(ground.areasOf(city), nurseriesPerThousand);
  const nurseries = nurseriesOf(areas, states.length, ground, createRandom(folder));
  files.set(`${folder}/source.json`, jsonBytes(sourceOf(city, '保育施設等 空き情報', style.source)));
  states.forEach((state, month) => {
    const date = `${state.year}-${String(state.month).padStart(2, '0')}-01`;
    const rows = style.rows({
      city,
      nurseries: nurseries.map((facts) => ({ facts, classes: facts.months[month] ?? [] })),
      state,
      entry: { year: state.year, month: state.month + 1 },
      random: createRandom(`${folder}/${date}`),
    });
    files.set(`${folder}/${date}.csv`, csvBytes(rows, style.form));
  });
}

/** How many facilities each area gets; even the smallest has four. */
function shares(areas: readonly Area[], perThousand: number): (readonly [Area, number])[] {
  return areas.map((area) => [area, Math.max(4, Math.round(area.weight * perThousand))]);
}

function sourceOf(
  city: Municipality,
  title: string,
  layout: Omit<SourceFile, 'publisher' | 'lgCode' | 'title' | 'licence' | 'page' | 'url' | 'how'>,
): SourceFile {
  return {
    publisher: `${city.name.ja}（見本）`,
    lgCode: city.lgCode,
    title: `${title}（見本・架空の施設）`,
    licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/deed.ja' },
    page: `https://example.jp/mihon/${city.slug}/`,
    url: null,
    how: 'csv',
    ...layout,
  };
}

function jsonBytes(value: object): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
}
