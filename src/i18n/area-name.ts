import type { Language } from '#domain/language.ts';
import type { Municipality, MunicipalityCode } from '#domain/municipality.ts';
import { isInKanji, nameIn } from './name-in.ts';

export type Areas = ReadonlyMap<MunicipalityCode, Municipality>;

/** A ward is never named without its city: 北区 exists in 大阪市 and in 堺市. */
export function areaName(areas: Areas, lgCode: MunicipalityCode, language: Language): string {
  const area = areas.get(lgCode);
  if (area === undefined) return lgCode;
  const city = area.parent === null ? undefined : areas.get(area.parent);
  const [name, ofCity] = [nameIn(area.name, language), city && nameIn(city.name, language)];
  if (ofCity === undefined) return name;
  return isInKanji(language) ? `${ofCity}${name}` : `${name}, ${ofCity}`;
}
