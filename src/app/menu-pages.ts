import type { ComponentProps } from 'react';
import type { View } from '#search/view.ts';
import type { LaterIcon } from '#ui/later-icon.tsx';

interface MenuPage {
  page: Exclude<View['page'], 'find'>;
  icon: ComponentProps<typeof LaterIcon>['name'];
}

/** The further pages in the order of the menu; each has its words under `menu.page` in the part `help`. */
export const menuPages: readonly MenuPage[] = [
  { page: 'kept', icon: 'heart' },
  { page: 'compare', icon: 'compare' },
  { page: 'preview', icon: 'preview' },
  { page: 'areas', icon: 'areas' },
  { page: 'ledger', icon: 'ledger' },
  { page: 'about', icon: 'about' },
];
