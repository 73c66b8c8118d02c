/** How a page's text is underlined for each kind of name. */
import type { Kind } from '../../data/terms.ts';

export const LINES: Readonly<Record<Kind, 'solid' | 'dotted' | 'dashed'>> = {
  vendor: 'solid',
  product: 'solid',
  target: 'dotted',
  person: 'dashed',
  organisation: 'dashed',
  concept: 'dashed',
  case: 'dashed',
  action: 'dashed',
};
