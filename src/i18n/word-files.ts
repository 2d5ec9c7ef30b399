/** All words but those of the first view: one file per language and part, fetched when needed. Their list alone weighs too much there. */
export const wordFiles = import.meta.glob<object>(['./locales/*/*.json', '!./locales/*/first-view.json'], {
  import: 'default',
});
