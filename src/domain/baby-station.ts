import type { Answer, FacilityCommon } from './facility-common.ts';
import type { OpeningHours } from './opening-hours.ts';

/**
 * What a baby station may offer. Municipal schemes differ (one asks for nursing *or* changing, another for both and
 * hot water), so each is an answer of its own: nursing never implies hot water.
 * nursingSpace 授乳スペース, diaperTable おむつ交換台, hotWater 調乳用のお湯, sink 流し, microwave 電子レンジ, pumping 搾乳,
 * fatherWelcome 父親可, strollerAccess ベビーカー可, privateRoom 個室, curtain カーテン, diaperBin おむつ用ごみ箱 (no = take it
 * home), selfService 鍵・声かけ不要, outsideGate 改札の外, parking 駐車場, indoors 屋内.
 */
export const amenities = [
  'nursingSpace',
  'diaperTable',
  'hotWater',
  'sink',
  'microwave',
  'pumping',
  'fatherWelcome',
  'strollerAccess',
  'privateRoom',
  'curtain',
  'diaperBin',
  'selfService',
  'outsideGate',
  'parking',
  'indoors',
] as const;

export type Amenity = (typeof amenities)[number];

/** 「赤ちゃんの駅」 A place to nurse or change a baby on an outing. Not one standard: its amenities tell. */
export interface BabyStation extends FacilityCommon {
  theme: 'baby-stations';
  amenities: Record<Amenity, Answer>;
  /**
   * 「移動式赤ちゃんの駅」 a tent and a table lent to organisers of events, not a place to go to: it has no position and is near
   * nothing.
   */
  lent: boolean;
  /** 「場所」 Floor or place inside the building, as published. */
  place: string | null;
  /** 「利用案内」 Ask staff, borrow a key, inside the ticket gate, as published. */
  accessNote: string | null;
  hours: OpeningHours | null;
}
