import { type SheetHeight, sheetHeights } from './sheet-heights.ts';

/** Of the page; low is as in the sheet's style. */
const shares: Readonly<Record<SheetHeight, number>> = { low: 0.16, half: 0.58, full: 0.92 };

/** How far a fling carries: the way at its speed in so many milliseconds. */
const carry = 180;

/** A finger that moved less has tapped; CSS pixels. */
const tapReach = 6;

interface Release {
  from: SheetHeight;
  /** Of the page, when let go. */
  share: number;
  /** Of the page per millisecond, upwards. */
  speed: number;
}

/** Where a released sheet comes to rest: the height nearest to where it would slide, one further at least for a clear fling. */
export function landing({ from, share, speed }: Release): SheetHeight {
  const target = share + speed * carry;
  const nearest = sheetHeights.reduce((best, each) =>
    Math.abs(shares[each] - target) < Math.abs(shares[best] - target) ? each : best,
  );
  const isFling = Math.abs(speed) > 0.0005;
  if (nearest !== from || !isFling) return nearest;
  return sheetHeights[sheetHeights.indexOf(from) + Math.sign(speed)] ?? from;
}

interface Drag {
  startY: number;
  startHeight: number;
  height: number;
  /** The latest moves, for the speed. */
  trail: { y: number; time: number }[];
}

/** By the handle always; by the content where it cannot scroll that way: down from its top, up while the sheet is low. */
export function followDrags(
  sheet: HTMLElement,
  onHeight: (height: SheetHeight) => void,
  signal: AbortSignal,
): void {
  const [handle, content] = [...sheet.children] as HTMLElement[];
  let drag: Drag | null = null;
  const heightNow = () => sheet.dataset.height as SheetHeight;
  const pageHeight = () => sheet.parentElement?.offsetHeight ?? 1;

  const start = (y: number, time: number) => {
    const height = sheet.offsetHeight;
    drag = { startY: y, startHeight: height, height, trail: [{ y, time }] };
  };
  const move = (y: number, time: number) => {
    if (drag === null) return;
    drag.height = drag.startHeight + drag.startY - y;
    drag.trail = [...drag.trail.filter((each) => time - each.time < 100), { y, time }];
    sheet.style.transition = 'none';
    sheet.style.height = `${drag.height}px`;
  };
  const end = (time: number, mayTap: boolean) => {
    if (drag === null) return;
    const { height, startHeight, trail, startY } = drag;
    drag = null;
    sheet.style.transition = '';
    sheet.style.height = '';
    const from = heightNow();
    if (Math.abs(height - startHeight) < tapReach) {
      if (mayTap) onHeight(sheetHeights[sheetHeights.indexOf(from) + (from === 'full' ? -1 : 1)] ?? from);
      return;
    }
    const [first] = trail;
    const last = startY - (height - startHeight);
    const speed = first === undefined ? 0 : (first.y - last) / Math.max(time - first.time, 1) / pageHeight();
    onHeight(landing({ from, share: height / pageHeight(), speed }));
  };
  const cancel = () => {
    drag = null;
    sheet.style.transition = '';
    sheet.style.height = '';
  };

  handle?.addEventListener(
    'pointerdown',
    (event) => {
      if (event.target instanceof Element && event.target.closest('button') !== null) return;
      handle.setPointerCapture(event.pointerId);
      start(event.clientY, event.timeStamp);
    },
    { signal },
  );
  handle?.addEventListener('pointermove', (event) => move(event.clientY, event.timeStamp), { signal });
  handle?.addEventListener('pointerup', (event) => end(event.timeStamp, true), { signal });
  handle?.addEventListener('pointercancel', cancel, { signal });
  if (handle && content) followContent(handle, content, { signal, start, move, end, cancel, heightNow });
}

interface Hand {
  signal: AbortSignal;
  start: (y: number, time: number) => void;
  move: (y: number, time: number) => void;
  end: (time: number, mayTap: boolean) => void;
  cancel: () => void;
  heightNow: () => SheetHeight;
}

/** What the first move of a finger on the content means is decided once: the sheet, or the content's own scrolling. */
function followContent(handle: HTMLElement, content: HTMLElement, hand: Hand): void {
  const { signal, start, move, end, cancel, heightNow } = hand;
  let touch: { x: number; y: number; meaning: 'open' | 'sheet' | 'content' } | null = null;
  const meaningOf = (right: number, down: number) => {
    if (Math.abs(right) > Math.abs(down)) return 'content';
    if (heightNow() === 'low') return 'sheet';
    return down > 0 && content.scrollTop <= 0 ? 'sheet' : 'content';
  };
  content.addEventListener(
    'touchstart',
    ({ touches: [first, second] }) => {
      const isBeside = handle.offsetHeight === 0;
      touch = first && !second && !isBeside ? { x: first.clientX, y: first.clientY, meaning: 'open' } : null;
    },
    { signal, passive: true },
  );
  content.addEventListener(
    'touchmove',
    (event) => {
      const [first] = event.touches;
      if (touch === null || first === undefined) return;
      if (touch.meaning === 'open') {
        touch.meaning = meaningOf(first.clientX - touch.x, first.clientY - touch.y);
        if (touch.meaning === 'sheet') start(touch.y, event.timeStamp);
      }
      if (touch.meaning !== 'sheet') return;
      if (event.cancelable) event.preventDefault();
      move(first.clientY, event.timeStamp);
    },
    { signal, passive: false },
  );
  content.addEventListener('touchend', (event) => end(event.timeStamp, false), { signal });
  content.addEventListener('touchcancel', cancel, { signal });
}
