import { useMemo } from 'react';
import type { Facility } from '#domain/facility.ts';
import type { Places } from '#domain/place.ts';
import type { Manifest } from '#domain/source.ts';
import type { Areas } from '#i18n/area-name.ts';
import type { Moment } from '#pages/find/results/facility-summary.tsx';
import type { Criteria } from '#search/criteria.ts';
import type { Results } from '#search/find.ts';
import type { Reach, View } from '#search/view.ts';
import { type Loading, useFacilities, useManifest, usePlaces } from '#state/use-datasets.ts';
import type { ViewStore } from '#state/use-view.ts';
import { useMoment } from './use-moment.ts';
import { type OriginAndCamera, useOriginAndCamera } from './use-origin-and-camera.ts';
import { useReach } from './use-reach.ts';
import { type Question, useResults } from './use-results.ts';
import { useWay, type WayFinding } from './use-way.ts';

/** Everything the panels and the map show of one question: what is asked, from where, when, and what came of it. */
export interface Finding extends ViewStore, OriginAndCamera {
  manifest: Loading<Manifest>;
  places: Loading<Places>;
  facilities: Loading<readonly Facility[]>;
  areas: Areas;
  moment: Moment;
  criteria: Criteria;
  question: Question;
  reach: Reach | null;
  /** null = no home or daily place is named. */
  wayFinding: WayFinding | null;
  /** Units that are lent out: listed apart, never among the results. */
  lent: readonly Facility[];
  results: Results;
}

const noFacilities: readonly Facility[] = [];

export function useFinding(store: ViewStore): Finding {
  const { view, change } = store;
  const { moment, isRefused } = useMoment(view);
  const manifest = useManifest();
  const places = usePlaces();
  const loaded = useFacilities(view.theme);
  const knownPlaces = places.status === 'ready' ? places.value : null;
  const areas: Areas = useMemo(
    () => new Map(knownPlaces?.municipalities.map((area) => [area.lgCode, area])),
    [knownPlaces],
  );
  const originAndCamera = useOriginAndCamera(view, change, knownPlaces);
  const { origin } = originAndCamera;
  // As text: the link is read anew with each move of the map, and the same criteria are the same question.
  const asked = JSON.stringify(view.criteria[view.theme]);
  const criteria = useMemo(() => inKnownArea(JSON.parse(asked), areas), [asked, areas]);
  const { isWaiting, hasFailed, ...within } = useReach(view, criteria, origin, knownPlaces);
  const ways = useWay(view, knownPlaces);
  const wayFinding = ways.finding;
  const facilities: Loading<readonly Facility[]> =
    isWaiting || ways.isWaiting ? { status: 'loading', retry: loaded.retry } : loaded;
  const known = facilities.status === 'ready' ? facilities.value : noFacilities;
  const { standing, lent } = useMemo(() => apart(known), [known]);
  const { reach, code } = within;
  const question = useMemo(
    () => ({
      facilities: standing,
      criteria,
      circumstances: {
        instant: moment.now,
        areas,
        reach: reach === null || code === null ? (wayFinding?.reach ?? null) : code.reachTest(reach),
      },
    }),
    [standing, criteria, moment.now, areas, reach, code, wayFinding],
  );
  const results = useResults(question, origin.position, within, wayFinding);
  const refused = [
    ...unknownNames(view, knownPlaces, areas),
    ...(isRefused ? ['at'] : []),
    ...(hasFailed ? ['within'] : []),
    ...(ways.hasFailed ? ['way'] : []),
  ];
  return {
    ...store,
    invalid: [...store.invalid, ...refused],
    ...originAndCamera,
    manifest,
    places,
    facilities,
    areas,
    moment,
    criteria,
    question,
    reach,
    wayFinding,
    lent,
    results,
  };
}

/** Units that are lent out stand nowhere: they are near nothing and in no count. */
function apart(facilities: readonly Facility[]) {
  const isLent = (facility: Facility) => facility.theme === 'baby-stations' && facility.lent;
  const lent = facilities.filter(isLent);
  return { lent, standing: lent.length === 0 ? facilities : facilities.filter((each) => !isLent(each)) };
}

/** A link may name an area that does not exist: it then asks for the whole prefecture, and the page says so. */
function inKnownArea(criteria: Criteria, areas: Areas): Criteria {
  const { area } = criteria;
  if (area === null || areas.size === 0 || areas.has(area)) return criteria;
  return { ...criteria, area: null };
}

/** Keys of the link that name an area or a place that does not exist. */
function unknownNames(
  { criteria, theme, placeId, toId, anchors }: View,
  places: Places | null,
  areas: Areas,
): string[] {
  if (places === null) return [];
  const { area } = criteria[theme];
  const isPlace = (id: string) => areas.has(id) || places.stations.some((station) => station.id === id);
  return [
    ...(area === null || areas.has(area) ? [] : ['area']),
    ...(placeId === null || isPlace(placeId) ? [] : ['from']),
    ...(toId === null || isPlace(toId) ? [] : ['to']),
    ...(anchors.every((anchor) => isPlace(anchor.placeId)) ? [] : ['places']),
  ];
}
