import { compactSchemaOf } from '#domain/compact-schema.ts';
import { facilityShapes } from '#domain/facility-shape.ts';
import { collectionShapes } from '#domain/geojson.ts';
import { historyShape } from '#domain/history.ts';
import { type JsonSchema, schemaOf } from '#domain/json-schema.ts';
import { ledgerShape } from '#domain/ledger.ts';
import { placesShape } from '#domain/place.ts';
import { manifestShape } from '#domain/source.ts';
import { buildReportShape } from '#ingest/build-report.ts';
import { definitionsSchema } from '#ingest/definitions.ts';
import { sourceFileSchema } from '#ingest/source-file.ts';

/** JSON Schemas made from the shapes that guard the same files, by the name of the file they are written to. */
export const schemas: ReadonlyMap<string, JsonSchema> = new Map(
  [
    ['source', 'source.json: how one publisher writes one file', sourceFileSchema],
    ['baby-stations', 'baby-stations.geojson', schemaOf(collectionShapes['baby-stations'])],
    ['baby-station', "properties of a baby station's feature", schemaOf(facilityShapes['baby-stations'])],
    ['nurseries', 'nurseries.geojson', schemaOf(collectionShapes.nurseries)],
    ['nursery', "properties of a nursery's feature", schemaOf(facilityShapes.nurseries)],
    ['compact-baby-stations', 'baby-stations.json: the same in columns', compactSchemaOf('baby-stations')],
    ['compact-nurseries', 'nurseries.json: the same in columns', compactSchemaOf('nurseries')],
    ['definitions', 'definitions.json: how municipalities write their files', definitionsSchema],
    ['manifest', 'manifest.json: files and sources', schemaOf(manifestShape)],
    ['report', 'report.json: what was found in the files', schemaOf(buildReportShape)],
    [
      'ledger',
      'ledger.json: how, since when and how completely each source is published',
      schemaOf(ledgerShape),
    ],
    ['places', 'places.json: municipalities, wards and stations', schemaOf(placesShape)],
    ['history', 'history/<lgCode>.json: vacancies month by month', schemaOf(historyShape)],
  ].map(([name, title, schema]) => named(String(name), String(title), schema as JsonSchema)),
);

function named(name: string, title: string, schema: JsonSchema): [string, JsonSchema] {
  const file = `${name}.schema.json`;
  const head = { $schema: 'https://json-schema.org/draft/2020-12/schema', $id: file, title };
  return [file, { ...head, ...schema }];
}
