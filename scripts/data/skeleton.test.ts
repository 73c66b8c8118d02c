import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { KINDS } from '../../data/terms.ts';
import { idOf, skeleton } from './skeleton.ts';

describe('idOf', () => {
  it.each([
    ['NSO Group', 'nso-group'],
    ['  Szabolcs Panyi ', 'szabolcs-panyi'],
    ['Michał Kołodziejczak', 'michal-kolodziejczak'],
    ['WhatsApp v. NSO', 'whatsapp-v-nso'],
    ['فيروس', ''],
  ])('%j becomes %j', (name, id) => {
    expect(idOf(name)).toBe(id);
  });
});

it.each(KINDS)('the skeleton of a %s is YAML that says what is to be filled in', (kind) => {
  const text = skeleton(kind, 'an-id', 'A "quoted" name', new Date('2026-11-20'));
  expect(parse(text)).toMatchObject({ id: 'an-id', kind, name: 'A "quoted" name' });
  expect(text).toContain('TODO');
});
