/** How well a targeting is documented, in words that do not say more than the evidence. */
import type { EVIDENCE } from '../../data/terms.ts';

type Evidence = (typeof EVIDENCE)[number];

const WORDS: Readonly<Record<Evidence, string>> = {
  'forensically-confirmed': 'Confirmed by forensic analysis',
  'found-by-court': 'Found by a court',
  notified: 'Notified as a target',
  admitted: 'Admitted',
  'self-reported': 'Says so publicly; not confirmed by others',
  'listed-only': 'On a leaked list only; infection not established',
  disputed: 'Disputed',
  retracted: 'Retracted',
};

/** `Confirmed by forensic analysis: Citizen Lab, Amnesty International` */
export const evidenceWords = (evidence: Evidence, by: readonly string[]): string =>
  by.length > 0 ? `${WORDS[evidence]}: ${by.join(', ')}` : WORDS[evidence];
