import { useTranslation } from 'react-i18next';
import type { ClassAge } from '#domain/class-age.ts';
import type { Language } from '#domain/language.ts';
import { municipalityOf } from '#domain/municipality.ts';
import { isAppliedToDirectly, type Nursery } from '#domain/nursery.ts';
import { type Areas, areaName } from '#i18n/area-name.ts';
import { classStateOf } from '#search/outcome.ts';
import { useHome } from '#state/use-home.ts';
import { Notice } from '#ui/notice.tsx';
import { TermRow } from '#ui/term.tsx';

interface WhatToKnowProps {
  nursery: Nursery;
  areas: Areas;
}

const olderClasses: readonly ClassAge[] = [3, 4, 5];

/** What a number does not say: through whom one applies, and that the child will have to move on. */
export function WhatToKnow({ nursery, areas }: WhatToKnowProps) {
  const { t } = useTranslation();
  const endsEarly = olderClasses.every((age) => classStateOf(nursery, age) === 'not-offered');
  return (
    <>
      <AcrossBorder nursery={nursery} areas={areas} />
      {endsEarly && (
        <Notice tone="quiet">
          <p>{t('know.endsEarly')}</p>
          <TermRow names={['partner']} />
        </Notice>
      )}
    </>
  );
}

/** 「広域利用」 Says nothing where the home is not told, nor of nurseries that one applies to directly. */
function AcrossBorder({ nursery: { lgCode, kind }, areas }: WhatToKnowProps) {
  const { t, i18n } = useTranslation();
  const { value: home } = useHome();
  const area = areas.get(lgCode);
  if (home === null || area === undefined || isAppliedToDirectly(kind)) return null;
  const city = municipalityOf(area);
  if (city === home) return null;
  const nameOf = (code: string) => areaName(areas, code, i18n.language as Language);
  return (
    <Notice tone="warning">
      <p>{t('know.acrossBorder', { city: nameOf(city), home: nameOf(home) })}</p>
    </Notice>
  );
}
