import { useEffect, useState } from 'react';
import { knownSourcesIn } from '#ingest/definitions.ts';
import type { KnownSource } from '#ingest/detect-source.ts';
import { usePlaces } from '#state/use-datasets.ts';
import { knowPlaces } from './draft-store.ts';

/** Tells the reader what municipalities there are and how they write. Files wait until that is known or cannot be had. */
export function useKnownPlaces() {
  const places = usePlaces();
  const [sources, setSources] = useState<readonly KnownSource[] | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadKnownSources().then((loaded) => {
      if (!isGone) setSources(loaded);
    });
    return () => {
      isGone = true;
    };
  }, []);
  const municipalities = places.status === 'ready' ? places.value.municipalities : null;
  const isKnown = sources !== null && places.status !== 'loading';
  useEffect(() => {
    if (isKnown) knowPlaces({ municipalities: municipalities ?? [], sources });
  }, [isKnown, municipalities, sources]);
  return { places, isKnown };
}

/** What cannot be had or read is left out: a file can be read without it, by the usual names of its columns. */
async function loadKnownSources(): Promise<KnownSource[]> {
  try {
    const response = await fetch(new URL('data/definitions.json', document.baseURI));
    return knownSourcesIn(await response.json());
  } catch {
    return [];
  }
}
