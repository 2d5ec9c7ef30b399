import { useId, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '#domain/language.ts';
import { areaName } from '#i18n/area-name.ts';
import type { Finding } from '#pages/find/use-finding.ts';
import buttons from '#ui/button.module.css';
import styles from './in-view-list.module.css';
import { uniqueNames } from './unique-names.ts';

interface InViewListProps {
  finding: Finding;
  /** The facilities whose pins are in the uncovered part of the map. */
  ids: ReadonlySet<string>;
  /** Where the search bar ends, in CSS pixels. */
  top: number;
  onSelect: (id: string) => void;
}

const most = 60;

/** What the map shows, for whoever does not see it: how many places, and each by a name of its own, the nearest to its middle first. */
export function InViewList({ finding, ids, top, onSelect }: InViewListProps) {
  const { t } = useTranslation();
  const id = useId();
  const popover = useRef<HTMLDivElement>(null);
  const [isWanted, setIsWanted] = useState(false);
  if (ids.size === 0) return <p className="visually-hidden">{t('map.inViewNone')}</p>;
  const words = t('map.inView', { count: ids.size });
  return (
    <>
      <button
        type="button"
        className={`${buttons.button} ${styles.offer}`}
        style={{ top }}
        popoverTarget={id}
        onClick={() => setIsWanted(true)}
      >
        {words}
      </button>
      <div ref={popover} id={id} popover="auto" className={styles.list}>
        {isWanted && (
          <Names
            finding={finding}
            ids={ids}
            title={words}
            onSelect={(chosen) => {
              popover.current?.hidePopover();
              onSelect(chosen);
            }}
          />
        )}
      </div>
    </>
  );
}

interface NamesProps extends Pick<InViewListProps, 'finding' | 'ids' | 'onSelect'> {
  title: string;
}

function Names({ finding: { results, areas }, ids, title, onSelect }: NamesProps) {
  const { t, i18n } = useTranslation();
  const named = useMemo(() => {
    const shown = results.found.map(({ facility }) => facility).filter(({ id }) => ids.has(id));
    const names = uniqueNames(shown, ({ lgCode }) => areaName(areas, lgCode, i18n.language as Language));
    return shown.map(({ id }, index) => ({ id, name: names[index] })).slice(0, most);
  }, [results, areas, ids, i18n.language]);
  const rest = ids.size - named.length;
  return (
    <>
      <h2>{title}</h2>
      <ol>
        {named.map(({ id, name }) => (
          <li key={id}>
            <button type="button" className={buttons.quiet} lang="ja" onClick={() => onSelect(id)}>
              {name}
            </button>
          </li>
        ))}
      </ol>
      {rest > 0 && <p>{t('map.inViewRest', { count: rest })}</p>}
    </>
  );
}
