/** What each kind of record is called, and how a page's text is underlined for it. */
import type { Kind } from '../../data/terms.ts';

type Line = 'solid' | 'dotted' | 'dashed';

export interface KindWords {
  one: string;
  many: string;
  /** Whom or what it takes in, for somebody who chooses. */
  means: string;
  line: Line;
}

export const KIND_WORDS: Readonly<Record<Kind, KindWords>> = {
  vendor: {
    one: 'Vendor',
    many: 'Vendors',
    means: 'Companies that make or sell spyware, such as NSO Group',
    line: 'solid',
  },
  product: {
    one: 'Product',
    many: 'Products',
    means: 'Their spyware, exploits and campaigns, such as Pegasus',
    line: 'solid',
  },
  target: {
    one: 'Target',
    many: 'Targets',
    means: 'People and organisations publicly documented as targets',
    line: 'dotted',
  },
  person: {
    one: 'Person',
    many: 'People',
    means: 'Founders, executives, judges and officials',
    line: 'dashed',
  },
  organisation: {
    one: 'Organisation',
    many: 'Organisations',
    means: 'Parties, courts, watchdogs and newsrooms',
    line: 'dashed',
  },
  concept: {
    one: 'Term',
    many: 'Terms',
    means: 'Words that need explaining, such as “zero-click exploit”',
    line: 'dashed',
  },
  case: { one: 'Case', many: 'Cases', means: 'Lawsuits and criminal trials', line: 'dashed' },
  action: {
    one: 'Action',
    many: 'Actions',
    means: 'Sanctions, orders, briefs and public reports',
    line: 'dashed',
  },
};
