import type { Language } from '#domain/language.ts';
import type { Municipality, MunicipalityCode } from '#domain/municipality.ts';

export type Areas = ReadonlyMap<MunicipalityCode, Municipality>;

/** A ward is never named without its city: 北区 exists in 大阪市 and in 堺市. */
export function areaName(areas: Areas, lgCode: MunicipalityCode, language: Language): string {
  const area = areas.get(lgCode);
  if (area === undefined) return lgCode;
  const city = area.parent === null ? undefined : areas.get(area.parent);
  if (city === undefined) return area.name[language];
  return language === 'ja' ? `${city.name.ja}${area.name.ja}` : `${area.name.en}, ${city.name.en}`;
}
