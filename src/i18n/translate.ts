export type { TFunction as Translate } from 'i18next';
