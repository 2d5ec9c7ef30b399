import { useMemo } from 'react';
import type { Facility } from '#domain/facility.ts';
import type { Position } from '#domain/facility-common.ts';
import type { Criteria } from '#search/criteria.ts';
import { find, nearestFirst, type Results } from '#search/find.ts';
import type { Circumstances } from '#search/matches.ts';
import { bestFirst } from '#search/outcome.ts';
import type { ReachAsked } from './use-reach.ts';
import type { WayFinding } from './use-way.ts';

/** What is asked of which facilities, apart from where one stands. */
export interface Question {
  facilities: readonly Facility[];
  criteria: Criteria;
  circumstances: Circumstances;
}

export function useResults(
  question: Question,
  { lat, lng }: Position,
  { reach, code }: Pick<ReachAsked, 'reach' | 'code'>,
  way: WayFinding | null,
): Results {
  const { facilities, criteria, circumstances } = question;
  // A filter changes neither distances nor their order.
  const nearest = useMemo(() => nearestFirst(facilities, { lat, lng }), [facilities, lat, lng]);
  return useMemo(() => {
    const { found, unknownLeftOut } = find(nearest, criteria, circumstances);
    const ordered = reach === null || code === null ? found : code.inOrderAlong(reach, found);
    return {
      found:
        criteria.theme === 'nurseries'
          ? bestFirst(way === null ? ordered : way.inOrder(ordered), criteria)
          : ordered,
      unknownLeftOut,
    };
  }, [nearest, criteria, circumstances, reach, code, way]);
}
