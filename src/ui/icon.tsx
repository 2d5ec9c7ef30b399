import type { Amenity } from '#domain/baby-station.ts';

export type IconName =
  | Amenity
  | 'locate'
  | 'search'
  | 'close'
  | 'back'
  | 'share'
  | 'route'
  | 'clock'
  | 'warning';

/** One family: 24 × 24, round 1.8 px strokes, no fills. */
const paths: Record<IconName, string> = {
  nursingSpace: 'M9 3h6M10 3v3M14 3v3M8 10a4 4 0 0 1 8 0v9a2 2 0 0 1-2 2h-4a2 2 0 0 1-2-2zM8 14h4M8 17h4',
  diaperTable: 'M3 16h18M5 16v5M19 16v5M7 9a2 2 0 1 0 0-.1M10 13l2-3h6l2 3z',
  hotWater: 'M5 10h12v5a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM17 11h2a2 2 0 0 1 0 5h-2M8 3q-2 2 0 4M12 3q-2 2 0 4',
  sink: 'M3 13h18l-2 6H5zM12 13V7a3 3 0 0 1 6 0v1M8 9v4',
  microwave: 'M3 6h18v12H3zM6 9h8v6H6zM18 9v.1M18 12v.1M6 18v2M18 18v2',
  pumping: 'M9 11h6v8a2 2 0 0 1-2 2h-2a2 2 0 0 1-2-2zM10 11V8h4v3M12 8V5l5-2',
  fatherWelcome:
    'M9 6a3 3 0 1 0 0-.1M4 21v-6a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v6M17 13a2 2 0 1 0 0-.1M15 21v-2a2 2 0 0 1 4 0v2',
  strollerAccess: 'M4 4h3l2 9h9a8 8 0 0 0-8-8v8M9 13l-1 4h9M9 20a1 1 0 1 0 0-.1M17 20a1 1 0 1 0 0-.1',
  locate: 'M12 3v3M12 18v3M3 12h3M18 12h3M6 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0M12 12v.1',
  search: 'M4 11a7 7 0 1 0 14 0 7 7 0 1 0-14 0M16 16l5 5',
  close: 'M5 5l14 14M19 5L5 19',
  back: 'M15 5l-7 7 7 7',
  share: 'M12 3v12M8 7l4-4 4 4M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-7',
  route: 'M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11zM12 10v.1',
  clock: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 7v5l3 2',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.500v.1',
};

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="1.375em"
      height="1.375em"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.8"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  );
}
