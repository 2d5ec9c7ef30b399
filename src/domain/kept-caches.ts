/** The browser's caches that the service worker fills beside the app's own code. Clearing what is kept clears them. */
export const keptCaches = {
  /** The files under `data/` the app cannot do without. */
  data: 'osaka-kosodate-map/data',
  /** Further files, once asked for: earlier months of a municipality, the ledger. */
  asked: 'osaka-kosodate-map/asked',
  /** Code and words that only some visitors need. */
  parts: 'osaka-kosodate-map/parts',
  tiles: 'osaka-kosodate-map/tiles',
} as const;

/** How much of the background map stays on the device: what was looked at, nothing fetched ahead. */
export const tileLimits = { count: 300, days: 30 } as const;
