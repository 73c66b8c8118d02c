/** Something wrong with a record, said so that its writer finds the place. */
export interface Problem {
  /** Path below `data/`. */
  file: string;
  /** 1-based; 1 where the place is not known. */
  line: number;
  reason: string;
}

/** `vendors/nso-group.yaml:12: a date is YYYY, YYYY-MM or YYYY-MM-DD (facts.0.date)` */
export const say = (problem: Problem): string =>
  `data/${problem.file}:${problem.line}: ${problem.reason}`;

/** Thrown when the dataset cannot be compiled; its message lists every problem, one a line. */
export class BrokenCasebook extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The casebook has ${problems.length} problem(s):\n${problems.map(say).join('\n')}`);
    this.name = 'BrokenCasebook';
    this.problems = problems;
  }
}
