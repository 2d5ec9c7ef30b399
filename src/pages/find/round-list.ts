import { FilterPanel } from '#pages/find/filters/filter-panel.tsx';
import { SearchBar } from '#pages/find/place-search/search-bar.tsx';
import { MapPane } from './map-pane.tsx';
import { followDrags } from './sheet-drag.ts';

/**
 * What stands round the list of the first view, one file to fetch: apart, each would come with styles of its own and
 * make the browser lay out the page once more before the list is there.
 */
export const roundList = { FilterPanel, SearchBar, MapPane, followDrags };
