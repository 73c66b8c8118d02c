import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { directionOf, LANGUAGES, type Language } from '../../core/settings/languages.ts';
import { ALL } from './all.ts';
import { en } from './en.ts';
import { load } from './load.ts';
import { say, speak } from './say.ts';
import { CATEGORIES } from './table.ts';

type Message = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;

const OTHERS = LANGUAGES.filter((language) => language !== 'en');

const table = (language: Language): [key: string, message: Message][] =>
  Object.entries(ALL[language]);

const formsOf = (message: Message): [rule: string, text: string][] =>
  typeof message === 'string' ? [['other', message]] : Object.entries(message);

const placesOf = (text: string): string[] =>
  [...text.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name ?? '').sort();

const withoutPlaces = (text: string): string => text.replace(/\{[\w-]+\}/g, '');

afterEach(() => speak('en', en));

describe.each(OTHERS)('%s', (language) => {
  it('has every message of the English table in the same order, and no other', () => {
    expect(table(language).map(([key]) => key)).toEqual(Object.keys(en));
  });

  it('has the plural categories that browsers use', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    expect([...CATEGORIES[language]].sort()).toEqual([...pluralCategories].sort());
  });

  it('fills the places that English fills', () => {
    for (const [key, message] of table(language)) {
      const english = placesOf(formsOf(ALL.en[key as keyof typeof en]).at(-1)?.[1] ?? '');
      for (const [rule, text] of formsOf(message)) {
        const places = placesOf(text);
        // “one name” and “two names” may say so in a word
        const inWords = SPELLED_OUT[language]?.includes(rule) && !places.includes('count');
        const wanted = inWords ? english.filter((place) => place !== 'count') : english;
        expect(places, `${key} ${rule}`).toEqual(wanted);
      }
    }
  });

  it('is translated, but for words that are the same', () => {
    const same = table(language)
      .filter(([key, message]) => message === ALL.en[key as keyof typeof en])
      .filter(([, message]) => /\p{L}/u.test(withoutPlaces(String(message)).replace('Amicus', '')))
      .map(([key]) => key);
    expect(same.sort()).toEqual([...(COGNATES[language] ?? [])].sort());
  });

  it('has no message that is empty, badly spaced or in straight quotation marks', () => {
    for (const [key, message] of table(language)) {
      for (const [, text] of formsOf(message)) {
        expect(text, key).not.toMatch(/^$|["']| {2}/);
        if (key !== 'text.semicolon') expect(text, key).toBe(text.trim());
      }
    }
  });

  it('tells the store what Amicus is in as much as it shows', () => {
    expect(ALL[language]['browser.description'].length).toBeLessThan(132);
  });

  it('is what its own pages load', async () => {
    expect(await load(language)).toBe(ALL[language]);
  });
});

/** The categories whose number is always the same, so that a word may stand for it. */
const SPELLED_OUT: Readonly<Partial<Record<Language, readonly string[]>>> = {
  ar: ['zero', 'one', 'two'],
  he: ['one', 'two'],
};

/** Words that a language writes as English does. */
const COGNATES: Readonly<Partial<Record<Language, readonly string[]>>> = {
  es: ['form.exploit'],
  fr: [
    'kind.one.organisation',
    'kind.many.organisation',
    'kind.amid.organisation',
    'form.exploit',
    'form.infrastructure',
    'popup.options',
    'options.about.sources',
    'casebook.sources',
    'casebook.detail.date',
  ],
  de: ['kind.one.person', 'kind.one.organisation', 'script.devanagari'],
  pl: ['form.exploit', 'form.media'],
  hu: ['form.exploit', 'form.platform'],
};

describe.each(LANGUAGES.filter((language) => directionOf(language) === 'rtl'))('%s', (language) => {
  it('has Latin letters only in names', () => {
    for (const [key, message] of table(language)) {
      for (const [, text] of formsOf(message)) {
        const rest = withoutPlaces(text).replace(LATIN_NAMES, '');
        expect(rest, key).not.toMatch(/\p{Script=Latin}/u);
      }
    }
  });

  it('keeps a pattern of hosts from being turned about', () => {
    for (const [key, message] of table(language)) {
      for (const [, text] of formsOf(message)) {
        expect(text.replace(/\u2066[^\u2069]*\u2069/g, ''), key).not.toContain('*');
      }
    }
  });
});

const LATIN_NAMES =
  /Amicus|Escape|NSO Group|Pegasus|example\.org|https?|PDF|MIT|Tab|CC BY|Creative Commons/g;

describe('say', () => {
  it.each([
    ['pl', 1, '1 nazwa'],
    ['pl', 3, '3 nazwy'],
    ['pl', 12, '12 nazw'],
    ['pl', 22, '22 nazwy'],
    ['fr', 0, '0\u00a0nom'],
    ['ar', 2, 'اسمان'],
    ['ar', 3, '3 أسماء'],
    ['ar', 11, '11 اسمًا'],
    ['ar', 100, '100 اسم'],
    ['he', 2, '2 שמות'],
  ] as const)('in %s has the form for %i', (language, count, said) => {
    speak(language, ALL[language]);
    expect(say('popup.names', { count })).toBe(said);
  });

  it('sets a name apart where it would turn the sentence about', () => {
    speak('ar', ALL.ar);
    expect(say('card.off-here', { site: 'example.org' })).toContain('\u2068example.org\u2069');
  });

  it('has words for a category that only a newer browser knows', () => {
    speak('pl', { 'popup.names': { other: '{count} w ogóle' } });
    expect(say('popup.names', { count: 3 })).toBe('3 w ogóle');
  });
});

describe('the keys', () => {
  const sources = globSync('{components,core,entrypoints,page}/**/*.{ts,tsx}', {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    exclude: (path) => /\.test\.|components\/messages\/[a-z]{2}\.ts$|node_modules/.test(path),
  });
  const code = sources.map((path) => readFileSync(path, 'utf8')).join('\n');

  it('that are put together are of these kinds', () => {
    const patterns = [...code.matchAll(/\b(?:say|weave|piecesOf)\(\s*`([^`]+)`/g)].map(([, one]) =>
      one?.replace(/\$\{[^}]*\}/g, '*'),
    );
    expect([...new Set(patterns)].sort()).toEqual([...PUT_TOGETHER].sort());
  });

  it('are all used', () => {
    const literals = new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, literal]) => literal));
    const made = PUT_TOGETHER.map(
      (pattern) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[a-z-]+')}$`),
    );
    const unused = Object.keys(en).filter(
      (key) => !literals.has(key) && !made.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  it('are all there', () => {
    const said = [...code.matchAll(/\b(?:say|weave|piecesOf|fromTable)\(\s*'([\w.-]+)'/g)];
    expect(said.length).toBeGreaterThan(50);
    expect(said.map(([, key]) => key).filter((key) => !Object.hasOwn(en, key ?? ''))).toEqual([]);
  });
});

/** Keys that end in a word of the casebook’s or of the settings’. */
const PUT_TOGETHER = [
  'case.part.*',
  'case.points.*',
  'case.role.*',
  'case.side.*',
  'case.state.*',
  'case.sum.*',
  'case.timeline.*',
  'casebook.detail.*',
  'evidence.*',
  'fact.group.*',
  'form.*',
  'icon.*',
  'kind.amid.*',
  'kind.many.*',
  'kind.means.*',
  'kind.one.*',
  'line.*',
  'options.cards.*',
  'options.cards.*.means',
  'options.backup.*',
  'options.delay.*',
  'options.look.*',
  'options.look.*.means',
  'options.look.on-*',
  'options.names.*',
  'options.repairs.field.*',
  'options.site.problem.*',
  'options.where.*',
  'options.where.*.empty',
  'options.where.*.means',
  'popup.reading.*',
  'popup.site.*',
  'popup.site.*-by',
  'relation.*',
  'script.*',
  'source.class.*',
  'standing.means.*',
  'standing.word.*',
  'why.*',
];
