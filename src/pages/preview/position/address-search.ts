import type { Position } from '#domain/facility-common.ts';
import { degrees, fields, listOf, type Shape, text } from '#domain/shape.ts';

/** A place that 国土地理院 has for an address: to be looked at, never taken over unseen. */
export interface Candidate {
  title: string;
  position: Position;
}

const address = 'https://msearch.gsi.go.jp/address-search/AddressSearch';

interface Feature {
  geometry: { coordinates: readonly number[] };
  properties: { title: string };
}

const answer: Shape<readonly Feature[]> = listOf(
  fields<Feature>({
    geometry: fields<Feature['geometry']>({ coordinates: listOf(degrees(180), 2) }),
    properties: fields<Feature['properties']>({ title: text }),
  }),
);

const mostCandidates = 3;

/** 「failed」 = no network, a refusal or an answer nobody understands. To be called only with the user's consent. */
export async function searchAddress(
  query: string,
  signal: AbortSignal,
): Promise<readonly Candidate[] | 'failed'> {
  try {
    const url = new URL(address);
    url.searchParams.set('q', query);
    const response = await fetch(url, { signal, credentials: 'omit', referrerPolicy: 'no-referrer' });
    const found: unknown = response.ok ? await response.json() : null;
    if (answer(found) !== null) return 'failed';
    return (found as readonly Feature[]).slice(0, mostCandidates).flatMap(({ geometry, properties }) => {
      const [lng, lat] = geometry.coordinates;
      return lng === undefined || lat === undefined
        ? []
        : [{ title: properties.title, position: { lat, lng } }];
    });
  } catch {
    return 'failed';
  }
}
