import type { Amenity } from '#domain/baby-station.ts';

/** What to write for yes and no: 「あり」 behind a header such as 「改札外」 would leave open what there is. */
const ownWords: Partial<Record<Amenity, { yes: string; no: string }>> = {
  selfService: { yes: '不要', no: '要' },
  outsideGate: { yes: '改札外', no: '改札内' },
  indoors: { yes: '屋内', no: '屋外' },
};

export function amenityWords(amenity: Amenity): { yes: string; no: string } {
  return ownWords[amenity] ?? { yes: 'あり', no: 'なし' };
}
