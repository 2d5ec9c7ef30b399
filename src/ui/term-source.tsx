import { useTranslation } from 'react-i18next';
import { sourceOfTerm, type TermName, termSources } from '#domain/term.ts';

/** The official text, which is Japanese in every language. */
export function TermSource({ name }: { name: TermName }) {
  const { t } = useTranslation();
  const source = sourceOfTerm[name];
  const address = termSources[source];
  const title = t(`glossary.source.${source}`);
  return (
    <small>
      {t('glossary.basis')}
      <span lang="ja">{address === null ? title : <a href={address}>{title}</a>}</span>
    </small>
  );
}
