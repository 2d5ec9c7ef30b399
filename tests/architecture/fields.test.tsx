import { cleanup, render } from '@testing-library/react';
import { createInstance, type i18n as I18n } from 'i18next';
import { createElement } from 'react';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { afterEach, describe, expect, it } from 'vitest';
import type { BabyStation } from '#domain/baby-station.ts';
import type { Facility } from '#domain/facility.ts';
import { decodeFacilities, encodeFacilities } from '#domain/geojson.ts';
import type { Language } from '#domain/language.ts';
import type { Nursery } from '#domain/nursery.ts';
import { readingOf } from '#i18n/reading.ts';
import { FacilityDetail } from '#pages/find/facility/facility-detail.tsx';
import { completeBabyStation } from '#tests/fixtures/complete/baby-station.ts';
import { completeNursery } from '#tests/fixtures/complete/nursery.ts';
import { languages, readLocale } from './locale-files.ts';

/** What of a field a person can read; null = it is not for reading, and why. */
type Readable<T> = { [K in keyof T]-?: string | null };

const common = {
  id: null, // for links
  name: completeNursery.name,
  kana: null, // as a reading of the language, below
  address: completeNursery.address,
  lgCode: completeNursery.lgCode,
  position: null, // for the map and the distance
  phone: completeNursery.phone,
  url: completeNursery.url,
  note: completeNursery.note,
  sourceId: null, // for finding the source, which is shown itself
  theme: null, // for choosing the view
};

function readableStation({ t, language }: I18n): Readable<BabyStation> {
  return {
    ...common,
    kana: readingOf(completeBabyStation.kana, language as Language),
    amenities: t('amenity.hotWater'),
    lent: t('lent.explain'),
    place: completeBabyStation.place,
    accessNote: completeBabyStation.accessNote,
    hours: completeBabyStation.hours.raw,
  };
}

function readableNursery({ t, language }: I18n): Readable<Nursery> {
  return {
    ...common,
    kana: readingOf(completeNursery.kana, language as Language),
    kind: t('nurseryKind.kodomoen'),
    kindText: completeNursery.kindText,
    branch: null, // the name says 分園
    capacity: String(completeNursery.capacity),
    minimumAge: String(completeNursery.minimumAge.n),
    vacancies: String(completeNursery.vacancies.cells[0].raw),
  };
}

async function wordsOf(language: string): Promise<I18n> {
  const i18n = createInstance();
  const resources = { [language]: { translation: readLocale(language) } };
  await i18n.use(initReactI18next).init({ lng: language, resources });
  return i18n;
}

function show(facility: Facility, i18n: I18n): string {
  const { container } = render(
    createElement(
      I18nextProvider,
      { i18n },
      <FacilityDetail
        facility={facility}
        manifest={{
          status: 'ready',
          value: { schemaVersion: 1, sample: true, files: [], compact: [], sources: [] },
        }}
        officialPage="https://example.com/official"
        distance={1234}
        measuredFrom="梅田"
        areas={new Map()}
        moment={{ now: Date.parse('2026-11-23T10:00:00+09:00'), today: '2026-11-23', isNow: true }}
        classAges={[0]}
        entryMonth={null}
        onClose={() => undefined}
      />,
    ),
  );
  return container.textContent ?? '';
}

function unshown(text: string, readable: Readonly<Record<string, string | null>>): string[] {
  return Object.entries(readable)
    .filter(([, words]) => words !== null && !text.includes(words))
    .map(([field]) => field);
}

const keyInSight = new RegExp(`\\b(${Object.keys(readLocale('ja')).join('|')})\\.[a-z][\\w.-]*`, 'i');

afterEach(cleanup);

describe('fields', () => {
  it('survive publishing and decoding', () => {
    const stations = [completeBabyStation];
    expect(decodeFacilities(encodeFacilities<'baby-stations'>(stations), 'baby-stations')).toEqual(stations);
    const nurseries = [completeNursery];
    expect(decodeFacilities(encodeFacilities<'nurseries'>(nurseries), 'nurseries')).toEqual(nurseries);
  });

  it.each(languages)('have a label in %s', (language) => {
    const labels = readLocale(language).fields ?? {};
    const fields = [...Object.keys(completeBabyStation), ...Object.keys(completeNursery)];
    expect(fields.filter((field) => typeof labels !== 'object' || !labels[field])).toEqual([]);
  });

  it.each(languages)('of a baby station can all be read in %s', async (language) => {
    const i18n = await wordsOf(language);
    const text = show({ ...completeBabyStation, lent: true }, i18n);
    expect(unshown(text, readableStation(i18n))).toEqual([]);
    expect(text).not.toMatch(keyInSight);
  });

  it.each(languages)('of a nursery can all be read in %s', async (language) => {
    const i18n = await wordsOf(language);
    const text = show(completeNursery, i18n);
    expect(unshown(text, readableNursery(i18n))).toEqual([]);
    expect(text).not.toMatch(keyInSight);
  });

  it('that a view forgot are named', () => {
    expect(unshown('見本ひろば', { name: '見本ひろば', note: '見本の備考', id: null })).toEqual(['note']);
  });
});
