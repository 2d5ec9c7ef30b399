/** Something of the map under or near a finger. */
export interface Hit {
  kind: 'pin' | 'cluster' | 'area';
  /** Pin: the facility's id. Cluster: the number supercluster gave it. Area: its code. */
  id: string;
  /** CSS pixels from the pressed point. */
  distance: number;
}

/** Half the side of the square around a press in which a pin or cluster still counts: 44 px for pins 26 px wide. */
export const pressReach = 10;

/**
 * The nearest pin or cluster. Where several pins stand on one spot, pressing again goes on to the next, so that none is
 * out of reach.
 */
export function chooseHit(hits: readonly Hit[], selectedId: string | null): Hit | null {
  const first = hits.toSorted((one, other) => one.distance - other.distance)[0];
  if (!first) return null;
  const stack = hits
    .filter(({ kind, distance }) => kind === first.kind && distance - first.distance < 1)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const selected = stack.findIndex(({ kind, id }) => kind === 'pin' && id === selectedId);
  return (selected === -1 ? first : stack[(selected + 1) % stack.length]) ?? first;
}
