/**
 * `npm run data:new -- KIND "Name"`: writes the skeleton of a record, with what its kind must have
 * and the id made from the name. Never overwrites.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../data/compile/index.ts';
import { FOLDERS, KINDS, type Kind } from '../data/terms.ts';
import { idOf, skeleton } from './data/skeleton.ts';

function main(): void {
  const [kind, name] = process.argv.slice(2);
  if (!isKind(kind) || !name?.trim()) {
    throw new Error(`usage: npm run data:new -- (${KINDS.join(' | ')}) "Name"`);
  }
  const folder = Object.keys(FOLDERS).find((one) => FOLDERS[one] === kind) ?? '';
  const id = idOf(name);
  if (id === '') throw new Error(`“${name}” leaves no id: give the name in Latin letters`);
  const file = join(DATA, folder, `${id}.yaml`);
  if (existsSync(file)) throw new Error(`data/${folder}/${id}.yaml exists already`);
  writeFileSync(file, skeleton(kind, id, name.trim(), new Date()));
  console.log(`Wrote data/${folder}/${id}.yaml. Fill it in, then: npm run data:check`);
}

const isKind = (kind: string | undefined): kind is Kind =>
  (KINDS as readonly (string | undefined)[]).includes(kind);

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
