import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { compile } from '../../data/compile/index.ts';
import { loadPassages, parsePassages } from './passages.ts';

const FOLDER = fileURLToPath(new URL('passages', import.meta.url));

/** Ids that passages name before the casebook has a record of them. */
const AWAITED: ReadonlySet<string> = new Set(['stelios-kouloglou']);

/** A file with one passage, whose text is one line. */
const file = (text: string, kind = 'mixed') =>
  `- id: xx-01\n  class: ${kind}\n  text: |\n    ${text}\n`;

/** The only passage of such a file. */
function passage(text: string) {
  const [one] = parsePassages('xx.yaml', file(text));
  if (one === undefined) throw new Error('no passage');
  return one;
}

describe('parsePassages', () => {
  it('takes the labels out and says where they stood', () => {
    expect(passage('⟦NSO→nso-group⟧ sold ⟦Pegasus→pegasus?⟧, not ⟦Pegasus→!⟧ Airlines.')).toEqual({
      id: 'xx-01',
      lang: 'xx',
      class: 'mixed',
      text: 'NSO sold Pegasus, not Pegasus Airlines.',
      mentions: [
        { start: 0, end: 3, surface: 'NSO', entity: 'nso-group', certain: true },
        { start: 9, end: 16, surface: 'Pegasus', entity: 'pegasus', certain: false },
      ],
      traps: [{ start: 22, end: 29, surface: 'Pegasus' }],
    });
  });

  it('counts UTF-16 code units', () => {
    expect(passage('🧵 ⟦Pegasus→pegasus⟧').mentions[0]).toMatchObject({ start: 3, end: 10 });
  });

  it('keeps line ends inside a name, and drops only the one that ends the block', () => {
    const one = passage('by ⟦NSO\n    Group→nso-group⟧\n\n    so far');
    expect(one.text).toBe('by NSO\nGroup\n\nso far');
    expect(one.mentions[0]?.surface).toBe('NSO\nGroup');
  });

  it.each([
    ['an open label', 'the ⟦NSO→nso-group firm'],
    ['a label without a reference', 'the ⟦NSO⟧ firm'],
    ['a label without a surface', 'the ⟦→nso-group⟧ firm'],
    ['a label within a label', '⟦⟦NSO→nso-group⟧ Group→nso-group⟧'],
    ['an id that is not kebab-case', '⟦NSO→NSO Group⟧'],
    ['doubt about a look-alike', '⟦NSO→!?⟧'],
  ])('refuses %s, with file and id', (_, text) => {
    expect(() => passage(text)).toThrow(/^xx\.yaml: xx-01: malformed /);
  });

  it('refuses an unknown class, with file and id', () => {
    expect(() => parsePassages('xx.yaml', file('text', 'neutral'))).toThrow(
      /^xx\.yaml: xx-01: unknown class "neutral"$/,
    );
  });

  it('refuses what is not YAML, with the file', () => {
    expect(() => parsePassages('xx.yaml', '- id: [')).toThrow(/^xx\.yaml: not valid YAML: /);
  });

  it('refuses a passage without an id, with its place', () => {
    expect(() => parsePassages('xx.yaml', '- class: mixed\n  text: a\n')).toThrow(
      /^xx\.yaml: entry 0: /,
    );
  });
});

describe('the passages', () => {
  const passages = loadPassages(FOLDER);

  it('label only ids that the casebook has or awaits', () => {
    const known = new Set(compile().casebook.records.map(({ id }) => id));
    const unknown = passages.flatMap(({ id, mentions }) =>
      mentions
        .filter(({ entity }) => !known.has(entity) && !AWAITED.has(entity))
        .map(({ entity }) => `${id}: ${entity}`),
    );
    expect(unknown).toEqual([]);
  });

  it('say where each label stands', () => {
    const spans = passages.flatMap(({ text, mentions, traps }) =>
      [...mentions, ...traps].map((span) => ({ span, text })),
    );
    for (const { span, text } of spans) {
      expect(text.slice(span.start, span.end)).toBe(span.surface);
    }
  });

  it('have the length of a passage', () => {
    const odd = passages.filter(({ text }) => text.length < 150 || text.length > 900);
    expect(odd.map(({ id, text }) => `${id}: ${text.length}`)).toEqual([]);
  });

  it('have names where they are positive, and none where they are negative', () => {
    const wrong = passages.filter(
      (one) =>
        (one.class === 'positive' && !one.mentions.some(({ certain }) => certain)) ||
        (one.class === 'negative' && (one.mentions.length > 0 || one.traps.length === 0)),
    );
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });

  it('stand in the file of their language', () => {
    expect(passages.filter(({ id, lang }) => !id.startsWith(`${lang}-`))).toEqual([]);
  });
});
