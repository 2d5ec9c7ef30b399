import { type PointerEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '#ui/icon.tsx';
import styles from './sheet.module.css';

export const sheetHeights = ['low', 'half', 'full'] as const;

export type SheetHeight = (typeof sheetHeights)[number];

interface SheetProps {
  height: SheetHeight;
  /** Changes with what is shown, so that a new facility starts at its top. */
  contentKey: string;
  onHeight: (height: SheetHeight) => void;
  children: ReactNode;
}

/** On a phone the list lies over the map at three heights, by its buttons, a pull, a short flick or a tap on its handle; on a wide screen it is a plain column (see the style sheet). */
export function Sheet({ height, contentKey, onHeight, children }: SheetProps) {
  const { t } = useTranslation();
  const sheet = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLElement>(null);
  const [drag, setDrag] = useState<{ startY: number; startHeight: number; height: number } | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scroll position belongs to the content, not the render
  useLayoutEffect(() => {
    // Before the content moves the focus, and with it the scroll position, to where the user was.
    // No value returned: newer browsers answer scrollTo with a promise, which React would take for a clean-up.
    scroller.current?.scrollTo({ top: 0 });
  }, [contentKey]);

  const startDrag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.target instanceof Element && event.target.closest('button') !== null) return;
    const startHeight = sheet.current?.offsetHeight ?? 0;
    event.currentTarget.setPointerCapture(event.pointerId);
    setDrag({ startY: event.clientY, startHeight, height: startHeight });
  };
  const moveDrag = (event: PointerEvent) => {
    if (drag !== null) setDrag({ ...drag, height: drag.startHeight + drag.startY - event.clientY });
  };
  const endDrag = () => {
    if (drag === null) return;
    setDrag(null);
    const moved = drag.height - drag.startHeight;
    const nearest = nearestHeight(drag.height / (sheet.current?.parentElement?.offsetHeight ?? 1));
    if (Math.abs(moved) < 5) step(height === 'full' ? -1 : 1);
    else if (nearest === height && Math.abs(moved) > 30) step(moved > 0 ? 1 : -1);
    else onHeight(nearest);
  };
  const step = (by: 1 | -1) => onHeight(sheetHeights[sheetHeights.indexOf(height) + by] ?? height);

  return (
    <div
      ref={sheet}
      className={styles.sheet}
      data-height={height}
      style={drag === null ? undefined : { height: drag.height, transition: 'none' }}
    >
      <div
        className={styles.handle}
        onPointerDown={startDrag}
        onPointerMove={moveDrag}
        onPointerUp={endDrag}
        onPointerCancel={() => setDrag(null)}
      >
        <button
          type="button"
          aria-label={t('sheet.lower')}
          disabled={height === 'low'}
          onClick={() => step(-1)}
          className={styles.down}
        >
          <Icon name="back" />
        </button>
        <span className={styles.grip} aria-hidden="true" />
        <button
          type="button"
          aria-label={t('sheet.raise')}
          disabled={height === 'full'}
          onClick={() => step(1)}
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

function nearestHeight(share: number): SheetHeight {
  if (share < 0.32) return 'low';
  return share < 0.72 ? 'half' : 'full';
}
