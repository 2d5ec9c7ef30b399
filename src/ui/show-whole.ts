import type { FocusEvent } from 'react';

/**
 * For what scrolls sideways: reached by keys, a part that looks out of it by a few pixels, or from under a column that
 * stays, is left where it is by the browser, and most of its focus ring with it. Under a finger nothing moves: the press would
 * miss.
 */
export function showWhole({ target }: FocusEvent): void {
  if (target.matches(':focus-visible')) target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
