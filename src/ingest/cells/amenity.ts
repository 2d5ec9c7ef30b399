import type { Answer } from '#domain/facility-common.ts';
import { foldWidth, textOrNull } from '#ingest/text.ts';
import { doubtful, type Parsed, understood } from './parsed.ts';

const yes =
  /^(?:有|有り|あり|ある|はい|完備|対応|対応可|✓|✔|☑|レ|○|◯|〇|◎|可|可能|設置|設置済み?|利用可|利用可能|yes|y|true)$/i;
const no = /^(?:無|無し|なし|ない|いいえ|非対応|未対応|×|✕|✖|x|不可|未設置|no|n|false)$/i;
const unstated = /^(?:不明|未確認|未回答|未記入|未調査|\?)$/;
const count = /^(\d{1,3})(?:台|箇所|か所|カ所|ヶ所|ヵ所|室|個|組|基|つ|口)?$/;
const withRemark = /^([^(]+)\(([^()]+)\)$/;
/** A remark with one of these may take back the yes before it: elsewhere, not always, not now. */
const takesBack =
  /無|なし|ない|ません|不可|×|休|停止|中止|故障|禁止|撤去|予[定約]|場合|のみ|だけ|以外|除|限|別|他|\?|確認|問合|問い合/;

function answerOf(text: string): Answer | null {
  if (yes.test(text)) return 'yes';
  if (no.test(text)) return 'no';
  const counted = count.exec(text);
  if (counted) return Number(counted[1]) > 0 ? 'yes' : 'no';
  return unstated.test(text) ? 'unknown' : null;
}

/** 「あり（給湯室）」 and 「有 2台」 are a yes; any remark after a no may name another way, so it stays in doubt. */
function answerWithRemark(text: string): Answer | null {
  const [, head, remark] = withRemark.exec(text) ?? /^([^\d\s]+) ?(\d.*)$/.exec(text) ?? [];
  if (head === undefined || remark === undefined || takesBack.test(remark)) return null;
  const counted = count.exec(remark);
  const agrees = !counted || Number(counted[1]) > 0;
  return yes.test(head.trim()) && agrees ? 'yes' : null;
}

/** Words of a fact that has its own: 「改札外」 and 「改札内」, 「屋内」 and 「屋外」. */
export interface OwnWords {
  yes: RegExp;
  no: RegExp;
  /** 「声かけ：あり」 could be read two ways: only marks count besides the own words. */
  onlyMarks?: boolean;
}

const haveOrNot = /有|無|あり|なし|ある|ない|設置|対応|完備/;

/**
 * 「有・無・○・×・1・0・2台」 A blank, a dash and 「不明」 are unknown, never no. A mark that needs a legend (△) and a sentence
 * that could be read two ways are unknown too, with an issue.
 */
export function readAmenity(cell: string, own?: OwnWords): Parsed<Answer> {
  const text = foldWidth(textOrNull(cell) ?? '').trim();
  if (text === '') return understood('unknown');
  if (own?.yes.test(text)) return understood('yes');
  if (own?.no.test(text)) return understood('no');
  const isTwoWays = own?.onlyMarks === true && haveOrNot.test(text);
  const answer = isTwoWays ? null : (answerOf(text) ?? answerWithRemark(text));
  return answer === null ? doubtful('unknown', 'cell/unknown-answer') : understood(answer);
}
