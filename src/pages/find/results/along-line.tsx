import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { placeName } from '#i18n/place-name.ts';
import type { Finding } from '#pages/find/use-finding.ts';

/** In what order the list is along a way, and from where its distances are measured all the same. */
export function AlongLine({ finding }: { finding: Finding }) {
  const { t } = useTranslation();
  return <>{t('way.order', useWayNames(finding))}</>;
}

export function useWayNames({ view, origin, places, areas }: Finding): { from: string; to: string } {
  const { t, i18n } = useTranslation();
  const known = places.status === 'ready' ? places.value : null;
  const nameOf = (id: string) => placeName(id, known, areas, i18n.language as Language);
  return {
    from: origin.kind === 'place' ? nameOf(origin.placeId) : t('way.here'),
    to: nameOf(view.toId ?? ''),
  };
}
