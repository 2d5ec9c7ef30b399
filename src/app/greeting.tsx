import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { View } from '#search/view.ts';
import { parseView, serialiseView } from '#search/view-url.ts';
import { useDevice, writeDevice } from '#state/use-device.ts';
import { openedWith } from '#state/use-view.ts';
import buttons from '#ui/button.module.css';
import styles from './greeting.module.css';

/** What the page was opened to ask for; null = one facility or a further page. This code comes later than the page. */
const first = firstAsked();

/** What one can do here, once on this device; who comes for one facility, or has begun, is not kept waiting. */
export function Greeting(view: View) {
  const { t } = useTranslation();
  const { greeted } = useDevice();
  // Only what is put into a region that is already there gets announced.
  const [hasRegion, setHasRegion] = useState(false);
  useEffect(() => setHasRegion(true), []);
  if (first === null || greeted) return null;
  const isShown = hasRegion && askedOf(view) === first;
  return (
    <div role="status" className={isShown ? styles.greeting : undefined}>
      {isShown && (
        <>
          <span>{t('greeting.text')}</span>
          <button type="button" className={buttons.button} onClick={() => writeDevice({ greeted: true })}>
            {t('greeting.read')}
          </button>
        </>
      )}
    </div>
  );
}

function firstAsked(): string | null {
  const { view } = parseView(openedWith);
  return view.page === 'find' && view.selectedId === null ? askedOf(view) : null;
}

/** Where the map lies and what language it speaks ask for nothing. */
function askedOf(view: View): string {
  return serialiseView({ ...view, camera: null, language: null });
}
