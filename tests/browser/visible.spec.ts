/** The hostile page: every line of docs/what-a-page-can-see.md, played by a page that looks for it. */
import { expect } from '@playwright/test';
import { until } from '../../scripts/browsers/until.ts';
import { cardText, closedCard } from './card.ts';
import { PLAIN_HOST, store, test } from './fixtures.ts';
import { ARTICLE, hover, marked, openArticle, rest } from './reading.ts';

test('sees which words are marked, while they are: the registry is shared', async ({
  driver,
  site,
}) => {
  await openArticle(driver, site);
  const read = await driver.page.run(() =>
    [...CSS.highlights.values()].flatMap((highlight) =>
      [...highlight].map((range) =>
        (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
      ),
    ),
  );
  expect(read.sort()).toEqual([...ARTICLE].sort());
});

test('sees nothing in the registry where nobody is named', async ({ driver, site }) => {
  await driver.page.goto(site.url('look-alikes.html'));
  await rest(driver.page);
  expect(await driver.page.run(() => CSS.highlights.size)).toBe(0);
  expect(await driver.page.run(() => document.adoptedStyleSheets.length)).toBe(0);
});

test('sees a sheet more in shadow trees that hold a mark, and in no other', async ({
  driver,
  site,
}) => {
  await openArticle(driver, site);
  await driver.page.run(() => {
    for (const text of ['QuaDream sells spyware.', 'Nobody sells anything.']) {
      const host = document.body.appendChild(document.createElement('section'));
      const line = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('p'));
      line.append(text);
    }
  });
  const sheets = () =>
    driver.page.run(() =>
      [...document.querySelectorAll('body > section')].map(
        ({ shadowRoot }) => shadowRoot?.adoptedStyleSheets.length ?? -1,
      ),
    );
  await until('the marked tree’s sheet', async () => (await sheets())[0] === 1);
  await rest(driver.page);
  expect(await sheets()).toEqual([1, 0]);
});

test('sees a card come and go as one element, and where it stands', async ({ driver, site }) => {
  await openArticle(driver, site);
  await driver.page.run(() => {
    const seen: string[] = [];
    Reflect.set(globalThis, 'seen', seen);
    new MutationObserver((records) => {
      for (const { addedNodes, removedNodes } of records) {
        for (const node of addedNodes) seen.push(`+${node.nodeName}`);
        for (const node of removedNodes) seen.push(`-${node.nodeName}`);
      }
    }).observe(document.documentElement, { childList: true });
  });
  await hover(driver, 'NSO Group');
  const under = await driver.page.run(() => {
    const host = document.documentElement.lastElementChild;
    const box = host?.getBoundingClientRect();
    if (!host || !box) return 'no card';
    const there = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    return there === host ? 'the card' : there?.localName;
  });
  expect(under).toBe('the card');
  await driver.page.press('Escape');
  await closedCard(driver);
  expect(await driver.page.run(() => Reflect.get(globalThis, 'seen'))).toEqual(['+DIV', '-DIV']);
});

test('learns from another page of its own nothing about this one', async ({ driver, site }) => {
  await openArticle(driver, site);
  await driver.page.goto(site.url('empty.html'));
  const left = await driver.page.run(async () => ({
    registry: CSS.highlights.size,
    local: localStorage.length + sessionStorage.length,
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(left).toEqual({ registry: 0, local: 0, cookies: '', databases: 0, caches: 0, workers: 0 });
});

test('finds nothing to load: no address of ours answers', async ({ driver, site }) => {
  await openArticle(driver, site);
  const answers = await driver.page.run(async (origin) => {
    const scripts = ['reader.js', 'lexicon.js', 'marker.js', 'card.js'];
    const paths = [...scripts, 'assets/marks.css', 'icon/16.png'];
    const tries = paths.map((path) =>
      fetch(`${origin}/${path}`).then(
        () => path,
        () => 'refused',
      ),
    );
    return [...new Set(await Promise.all(tries))];
  }, driver.origin);
  expect(answers).toEqual(['refused']);
});

test('a page that replaces what we build on neither breaks us nor hears of us', async ({
  driver,
  site,
}) => {
  await driver.page.goto(site.url('empty.html'));
  await driver.page.run(() => {
    const calls: string[] = [];
    Reflect.set(globalThis, 'calls', calls);
    const spy = (target: object, name: string) => {
      const own = Reflect.get(target, name) as (...args: unknown[]) => unknown;
      Reflect.set(target, name, function (this: unknown, ...args: unknown[]) {
        calls.push(name);
        return own.apply(this, args);
      });
    };
    spy(Document.prototype, 'createTreeWalker');
    spy(Document.prototype, 'querySelector');
    spy(Node.prototype, 'getRootNode');
    const registry = Object.getPrototypeOf(CSS.highlights) as object;
    for (const name of ['set', 'get', 'delete']) spy(registry, name);
    spy(Object.getPrototypeOf(new Highlight()) as object, 'add');
    document.body.append('NSO Group sells Pegasus, QuaDream sold Reign.');
    calls.length = 0;
  });
  await until('a mark', () => driver.page.run(() => CSS.highlights.size > 0));
  expect(await driver.page.run(() => Reflect.get(globalThis, 'calls'))).toEqual([]);
});

test('a site that is off sees nothing at all', async ({ driver, site }) => {
  await driver.page.goto(site.url('article.html', PLAIN_HOST));
  await rest(driver.page);
  const style = await driver.page.run(() => ({
    registry: CSS.highlights.size,
    line: getComputedStyle(document.body, '::highlight(a1)').textDecorationLine,
  }));
  expect(style.registry).toBe(0);
  expect(['none', '']).toContain(style.line);
});

/** What the page's own look at the style of a highlight would give away. */
const lineOf = (name: string) => getComputedStyle(document.body, name).textDecorationLine;

test('sees a style of ours only where a mark is drawn', async ({ driver, site }) => {
  await driver.page.goto(site.url('look-alikes.html'));
  await rest(driver.page);
  expect(await driver.page.run(lineOf, '::highlight(a1)')).not.toBe('underline');
  await openArticle(driver, site);
  await until(
    'the style of a mark',
    async () => (await driver.page.run(lineOf, '::highlight(a1)')) === 'underline',
  );
});

test('in quiet mode sees nothing until the reader acts, and then one name', async ({
  driver,
  site,
}) => {
  await store(driver, { quiet: true });
  await driver.page.goto(site.url('article.html'));
  await until('the names to be known', async () =>
    (await driver.inFrames(() => globalThis.amicus?.marks?.count())).includes(ARTICLE.length),
  );
  await rest(driver.page);
  const seen = () =>
    driver.page.run(() => ({
      highlights: [...CSS.highlights.keys()],
      sheets: document.adoptedStyleSheets.length,
      hosts: document.querySelectorAll('[popover]').length,
    }));
  expect(await seen()).toEqual({ highlights: [], sheets: 0, hosts: 0 });
  expect(await driver.page.run(lineOf, '::highlight(a1)')).not.toBe('underline');
  await driver.command('next-mention');
  await until('the card', async () => (await cardText(driver))?.includes('NSO Group'));
  expect((await seen()).highlights).toEqual(['a4']);
  await driver.page.press('Escape');
  await closedCard(driver);
  expect(await seen()).toEqual({ highlights: [], sheets: 0, hosts: 0 });
});

test('a site can be quiet by itself, and be so at once', async ({ driver, site }) => {
  await openArticle(driver, site);
  const host = new URL(site.url('article.html')).hostname;
  await store(driver, { quietOn: [host] });
  await until('the marks to go', async () => driver.page.run(() => CSS.highlights.size === 0));
  await store(driver, { quietOn: [] });
  await marked(driver);
});
