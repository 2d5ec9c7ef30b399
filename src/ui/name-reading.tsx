import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { readingOf } from '#i18n/reading.ts';

/** How a Japanese name is read, beside the name as it stands on the building. */
export function NameReading({ kana }: { kana: string }) {
  const { i18n } = useTranslation();
  return <>{readingOf(kana, i18n.language as Language)}</>;
}
