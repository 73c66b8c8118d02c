/** `npm run data:schema`: writes the JSON Schema that editors use for records. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA } from '../data/compile/index.ts';
import { recordJsonSchema } from '../data/compile/json-schema.ts';

writeFileSync(join(DATA, 'record.schema.json'), recordJsonSchema());
