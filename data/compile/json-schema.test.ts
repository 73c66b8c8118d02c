import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DATA } from './index.ts';
import { recordJsonSchema } from './json-schema.ts';

it('the schema that editors read is the one that the compiler uses (npm run data:schema)', () => {
  expect(readFileSync(join(DATA, 'record.schema.json'), 'utf8')).toBe(recordJsonSchema());
});
