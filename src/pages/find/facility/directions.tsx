import { useTranslation } from 'react-i18next';
import type { Facility } from '#domain/facility.ts';
import buttons from '#ui/button.module.css';
import { LaterIcon } from '#ui/later-icon.tsx';

interface DirectionsProps {
  facility: Facility;
  areaName: string;
}

/** Hands the destination to a map app when tapped; where the user is, is the map app's affair. */
export function Directions({ facility, areaName }: DirectionsProps) {
  const { t } = useTranslation();
  const destination = encodeURIComponent(
    facility.position === null
      ? `${facility.name} ${facility.address ?? areaName}`
      : `${facility.position.lat},${facility.position.lng}`,
  );
  const apps = [
    ['google', `https://www.google.com/maps/dir/?api=1&destination=${destination}&travelmode=walking`],
    ['apple', `https://maps.apple.com/?daddr=${destination}&dirflg=w`],
  ] as const;
  const links = isAppleDevice(navigator.userAgent) ? apps : apps.slice(0, 1);
  return links.map(([app, href]) => (
    <a key={app} className={buttons.button} href={href} target="_blank" rel="noreferrer">
      <LaterIcon name="route" />
      {t(`directions.${app}`)}
    </a>
  ));
}

/** Elsewhere Apple's maps are no app; an iPad calls itself a Macintosh. */
const isAppleDevice = (userAgent: string) => /iPhone|iPad|iPod|Macintosh/.test(userAgent);
