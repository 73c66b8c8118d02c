/**
 * The page zoo: each page in tests/pages says in its own markup what must be marked in it and what
 * must not. Whatever happens there, the page's DOM stays as it is and nothing is thrown in it.
 */
import { readdirSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Driver } from '../../scripts/browsers/extension.ts';
import { until } from '../../scripts/browsers/until.ts';
import { PAGES, PLAIN_HOST, test } from './fixtures.ts';
import { type Labelled, labelsOf, markupOf } from './marks.ts';
import { rest } from './reading.ts';

const files = readdirSync(PAGES).filter((name) => /\.(x?html|svg|xml)$/.test(name));

interface Zoo {
  /** Changes that the page makes to itself, one after the other. */
  zooSteps?: (() => unknown)[];
}

for (const file of files) {
  test(file, async ({ driver, site }) => {
    const plain: string[] = [];
    await visit(driver, site.url(file, PLAIN_HOST), async () => {
      plain.push(...(await markups(driver)));
    });
    const thrown = [...driver.page.errors()];

    const marked: string[] = [];
    await visit(driver, site.url(file), async () => {
      await asLabelled(driver);
      marked.push(...(await markups(driver)));
    });
    expect(marked).toEqual(plain);
    expect(driver.page.errors()).toEqual(thrown);
  });
}

/** Opens a page and looks at it once as it comes and once after each of its steps. */
async function visit(driver: Driver, url: string, look: () => Promise<void>): Promise<void> {
  const { page } = driver;
  await page.goto(url);
  await look();
  const steps = await page.run(() => (globalThis as Zoo).zooSteps?.length ?? 0);
  for (let step = 0; step < steps; step++) {
    await page.run(async (index) => void (await (globalThis as Zoo).zooSteps?.[index]?.()), step);
    await look();
  }
}

/** Waits until all labels are true, gives the reader time for a mistake, and looks again. */
async function asLabelled(driver: Driver): Promise<void> {
  let wrong: Labelled[] = [];
  const right = async () => {
    const all = (await Promise.all((await driver.page.scopes()).map(labelsOf))).flat();
    wrong = all.filter(({ expected, found }) => bare(expected) !== bare(found));
    return wrong.length === 0;
  };
  await until('the labels to come true', right, 4000).catch(() => {});
  await rest(driver.page);
  if (!(await right())) expect(wrong).toEqual([]);
}

/** Without blanks: a line break element is a gap in a name, but no character of the page. */
const bare = (names: readonly string[]): string => names.join('|').replace(/\s/g, '');

async function markups(driver: Driver): Promise<string[]> {
  return Promise.all((await driver.page.scopes()).map(markupOf));
}
