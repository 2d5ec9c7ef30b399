import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlaceHit } from '#search/place-search.ts';
import { LaterIcon } from '#ui/later-icon.tsx';
import styles from './search-box.module.css';
import { type PlaceSearch, type Suggestions, useSuggestions } from './use-suggestions.ts';

interface SearchBoxProps {
  search: PlaceSearch | null;
  onChoose: (hit: PlaceHit) => void;
  /** What is looked for; absent = anything. */
  label?: string;
  placeholder?: string;
}

/** A combobox after the ARIA Authoring Practices: focus stays in the field, the arrows walk the list. */
export function SearchBox({ search, onChoose, ...words }: SearchBoxProps) {
  const { t } = useTranslation();
  const { label = t('search.label'), placeholder = t('search.placeholder') } = words;
  const id = useId();
  const suggestions = useSuggestions(search, onChoose);
  const { text, hits, active, isOpen, isAnswered } = suggestions;
  const isListShown = isOpen && hits.length > 0;
  const isNothingFound = isOpen && isAnswered && hits.length === 0;
  return (
    <search className={styles.box}>
      <span className={styles.icon}>
        <LaterIcon name="search" />
      </span>
      <input
        type="search"
        role="combobox"
        className={styles.input}
        autoComplete="off"
        spellCheck={false}
        enterKeyHint="search"
        placeholder={placeholder}
        aria-label={label}
        aria-expanded={isListShown}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isListShown ? `${id}-${active}` : undefined}
        value={text}
        onChange={(event) => suggestions.ask(event.target.value)}
        onKeyDown={suggestions.onKeyDown}
        onBlur={() => suggestions.setOpen(false)}
        onFocus={() => suggestions.setOpen(text.trim() !== '')}
      />
      <SuggestionList id={id} label={label} isShown={isListShown} suggestions={suggestions} />
      <span role="status" className={isNothingFound ? styles.none : 'visually-hidden'}>
        {isNothingFound && t('search.none')}
        {isListShown && t('search.count', { count: hits.length })}
      </span>
    </search>
  );
}

interface SuggestionListProps {
  id: string;
  label: string;
  isShown: boolean;
  suggestions: Suggestions;
}

function SuggestionList({ id, label, isShown, suggestions }: SuggestionListProps) {
  const { t, i18n } = useTranslation();
  const { hits, active, walkTo, choose } = suggestions;
  return (
    <div id={`${id}-list`} role="listbox" className={styles.list} aria-label={label} hidden={!isShown}>
      {hits.map((hit, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the field holds the focus and answers the keys
        <div
          key={`${hit.kind}-${hit.id}`}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.option}
          onPointerDown={(event) => event.preventDefault()}
          onPointerMove={() => walkTo(index)}
          onClick={() => choose(hit)}
        >
          <span>{i18n.language === 'ja' || hit.name.en === null ? hit.name.ja : hit.name.en}</span>
          <span className={styles.kind}>{t(`search.kind.${hit.kind}`)}</span>
        </div>
      ))}
    </div>
  );
}
