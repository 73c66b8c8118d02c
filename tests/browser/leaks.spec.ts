/** What a tab costs with Amicus in it, and that nothing is left of what a page or a reader is done with. */
import { expect } from '@playwright/test';
import type { Memory, Tab } from '../../scripts/browsers/driver.ts';
import type { Driver } from '../../scripts/browsers/extension.ts';
import { PLAIN_HOST, test } from './fixtures.ts';
import { openArticle, rest } from './reading.ts';

const MB = 1024 * 1024;
const ROUNDS = 1000;
/** So many first, for caches and compiled code. */
const WARM_UP = 50;

const shown = ({ heap, nodes, listeners }: Memory) =>
  `${(heap / MB).toFixed(2)} MB${nodes === undefined ? '' : `, ${nodes} nodes, ${listeners} listeners`}`;

/** Asserts that `after` is as small as `before`, and says both. */
function expectSame(what: string, before: Memory, after: Memory): void {
  console.log(`${what}: ${shown(before)} before, ${shown(after)} after`);
  expect(after.heap - before.heap).toBeLessThan(MB);
  // what was shown last may still be known: a view of many, but not the others
  expect((after.nodes ?? 0) - (before.nodes ?? 0)).toBeLessThan(100);
  expect((after.listeners ?? 0) - (before.listeners ?? 0)).toBeLessThan(10);
}

/** Shows one view after another, as a single-page application does, each until it is marked. */
function navigate(page: Tab, rounds: number): Promise<void> {
  return page.run(async (count) => {
    const main = document.body.appendChild(document.createElement('main'));
    const marked = () =>
      [...CSS.highlights.values()].some((highlight) =>
        [...(highlight as unknown as Set<AbstractRange>)].some(({ startContainer }) =>
          main.contains(startContainer),
        ),
      );
    for (let round = 0; round < count; round++) {
      history.pushState({}, '', `?view=${round}`);
      const lines = Array.from({ length: 20 }, (_, line) =>
        line % 5 === 0
          ? `<p>In view ${round} <b>NSO</b> Group sold Pegasus spyware, line ${line}.</p>`
          : `<p>Line ${line} of view ${round} names nobody.</p>`,
      );
      main.innerHTML = `<h1>View ${round}</h1>${lines.join('')}`;
      const deadline = performance.now() + 5000;
      while (!marked()) {
        if (performance.now() > deadline) throw new Error(`view ${round} was not marked`);
        await new Promise((resolve) => setTimeout(resolve));
      }
    }
    main.remove();
    history.replaceState({}, '', location.pathname);
  }, rounds);
}

/** Opens the cards of the first marks in turn, as the popup's list does, and closes each by its button. */
function openCards(driver: Driver, rounds: number): Promise<unknown> {
  return driver.inReader(async (count) => {
    const marks = globalThis.amicus?.marks;
    if (!marks) throw new Error('no marks');
    const inView = 3;
    const rootOf = (host: HTMLElement) =>
      (host as { openOrClosedShadowRoot?: ShadowRoot }).openOrClosedShadowRoot ??
      chrome.dom.openOrClosedShadowRoot(host);
    const find = () => {
      const host = document.querySelector<HTMLElement>('div[popover]:popover-open');
      return (host && rootOf(host)?.querySelector<HTMLElement>('.card-close')) ?? undefined;
    };
    for (let round = 0; round < count; round++) {
      marks.jump(round % inView);
      const deadline = performance.now() + 5000;
      while (!find()) {
        if (performance.now() > deadline) throw new Error(`no card in round ${round}`);
        await new Promise((resolve) => setTimeout(resolve));
      }
      find()?.click();
      if (find()) throw new Error(`the card of round ${round} stays`);
    }
    return count;
  }, rounds);
}

test(`${ROUNDS} views of a single-page application leave nothing behind`, async ({
  driver,
  site,
}) => {
  const { page } = driver;
  await page.goto(site.url('empty.html'));
  await navigate(page, WARM_UP);
  await rest(page);
  const before = await driver.memory();
  await navigate(page, ROUNDS);
  await rest(page);
  expectSame(`${ROUNDS} views (${driver.engine})`, before, await driver.memory());
});

test(`${ROUNDS} cards leave nothing behind`, async ({ driver, site }) => {
  await openArticle(driver, site);
  await openCards(driver, WARM_UP);
  await rest(driver.page);
  const before = await driver.memory();
  await openCards(driver, ROUNDS);
  await rest(driver.page);
  expectSame(`${ROUNDS} cards (${driver.engine})`, before, await driver.memory());
});

test('a page that names nobody costs less than a megabyte', async ({ driver, site }) => {
  const { page } = driver;
  const measure = async (host?: string): Promise<Memory> => {
    await page.goto(site.url('empty.html', host));
    await page.run(() => {
      const text = 'The river rose in the night and the people carried sand to the bridge. ';
      document.body.append(
        ...Array.from({ length: 2000 }, () => {
          const p = document.createElement('p');
          p.textContent = text.repeat(4);
          return p;
        }),
      );
    });
    await rest(page);
    return driver.memory();
  };
  // taken in turns: what a browser keeps between pages goes to both
  const rounds: { plain: Memory; ours: Memory }[] = [];
  for (let round = 0; round < 4; round++) {
    rounds.push({ plain: await measure(PLAIN_HOST), ours: await measure('ours.localhost') });
  }
  const extra = rounds.slice(1).map(({ plain, ours }) => ours.heap - plain.heap);
  const middle = extra.sort((a, b) => a - b)[1] ?? Number.NaN;
  console.log(
    `a page that names nobody (${driver.engine}): ${(middle / 1024).toFixed(0)} kB more with Amicus`,
  );
  expect(middle).toBeLessThan(MB);
  // and it was there
  expect(await driver.inReader(() => globalThis.amicus !== undefined)).toBe(true);
});
