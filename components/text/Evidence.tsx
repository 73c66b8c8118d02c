/** How well a targeting is documented, in words that do not say more than the evidence. */
import type { EVIDENCE } from '../../data/terms.ts';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';

interface Props {
  value: (typeof EVIDENCE)[number];
  /** Who found or said it. */
  by: readonly string[];
}

/** `Confirmed by forensic analysis: Citizen Lab, Amnesty International` */
export function Evidence({ value, by }: Props) {
  const evidence = say(`evidence.${value}`);
  if (by.length === 0) return <>{evidence}</>;
  return <>{weave('evidence.by', { evidence, by: <Words>{by.join(', ')}</Words> })}</>;
}
