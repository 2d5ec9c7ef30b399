import type { Column } from './columns.ts';

/** The shortest of the ways a column may be written, in JSON characters; undefined = absent. The reverse of `unpack`. */
export function pack(values: readonly unknown[]): Column {
  const ways = [plainOf(values), distinctOf(values), fieldsOf(values)].filter((way) => way !== null);
  const [shortest] = ways.sort((one, other) => JSON.stringify(one).length - JSON.stringify(other).length);
  return shortest ?? values;
}

function plainOf(values: readonly unknown[]): Column | null {
  return values.includes(undefined) ? null : values;
}

function distinctOf(values: readonly unknown[]): Column {
  const indexes = new Map<string, number>();
  const which = values.map((value) => {
    if (value === undefined) return -1;
    const text = JSON.stringify(value);
    const index = indexes.get(text) ?? indexes.size;
    indexes.set(text, index);
    return index;
  });
  return { of: [...indexes.keys()].map((text) => JSON.parse(text) as unknown), which };
}

function fieldsOf(values: readonly unknown[]): Column | null {
  const rows = values.filter(isObject);
  const [first] = rows;
  if (
    first === undefined ||
    !values.every((value) => value === undefined || value === null || isObject(value))
  )
    return null;
  const list = Array.isArray(first);
  if (!rows.every((row) => Array.isArray(row) === list && (!list || row.length === first.length)))
    return null;
  const names = new Set(rows.flatMap((row) => Object.keys(row)));
  // Whoever puts the rows together again by assignment would change what they inherit from.
  if (names.has('__proto__')) return null;
  const own = (row: Readonly<Record<string, unknown>>, name: string) =>
    Object.hasOwn(row, name) ? row[name] : undefined;
  const fields = Object.fromEntries(
    [...names].map((name) => [name, pack(rows.map((row) => own(row, name)))]),
  );
  if (rows.length === values.length) return { list, fields };
  return {
    list,
    fields,
    present: pack(values.map((value) => (value === undefined ? -1 : Number(value !== null)))),
  };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
