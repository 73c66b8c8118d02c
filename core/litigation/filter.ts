/** Narrowing the list of cases: by state, country and vendor. */
import type { OtherCase } from './others.ts';
import type { CaseState } from './records.ts';

export interface Wanted {
  state?: CaseState | undefined;
  country?: string | undefined;
  /** A vendor's id. */
  vendor?: string | undefined;
}

export function narrow(cases: readonly OtherCase[], wanted: Wanted): OtherCase[] {
  return cases.filter(
    ({ state, countries, vendors }) =>
      (wanted.state === undefined || wanted.state === state) &&
      (wanted.country === undefined || countries.includes(wanted.country)) &&
      (wanted.vendor === undefined || vendors.some(({ id }) => id === wanted.vendor)),
  );
}

/** What there is to choose from: nothing that no case has. */
export interface Choices {
  states: readonly CaseState[];
  countries: readonly string[];
  vendors: readonly { id: string; name: string }[];
}

const STATES: readonly CaseState[] = ['open', 'decided', 'dismissed', 'withdrawn', 'unknown'];

export function choicesOf(cases: readonly OtherCase[]): Choices {
  const vendors = new Map(
    cases.flatMap((one) => one.vendors.map(({ id, name }) => [id, name] as const)),
  );
  return {
    states: STATES.filter((state) => cases.some((one) => one.state === state)),
    countries: [...new Set(cases.flatMap(({ countries }) => countries))],
    vendors: [...vendors]
      .map(([id, name]) => ({ id, name }))
      .sort((a, b) => a.name.localeCompare(b.name, 'en')),
  };
}
