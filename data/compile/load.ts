/** Reads the dataset from its folder: every record, the topic words and the dataset's own date. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CasebookRecord, Dataset, Topic, Weights } from '../schema.ts';
import { FOLDERS } from '../terms.ts';
import { type Parsed, parseYaml } from './parse.ts';
import { BrokenCasebook, type Problem } from './problem.ts';

/** The dataset as its files have it, each file checked by itself but not yet against the others. */
export interface Loaded {
  records: Parsed<CasebookRecord>[];
  topic: Topic;
  weights: Weights;
  dataset: Dataset;
}

/** @throws {BrokenCasebook} with every file's problems, if any file is broken. */
export function loadCasebook(root: string): Loaded {
  const problems: Problem[] = [];
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const records = recordFiles(root).flatMap(
    (file) => parseYaml(file, read(file), CasebookRecord, problems) ?? [],
  );
  const topic = parseYaml('topic.yaml', read('topic.yaml'), Topic, problems);
  const weights = parseYaml('matching.yaml', read('matching.yaml'), Weights, problems);
  const dataset = parseYaml('dataset.yaml', read('dataset.yaml'), Dataset, problems);
  for (const record of records) problems.push(...misplaced(record));
  if (problems.length > 0 || !topic || !weights || !dataset) throw new BrokenCasebook(problems);
  return { records, topic: topic.value, weights: weights.value, dataset: dataset.value };
}

/** Paths of all record files below `root`, in a fixed order so that builds are the same everywhere. */
function recordFiles(root: string): string[] {
  return Object.keys(FOLDERS).flatMap((folder) =>
    readdirSync(join(root, folder))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => `${folder}/${name}`),
  );
}

function misplaced({ file, value, lineOf }: Parsed<CasebookRecord>): Problem[] {
  const found: Problem[] = [];
  const folder = file.split('/')[0] ?? '';
  if (value.id !== basename(file, '.yaml')) {
    found.push({ file, line: lineOf(['id']), reason: `id "${value.id}" is not the file's name` });
  }
  if (FOLDERS[folder] !== value.kind) {
    found.push({
      file,
      line: lineOf(['kind']),
      reason: `a ${value.kind} does not belong in ${folder}/`,
    });
  }
  return found;
}
