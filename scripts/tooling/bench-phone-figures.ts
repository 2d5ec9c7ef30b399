/** First paint, markers and filter tap in ms, of the same number of facilities; medians of 5, start zoom 13. */
export const peers: Readonly<Record<string, string>> = {
  'papamama (OpenLayers)': 'first paint 1,836, markers 9,722, filter tap 1,064',
  'hoikuen-map (Leaflet)': 'first paint 644, markers 4,172, filter tap 1,417',
  'babykarte (Leaflet)': 'first paint 584, markers 4,249, filter tap 4,926',
  uMap: 'first paint 2,592, markers 6,565, filter tap 6,190',
  'skhb-search (MapLibre 2)': 'first paint 1,812, markers 6,313, filter tap 3,471',
  'a bare MapLibre 6 page': 'first paint 576, markers 4,645, filter tap 424',
};

export function medianOf(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other);
  const [median, least, most] = [sorted[Math.floor(sorted.length / 2)], sorted[0], sorted.at(-1)];
  return [median, least, most].map((each) => Math.round(each ?? Number.NaN)).join('  ');
}

export function rowOf(name: string, figures: string): string {
  return `${name.padEnd(34)} ${figures}`;
}

/** How often to measure. Throws for what is no number of times. */
export function runsFrom(argument = '5'): number {
  if (!/^[1-9]\d{0,2}$/.test(argument)) throw new Error(`"${argument}" is no number of runs: 1 to 999`);
  return Number(argument);
}
