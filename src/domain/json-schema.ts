import type { Shape, ShapeForm } from './shape.ts';

/** JSON Schema, draft 2020-12. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/** What a shape checks, in the words of JSON Schema: all it can say of it, so that whatever the shape takes, the schema takes too. */
export function schemaOf({ form }: Pick<Shape<never>, 'form'>): JsonSchema {
  switch (form[0]) {
    case 'string':
    case 'boolean':
      return { type: form[0] };
    case 'pattern':
      return { type: 'string', pattern: form[1].source };
    case 'integer':
    case 'number':
      return { type: form[0], minimum: form[1], maximum: form[2] };
    case 'enum':
      return { enum: form[1] };
    case 'any-of':
      return { anyOf: form[1].map(schemaOf) };
    case 'nullable':
      return { anyOf: [schemaOf(form[1]), { type: 'null' }] };
    case 'list':
      return { type: 'array', items: schemaOf(form[1]), ...bounds(form[2]) };
    case 'record':
      return { type: 'object', additionalProperties: schemaOf(form[1]) };
    case 'fields':
      return schemaOfFields(form);
  }
}

function schemaOfFields([, shapes]: Extract<ShapeForm, readonly ['fields', unknown]>): JsonSchema {
  const entries = Object.entries(shapes);
  return {
    type: 'object',
    properties: Object.fromEntries(entries.map(([key, shape]) => [key, schemaOf(shape)])),
    required: entries.filter(([, { isOptional }]) => !isOptional).map(([key]) => key),
  };
}

function bounds(length: number | undefined): JsonSchema {
  return length === undefined ? {} : { minItems: length, maxItems: length };
}
