import { facilityShapes } from '#domain/facility-shape.ts';
import { collectionShapes } from '#domain/geojson.ts';
import { historyShape } from '#domain/history.ts';
import type { JsonSchema } from '#domain/shape.ts';
import { manifestShape } from '#domain/source.ts';
import { buildReportShape } from '#ingest/build-report.ts';
import { sourceFileSchema } from '#ingest/source-file.ts';

/** JSON Schemas made from the shapes that guard the same files, by the name of the file they are written to. */
export const schemas: ReadonlyMap<string, JsonSchema> = new Map(
  [
    ['source', 'source.json: how one publisher writes one file', sourceFileSchema],
    ['baby-stations', 'baby-stations.geojson', collectionShapes['baby-stations'].schema],
    ['baby-station', "properties of a baby station's feature", facilityShapes['baby-stations'].schema],
    ['nurseries', 'nurseries.geojson', collectionShapes.nurseries.schema],
    ['nursery', "properties of a nursery's feature", facilityShapes.nurseries.schema],
    ['manifest', 'manifest.json: files and sources', manifestShape.schema],
    ['report', 'report.json: what was found in the files', buildReportShape.schema],
    ['history', 'history/<lgCode>.json: vacancies month by month', historyShape.schema],
  ].map(([name, title, schema]) => named(String(name), String(title), schema as JsonSchema)),
);

function named(name: string, title: string, schema: JsonSchema): [string, JsonSchema] {
  const file = `${name}.schema.json`;
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: file, title };
  return [file, { ...head, ...schema }];
}
