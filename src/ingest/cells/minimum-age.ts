import type { MinimumAge } from '#domain/minimum-age.ts';
import { foldWidth, textOrNull } from '#ingest/text.ts';
import { doubtful, type Parsed, understood } from './parsed.ts';

const age =
  /^(?:満|生後)*(\d{1,3})(日|週|[かカヶケヵ箇ｹｶ]月|歳半|[歳才]\d{1,2}[かカヶケヵ箇ｹｶ]月|歳|才)(?:間)?(?:目)?(?:経過)?(?:以上|以降|から|より)?(?:[~〜～-](?:\d歳児?|就学前|小学校就学前)?(?:まで)?)?$/;
/** 「1号認定 満3歳～、2・3号認定 3か月～」 */
const byCertification = /^([123](?:・[123])*)号認定(.+)$/;

/**
 * 「生後57日」「6か月から」「1歳半〜」「1歳6か月」「3か月〜2歳児」. Of ages by 認定 the one for 2号 or 3号 counts: places of 1号 are not offered here.
 * 「1歳児」 names a class, 「産休明け」 no number, 「おおむね2か月」 none that holds: they stay null with an issue, because facilities
 * that write so differ by weeks.
 */
export function readMinimumAge(cell: string | null): Parsed<MinimumAge | null> {
  const text = textOrNull(cell);
  if (text === null) return understood(null);
  const [, number, unit] = age.exec(ofChildcare(foldWidth(text).replace(/\s+/g, ''))) ?? [];
  if (number === undefined || unit === undefined) {
    return doubtful(null, 'cell/unreadable-minimum-age');
  }
  return minimumAgeOf(Number(number), unit);
}

function ofChildcare(text: string): string {
  const parts = text.split('、').map((part) => byCertification.exec(part));
  if (parts.some((part) => part === null)) return text;
  const found = parts.filter((part) => /[23]/.test(part?.[1] ?? ''));
  return found.length === 1 ? (found[0]?.[2] ?? text) : text;
}

function minimumAgeOf(number: number, unit: string): Parsed<MinimumAge | null> {
  if (number === 0) return doubtful(null, 'cell/unreadable-minimum-age');
  if (unit === '日') return understood({ unit: 'day', n: number });
  if (unit === '週') return understood({ unit: 'day', n: number * 7 });
  const months = monthsOf(number, unit);
  return months <= 72
    ? understood({ unit: 'month', n: months })
    : doubtful(null, 'cell/unreadable-minimum-age');
}

function monthsOf(number: number, unit: string): number {
  if (unit === '歳半') return number * 12 + 6;
  return /[歳才]/.test(unit) ? number * 12 + Number(/\d+/.exec(unit)?.[0] ?? 0) : number;
}
