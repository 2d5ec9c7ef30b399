import { useMemo } from 'react';
import { dateAndMinuteInTokyo } from '#domain/calendar-date.ts';
import type { Facility } from '#domain/facility.ts';
import type { Places } from '#domain/place.ts';
import type { Manifest } from '#domain/source.ts';
import type { Areas } from '#i18n/area-name.ts';
import type { Moment } from '#pages/find/results/facility-summary.tsx';
import type { Criteria } from '#search/criteria.ts';
import type { View } from '#search/view.ts';
import { type Loading, useFacilities, useManifest, usePlaces } from '#state/use-datasets.ts';
import { useNow } from '#state/use-now.ts';
import type { ViewStore } from '#state/use-view.ts';
import { type OriginAndCamera, useOriginAndCamera } from './use-origin-and-camera.ts';
import { type Question, type Results, useResults } from './use-results.ts';

/** Everything the panels and the map show of one question: what is asked, from where, when, and what came of it. */
export interface Finding extends ViewStore, OriginAndCamera {
  manifest: Loading<Manifest>;
  places: Loading<Places>;
  facilities: Loading<readonly Facility[]>;
  areas: Areas;
  moment: Moment;
  criteria: Criteria;
  question: Question;
  results: Results;
}

const noFacilities: readonly Facility[] = [];

export function useFinding(store: ViewStore): Finding {
  const { view, change } = store;
  const now = useNow();
  const moment = useMemo(() => ({ now, today: dateAndMinuteInTokyo(now).date }), [now]);
  const manifest = useManifest();
  const places = usePlaces();
  const facilities = useFacilities(view.theme);
  const knownPlaces = places.status === 'ready' ? places.value : null;
  const known = facilities.status === 'ready' ? facilities.value : noFacilities;
  const areas: Areas = useMemo(
    () => new Map(knownPlaces?.municipalities.map((area) => [area.lgCode, area])),
    [knownPlaces],
  );
  const originAndCamera = useOriginAndCamera(view, change, knownPlaces);
  const asked = view.criteria[view.theme];
  const criteria = useMemo(() => inKnownArea(asked, areas), [asked, areas]);
  const question = useMemo(
    () => ({ facilities: known, criteria, circumstances: { instant: now, areas } }),
    [known, criteria, now, areas],
  );
  const results = useResults(question, originAndCamera.origin.position);
  return {
    ...store,
    invalid: [...store.invalid, ...unknownNames(view, knownPlaces, areas)],
    ...originAndCamera,
    manifest,
    places,
    facilities,
    areas,
    moment,
    criteria,
    question,
    results,
  };
}

/** A link may name an area that does not exist: it then asks for the whole prefecture, and the page says so. */
function inKnownArea(criteria: Criteria, areas: Areas): Criteria {
  const { area } = criteria;
  if (area === null || areas.size === 0 || areas.has(area)) return criteria;
  return { ...criteria, area: null };
}

/** Keys of the link that name an area or a place that does not exist. */
function unknownNames({ criteria, theme, placeId }: View, places: Places | null, areas: Areas): string[] {
  if (places === null) return [];
  const { area } = criteria[theme];
  const isPlace = (id: string) => areas.has(id) || places.stations.some((station) => station.id === id);
  return [
    ...(area === null || areas.has(area) ? [] : ['area']),
    ...(placeId === null || isPlace(placeId) ? [] : ['from']),
  ];
}
