/** Names as a page may write them, to show marks on: one for each line style, and one more. */
import type { Kind } from '../../data/terms.ts';

export const SAMPLE_NAMES = {
  vendor: { entity: 'nso-group', surface: 'NSO Group' },
  product: { entity: 'pegasus', surface: 'Pegasus' },
  target: { entity: 'ahmed-mansoor', surface: 'Ahmed Mansoor' },
  case: { entity: 'whatsapp-v-nso', surface: 'WhatsApp v. NSO' },
} as const satisfies Partial<Record<Kind, { entity: string; surface: string }>>;

export type SampleKind = keyof typeof SAMPLE_NAMES;
