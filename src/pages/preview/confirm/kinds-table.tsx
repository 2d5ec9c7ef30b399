import { useTranslation } from 'react-i18next';
import { nurseryKinds } from '#domain/nursery.ts';
import type { FileDraft, Reading } from '#pages/preview/draft.ts';
import { choose } from '#pages/preview/draft-store.ts';
import styles from './confirm-step.module.css';

interface KindsTableProps {
  draft: FileDraft;
  reading: Reading;
}

/** The publisher's own words for kinds of nurseries, and what each means. */
export function KindsTable({ draft, reading }: KindsTableProps) {
  const { t } = useTranslation();
  const { kindTexts, source } = reading;
  if (source.theme !== 'nurseries' || kindTexts.length === 0) return null;
  const kinds = source.definition?.kinds ?? {};
  const change = (text: string, chosen: string) => {
    const others = Object.entries(kinds).filter(([each]) => each !== text);
    const kind = nurseryKinds.find((each) => each === chosen);
    choose(draft.id, { kinds: Object.fromEntries(kind === undefined ? others : [...others, [text, kind]]) });
  };
  return (
    <div>
      <h3 id="preview-kinds">{t('preview.kinds.title')}</h3>
      <section className={styles.scroll} tabIndex={0} aria-labelledby="preview-kinds">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('preview.kinds.text')}</th>
              <th scope="col">{t('preview.kinds.meaning')}</th>
            </tr>
          </thead>
          <tbody>
            {kindTexts.map(({ text }) => (
              <tr key={text}>
                <th scope="row">{text}</th>
                <td>
                  <select
                    aria-label={t('preview.kinds.meaningOf', { text })}
                    value={kinds[text] ?? ''}
                    onChange={({ target }) => change(text, target.value)}
                  >
                    <option value="">{t('preview.meaning.unset')}</option>
                    {nurseryKinds.map((kind) => (
                      <option key={kind} value={kind}>
                        {t(`nurseryKind.${kind}`)}
                      </option>
                    ))}
                  </select>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}
