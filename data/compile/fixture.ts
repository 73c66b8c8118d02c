/** A throw-away dataset folder for the compiler's tests. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FOLDERS } from '../terms.ts';

export const SOURCE = `
sources:
  lab: { publisher: A Lab, title: A report, url: "https://lab.test/r", date: "2021-07", lang: en, class: lab, seen: "2026-11-20" }`;

export const VENDOR = `id: acme
kind: vendor
name: Acme
summary: A maker of test spyware.
countries: [IL]
aliases:
  - { text: Acme, match: in-context, lookAlikes: [{ sense: the cartoon firm, cues: [Coyote] }] }
  - { text: Acme Group, match: sure }
facts:
  - { text: A lab found its spyware., standing: forensically-confirmed, date: "2021-07", sources: [lab] }
relations:
  - { type: makes, to: anvil }${SOURCE}
`;

export const PRODUCT = `id: anvil
kind: product
form: spyware
name: Anvil
summary: Acme's spyware.
facts:
  - { text: It was sold., standing: reported, date: "2020", sources: [lab] }${SOURCE}
`;

export const CASE = `id: people-v-acme
kind: case
name: People v. Acme
summary: A test case.
caption: The People v. Acme
court: Test Court
dockets: ["1"]
state: open
countries: [US]
parties:
  - { role: defendant, name: Acme, id: acme }
events:
  - { date: "2020-01-02", text: Filed., sources: [lab] }
  - { date: "2020", text: Something that year., sources: [lab] }
  - { date: "2021-03", text: Decided., sources: [lab] }
status: { text: On appeal., asOf: "2026-06-01", sources: [lab] }${SOURCE}
`;

const BASE = {
  'dataset.yaml': 'date: "2026-11-20"\nlicence: CC-BY-4.0\n',
  'matching.yaml': readFileSync(
    fileURLToPath(new URL('../matching.yaml', import.meta.url)),
    'utf8',
  ),
  'topic.yaml': 'en: { strong: [spyware], weak: [hack], loose: [], other: [] }\n',
  'vendors/acme.yaml': VENDOR,
  'products/anvil.yaml': PRODUCT,
  'cases/people-v-acme.yaml': CASE,
};

/** Runs `use` over a folder that holds the base dataset with some files added or replaced. */
export function withDataset<T>(files: Record<string, string>, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'casebook-'));
  try {
    for (const folder of Object.keys(FOLDERS)) mkdirSync(join(root, folder));
    for (const [file, text] of Object.entries({ ...BASE, ...files })) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}
