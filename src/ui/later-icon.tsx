import { Drawing, paths } from './icon.tsx';

/** With the icons of what the first view does not show. */
const allPaths = {
  ...paths,
  sink: 'M3 13h18l-2 6H5zM12 13V7a3 3 0 0 1 6 0v1M8 9v4',
  microwave: 'M3 6h18v12H3zM6 9h8v6H6zM18 9v.1M18 12v.1M6 18v2M18 18v2',
  pumping: 'M9 11h6v8a2 2 0 0 1-2 2h-2a2 2 0 0 1-2-2zM10 11V8h4v3M12 8V5l5-2',
  strollerAccess: 'M4 4h3l2 9h9a8 8 0 0 0-8-8v8M9 13l-1 4h9M9 20a1 1 0 1 0 0-.1M17 20a1 1 0 1 0 0-.1',
  privateRoom: 'M6 21V4h12v17M3 21h18M14.500 13v.1',
  curtain: 'M3 4h18M5 4v16q5-2 5-8V4M19 4v16q-5-2-5-8V4',
  diaperBin: 'M5 7h14M9 7V4h6v3M7 7l1 14h8l1-14M12 11v6',
  selfService: 'M4 8a4 4 0 1 0 8 0 4 4 0 1 0-8 0M11 11l8 8M16 16l-2 2M3 21L21 3',
  outsideGate: 'M4 21V9h4v12M16 21V9h4v12M8 14h8M12 3v5M9.500 5.500L12 3l2.500 2.500',
  parking: 'M4 4h16v16H4zM9 17V8h4a3 3 0 0 1 0 6H9',
  indoors: 'M3 11l9-7 9 7M6 9v11h12V9',
  filters: 'M4 6h16M7 12h10M10 18h4',
  locate: 'M12 3v3M12 18v3M3 12h3M18 12h3M6 12a6 6 0 1 0 12 0 6 6 0 1 0-12 0M12 12v.1',
  search: 'M4 11a7 7 0 1 0 14 0 7 7 0 1 0-14 0M16 16l5 5',
  share: 'M12 3v12M8 7l4-4 4 4M5 12v7a2 2 0 0 0 2 2h10a2 2 0 0 0 2-2v-7',
  heart: 'M12 20C7 16 3 12.500 3 8.500a4.500 4.500 0 0 1 9-1 4.500 4.500 0 0 1 9 1c0 4-4 7.500-9 11.500z',
  about: 'M3 12a9 9 0 1 0 18 0 9 9 0 1 0-18 0M12 11v6M12 7.500v.1',
  preview: 'M5 3h9l5 5v13H5zM14 3v5h5M8 14l3 3 5-5',
  ledger: 'M6 3h12v18H6zM9 8h6M9 12h6M9 16h3',
  list: 'M9 6h11M9 12h11M9 18h11M4.500 6v.1M4.500 12v.1M4.500 18v.1',
  route: 'M12 21s-7-6-7-11a7 7 0 0 1 14 0c0 5-7 11-7 11zM12 10v.1',
  areas: 'M3 21V10l5-4 5 4v11M3 21h18M13 21V13h8v8M7 14h2M7 17h2M16 16h2',
  compare: 'M4 4h6v16H4zM14 4h6v16h-6zM6 8h2M16 8h2M6 12h2M16 12h2',
} as const;

export function LaterIcon({ name }: { name: keyof typeof allPaths }) {
  return <Drawing path={allPaths[name]} />;
}
