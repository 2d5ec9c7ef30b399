import type { Theme } from './facility.ts';
import { lngLat, schemaVersion } from './facility-parts.ts';
import { facilityShapes } from './facility-shape.ts';
import { type JsonSchema, schemaOf } from './json-schema.ts';
import { integer, orNull, type Shape, type ShapeForm } from './shape.ts';

type Formed = Pick<Shape<never>, 'form'> & { readonly isOptional?: boolean };

/**
 * What `<theme>.json` looks like: each column in any of the ways it may be written. That columns hold as many values as they should,
 * and no index more than there are, is for its reader to find.
 */
export function compactSchemaOf(theme: Theme): JsonSchema {
  return objectOf({
    schemaVersion: { const: schemaVersion },
    count: schemaOf(integer(0)),
    properties: columnOf([facilityShapes[theme]]),
    coordinates: columnOf([orNull(lngLat)]),
  });
}

const place = { type: 'integer', minimum: -1 };

/** What a `Column` may look like. `shapes` = what its values may be: the objects of a union share their columns. */
function columnOf(shapes: readonly Formed[]): JsonSchema {
  const value = anyOf(shapes.map(schemaOf));
  const list = { type: 'array', items: value };
  const distinct = objectOf({ of: list, which: { type: 'array', items: place } });
  return anyOf([list, distinct, ...partsOf(shapes)]);
}

/** A column for each property, or for each place of lists of one length. */
function partsOf(shapes: readonly Formed[]): JsonSchema[] {
  const forms = shapes.flatMap(plainForms);
  const objects = forms.filter((form) => form[0] === 'fields');
  const items = forms.flatMap((form) => (form[0] === 'list' ? [form[1]] : []));
  return [
    ...(objects.length > 0 ? [inParts(false, columnsOfObjects(objects))] : []),
    ...(items.length > 0 ? [inParts(true, columnsOfLists(items))] : []),
  ];
}

function columnsOfObjects(forms: readonly Extract<ShapeForm, readonly ['fields', unknown]>[]): JsonSchema {
  const names = [...new Set(forms.flatMap(([, shapes]) => Object.keys(shapes)))];
  const shapesOf = (name: string) => forms.flatMap(([, shapes]) => shapes[name] ?? []);
  const inAll = (name: string) => forms.every(([, shapes]) => shapes[name] && !shapes[name].isOptional);
  return {
    type: 'object',
    properties: Object.fromEntries(names.map((name) => [name, columnOf(shapesOf(name))])),
    required: names.filter(inAll),
  };
}

function columnsOfLists(items: readonly Formed[]): JsonSchema {
  return {
    type: 'object',
    patternProperties: { '^[0-9]+$': columnOf(items) },
    additionalProperties: false,
  };
}

function inParts(list: boolean, fields: JsonSchema): JsonSchema {
  const { properties, ...others } = objectOf({ list: { const: list }, fields });
  return { ...others, properties: { ...(properties as object), present: columnOf([integer(-1, 1)]) } };
}

function objectOf(properties: Readonly<Record<string, JsonSchema>>): JsonSchema {
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function plainForms({ form }: Formed): ShapeForm[] {
  if (form[0] === 'nullable') return plainForms(form[1]);
  return form[0] === 'any-of' ? form[1].flatMap(plainForms) : [form];
}

function anyOf(schemas: readonly JsonSchema[]): JsonSchema {
  const different = [...new Map(schemas.map((each) => [JSON.stringify(each), each])).values()];
  const [only = {}, ...more] = different;
  return more.length === 0 ? only : { anyOf: different };
}
