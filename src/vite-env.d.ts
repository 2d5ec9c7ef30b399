declare const __APP_VERSION__: string;
/** Raster tiles over the embedded map; empty = none. */
declare const __TILES_URL__: string;
