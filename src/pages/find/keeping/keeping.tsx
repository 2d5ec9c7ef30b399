import { FavouriteButton } from './favourite-button.tsx';
import { FavouriteChange } from './favourite-change.tsx';
import { KeepArea } from './keep-area.tsx';

/** What the list needs for keeping, in one piece. */
export const keeping = { FavouriteButton, FavouriteChange, KeepArea };
