import type { Plugin } from 'vite';
import { VitePWA, type VitePWAOptions } from 'vite-plugin-pwa';
import { keptCaches, tileLimits } from '#domain/kept-caches.ts';

const iconSizes = [192, 512];

const manifest: VitePWAOptions['manifest'] = {
  name: 'おおさか子育てマップ',
  short_name: '子育てマップ',
  description: '大阪府43市町村の赤ちゃんの駅と保育施設等の空き情報を、ひとつの地図と一覧で。',
  lang: 'ja',
  id: './',
  start_url: './',
  scope: './',
  display: 'standalone',
  theme_color: '#0b6b68',
  background_color: '#ffffff',
  categories: ['education', 'lifestyle', 'navigation'],
  icons: iconSizes.flatMap((size) =>
    (['any', 'maskable'] as const).map((purpose) => ({
      src: `icons/${purpose}-${size}.png`,
      sizes: `${size}x${size}`,
      type: 'image/png',
      purpose,
    })),
  ),
};

/** What only some visitors need stays out of the first download and is kept once it was used. */
const notForAll = ['assets/words-!(ja|en)-*', 'assets/preview*', 'assets/ingest*'];

/**
 * The installable app: code, words in Japanese and English and the embedded map are kept with the first visit. The page
 * itself compares the data files with their published hashes; here they are answered from what is kept.
 */
export function offline(tilesUrl: string): Plugin[] {
  return VitePWA({
    injectRegister: false,
    includeManifestIcons: false,
    manifest,
    workbox: {
      globPatterns: ['index.html', 'icon.svg', 'map/*', 'assets/*.{js,css}'],
      globIgnores: notForAll,
      clientsClaim: true,
      cleanupOutdatedCaches: true,
      inlineWorkboxRuntime: true,
      navigateFallback: 'index.html',
      navigateFallbackDenylist: [/\/data\//],
      runtimeCaching: [
        kept('CacheFirst', keptCaches.data, /\/data\/(?:manifest|places|baby-stations|nurseries)\.json$/),
        kept('NetworkFirst', keptCaches.asked, /\/data\/[\w/-]+\.json$/, { networkTimeoutSeconds: 3 }),
        kept('CacheFirst', keptCaches.parts, /\/assets\/[^/]+\.(?:js|css)$/, {
          expiration: { maxEntries: 80, purgeOnQuotaError: true },
        }),
        ...tileCaching(tilesUrl),
      ],
    },
  });
}

type Caching = NonNullable<NonNullable<VitePWAOptions['workbox']>['runtimeCaching']>[number];

function kept(
  handler: Extract<Caching['handler'], string>,
  cacheName: string,
  urlPattern: RegExp,
  options: Caching['options'] = {},
): Caching {
  return {
    handler,
    urlPattern,
    options: { cacheName, cacheableResponse: { statuses: [200] }, ...options },
  };
}

/** Tiles the user's own map asked for, within limits; the terms of 地理院タイル allow no fetching ahead. */
function tileCaching(tilesUrl: string): Caching[] {
  const [start = ''] = tilesUrl.split('{');
  if (start === '') return [];
  const address = start.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`);
  return [
    kept('CacheFirst', keptCaches.tiles, new RegExp(`^${address}`), {
      expiration: {
        maxEntries: tileLimits.count,
        maxAgeSeconds: tileLimits.days * 24 * 60 * 60,
        purgeOnQuotaError: true,
      },
    }),
  ];
}
