/** axe in the real browser, where colours and sizes are what a reader sees. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Tab } from '../../scripts/browsers/driver.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe has against a page of ours, as rule and element. */
export async function axeProblems(tab: Tab): Promise<string[]> {
  // the pages' own policy forbids scripts from elsewhere, the driver's are exempt: it goes as a function
  await tab.run(Object.assign(() => 0, { toString: () => `() => { ${source}; return 0; }` }));
  return tab.run(async () => {
    const { axe } = globalThis as unknown as typeof import('axe-core') & {
      axe: typeof import('axe-core');
    };
    // a colour on its way from one scheme to the other has the contrast of neither
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}
