/** The litigation's fixed terms in plain words. */
import type { CaseState } from '../../core/litigation/records.ts';
import type { CaseRecord, Sum } from '../../data/schema.ts';

export const STATE_WORDS: Readonly<Record<CaseState, string>> = {
  open: 'open',
  decided: 'decided',
  dismissed: 'dismissed',
  withdrawn: 'withdrawn',
  unknown: 'outcome unknown',
};

/** What a sum is. An award that was cut or is under appeal is not money paid. */
export const SUM_WORDS: Readonly<Record<Sum['is'], string>> = {
  awarded: 'awarded',
  remitted: 'as cut by the judge',
  claimed: 'claimed',
  owed: 'owed',
  paid: 'paid',
};

export const ROLE_WORDS: Readonly<Record<CaseRecord['parties'][number]['role'], string>> = {
  plaintiff: 'Plaintiff',
  defendant: 'Defendant',
  amicus: 'Friend of the court',
  judge: 'Judge',
  counsel: 'Counsel',
  court: 'Court',
  other: 'Other',
};
