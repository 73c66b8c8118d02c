/** One YAML file in, one checked value out, with problems placed at their line. */
import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

/** A checked file that can still say on which line a path of keys stands. */
export interface Parsed<T> {
  file: string;
  value: T;
  lineOf(path: readonly (string | number)[]): number;
}

/** Parses and checks `text`; pushes what is wrong to `problems` and then returns undefined. */
export function parseYaml<S extends v.GenericSchema>(
  file: string,
  text: string,
  schema: S,
  problems: Problem[],
): Parsed<v.InferOutput<S>> | undefined {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const lineOf = (path: readonly (string | number)[]) => lineAt(document, lines, path);
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const reason = error.message.split('\n')[0] ?? 'not valid YAML';
      problems.push({ file, line: lines.linePos(error.pos[0]).line, reason });
    }
    return undefined;
  }
  const checked = v.safeParse(schema, document.toJS());
  if (checked.success) return { file, value: checked.output, lineOf };
  for (const issue of checked.issues) {
    const path = (issue.path ?? []).map((step) => step.key as string | number);
    const reason = `${issue.message}${path.length > 0 ? ` (${path.join('.')})` : ''}`;
    problems.push({ file, line: lineOf(path), reason });
  }
  return undefined;
}

/** The line of the innermost part of `path` that exists: a missing key is placed at its parent. */
function lineAt(
  document: Document,
  lines: LineCounter,
  path: readonly (string | number)[],
): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
