import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Theme } from '#domain/facility.ts';
import type { FacilityCollection } from '#domain/geojson.ts';
import { root } from './project.ts';

/** Facilities of the build, so many, spread over the prefecture. */
function someOf<T extends Theme>(
  theme: T,
  count: number,
): FacilityCollection<T>['features'][number]['properties'][] {
  const file = join(root, `dist/data/${theme}.geojson`);
  const { features }: FacilityCollection<T> = JSON.parse(readFileSync(file, 'utf8'));
  return features
    .filter((_, index) => index % Math.floor(features.length / count) === 0)
    .map(({ properties }) => properties);
}

const nurseries = someOf('nurseries', 3).slice(0, 3);
const [station] = someOf('baby-stations', 1);

/** Every main state of the build by its link, as people meet it. */
export const mainStates = {
  stations: '#/find?',
  nurseries: '#/find?theme=nurseries&class=1&open=1',
  city: '#/find?theme=nurseries&class=1&area=272272',
  'nothing-found': '#/find?with=nursingSpace,diaperTable,hotWater,sink,microwave,pumping&now=1&area=273830',
  station: `#/find?id=${station?.id}`,
  nursery: `#/find?theme=nurseries&class=1&id=${nurseries[0]?.id}`,
  kept: '#/kept?',
  compare: `#/compare?theme=nurseries&class=1&ids=${nurseries.map(({ id }) => id)}`,
  areas: '#/areas?theme=nurseries&class=1&areas=272051,272124,umeda/2',
  preview: '#/preview?',
  ledger: '#/ledger?',
  about: '#/about?',
} as const;

/** The device of somebody who has used the app before. */
export const usedDevice = {
  greeted: true,
  favourites: nurseries.map(({ id, name }) => ({ theme: 'nurseries', id, name, note: '', seen: null })),
  areas: [{ link: '#/find?theme=nurseries&area=272051' }],
};

/** When the sample is looked at. */
export const lookedAt = '2026-11-25T10:30:00+09:00';
