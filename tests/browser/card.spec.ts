/** The card itself: its ways and actions, where it lies, and how it suits the page. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@playwright/test';
import type { Driver } from '../../scripts/browsers/extension.ts';
import { until } from '../../scripts/browsers/until.ts';
import { cardText, drawnCard, openCard, pressInCard } from './card.ts';
import { test } from './fixtures.ts';
import { marksOf, pointOf } from './marks.ts';
import { hover, marked, middleOf, openArticle } from './reading.ts';
import { stays } from './stays.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

test.beforeEach(({ driver, site }) => openArticle(driver, site));
test.afterEach(({ driver }) => driver.colourScheme('light'));

const shows = (driver: Driver, text: string) =>
  until(`a card with “${text}”`, async () => (await cardText(driver))?.includes(text));

/** Adds style to the page as its author could have. */
const style = (driver: Driver, css: string) =>
  driver.page.run((text) => {
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = text;
  }, css);

/** Where a mark is, as the page can measure it. */
const boxOf = (driver: Driver, text: string) =>
  driver.page.run((wanted) => {
    for (const highlight of CSS.highlights.values()) {
      for (const range of highlight as unknown as Set<AbstractRange>) {
        const live = document.createRange();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        if (live.toString() !== wanted) continue;
        const { left, top, right, bottom } = live.getBoundingClientRect();
        return { left, top, right, bottom };
      }
    }
    throw new Error(`no mark ${wanted}`);
  }, text);

async function liesWell(driver: Driver, text: string): Promise<void> {
  const [mark, { box }] = [await boxOf(driver, text), await drawnCard(driver)];
  const view = await driver.page.run(() => ({ width: innerWidth, height: innerHeight }));
  expect(box.top >= mark.bottom || box.bottom <= mark.top).toBe(true);
  expect(box.left).toBeGreaterThanOrEqual(-0.5);
  expect(box.right).toBeLessThanOrEqual(view.width + 0.5);
  expect(box.top).toBeGreaterThanOrEqual(-0.5);
  expect(box.bottom).toBeLessThanOrEqual(view.height + 0.5);
}

test('leads to related records and back, and stays while the reader works in it', async ({
  driver,
}) => {
  await hover(driver, 'Pegasus');
  await pressInCard(driver, '[data-to="nso-group"]');
  await shows(driver, 'Israeli maker');
  expect((await drawnCard(driver)).focused).toBe('NSO Group');
  const { x, y } = await middleOf(driver, 'h1');
  await driver.page.moveMouse(x, y, 3);
  await stays('a card that was worked in', async () => (await cardText(driver)) !== undefined);
  await pressInCard(driver, '[aria-label="Back to Pegasus"]');
  await shows(driver, 'Marked because');
  expect((await drawnCard(driver)).focused).toBe('NSO Group');
});

test('copies a record with its sources, also where the page has no clipboard to give', async ({
  driver,
}) => {
  for (const way of ['modern', 'old']) {
    await driver.page.run(() => {
      document.querySelector('#paste')?.remove();
      const field = document.createElement('div');
      field.id = 'paste';
      field.contentEditable = 'true';
      field.style.minHeight = '2em';
      document.body.prepend(field);
    });
    await driver.inReader((how) => {
      if (how === 'modern') return;
      const refuses = { writeText: () => Promise.reject(new Error('refused')) };
      Object.defineProperty(navigator, 'clipboard', { value: refuses, configurable: true });
    }, way);
    await hover(driver, way === 'old' ? 'Pegasus' : 'NSO Group');
    await pressInCard(driver, '.card-foot-row button');
    await shows(driver, 'Copied, with standings, dates and sources.');
    await driver.page.press('Escape');
    const { x, y } = await middleOf(driver, '#paste');
    await driver.page.clickMouse(x, y);
    await driver.page.press('Control+v');
    const name = way === 'old' ? '“Pegasus” (record pegasus)' : '“NSO Group” (record nso-group)';
    await until(`the citation of ${name}`, () =>
      driver.page.run(
        (wanted) => document.querySelector('#paste')?.textContent.includes(wanted) === true,
        `Amicus casebook, ${name}, data of `,
      ),
    );
  }
});

test('opens a record in the casebook page, in a tab of its own', async ({ driver }) => {
  await hover(driver, 'NSO Group');
  await pressInCard(driver, '.card-foot-row button:nth-of-type(2)');
  const id = await until('the record in the casebook', () =>
    driver.control.run(async (address) => {
      const tabs = await chrome.tabs.query({});
      return tabs.find(({ url }) => url === address)?.id;
    }, `${driver.origin}/casebook.html#nso-group`),
  );
  await driver.control.run((tab) => chrome.tabs.remove(tab).then(() => 0), id);
});

test('takes a name’s marks away on every page when the reader is tired of it', async ({
  driver,
}) => {
  await hover(driver, 'QuaDream');
  await pressInCard(driver, '.card-foot-more');
  await pressInCard(driver, '.card-foot-rest button');
  await shows(driver, 'QuaDream is not marked any more.');
  await until('its mark to go', async () => !(await marksOf(driver.page)).includes('QuaDream'));
  const stored = await driver.control.run(() => chrome.storage.sync.get('muted'));
  expect(stored).toEqual({ muted: ['quadream'] });
});

test('a report of an error is a letter begun, with nothing of the page in it', async ({
  driver,
}) => {
  await hover(driver, 'QuaDream');
  await pressInCard(driver, '.card-foot-more');
  const { markup } = await drawnCard(driver);
  const href = /href="(mailto:[^"]+)"/.exec(markup)?.[1] ?? '';
  expect(decodeURIComponent(href)).toContain('Record: quadream');
  expect(decodeURIComponent(href)).not.toContain('127.0.0.1');
});

/** Red, green and blue of a computed colour, added up. */
const sum = (colour: string) =>
  (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((all, part) => all + Number(part), 0);

test('is as light or dark as the page is where the name stands', async ({ driver, site }) => {
  const pages = [
    { system: 'light', css: 'body { background: #16181a; color: #ddd }', dark: true },
    { system: 'dark', css: 'p { background: #fff; color: #111 }', dark: false },
    { system: 'dark', css: '', dark: false },
    { system: 'dark', css: ':root { color-scheme: dark }', dark: true },
    { system: 'dark', css: ':root { color-scheme: light dark }', dark: true },
    { system: 'light', css: ':root { color-scheme: light dark }', dark: false },
    {
      system: 'light',
      css: 'body { background: linear-gradient(#000, #222); color: white }',
      dark: true,
    },
  ] as const;
  for (const { system, css, dark } of pages) {
    await driver.colourScheme(system);
    await openArticle(driver, site);
    await style(driver, css);
    await hover(driver, 'NSO Group');
    const { background } = await drawnCard(driver);
    expect(`${sum(background) < 380} on a ${system} system with ${css}`).toBe(
      `${dark} on a ${system} system with ${css}`,
    );
    await driver.page.press('Escape');
    await driver.page.moveMouse(1, 1);
  }
});

test('keeps its size on a page with huge type or zoom, and lies beside its mark', async ({
  driver,
  site,
}) => {
  for (const css of [':root { font-size: 40px }', ':root { zoom: 3 }', 'body { zoom: 0.5 }']) {
    await openArticle(driver, site);
    await style(driver, css);
    await hover(driver, 'NSO Group');
    const { box } = await drawnCard(driver);
    expect(Math.round(box.right - box.left)).toBe(360);
    await liesWell(driver, 'NSO Group');
    await driver.page.moveMouse(1, 1);
  }
});

test('is not bent by what a page does to everything', async ({ driver, site }) => {
  const plain = await (async () => {
    await hover(driver, 'NSO Group');
    return drawnCard(driver);
  })();
  await openArticle(driver, site);
  await style(
    driver,
    `html > div, div, [popover] { display: none !important; opacity: 0 !important; transform: rotate(9deg) !important;
       inset: 40% !important; width: 3px !important; margin: 50px !important; filter: blur(9px) !important;
       color: red !important; font: 50px monospace !important; letter-spacing: 1em !important; visibility: hidden !important;
       pointer-events: none !important; zoom: 2 !important; direction: rtl !important; writing-mode: vertical-rl !important; }`,
  );
  await hover(driver, 'NSO Group');
  const bent = await drawnCard(driver);
  expect(bent.box).toEqual(plain.box);
  expect(bent.background).toBe(plain.background);
});

test('is a sheet along the edge of a narrow view, off its mark', async ({ driver, site }) => {
  await driver.page.setViewport(360, 640);
  await openArticle(driver, site);
  await hover(driver, 'NSO Group');
  await liesWell(driver, 'NSO Group');
  const below = await drawnCard(driver);
  expect(below.frame).toBe('sheet below');
  expect(below.box).toMatchObject({ left: 0, right: 360, bottom: 640 });
  await driver.page.press('Escape');

  await driver.page.run(() => {
    document.body.style.paddingTop = '340px';
  });
  await hoverWithoutScrolling(driver, 'NSO Group');
  await liesWell(driver, 'NSO Group');
  expect((await drawnCard(driver)).frame).toBe('sheet above');
});

/** `hover` brings the mark to the middle of the view, where it is never low. */
async function hoverWithoutScrolling(driver: Driver, text: string): Promise<void> {
  await driver.page.run(() => scrollTo(0, 0));
  const { left, top } = await boxOf(driver, text);
  await driver.page.moveMouse(left + 4, top - 30);
  await driver.page.moveMouse(left + 4, top + 6, 3);
  await openCard(driver);
}

test('goes with its mark as the page scrolls and the view changes', async ({ driver }) => {
  const { x, y } = await pointOf(driver.page, 'NSO Group');
  await driver.page.clickMouse(x, y);
  await openCard(driver);
  const before = await drawnCard(driver);
  await driver.page.run(() => scrollBy({ top: 30, behavior: 'instant' }));
  await until('the card to follow', async () => {
    const { box } = await drawnCard(driver);
    return Math.abs(box.top - (before.box.top - 30)) < 1;
  });
  await driver.page.setViewport(700, 800);
  await until('the card in its place', async () => {
    await liesWell(driver, 'NSO Group');
    return true;
  });
});

test('begins where its mark begins, which is the right in text from right to left', async ({
  driver,
}) => {
  await style(driver, 'html { direction: rtl }');
  await hover(driver, 'Pegasus');
  const [mark, { box }] = [await boxOf(driver, 'Pegasus'), await drawnCard(driver)];
  expect(Math.abs(box.right - mark.right)).toBeLessThanOrEqual(1);
});

test('axe finds nothing to object to, in light and dark', async ({ driver, site }) => {
  for (const scheme of ['light', 'dark'] as const) {
    await driver.colourScheme(scheme);
    await openArticle(driver, site);
    await style(driver, ':root { color-scheme: light dark }');
    await hover(driver, 'NSO Group');
    await pressInCard(driver, '.card-foot-more');
    await pressInCard(driver, '.facts-all');
    const { markup, css } = await drawnCard(driver);
    // no tool sees into a closed root: the same card again, in an open one
    await driver.page.goto(site.url('empty.html'));
    await driver.page.run(
      (html, rules) => {
        const host = document.body.appendChild(document.createElement('main'));
        host.popover = 'manual';
        const root = host.attachShadow({ mode: 'open' });
        root.innerHTML = html;
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          `${rules} .card { animation: none !important; max-block-size: none !important }`,
        );
        root.adoptedStyleSheets = [sheet];
        host.showPopover();
      },
      markup,
      css,
    );
    const problems = await driver.page.run(async (source) => {
      document.head.appendChild(document.createElement('script')).textContent = source;
      const { axe: tool } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations, passes } = await tool.run('main', { resultTypes: ['violations'] });
      const contrast = passes.find(({ id }) => id === 'color-contrast');
      return [
        ...violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`)),
        ...((contrast?.nodes.length ?? 0) > 0 ? [] : ['contrast was not looked at']),
      ];
    }, axe);
    expect(problems).toEqual([]);
  }
});

test('tells assistive technology what it is and what can be done', async ({ driver, engine }) => {
  // Firefox has no protocol for its accessibility tree
  if (engine !== 'chromium') return;
  await driver.command('next-mention');
  await shows(driver, 'NSO Group');
  const tree = async () => {
    const lines = (await driver.accessibility()).map((line) => line.trim());
    return lines.slice(lines.findIndex((line) => line.startsWith('dialog')));
  };
  const lines = await until('the announcement', async () => {
    const now = await tree();
    return now.some((line) => line.includes('Name 1 of 4 on this page')) && now;
  });
  expect(lines[0]).toBe('dialog “NSO Group” modal=false');
  for (const wanted of [
    /^heading “NSO Group” focused=true level=2$/,
    /^button “Close”$/,
    /^region “Status”$/,
    /^heading “Established” level=3$/,
    /^heading “Alleged, reported or disputed” level=3$/,
    /^heading “In court” level=3$/,
    /^heading “Related” level=3$/,
    /^button “Pegasus”$/,
    /^link “[^”]+, .*20\d\d”$/,
    /^button “Copy with sources”$/,
    /^button “Open in casebook”$/,
    /^button “More” expanded=false$/,
  ]) {
    expect(lines.filter((line) => wanted.test(line)).length, `${wanted}`).toBeGreaterThan(0);
  }
  await pressInCard(driver, '.card-foot-more');
  expect(await tree()).toContain('button “More” focused=true expanded=true');
});

test('a hovered card announces nothing and takes no focus', async ({ driver }) => {
  await hover(driver, 'NSO Group');
  const { focused, markup } = await drawnCard(driver);
  expect(focused).toBeUndefined();
  expect(markup.match(/<output[^>]*>[^<]*<\/output>/g)).toEqual([
    '<output class="unseen"></output>',
    '<output class="card-said"></output>',
  ]);
});

test('is there again after the page’s marks were read anew', async ({ driver }) => {
  await driver.page.run(() => document.body.append('.'));
  await marked(driver);
  expect(await hover(driver, 'NSO Group')).toContain('NSO Group');
});
