import { describe, expect, it } from 'vitest';
import { aNursery, vacanciesOf } from '#tests/fixtures/facilities.ts';
import { nothingPublished } from '#tests/msw/published.ts';
import { centreOf, membersOf, nearestTo, silentMunicipalities } from './candidates.ts';
import type { Candidate } from './view.ts';

const { places } = nothingPublished;
const areas = new Map(places.municipalities.map((area) => [area.lgCode, area]));
const [osaka, kita, suita, toyono] = ['271004', '271276', '272051', '273210'];
const umeda: Candidate = { kind: 'circle', stationId: 'umeda', kilometres: 1 };
const area = (lgCode: string): Candidate => ({ kind: 'area', lgCode });
const at = (lat: number, lng: number) => ({ lat, lng });

const inWard = aNursery({ id: 'ward', lgCode: kita, position: at(34.7024, 135.5) });
const inCity = aNursery({ id: 'city', lgCode: osaka, position: at(34.7114, 135.4959) });
const beyond = aNursery({ id: 'beyond', lgCode: kita, position: at(34.7115, 135.4959) });
const unplaced = aNursery({ id: 'unplaced', lgCode: kita, position: null });
const nurseries = [inWard, inCity, beyond, unplaced];
const idsIn = (candidate: Candidate) =>
  membersOf(nurseries, candidate, places, areas).members.map(({ id }) => id);

describe('membersOf', () => {
  it('takes a city with its wards, and a ward without what names only the city', () => {
    expect(idsIn(area('271004'))).toEqual(['ward', 'city', 'beyond', 'unplaced']);
    expect(idsIn(area('271276'))).toEqual(['ward', 'beyond', 'unplaced']);
    expect(membersOf(nurseries, area('271276'), places, areas).undecided).toBe(1);
  });

  it('holds a circle to its radius and to published positions', () => {
    expect(idsIn(umeda)).toEqual(['ward']);
    expect(idsIn({ ...umeda, kilometres: 2 })).toEqual(['ward', 'city', 'beyond']);
    expect(idsIn({ ...umeda, stationId: 'nowhere' })).toEqual([]);
    expect(centreOf({ ...umeda, stationId: 'nowhere' }, places)).toBeNull();
  });
});

describe('silentMunicipalities', () => {
  const publishing = aNursery({ lgCode: kita, vacancies: vacanciesOf('1 0 0 0 0 0') });
  const silent = (candidate: Candidate) =>
    silentMunicipalities([publishing, inCity], candidate, places, areas).map(({ lgCode }) => lgCode);

  it('names the municipality that publishes nothing, and a ward by what its city publishes', () => {
    expect(silent(area('271276'))).toEqual([]);
    expect(silent(area('271004'))).toEqual([]);
    expect(silent(area('273210'))).toEqual([toyono]);
  });

  it('names what a circle may reach into', () => {
    expect(silent(umeda)).toEqual([]);
    expect(silent({ kind: 'circle', stationId: 'toyono-station', kilometres: 1 })).toEqual([toyono]);
    expect(silentMunicipalities([], umeda, places, areas).map(({ lgCode }) => lgCode)).toEqual([osaka]);
    expect(silent(area('272051'))).toEqual([suita]);
  });
});

it('nearestTo looks across borders and leaves out what has no position', () => {
  const found = nearestTo(nurseries, at(34.7024, 135.4959), 2);
  expect(found.map(({ nursery }) => nursery.id)).toEqual(['ward', 'city']);
  expect(found[0]?.distance).toBeCloseTo(374, -1);
});
