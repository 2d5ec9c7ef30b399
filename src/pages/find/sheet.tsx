import { type ReactNode, useEffect, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#ui/icon.tsx';
import { pressable } from '#ui/pressable.ts';
import styles from './sheet.module.css';
import { type SheetHeight, sheetHeights } from './sheet-heights.ts';

interface SheetProps {
  height: SheetHeight;
  /** Changes with what is shown, so that a new facility starts at its top. */
  contentKey: string;
  onHeight: (height: SheetHeight) => void;
  children: ReactNode;
}

/** On a phone the list lies over the map at three heights, by its buttons, a pull, a fling or a tap on its handle; on a wide screen it is a plain column (see the style sheet). */
export function Sheet({ height, contentKey, onHeight, children }: SheetProps) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const shownKey = useRef(contentKey);
  useLayoutEffect(() => {
    // To scroll what is new anyway would only make the browser lay out the whole page before its first paint.
    if (shownKey.current === contentKey) return;
    shownKey.current = contentKey;
    // Before the content moves the focus, and with it the scroll position, to where the user was.
    // No value returned: newer browsers answer scrollTo with a promise, which React would take for a clean-up.
    scroller.current?.scrollTo({ top: 0 });
  }, [contentKey]);

  const step = (by: 1 | -1) => onHeight(sheetHeights[sheetHeights.indexOf(height) + by] ?? height);
  const land = useEffectEvent((next: SheetHeight) => onHeight(next));
  useEffect(() => {
    const stop = new AbortController();
    void import('./round-list.ts')
      .then(({ roundList }) => sheet.current && roundList.followDrags(sheet.current, land, stop.signal))
      .catch(() => undefined);
    return () => stop.abort();
  }, []);

  return (
    <div ref={sheet} className={styles.sheet} data-height={height}>
      <div className={styles.handle}>
        <button
          type="button"
          aria-label={t('sheet.lower')}
          {...pressable(height === 'low', () => step(-1))}
          className={styles.down}
        >
          <Icon name="back" />
        </button>
        <span className={styles.grip} aria-hidden="true" />
        <button
          type="button"
          aria-label={t('sheet.raise')}
          {...pressable(height === 'full', () => step(1))}
          className={styles.up}
        >
          <Icon name="back" />
        </button>
      </div>
      <main ref={scroller} className={styles.content} tabIndex={0} aria-label={t('results.region')}>
        {children}
      </main>
    </div>
  );
}
