/**
 * A list of JSON values, written by what they have in common instead of one after the other:
 * the values themselves; or each distinct value once, and which one stands where (-1 = absent); or, of objects or of
 * lists, a list for each property. `present` tells for each value whether it is such an object (1), null (0) or absent (-1);
 * not given = all are.
 */
export type Column =
  | readonly unknown[]
  | { of: readonly unknown[]; which: readonly number[] }
  | { list: boolean; fields: Readonly<Record<string, Column>>; present?: Column };

/**
 * The values again, one list entry each. Equal values that the column names once become one and the same object, so that
 * what is computed for it holds for all. Throws a `RangeError` where the column does not hold `count` values.
 */
export function unpack(column: Column, count: number): readonly unknown[] {
  const values = valuesOf(column, count);
  if (values.length !== count) throw new RangeError(`${values.length} values for ${count}`);
  return values;
}

function valuesOf(column: Column, count: number): readonly unknown[] {
  if ('which' in column) return column.which.map((index) => column.of[index]);
  if (!('fields' in column)) return column;
  const { list, fields, present } = column;
  const places = present === undefined ? null : (unpack(present, count) as readonly number[]);
  const rows = rowsOf(list, fields, places === null ? count : places.filter((place) => place === 1).length);
  if (places === null) return rows;
  let next = 0;
  return places.map((place) => (place === 1 ? rows[next++] : place === 0 ? null : undefined));
}

function rowsOf(isList: boolean, fields: Readonly<Record<string, Column>>, count: number): object[] {
  const columns = Object.entries(fields).map(([name, column]) => [name, unpack(column, count)] as const);
  return Array.from({ length: count }, (_, row) => {
    const values: Record<string, unknown> = isList ? ([] as object as Record<string, unknown>) : {};
    for (const [name, column] of columns) if (column[row] !== undefined) values[name] = column[row];
    return values;
  });
}
