import type { JsonSchema } from '#domain/json-schema.ts';
import type { Shape } from '#domain/shape.ts';

/**
 * The path to the first key that the shape of a value does not know; null where there is none. A misspelt one would be passed
 * over in silence. `value` is known to have the shape.
 */
export function strangeKey(value: unknown, { form }: Pick<Shape<never>, 'form'>): string | null {
  if (typeof value !== 'object' || value === null) return null;
  switch (form[0]) {
    case 'fields':
      return firstOf(Object.entries(value), ([key, each]) => {
        const shape = Object.hasOwn(form[1], key) ? form[1][key] : undefined;
        return shape === undefined ? `.${key}` : within(`.${key}`, strangeKey(each, shape));
      });
    case 'record':
      return firstOf(Object.entries(value), ([key, each]) =>
        within(`[${JSON.stringify(key)}]`, strangeKey(each, form[1])),
      );
    case 'nullable':
      return strangeKey(value, form[1]);
    case 'any-of': {
      const shape = form[1].find((each) => each(value) === null);
      return shape === undefined ? null : strangeKey(value, shape);
    }
    default:
      return null;
  }
}

function within(path: string, inner: string | null): string | null {
  return inner === null ? null : path + inner;
}

function firstOf<T>(values: readonly T[], find: (value: T) => string | null): string | null {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
}

/** The schema that takes no key but those it names. */
export function closedSchema(schema: JsonSchema): JsonSchema {
  return closed(schema) as JsonSchema;
}

function closed(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(closed);
  if (typeof node !== 'object' || node === null) return node;
  const entries = Object.entries(node).map(([key, each]) => [key, closed(each)]);
  const isFields = 'type' in node && node.type === 'object' && 'properties' in node;
  return { ...Object.fromEntries(entries), ...(isFields && { additionalProperties: false }) };
}
