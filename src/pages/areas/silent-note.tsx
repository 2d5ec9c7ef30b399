import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import type { Municipality } from '#domain/municipality.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { Notice } from '#ui/notice.tsx';

interface SilentNoteProps {
  municipalities: readonly Municipality[];
  isCircle: boolean;
  areas: Areas;
}

/** A municipality that publishes nothing readable is named in words, never shown as 0. */
export function SilentNote({ municipalities, isCircle, areas }: SilentNoteProps) {
  const { t, i18n } = useTranslation();
  if (municipalities.length === 0) return null;
  const language = i18n.language as Language;
  const names = new Intl.ListFormat([language, 'en'], { type: 'conjunction' }).format(
    municipalities.map(({ lgCode }) => areaName(areas, lgCode, language)),
  );
  return (
    <Notice tone="warning">
      <p>{t(isCircle ? 'areas.silentNear' : 'areas.silent', { names })}</p>
    </Notice>
  );
}
