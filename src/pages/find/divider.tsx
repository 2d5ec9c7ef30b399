import { type KeyboardEvent, type PointerEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDevice, writeDevice } from '#state/use-device.ts';
import styles from './divider.module.css';

const least = 20;
const most = 70;
const step = 2;
const within = (share: number) => Math.min(Math.max(Math.round(share), least), most);

/** The one that holds list and map. */
function pageOf(divider: HTMLElement): HTMLElement | null | undefined {
  return divider.closest('section')?.parentElement;
}

/** Between list and map on a wide page: moved by dragging or by the arrow keys, remembered on the device. */
export function Divider() {
  const { t } = useTranslation();
  const { listShare } = useDevice();
  const [dragged, setDragged] = useState<number | null>(null);
  const share = dragged ?? listShare ?? 34;

  const shareAt = ({ currentTarget, clientX }: PointerEvent<HTMLElement>) => {
    const page = pageOf(currentTarget)?.getBoundingClientRect();
    return page === undefined ? share : within(((clientX - page.left) / page.width) * 100);
  };
  const drag = (event: PointerEvent<HTMLElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    const next = shareAt(event);
    pageOf(event.currentTarget)?.style.setProperty('--list', `${next}%`);
    setDragged(next);
  };
  const drop = () => {
    if (dragged !== null) writeDevice({ listShare: dragged });
    setDragged(null);
  };
  const press = (event: KeyboardEvent) => {
    const wanted = { ArrowLeft: share - step, ArrowRight: share + step, Home: least, End: most }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    writeDevice({ listShare: within(wanted) });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved, a separator with a value can
    <div
      role="separator"
      tabIndex={0}
      className={styles.divider}
      aria-label={t('map.divider')}
      aria-orientation="vertical"
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={share}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onPointerUp={drop}
      onPointerCancel={drop}
      onKeyDown={press}
    />
  );
}
