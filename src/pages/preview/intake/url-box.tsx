import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import buttons from '#ui/button.module.css';
import { Notice } from '#ui/notice.tsx';
import styles from './intake.module.css';

interface UrlBoxProps {
  onAdd: (files: readonly { name: string; file: Blob }[]) => void;
}

type State = 'waiting' | 'fetching' | 'not-allowed' | 'not-there';

/** The one thing here that goes out, and only at the press of its button: the browser asks the named server for the file. */
export function UrlBox({ onAdd }: UrlBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  const [url, setUrl] = useState('');
  const [state, setState] = useState<State>('waiting');
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (state === 'fetching') return;
    setState('fetching');
    const fetched = await fetchFile(url);
    if (typeof fetched === 'string') return setState(fetched);
    setState('waiting');
    onAdd([fetched]);
  };
  return (
    <details className={styles.way}>
      <summary>{t('preview.intake.url')}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <label htmlFor={id}>{t('preview.intake.urlHere')}</label>
        <input
          id={id}
          type="url"
          required
          pattern="https?://.+"
          autoComplete="off"
          value={url}
          onChange={({ target }) => setUrl(target.value)}
        />
        <button type="submit" className={buttons.button} aria-disabled={state === 'fetching'}>
          {t(state === 'fetching' ? 'preview.intake.fetching' : 'preview.intake.fetch')}
        </button>
      </form>
      {(state === 'not-allowed' || state === 'not-there') && (
        <Notice tone="error">
          <p>{t(`preview.intake.${state}`)}</p>
        </Notice>
      )}
    </details>
  );
}

/** A browser does not say why a request failed; nearly always the server does not allow other sites to read its files. */
async function fetchFile(url: string): Promise<{ name: string; file: Blob } | 'not-allowed' | 'not-there'> {
  try {
    const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    if (!response.ok) return 'not-there';
    return { name: nameIn(url), file: await response.blob() };
  } catch {
    return 'not-allowed';
  }
}

function nameIn(url: string): string {
  const last = new URL(url).pathname.split('/').at(-1);
  try {
    return decodeURIComponent(last || url);
  } catch {
    return last ?? url;
  }
}
