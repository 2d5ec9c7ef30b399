export const sheetHeights = ['low', 'half', 'full'] as const;

export type SheetHeight = (typeof sheetHeights)[number];
