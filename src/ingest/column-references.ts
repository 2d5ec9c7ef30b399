import type { ColumnReference } from './source-file.ts';
import { headerKey } from './text.ts';

/** How a `source.json` names a column: by its header, by its number among those of one header, or by position where it has none. */
export function columnReference(headers: readonly string[], index: number): ColumnReference {
  const header = headers[index]?.trim() ?? '';
  const key = headerKey(header);
  if (key === '') return { position: index + 1 };
  const namesakes = headers.flatMap((each, at) => (headerKey(each) === key ? [at] : []));
  return namesakes.length === 1 ? header : { header, nth: namesakes.indexOf(index) + 1 };
}

/** The columns of a table as a `source.json` names them. */
export function columnReferences(
  headers: readonly string[],
  indexes: ReadonlyMap<string, number>,
): Record<string, ColumnReference> {
  return Object.fromEntries([...indexes].map(([field, index]) => [field, columnReference(headers, index)]));
}
