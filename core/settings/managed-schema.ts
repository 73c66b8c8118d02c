/**
 * What an administrator can set, as the JSON Schema that Chromium wants beside the manifest. It reads
 * a value only if it fits; Firefox passes everything on. `layers.ts` checks both alike.
 */
import { KINDS } from '../../data/terms.ts';
import { LANGUAGES } from './languages.ts';
import { SCRIPTS } from './scripts.ts';
import type { Field } from './settings.ts';

/** Chromium knows a part of JSON Schema only, and wants a type with everything. */
type Policy = { title: string; description: string } & (
  | { type: 'boolean' }
  | { type: 'string'; enum: readonly string[] }
  | { type: 'array'; items: { type: 'string'; enum?: readonly string[] } }
);

const oneOf = (title: string, description: string, values: readonly string[]): Policy => ({
  title,
  description,
  type: 'string',
  enum: values,
});
const someOf = (title: string, description: string, values?: readonly string[]): Policy => ({
  title,
  description,
  type: 'array',
  items: { type: 'string', ...(values && { enum: values }) },
});

const HOSTS = 'Hosts such as example.org, or *.example.org for it and every host below it.';

const properties: Readonly<Record<Field, Policy>> = {
  mode: oneOf(
    'Where Amicus runs',
    'everywhere: on every site but those in "off"; listed: only on those in "on".',
    ['everywhere', 'listed'],
  ),
  off: someOf('Sites where Amicus stays away', `Holds in mode everywhere. ${HOSTS}`),
  on: someOf('Sites where Amicus runs', `Holds in mode listed. ${HOSTS}`),
  hidden: someOf('Kinds of name that are not marked', 'By their ids in the casebook.', KINDS),
  muted: someOf('Names that are not marked', 'By the ids of their records in the casebook.'),
  unmarkedScripts: someOf('Writing systems that are not marked', 'None by default.', SCRIPTS),
  look: oneOf('How marks look', 'both: line and tint.', ['underline', 'tint', 'both', 'none']),
  trigger: oneOf('What opens a card', 'keys: only the keyboard.', ['hover', 'click', 'keys']),
  delay: oneOf('How soon a card opens', 'When the pointer rests on a name.', [
    'short',
    'normal',
    'long',
  ]),
  quiet: { title: 'Quiet mode', description: 'Draws nothing into any page.', type: 'boolean' },
  quietOn: someOf('Sites for quiet mode', HOSTS),
  language: oneOf('Language of Amicus', 'auto: the language of the browser.', [
    'auto',
    ...LANGUAGES,
  ]),
};

export const MANAGED_SCHEMA = { type: 'object', properties } as const;
