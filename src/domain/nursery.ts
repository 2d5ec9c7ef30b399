import type { ClassAge } from './class-age.ts';
import type { FacilityCommon } from './facility-common.ts';
import type { MinimumAge } from './minimum-age.ts';
import type { Vacancies } from './vacancy.ts';

/**
 * 「施設種別」 nursery-school 保育所, kodomoen 認定こども園, small-scale 小規模, family 家庭的, workplace 事業所内,
 * community-based 地域型 where the publisher does not say which of these three, company-led 企業主導型, kindergarten 幼稚園,
 * unknown = not published or not understood.
 */
export const nurseryKinds = [
  'nursery-school',
  'kodomoen',
  'small-scale',
  'family',
  'workplace',
  'community-based',
  'company-led',
  'kindergarten',
  'unknown',
] as const;

export type NurseryKind = (typeof nurseryKinds)[number];

/** 「保育施設」 */
export interface Nursery extends FacilityCommon {
  theme: 'nurseries';
  kind: NurseryKind;
  /** The publisher's own word for the kind. */
  kindText: string | null;
  /** 「分園」 a facility of its own, with its own row. */
  branch: boolean;
  /** 「定員」 in children. */
  capacity: number | null;
  minimumAge: MinimumAge | null;
  /** null = this source publishes no vacancies at all (a plain list of facilities). */
  vacancies: Vacancies | null;
}

/**
 * Whether one applies to the nursery itself, which then decides: kindergartens and company-led nurseries. Of the others the
 * municipality decides by 「利用調整」 (a kodomoen's places for 1号, which it gives itself, are in no vacancy list).
 * Source: 児童福祉法 第24条第3項, https://laws.e-gov.go.jp/law/322AC0000000164 (via the domain notes, 2026-11).
 */
export function isAppliedToDirectly(kind: NurseryKind): boolean {
  return kind === 'kindergarten' || kind === 'company-led';
}

/** 茨木市 */
const asksNotToCall = '272116';

/**
 * Whether parents are asked to leave a nursery alone with questions about places; a visit is another matter. Source:
 * https://www.city.ibaraki.osaka.jp/kikou/kodomoikusei/jigyou/menu/hoikushokankei/oshirase/48347.html (via the domain
 * notes, 2026-11).
 */
export function isPlacesAskedOfCity({ lgCode, kind }: Pick<Nursery, 'lgCode' | 'kind'>): boolean {
  return lgCode === asksNotToCall && !isAppliedToDirectly(kind);
}

const firstYearsOnly: readonly NurseryKind[] = ['small-scale', 'family', 'community-based'];

/**
 * Class ages a kind can have: community-based childcare takes classes 0–2, a kindergarten 3–5, the others 0–5.
 * A workplace nursery is mostly 0–2 but not always, so nothing is excluded for it.
 * Source: 児童福祉法 第6条の3 第9項–第12項, https://laws.e-gov.go.jp/law/322AC0000000164 (via the domain notes, 2026-11).
 */
export function classAgesOf(kind: NurseryKind): readonly ClassAge[] {
  if (firstYearsOnly.includes(kind)) return [0, 1, 2];
  if (kind === 'kindergarten') return [3, 4, 5];
  return [0, 1, 2, 3, 4, 5];
}
