import type { Finding } from '#pages/find/use-finding.ts';
import { AlongLine } from './along-line.tsx';
import { LentUnits } from './lent-units.tsx';
import { OutingNotices } from './outing-notices.tsx';
import { RearrangeButton } from './rearrange-button.tsx';

interface OutingPartProps {
  part: 'notices' | 'along' | 'rearrange' | 'lent';
  finding: Finding;
  onSelect?: (id: string) => void;
}

/** One file for what stands in several places and is seldom needed. */
export function OutingPart({ part, finding, onSelect }: OutingPartProps) {
  if (part === 'notices') return <OutingNotices finding={finding} />;
  if (part === 'along') return <AlongLine finding={finding} />;
  if (part === 'rearrange') return <RearrangeButton gps={finding.gps} rearrange={finding.rearrange} />;
  return onSelect === undefined ? null : <LentUnits finding={finding} onSelect={onSelect} />;
}
