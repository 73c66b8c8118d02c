/** Each standing in plain words. */
import type { Standing } from '../../data/terms.ts';

export interface StandingWords {
  /** The word beside the shape. */
  label: string;
  /** What the word claims, and what it does not. */
  means: string;
}

export const STANDING_WORDS: Readonly<Record<Standing, StandingWords>> = {
  alleged: { label: 'alleged', means: 'A party or critic says so; it has not been established.' },
  reported: { label: 'reported', means: 'Found by the press in its own investigation.' },
  'forensically-confirmed': {
    label: 'confirmed by a lab',
    means: 'A laboratory examined the device or the sample and found it.',
  },
  notified: { label: 'notified', means: 'A platform or an authority told the person.' },
  admitted: { label: 'admitted', means: 'The company or person in question has said so.' },
  'found-by-court': {
    label: 'found by a court',
    means: 'Established in a court’s judgment or order; an appeal may be open.',
  },
  sanctioned: {
    label: 'sanctioned',
    means: 'A government has put the company or person on a sanctions or trade list.',
  },
  disputed: { label: 'disputed', means: 'The evidence itself is contested.' },
  retracted: { label: 'retracted', means: 'Whoever said it has taken it back.' },
  'on-record': { label: 'on record', means: 'Undisputed public record, such as a filing.' },
};
