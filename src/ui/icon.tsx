/** One family: 24 × 24, round 1.8 px strokes, no fills. */
export const paths = {
  nursingSpace: 'M9 3h6M10 3v3M14 3v3M8 10a4 4 0 0 1 8 0v9a2 2 0 0 1-2 2h-4a2 2 0 0 1-2-2zM8 14h4M8 17h4',
  diaperTable: 'M3 16h18M5 16v5M19 16v5M7 9a2 2 0 1 0 0-.1M10 13l2-3h6l2 3z',
  hotWater: 'M5 10h12v5a5 5 0 0 1-5 5h-2a5 5 0 0 1-5-5zM17 11h2a2 2 0 0 1 0 5h-2M8 3q-2 2 0 4M12 3q-2 2 0 4',
  fatherWelcome:
    'M9 6a3 3 0 1 0 0-.1M4 21v-6a4 4 0 0 1 4-4h2a4 4 0 0 1 4 4v6M17 13a2 2 0 1 0 0-.1M15 21v-2a2 2 0 0 1 4 0v2',
  language:
    'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M3 12h18M12 3q-4.500 4-4.500 9t4.500 9q4.500-4 4.500-9t-4.500-9',
  menu: 'M4 6h16M4 12h16M4 18h16',
  close: 'M5 5l14 14M19 5L5 19',
  back: 'M15 5l-7 7 7 7',
  warning: 'M12 4l9 16H3zM12 10v5M12 17.500v.1',
} as const;

export function Icon({ name }: { name: keyof typeof paths }) {
  return <Drawing path={paths[name]} />;
}

export function Drawing({ path }: { path: string }) {
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
      <path d={path} />
    </svg>
  );
}
