import { foldWidth } from '#ingest/text.ts';

interface Said {
  /** 「種別」 */
  kind: string | null;
  name: string;
  notes: readonly (string | null)[];
}

const ofKind = /移動式|貸出|貸し出し/;
const inName =
  /移動式|(?:貸出|貸し出し)用?.*(?:赤ちゃんの駅|テント|セット)|(?:赤ちゃんの駅|テント).*(?:貸出|貸し出し)/;
/** 「移動式赤ちゃんの駅の貸出もしています」 is said of a place that stays: the remark has to begin with what it is, without a 「も」. */
const inNote =
  /^(?:移動式(?:の?赤ちゃんの駅)?|(?:イベント(?:主催者)?(?:用|向け)の?)?貸出用?(?:の?赤ちゃんの駅|品)?)(?=$|[\s(です、。])(?!.*も)/;

/** 「移動式赤ちゃんの駅」 A unit lent to organisers of events. Lent keys and prams do not make a place one. */
export function isLent({ kind, name, notes }: Said): boolean {
  if (kind !== null && ofKind.test(kind)) return true;
  return inName.test(name) || notes.some((note) => note !== null && inNote.test(foldWidth(note).trim()));
}
