/** Not fields: a phone would open its keyboard. */
const focusable = 'a[href], button:not(:disabled), summary, [tabindex="0"]';

/** An element on the way from what has the focus up to the page, and what stood beside it. */
interface Place {
  element: Element;
  after: Element | null;
  before: Element | null;
}

/**
 * Where what has the focus is taken out of the page (a line removed, a notice dismissed, another page opened), the focus
 * would be nowhere. It goes to what stood beside it, or to what is left around it; on another page to its heading. Answers how
 * to stop.
 */
export function keepFocus(): () => void {
  let way: readonly Place[] = isNowhere() ? [] : wayUpFrom(document.activeElement as Element);
  const onFocusIn = ({ target }: FocusEvent) => {
    way = wayUpFrom(target as Element);
  };
  // Who leaves on purpose, with a press on the background, leaves it where it is.
  const onFocusOut = ({ target }: FocusEvent) =>
    queueMicrotask(() => {
      if (isNowhere() && (target as Element).isConnected) way = [];
    });
  const observer = new MutationObserver(() => {
    const [held] = way;
    if (held === undefined || held.element.isConnected || !isNowhere()) return;
    // What is left around it may begin far above what is on the screen.
    restOf(way)?.focus({ preventScroll: true });
  });
  document.addEventListener('focusin', onFocusIn);
  document.addEventListener('focusout', onFocusOut);
  observer.observe(document.body, { subtree: true, childList: true });
  return () => {
    document.removeEventListener('focusin', onFocusIn);
    document.removeEventListener('focusout', onFocusOut);
    observer.disconnect();
  };
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}

function wayUpFrom(start: Element): Place[] {
  const places: Place[] = [];
  for (let element: Element | null = start; element !== null; element = element.parentElement)
    places.push({ element, after: element.nextElementSibling, before: element.previousElementSibling });
  return places;
}

/** null = there is nothing yet, as while a page loads. */
function restOf(way: readonly Place[]): HTMLElement | null {
  const left = way.findIndex(({ element }) => element.isConnected);
  if (way.slice(0, left).some(({ element }) => element.tagName === 'MAIN')) return headingIn(document.body);
  const beside = way[left - 1];
  for (const element of [beside?.after, beside?.before])
    if (element?.isConnected) {
      const found = element.matches(focusable) ? element : element.querySelector(focusable);
      if (found !== null) return found as HTMLElement;
    }
  for (const { element } of way.slice(left)) {
    const found = headingIn(element) ?? element.querySelector<HTMLElement>(focusable);
    if (found !== null) return found;
  }
  return null;
}

/** A heading that the page gives the focus to, though no key leads there. */
function headingIn(element: Element): HTMLElement | null {
  const heading = element.querySelector<HTMLElement>('h1, h2, h3, h4');
  if (heading !== null) heading.tabIndex = -1;
  return heading;
}
