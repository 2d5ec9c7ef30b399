import { type AnyShape, decode, type Shape } from './shape.ts';

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
 * what is computed for it holds for all; and what it names once is looked at once, where each value has to be of a shape.
 * Throws a `RangeError` where the column does not hold `count` values, and a `LoadError` for one of another shape.
 */
export function unpack<T = unknown>(column: Column, count: number, shape?: Shape<T>): readonly T[] {
  return valuesOf(column, count, shape, '') as readonly T[];
}

function valuesOf(column: Column, count: number, shape: AnyShape | undefined, path: string) {
  const values = 'fields' in column ? objectsOf(column, count, shape, path) : plainOf(column, shape, path);
  if (values.length !== count) throw new RangeError(`${values.length} values for ${count}`);
  return values;
}

function plainOf(column: Exclude<Column, { list: boolean }>, shape: AnyShape | undefined, path: string) {
  if (!('which' in column)) return known(column, shape, path);
  const of = known(column.of, shape, path);
  const values = column.which.map((index) => of[index]);
  if (values.includes(undefined)) known([undefined], shape, path);
  return values;
}

function objectsOf(
  { list, fields, present }: Extract<Column, { list: boolean }>,
  count: number,
  shape: AnyShape | undefined,
  path: string,
): readonly unknown[] {
  const whole = shape?.form[0] === 'nullable' ? shape.form[1] : shape;
  const parts = list ? undefined : whole?.parts;
  const places = present && (unpack(present, count) as readonly number[]);
  const rows = rowsOf(
    list,
    fields,
    places ? places.filter((place) => place === 1).length : count,
    parts,
    path,
  );
  let next = 0;
  const values = places
    ? places.map((place) => (place === 1 ? rows[next++] : place === 0 ? null : undefined))
    : rows;
  known(parts ? [null, undefined].filter((each) => values.includes(each)) : values, shape, path);
  return values;
}

function rowsOf(
  isList: boolean,
  fields: Readonly<Record<string, Column>>,
  count: number,
  parts: AnyShape['parts'] = {},
  path: string,
): object[] {
  const partOf = (name: string) => (Object.hasOwn(parts, name) ? parts[name] : undefined);
  const columns = Object.entries(fields).map(
    ([name, column]) => [name, valuesOf(column, count, partOf(name), `${path}.${name}`)] as const,
  );
  for (const name of count > 0 ? Object.keys(parts) : [])
    if (!Object.hasOwn(fields, name)) known([undefined], parts[name], `${path}.${name}`);
  return Array.from({ length: count }, (_, row) => {
    const values: Record<string, unknown> = isList ? ([] as object as Record<string, unknown>) : {};
    for (const [name, column] of columns) if (column[row] !== undefined) values[name] = column[row];
    return values;
  });
}

function known(values: readonly unknown[], shape: AnyShape | undefined, path: string): readonly unknown[] {
  if (shape) for (const value of values) decode(value, shape as Shape<unknown>, path);
  return values;
}
