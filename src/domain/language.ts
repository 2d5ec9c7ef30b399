export const languages = ['ja', 'ja-Easy', 'en', 'zh-Hans', 'ko', 'vi', 'ne', 'fil', 'id'] as const;

/** The languages the app speaks, by BCP 47 tag. */
export type Language = (typeof languages)[number];
