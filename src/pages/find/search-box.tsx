import { type KeyboardEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceHit } from '#search/place-search.ts';
import { Icon } from '#ui/icon.tsx';
import styles from './search-box.module.css';

interface SearchBoxProps {
  /** Loads the index on first use. */
  search: (text: string) => Promise<readonly PlaceHit[]>;
  onChoose: (hit: PlaceHit) => void;
}

interface Answer {
  text: string;
  hits: readonly PlaceHit[];
}

/** A combobox after the ARIA Authoring Practices: focus stays in the field, the arrows walk the list. */
export function SearchBox({ search, onChoose }: SearchBoxProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<Answer>({ text: '', hits: [] });
  const [active, setActive] = useState(0);
  const [isOpen, setIsOpen] = useState(false);
  const isAnswered = answer.text === text;
  const hits = isAnswered ? answer.hits : [];

  const ask = async (next: string) => {
    setText(next);
    setActive(0);
    setIsOpen(next.trim() !== '');
    const found = next.trim() === '' ? [] : await search(next);
    setAnswer({ text: next, hits: found });
  };
  const choose = (hit: PlaceHit) => {
    setText('');
    setIsOpen(false);
    onChoose(hit);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const hit = hits[active];
    if (event.key === 'ArrowDown') setActive(Math.min(active + 1, hits.length - 1));
    else if (event.key === 'ArrowUp') setActive(Math.max(active - 1, 0));
    else if (event.key === 'Escape') setIsOpen(false);
    else if (event.key === 'Enter' && hit !== undefined) choose(hit);
    else return;
    event.preventDefault();
  };

  const isListShown = isOpen && hits.length > 0;
  return (
    <search className={styles.box}>
      <span className={styles.icon}>
        <Icon name="search" />
      </span>
      <input
        type="search"
        role="combobox"
        className={styles.input}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={t('search.placeholder')}
        aria-label={t('search.label')}
        aria-expanded={isListShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isListShown ? `${id}-${active}` : undefined}
        value={text}
        onChange={(event) => void ask(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => setIsOpen(false)}
        onFocus={() => setIsOpen(text.trim() !== '')}
      />
      <div id={`${id}-list`} role="listbox" className={styles.list} aria-label={t('search.label')} hidden={!isListShown}>
        {hits.map((hit, index) => (
          <div
            key={`${hit.kind}-${hit.id}`}
            id={`${id}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            className={styles.option}
            onPointerDown={(event) => event.preventDefault()}
            onPointerMove={() => setActive(index)}
            onClick={() => choose(hit)}
          >
            <span>{i18n.language === 'ja' || hit.name.en === null ? hit.name.ja : hit.name.en}</span>
            <span className={styles.kind}>{t(`search.kind.${hit.kind}`)}</span>
          </div>
        ))}
      </div>
      <span role="status" className={isOpen && isAnswered && hits.length === 0 ? styles.none : 'visually-hidden'}>
        {isOpen && isAnswered && (hits.length === 0 ? t('search.none') : t('search.count', { count: hits.length }))}
      </span>
    </search>
  );
}
