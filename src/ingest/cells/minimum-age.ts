import type { MinimumAge } from '#domain/minimum-age.ts';
import { foldWidth, textOrNull } from '#ingest/text.ts';
import { doubtful, type Parsed, understood } from './parsed.ts';

const age = /^(?:満|生後)?(\d{1,3})(日|週|[かカヶケヵ箇ｹｶ]月|歳|才)(?:目)?(?:以上|以降|から|より|[~〜～-])?$/;

/**
 * 「生後57日」「6か月から」「1歳〜」. 「1歳児」 names a class, 「産休明け」 no number: both stay null with an issue, because
 * facilities that write so differ by weeks.
 */
export function readMinimumAge(cell: string | null): Parsed<MinimumAge | null> {
  const text = textOrNull(cell);
  if (text === null) return understood(null);
  const [, number, unit] = age.exec(foldWidth(text).replace(/\s+/g, '')) ?? [];
  if (number === undefined || unit === undefined) {
    return doubtful(null, 'cell/unreadable-minimum-age');
  }
  return minimumAgeOf(Number(number), unit);
}

function minimumAgeOf(number: number, unit: string): Parsed<MinimumAge | null> {
  if (number === 0) return doubtful(null, 'cell/unreadable-minimum-age');
  if (unit === '日') return understood({ unit: 'day', n: number });
  if (unit === '週') return understood({ unit: 'day', n: number * 7 });
  const months = unit === '歳' || unit === '才' ? number * 12 : number;
  return months <= 72
    ? understood({ unit: 'month', n: months })
    : doubtful(null, 'cell/unreadable-minimum-age');
}
