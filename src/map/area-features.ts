import type { Language } from '#domain/language.ts';
import type { Places } from '#domain/place.ts';
import { formatNumber } from '#i18n/format.ts';
import { nameIn } from '#i18n/name-in.ts';
import { plain } from '#i18n/plain.ts';
import { shortRoundInWords } from '#i18n/round-words.ts';
import type { Translate } from '#i18n/translate.ts';
import type { AreaState, AreaSymbol } from '#search/area-symbols.ts';
import type { PinTone } from '#search/pin.ts';

/** Below the first, wards are one with their city; from the second on, nurseries have pins. */
export const areaZooms = { wards: 10.6, pins: 11.8 } as const;

export interface AreaProperties {
  lgCode: string;
  shown: AreaSymbol['shown'];
  tone: PinTone;
  mark: string;
  name: string;
  figure: string;
  /** Which month and day the figure is of; empty where there is none or the nurseries differ. */
  dates: string;
  /** Larger figures keep their names where there is not room for all. */
  order: number;
  /** The zoom that shows what is inside. */
  opens: number;
}

const tones: Readonly<Record<AreaState, PinTone>> = {
  counted: 'available',
  marked: 'available',
  none: 'unavailable',
  'not-offered': 'not-offered',
  unknown: 'unknown',
  stale: 'unknown',
  'not-published': 'not-published',
};

const marks: Readonly<Record<PinTone, string>> = {
  available: '○',
  partly: '○',
  unavailable: '×',
  'not-offered': '–',
  unknown: '?',
  'not-published': '…',
};

/** A symbol for each municipality or ward at its office, in the language chosen. */
export function areaFeatures(
  symbols: readonly AreaSymbol[],
  { municipalities }: Places,
  language: Language,
  t: Translate,
): GeoJSON.FeatureCollection<GeoJSON.Point, AreaProperties> {
  const areas = new Map(municipalities.map((area) => [area.lgCode, area]));
  const features = symbols.flatMap((symbol) => {
    const area = areas.get(symbol.lgCode);
    if (area === undefined) return [];
    const { lgCode, shown, state, open, publishing } = symbol;
    const numbers = { open: formatNumber(language, open), of: formatNumber(language, publishing) };
    const tone = tones[state];
    const { lng, lat } = area.office;
    return {
      type: 'Feature' as const,
      geometry: { type: 'Point' as const, coordinates: [lng, lat] },
      properties: {
        lgCode,
        shown,
        tone,
        mark: marks[tone],
        name: nameIn(area.name, language),
        figure: plain(t(`areaSymbol.${state}`, numbers)),
        dates: publishing === 0 ? '' : plain(shortRoundInWords(symbol.dates, language, t)),
        order: -open,
        opens: (shown === 'far' ? areaZooms.wards : areaZooms.pins) + 0.2,
      },
    };
  });
  return { type: 'FeatureCollection', features };
}
