/** Settings as anybody could have them, for tests that try many. */
import fc from 'fast-check';
import { KINDS } from '../../data/terms.ts';
import { LANGUAGES } from './languages.ts';
import { SCRIPTS } from './scripts.ts';
import type { Settings } from './settings.ts';

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const rule = fc
  .tuple(fc.boolean(), label, label)
  // a letter in front keeps the host from being read as a number
  .map(([below, one, two]) => `${below ? '*.' : ''}x${one}.y${two}.example`);
const rules = fc.uniqueArray(rule, { maxLength: 8 });

export const anySettings: fc.Arbitrary<Settings> = fc.record({
  mode: fc.constantFrom('everywhere', 'listed'),
  off: rules,
  on: rules,
  hidden: fc.uniqueArray(fc.constantFrom(...KINDS)),
  muted: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)),
  unmarkedScripts: fc.uniqueArray(fc.constantFrom(...SCRIPTS)),
  look: fc.constantFrom('underline', 'tint', 'both', 'none'),
  trigger: fc.constantFrom('hover', 'click', 'keys'),
  delay: fc.constantFrom('short', 'normal', 'long'),
  quiet: fc.boolean(),
  quietOn: rules,
  language: fc.constantFrom('auto', ...LANGUAGES),
});
