export const languages = ['ja', 'en'] as const;

/** The languages the app speaks, by BCP 47 tag. */
export type Language = (typeof languages)[number];
