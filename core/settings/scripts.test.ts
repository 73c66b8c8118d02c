import { expect, it } from 'vitest';
import { scriptOf } from './scripts.ts';

it.each([
  ['NSO Group', 'latin'],
  ['9th Circuit', 'latin'],
  ['8200', 'latin'],
  ['Пегасус', 'cyrillic'],
  ['ΝΣΟ', 'greek'],
  ['بيغاسوس', 'arabic'],
  ['פגסוס', 'hebrew'],
  ['पेगासस', 'devanagari'],
  ['飞马', 'east-asian'],
  ['ペガサス', 'east-asian'],
  ['페가수스', 'east-asian'],
  ['“ペガサス”', 'east-asian'],
  ['Պեգասուս', 'other'],
] as const)('%s is written in %s', (spelling, script) => {
  expect(scriptOf(spelling)).toBe(script);
});
