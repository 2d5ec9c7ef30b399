import type { Municipality, MunicipalityCode } from '#domain/municipality.ts';
import type { Detection, KnownPlaces } from '#ingest/detect-source.ts';
import type { IngestSource } from '#ingest/normalise.ts';
import type { SourceFile } from '#ingest/source-file.ts';
import type { Choices } from './draft.ts';

/** 「大阪府」 stands in where the municipality is not known. */
const prefectureCode = '270008';

/** What a file is read with: what was detected, with what a person chose laid over it. */
export function chosenSource(
  detection: Detection,
  choices: Choices,
  { municipalities }: KnownPlaces,
  fileName: string,
): IngestSource {
  const { theme, lgCode, known } = detection;
  const areas =
    lgCode === null ? [] : municipalities.filter((each) => each.lgCode === lgCode || each.parent === lgCode);
  const city = areas.find(({ parent }) => parent === null) ?? null;
  const base = known?.definition ?? blankDefinition(city, lgCode);
  const { headerLine, legend, kinds, encoding } = choices;
  /* On a line that a person pointed out they are found anew. */
  const columns = choices.columns ?? (headerLine === null ? null : {});
  const definition: SourceFile = {
    ...base,
    ...(columns === null ? {} : { columns }),
    ...(headerLine === null ? {} : { headerLine }),
    ...(legend === null ? {} : { legend }),
    ...(kinds === null ? {} : { kinds }),
    ...(encoding === null ? {} : { encoding }),
  };
  return {
    id: known?.id ?? `${theme}/${city?.slug ?? 'unknown'}`,
    theme,
    definition,
    areas,
    asOf: choices.asOf ?? detection.asOf,
    fileName,
  };
}

/** A municipality of which nothing is known: its columns are found by the names the standard data sets use. */
function blankDefinition(city: Municipality | null, lgCode: MunicipalityCode | null): SourceFile {
  return {
    publisher: city?.name.ja ?? '',
    lgCode: lgCode ?? prefectureCode,
    title: '',
    licence: null,
    page: null,
    url: null,
    how: 'csv',
    columns: {},
  };
}
