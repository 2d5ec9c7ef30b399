export const sourceIds = {
  land: 'land',
  tiles: 'tiles',
  places: 'places',
  origin: 'origin',
  reach: 'reach',
  pins: 'pins',
  focus: 'focus',
} as const;

/** What one can press, and where tiles are slipped in beneath. */
export const layerIds = {
  pins: 'pins',
  clusters: 'clusters',
  focus: 'focus',
  firstAboveTiles: 'accuracy',
} as const;

export const pressableLayerIds: string[] = [layerIds.pins, layerIds.clusters, layerIds.focus];
