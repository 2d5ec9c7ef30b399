import { type Theme, themes } from '#domain/facility.ts';
import { type JsonSchema, schemaOf } from '#domain/json-schema.ts';
import { fields, listOf, oneOf, type Shape, text } from '#domain/shape.ts';
import type { KnownSource } from './detect-source.ts';
import { decodeSourceFile, sourceFileShape } from './source-file.ts';
import { closedSchema, strangeKey } from './strange-keys.ts';

/** `public/data/definitions.json`: how municipalities write their files. */
export interface Definitions {
  schemaVersion: 1;
  sources: readonly KnownSource[];
}

const knownSource = fields<KnownSource>({
  id: text,
  theme: oneOf<Theme>(...themes),
  definition: sourceFileShape,
});

const definitionsShape: Shape<Definitions> = fields<Definitions>({
  schemaVersion: oneOf(1),
  sources: listOf(knownSource),
});

/** Where a document is no `definitions.json`; null = it is one. */
export function wrongInDefinitions(json: unknown): string | null {
  return definitionsShape(json) ?? strangeKey(json, definitionsShape);
}

/** For whoever else reads it. */
export const definitionsSchema: JsonSchema = closedSchema(schemaOf(definitionsShape));

/** The sources of a `definitions.json`, in their order; what is none is left out. */
export function knownSourcesIn(json: unknown): KnownSource[] {
  const { sources } = Object(json) as { sources?: unknown };
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((each: unknown) => {
    const { id, theme, definition } = Object(each) as Record<string, unknown>;
    const { value } = decodeSourceFile(definition);
    const known = { id, theme, definition: value };
    return knownSource(known) === null ? [known as KnownSource] : [];
  });
}
