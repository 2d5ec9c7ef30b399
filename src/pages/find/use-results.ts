import { useMemo } from 'react';
import type { Facility } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';
import type { Criteria } from '#search/criteria.ts';
import { countUnknownLeftOut, find } from '#search/find.ts';
import type { Circumstances } from '#search/matches.ts';
import { bestFirst } from '#search/outcome.ts';
import type { Found } from '#search/view.ts';
import type { ReachAsked } from './use-reach.ts';
import type { WayFinding } from './use-way.ts';

/** What is asked of which facilities, apart from where one stands. */
export interface Question {
  facilities: readonly Facility[];
  criteria: Criteria;
  circumstances: Circumstances;
}

export interface Results {
  found: readonly Found[];
  /** Facilities that may fit, but what decides it is not published. */
  unknownLeftOut: number;
}

export function useResults(
  question: Question,
  { lat, lng }: Position,
  { reach, code }: Pick<ReachAsked, 'reach' | 'code'>,
  way: WayFinding | null,
): Results {
  const found = useMemo(() => {
    const { facilities, criteria, circumstances } = question;
    const nearest = find(facilities, criteria, { lat, lng }, circumstances);
    const ordered = reach === null || code === null ? nearest : code.inOrderAlong(reach, nearest);
    if (criteria.theme !== 'nurseries') return ordered;
    return bestFirst(way === null ? ordered : way.inOrder(ordered), criteria);
  }, [question, lat, lng, reach, code, way]);
  const unknownLeftOut = useMemo(() => {
    const { facilities, criteria, circumstances } = question;
    return countUnknownLeftOut(facilities, criteria, circumstances);
  }, [question]);
  return { found, unknownLeftOut };
}
