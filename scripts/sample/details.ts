import type { Position } from '#domain/facility-common.ts';
import { fullWidth } from './csv.ts';
import type { Area, Ground } from './ground.ts';
import type { Random } from './random.ts';

/** What a fictional facility of either theme has besides its name. */
export interface Details {
  area: Area;
  /** Without the municipality in front. */
  local: string;
  position: Position | null;
  phone: string | null;
  url: string | null;
}

const towns = [
  '見本町',
  '見本北町',
  '見本南町',
  '見本台',
  '見本新町',
  '見本本町',
  '見本が丘',
  '見本野',
  '見本川町',
];

/** One row in fifty has no position. */
const positionless = 0.02;

export function detailsIn(area: Area, ground: Ground, random: Random): Details {
  const position = ground.scatter(area, random);
  return {
    area,
    local: `${random.pick(towns)}${street(random)}`,
    position: random.chance(positionless) ? null : position,
    phone: random.chance(0.3) ? null : phone(area, random),
    url: random.chance(0.35)
      ? `https://example.jp/mihon/${area.municipality.slug}/${random.integer(100, 999)}`
      : null,
  };
}

/** 「大阪市北区見本町1-2-3」 */
export function addressOf({ area, local }: Details, cityName: string): string {
  const { name, parent } = area.municipality;
  return `${parent === null ? '' : cityName}${name.ja}${local}`;
}

function street(random: Random): string {
  const [block, house, number] = [random.integer(1, 5), random.integer(1, 20), random.integer(1, 30)];
  return random.pickWeighted([
    [`${block}-${house}-${number}`, 6],
    [`${block}丁目${house}番${number}号`, 2],
    [fullWidth(`${block}-${house}-${number}`), 1],
    [`${block}丁目${house}-${number}`, 1],
  ]);
}

/** Numbers that cannot be in use: the exchange 0000 is given to nobody. */
function phone(area: Area, random: Random): string {
  const own = String(random.integer(1, 99)).padStart(4, '0');
  const isCity = area.municipality.slug.startsWith('osaka-');
  return isCity || random.chance(0.3) ? `06-0000-${own}` : `072-000-${own}`;
}
