export const sourceIds = {
  land: 'land',
  tiles: 'tiles',
  places: 'places',
  origin: 'origin',
  reach: 'reach',
  areas: 'areas',
  facilities: 'facilities',
  anchors: 'anchors',
  focus: 'focus',
} as const;

/** What one can press, and where tiles are slipped in beneath. */
export const layerIds = {
  facilities: 'facilities',
  clusters: 'clusters',
  focus: 'focus',
  firstAboveTiles: 'accuracy',
} as const;

/** Discs, marks and labels of municipalities, and of wards. */
export const areaLayerIds = {
  far: ['area-discs', 'area-marks', 'area-labels'],
  near: ['ward-discs', 'ward-marks', 'ward-labels'],
} as const;

export const pressableLayerIds: string[] = [
  layerIds.facilities,
  layerIds.clusters,
  layerIds.focus,
  ...Object.values(areaLayerIds).flatMap(([discs, , labels]) => [discs, labels]),
];
