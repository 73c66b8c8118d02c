/** The interface in another language: all of it, in every surface, and the casebook as it was. */
import { expect } from '@playwright/test';
import { ar } from '../../components/messages/ar.ts';
import { en } from '../../components/messages/en.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { until } from '../../scripts/browsers/until.ts';
import { shows } from './extension-page.ts';
import { PLAIN_HOST, store, test } from './fixtures.ts';
import { hover, openArticle } from './reading.ts';

const LIST = 'select[name=language]';

/** Chooses a language in the options as a reader would, but for the browser's own list. */
async function choose(options: Tab, language: string): Promise<void> {
  await until('the list of languages', () =>
    options.run(
      (selector, wanted) => {
        const list = document.querySelector<HTMLSelectElement>(selector);
        if (!list) return false;
        list.value = wanted;
        list.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      LIST,
      language,
    ),
  );
}

/**
 * What the interface itself says in a page, or in the card over it: texts that are marked as being
 * in another language, as the casebook's are, are left out. Runs in the browser.
 */
function interfaceWords(language: string): { dir: string; words: string[] } {
  const host = document.querySelector<HTMLElement>(':scope > div[popover]');
  const inCard =
    host &&
    ((host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ??
      chrome.dom.openOrClosedShadowRoot(host));
  const root = inCard?.querySelector('.card') ?? document.documentElement;
  const ours = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang');
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    if (ours(element) === language && element?.checkVisibility()) words.push(node.nodeValue ?? '');
  }
  for (const element of root.querySelectorAll('[aria-label]')) {
    if (ours(element) === language) words.push(element.getAttribute('aria-label') ?? '');
  }
  return { dir: getComputedStyle(root).direction, words };
}

const piecesOf = (table: Readonly<Record<string, string | Readonly<Record<string, string>>>>) =>
  Object.values(table)
    .flatMap((message) => (typeof message === 'string' ? [message] : Object.values(message)))
    .flatMap((text) => text.split(/\{[\w-]+\}/))
    .map((piece) => piece.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((piece) => /\p{L}{2}/u.test(piece));

const ARABIC = piecesOf(ar).join('\n');
const ENGLISH = new Set(piecesOf(en).filter((piece) => !ARABIC.includes(piece)));

/** The English table's words among these. */
const englishIn = (words: readonly string[]): string[] => {
  const text = words.join('\n');
  return [...ENGLISH].filter((piece) =>
    new RegExp(`(?<!\\p{L})${piece.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?!\\p{L})`, 'u').test(
      text,
    ),
  );
};

test('English is told from other words', () => {
  expect(englishIn(['Where Amicus runs', 'wherever'])).toEqual(['Where Amicus runs']);
  expect(englishIn(['34 names, 2 mentions.']).length).toBeGreaterThan(0);
});

test('in Arabic everything but the casebook is Arabic, from right to left', async ({
  driver,
  site,
}) => {
  await openArticle(driver, site);
  const options = await driver.open('options.html');
  await choose(options, 'ar');
  await shows(options, ar['options.where'], 'h2');
  for (const [path, heading] of [
    ['options.html', ar['options.privacy']],
    ['welcome.html', ar['welcome.nothing']],
    ['popup.html', ar['popup.other-cases']],
    ['casebook.html', ar['casebook.cover']],
    ['casebook.html#nso-group', ar['casebook.sources']],
    ['casebook.html#whatsapp-v-nso', ar['casebook.timeline']],
  ] as const) {
    const tab = await driver.open(path);
    await shows(tab, heading);
    await shows(tab, ar['data.english']);
    const { dir, words } = await tab.run(interfaceWords, 'ar');
    expect(dir, path).toBe('rtl');
    expect(words.join(' '), path).toContain(heading);
    expect(englishIn(words), path).toEqual([]);
    await tab.close();
  }
  await options.close();

  const card = await hover(driver, 'NSO Group');
  expect(card).toContain(ar['kind.one.vendor']);
  expect(card).toContain(ar['card.english']);
  const { dir, words } = await driver.inReader(interfaceWords, 'ar');
  expect(dir).toBe('rtl');
  expect(words.join(' ')).toContain(ar['kind.one.vendor']);
  expect(englishIn(words)).toEqual([]);
});

test('in Polish numbers have the form that they ask for', async ({ driver, site }) => {
  await openArticle(driver, site);
  const on = ['a', 'b', 'c', 'd', 'e'].map((name) => `${name}.example`);
  await store(driver, { off: [PLAIN_HOST], on, language: 'pl' });
  const popup = await driver.open('popup.html');
  await shows(popup, '4 nazwy, 4 wzmianki.');
  await popup.close();
  const options = await driver.open('options.html');
  await shows(options, '(5 witryn)');
  await options.close();
});

test('an open options page follows another choice, and names each language itself', async ({
  driver,
}) => {
  const options = await driver.open('options.html');
  const names = await until('the list of languages', () =>
    options.run((selector) => document.querySelector(selector)?.textContent, LIST),
  );
  const own = ['English', 'español', 'français', 'Deutsch', 'polski', 'magyar', 'العربية', 'עברית'];
  expect(own.filter((name) => !names.includes(name))).toEqual([]);
  for (const [language, dir] of [
    ['he', 'rtl'],
    ['de', 'ltr'],
  ] as const) {
    await choose(options, language);
    await until(`a page in ${language}`, () =>
      options.run(
        (lang, way) => document.documentElement.lang === lang && document.dir === way,
        language,
        dir,
      ),
    );
  }
  await options.close();
});
