/** Words carry their language in the name of their file, so that the service worker can tell which ones to keep for everybody. */
export function chunkFileName({ facadeModuleId }: { facadeModuleId: string | null }): string {
  const language = /locales\/([\w-]+)\/[\w-]+\.json$/.exec(facadeModuleId ?? '')?.[1];
  return language === undefined ? 'assets/[name]-[hash:7].js' : `assets/words-${language}-[name]-[hash].js`;
}
