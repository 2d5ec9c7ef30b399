import type { DataValidation } from 'hucre/xlsx';
import type { Theme } from '#domain/facility.ts';
import { columnLetters } from '#ingest/column-letters.ts';
import { fieldGuide } from './field-guide.ts';

/** Headers and one example row. */
export function templateRows(theme: Theme): string[][] {
  const guide = fieldGuide(theme);
  return [guide.map(({ header }) => header), guide.map(({ example }) => example)];
}

/** Rows below the header that a list of allowed values is offered in. */
const preparedRows = 1000;

/** Excel shows no more of a hint. */
const longestHint = 255;

/**
 * The template as a workbook. All cells are text, so that a phone number keeps its zero and a month stays a month; where only a few
 * answers are understood they are offered as a list, and choosing a cell shows what `hintOf` says of its field.
 */
export async function templateWorkbook(theme: Theme, hintOf: (field: string) => string): Promise<Uint8Array> {
  const { writeXlsx } = await import('hucre/xlsx');
  const guide = fieldGuide(theme);
  const [headers = [], example = []] = templateRows(theme);
  return writeXlsx({
    sheets: [
      {
        name: theme,
        rows: [headers, example],
        columns: headers.map((header) => ({
          width: Math.max(12, header.length * 2 + 4),
          style: { numFmt: '@' },
        })),
        freezePane: { rows: 1 },
        dataValidations: guide.map(({ field, header, allowed, isClosed }, index): DataValidation => {
          const column = columnLetters(index);
          return {
            range: `${column}2:${column}${preparedRows + 1}`,
            ...(isClosed ? { type: 'list', values: [...allowed] } : anything),
            allowBlank: true,
            showInputMessage: true,
            inputTitle: header.slice(0, 32),
            inputMessage: hintOf(field).slice(0, longestHint),
          };
        }),
      },
    ],
  });
}

/** A rule that holds for every text: it only carries the hint. */
const anything = { type: 'textLength', operator: 'greaterThanOrEqual', formula1: '0' } as const;
