/** Scores as tables. */
import { f1, precision, recall, type Tally } from './score.ts';

const percent = (share: number): string => (100 * share).toFixed(1).padStart(6);

/** One line a group: passages, labelled, recall, precision, F1, wrong, of those on a look-alike. */
export function table(tallies: ReadonlyMap<string, Tally>): string {
  const head = 'group             passages   gold  recall  precision     F1  wrong  trapped';
  const rows = [...tallies]
    .sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b))
    .map(([name, tally]) =>
      [
        name.padEnd(17),
        String(tally.passages || '').padStart(8),
        String(tally.gold).padStart(6),
        percent(recall(tally)),
        percent(precision(tally)).padStart(10),
        percent(f1(tally)),
        String(tally.wrong).padStart(6),
        String(tally.trapped).padStart(8),
      ].join(' '),
    );
  return [head, ...rows].join('\n');
}

const GROUPS = ['all', 'class', 'kind', 'lang'];
const order = (name: string): number => GROUPS.indexOf(name.split(' ')[0] ?? '');
