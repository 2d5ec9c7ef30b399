/** 「クラス年齢」 fixed on 1 April of the fiscal year; it does not change on the birthday. */
export type ClassAge = 0 | 1 | 2 | 3 | 4 | 5;

export const classAges: readonly ClassAge[] = [0, 1, 2, 3, 4, 5];
