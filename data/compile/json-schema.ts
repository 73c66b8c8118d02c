/** The record schema as JSON Schema, so that editors complete and check a record while it is written. */
import { toJsonSchema } from '@valibot/to-json-schema';
import { CasebookRecord } from '../schema.ts';

/** Text of `data/record.schema.json`. */
export function recordJsonSchema(): string {
  // trimming and the like have no JSON Schema counterpart and do not matter to an editor
  const schema = toJsonSchema(CasebookRecord, { errorMode: 'ignore', typeMode: 'input' });
  return `${JSON.stringify({ title: 'A record of the Amicus casebook', ...schema }, null, 2)}\n`;
}
