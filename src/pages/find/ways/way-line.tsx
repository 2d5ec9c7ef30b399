import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import type { Language } from '#domain/language.ts';
import { formatDistance } from '#i18n/format.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import type { WayFinding } from '#pages/find/use-way.ts';
import { wayLengths } from '#search/anchors.ts';
import { farthestWay, minutesFor } from '#search/ways.ts';
import { useAnchors } from './use-anchors.ts';
import styles from './ways.module.css';

interface WayLineProps {
  facility: Facility;
  finding: Finding;
  way: WayFinding['way'];
}

/** From the home, to the daily place, and how much longer the way is by this nursery. */
export function WayLine({ facility, finding, way }: WayLineProps) {
  const { t, i18n } = useTranslation();
  const { shortNameOf } = useAnchors(finding);
  const lengths = wayLengths(facility.position, way);
  const numbers = (metres: number) => ({
    distance: formatDistance(i18n.language as Language, metres),
    walk: minutesFor(metres, 'walk'),
    bicycle: minutesFor(metres, 'bicycle'),
  });
  const lines = (['home', 'daily'] as const).flatMap((end) => {
    const metres = lengths[end];
    if (metres === null) return [];
    const from = shortNameOf(way[end]);
    const key = metres > farthestWay ? 'ways.far' : 'anchor.line';
    return [t(key, { from, ...numbers(metres) })];
  });
  const { detour } = lengths;
  if (detour !== null)
    lines.push(t(detour > farthestWay ? 'ways.extraFar' : 'anchor.extra', numbers(detour)));
  if (lines.length === 0) return null;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
