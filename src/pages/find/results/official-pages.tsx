import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { type Municipality, officialPageOf } from '#domain/municipality.ts';
import { nameIn } from '#i18n/name-in.ts';

/** Where vacancies stand meanwhile; comes over the network, without which no page could be opened either. */
export function OfficialPages({ municipalities }: { municipalities: readonly Municipality[] }) {
  const { t, i18n } = useTranslation();
  return (
    <details>
      <summary>{t('load.officialPages')}</summary>
      <ul>
        {municipalities.map((municipality) => {
          const page = officialPageOf(municipality);
          return (
            page !== null && (
              <li key={municipality.lgCode}>
                <a href={page}>{nameIn(municipality.name, i18n.language as Language)}</a>
              </li>
            )
          );
        })}
      </ul>
    </details>
  );
}
