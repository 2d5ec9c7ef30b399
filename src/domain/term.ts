import { type NurseryKind, nurseryKinds } from './nursery.ts';

/** A kind that has a name of its own. */
export type NamedKind = Exclude<NurseryKind, 'unknown'>;

export const namedKinds: readonly NamedKind[] = nurseryKinds.filter((kind) => kind !== 'unknown');

/**
 * What stands on forms besides the kinds of nursery: certification 「1号・2号・3号認定」, placement 「利用調整」, waiting
 * 「待機児童・利用保留」, wide-area 「広域利用」, move-in 「転入予定」, partner 「連携施設」, everyone 「こども誰でも通園制度」,
 * branch 「分園」.
 */
const otherTerms = [
  'certification',
  'placement',
  'waiting',
  'wide-area',
  'move-in',
  'partner',
  'everyone',
  'branch',
] as const;

/** 「ことば」 that a parent meets on forms and at the counter, and that is explained. */
export type TermName = NamedKind | (typeof otherTerms)[number];

export const termNames: readonly TermName[] = [...namedKinds, ...otherTerms];

/** Official texts the explanations rest on; null = named without an address. */
export const termSources = {
  welfare: 'https://laws.e-gov.go.jp/law/322AC0000000164',
  support: 'https://laws.e-gov.go.jp/law/424AC0000000065',
  kodomoen: 'https://laws.e-gov.go.jp/law/418AC0000000077',
  school: 'https://laws.e-gov.go.jp/law/322AC0000000026',
  partner: null,
  waiting: 'https://www.cfa.go.jp/policies/hoiku/torimatome/r7',
  everyone: 'https://www.cfa.go.jp/policies/hoiku/daredemo-tsuen',
  branch: 'https://www.mhlw.go.jp/web/t_doc?dataId=00ta9230&dataType=1&pageNo=1',
} as const;

export const sourceOfTerm: Readonly<Record<TermName, keyof typeof termSources>> = {
  'nursery-school': 'welfare',
  kodomoen: 'kodomoen',
  'small-scale': 'welfare',
  family: 'welfare',
  workplace: 'welfare',
  'community-based': 'welfare',
  'company-led': 'support',
  kindergarten: 'school',
  certification: 'support',
  placement: 'welfare',
  waiting: 'waiting',
  'wide-area': 'support',
  'move-in': 'support',
  partner: 'partner',
  everyone: 'everyone',
  branch: 'branch',
};
