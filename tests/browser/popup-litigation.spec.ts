/** The popup's litigation at a glance, and search across the casebook, in real browsers. */
import { expect } from '@playwright/test';
import type { Tab } from '../../scripts/browsers/driver.ts';
import { until } from '../../scripts/browsers/until.ts';
import { axeProblems } from './axe.ts';
import { click, seen, shows } from './extension-page.ts';
import { store, test } from './fixtures.ts';
import { openArticle } from './reading.ts';

const FIELD = 'input[type=search]';

test.afterEach(({ driver }) => driver.colourScheme('light'));

/** What is typed, instead of what was there before. */
async function search(tab: Tab, typed: string): Promise<void> {
  await until('the field to have the focus', () =>
    tab.run((field) => {
      const input = document.querySelector<HTMLInputElement>(field);
      input?.focus();
      input?.select();
      return input !== null && document.activeElement === input;
    }, FIELD),
  );
  await tab.type(typed);
}

const firstResult = (tab: Tab) =>
  tab.run(() => {
    const link = document.querySelector<HTMLAnchorElement>('.results a');
    return [link?.textContent, link?.getAttribute('href')];
  });

test('finds names, numbers and courts in any script', async ({ driver, site }) => {
  await openArticle(driver, site);
  const popup = await driver.open('popup.html');
  for (const [typed, name, address] of [
    ['Hulio', 'Shalev Hulio', /#shalev-hulio$/],
    ['الجزيرة', 'Al Jazeera', /#al-jazeera$/],
    ['1,400', 'WhatsApp v. NSO Group', /#whatsapp-v-nso\/\d+$/],
    ['25-7380', 'WhatsApp v. NSO Group', /#whatsapp-v-nso$/],
  ] as const) {
    await search(popup, typed);
    await until(`${name} for ${typed}`, async () => (await firstResult(popup))[0] === name);
    expect((await firstResult(popup))[1]).toMatch(address);
  }
  await search(popup, '9th Cir');
  await shows(popup, /WhatsApp v\. NSO Group[\s\S]*9th Cir\. 20-16408/, '.results');
  await search(popup, 'xylophone hulio');
  await shows(popup, 'Nothing in the casebook has all of “xylophone hulio”');
  await popup.press('Escape');
  await shows(popup, 'How it got here');
  await popup.close();
});

test('a result leads to the fact in the casebook', async ({ driver }) => {
  const popup = await driver.open('popup.html');
  await search(popup, '1,400 devices');
  await until('a result', async () => (await firstResult(popup))[1]?.includes('/'));
  const [, href] = await firstResult(popup);
  await popup.close();
  const casebook = await driver.open(href?.slice(1) ?? '');
  await until('the fact to have the focus', () =>
    casebook.run(() => document.activeElement?.textContent?.includes('about 1,400 devices')),
  );
  let place: number[] = [];
  await until('the fact to be in view', async () => {
    place = await casebook.run(() => {
      const box = document.activeElement?.getBoundingClientRect();
      return [box?.top ?? -1, box?.bottom ?? -1, innerHeight];
    });
    const [top = -1, bottom = -1, height = -1] = place;
    return top >= 0 && bottom <= height;
  }).catch(() => expect(place).toEqual('in view'));
  await casebook.close();
});

test('the timeline goes from years to days by keys', async ({ driver }) => {
  const popup = await driver.open('popup.html');
  await shows(popup, 'Contempt motion', '.timeline-drawing');
  await popup.run(() => document.querySelector<HTMLElement>('.timeline-drawing')?.focus());
  await popup.press('ArrowLeft');
  await shows(popup, '20 May 2026', '.timeline-chosen');
  await popup.press('Home');
  await shows(popup, 'Apr 2019', '.timeline-chosen');
  await popup.press('End');
  for (let n = 0; n < 9; n += 1) await popup.press('=');
  await shows(popup, /\d+ \w+ 2026 – \d+ \w+ 2026/, '.timeline-controls');
  const ticks = await popup.run(() =>
    [...document.querySelectorAll('.timeline-tick text')].map((tick) => tick.textContent),
  );
  expect(ticks.length).toBeGreaterThan(1);
  for (const tick of ticks) expect(tick).toMatch(/^\d+ \w+$/);
  await popup.press('0');
  await shows(popup, /20\d\d – 20\d\d/, '.timeline-controls');
  await popup.close();
});

test('labels of the timeline never cover one another', async ({ driver }) => {
  for (const width of [320, 360, 600]) {
    const popup = await driver.open('popup.html');
    await popup.setViewport(width, 800);
    await shows(popup, 'Contempt motion', '.timeline-drawing');
    const overlaps = await popup.run(() => {
      const labels = [...document.querySelectorAll('.timeline-flag text')];
      const boxes = labels.map(
        (label) => [label.textContent, label.getBoundingClientRect()] as const,
      );
      return boxes.flatMap(([name, a], index) =>
        boxes
          .slice(index + 1)
          .filter(
            ([, b]) =>
              a.left < b.right &&
              b.left < a.right &&
              a.top + 2 < b.bottom - 2 &&
              b.top + 2 < a.bottom - 2,
          )
          .map(([other]) => `${name} / ${other}`),
      );
    });
    expect(overlaps).toEqual([]);
    await popup.close();
  }
});

test('sums are drawn to scale', async ({ driver }) => {
  const popup = await driver.open('popup.html');
  await shows(popup, 'US$167,254,000');
  const bars = await popup.run(() =>
    [...document.querySelectorAll('.sum')].map((sum) => [
      Number(sum.querySelector('.sum-amount')?.textContent?.replace(/\D/g, '')),
      sum.querySelector('.sum-share')?.getBoundingClientRect().width ?? 0,
    ]),
  );
  const largest = bars.find(([amount]) => amount === 167_254_000)?.[1] ?? 0;
  expect(largest).toBeGreaterThan(300);
  for (const [amount = 0, width = 0] of bars) {
    expect(width / largest).toBeCloseTo(amount / 167_254_000, 2);
  }
  await popup.close();
});

test('the other cases are narrowed to a vendor and a state', async ({ driver }) => {
  const popup = await driver.open('popup.html');
  const pick = (label: string, value: string) =>
    until(`${label} to be chosen`, () =>
      popup.run(
        (name, wanted) => {
          const select = document.querySelector<HTMLSelectElement>(`select[aria-label="${name}"]`);
          if (!select) return false;
          select.value = wanted;
          select.dispatchEvent(new Event('change', { bubbles: true }));
          return true;
        },
        label,
        value,
      ),
    );
  await pick('Vendor', 'intellexa');
  await shows(popup, 'Predator trial in Greece', '.other-cases');
  const all = (await seen(popup, '.other-cases')).length;
  await pick('State', 'withdrawn');
  await until('other cases', async () => (await seen(popup, '.other-cases')).length !== all);
  await popup.close();
});

test('nothing moves when the names come, however many there are', async ({ driver, site }) => {
  const places: number[] = [];
  for (const [path, words] of [
    ['empty.html', 'found none of the names'],
    ['frames.html', 'RCS Lab'],
    ['article.html', '4 names, 4 mentions.'],
  ] as const) {
    await driver.page.goto(site.url(path));
    const popup = await driver.open('popup.html');
    await popup.setViewport(380, 600);
    await shows(popup, words, '.mentions');
    await shows(popup, 'How it got here');
    places.push(
      await popup.run(
        () => document.querySelector('#litigation-heading')?.getBoundingClientRect().top ?? 0,
      ),
    );
    await popup.close();
  }
  expect(new Set(places).size, `${places}`).toBe(1);
});

test('is drawn within a moment, without the casebook', async ({ driver, site }, {
  annotations,
}) => {
  await openArticle(driver, site);
  const times: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    const popup = await driver.open('popup.html');
    await shows(popup, 'How it got here');
    times.push(
      await popup.run(() => {
        const [drawn] = performance.getEntriesByName('drawn');
        return drawn?.startTime ?? Number.NaN;
      }),
    );
    await popup.close();
  }
  const best = Math.min(...times);
  annotations.push({ type: 'drawn', description: `${Math.round(best)} ms` });
  // meant is 100 ms on a machine that does nothing else; those that test do
  expect(best, `${times.map(Math.round)}`).toBeLessThan(500);
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing to object to, ${scheme}`, async ({ driver, site }) => {
    await openArticle(driver, site);
    await driver.colourScheme(scheme);
    const popup = await driver.open('popup.html');
    await driver.colourScheme(scheme);
    await popup.setViewport(360, 600);
    await shows(popup, '4 names');
    await shows(popup, 'Contempt motion', '.timeline-drawing');
    await click(popup, '.more > summary');
    await shows(popup, 'WhatsApp released a fixed app', '.timeline');
    expect(await axeProblems(popup)).toEqual([]);
    await search(popup, '1,400');
    await shows(popup, '1,400', '.results');
    expect(await axeProblems(popup)).toEqual([]);
    await popup.close();
  });
}

test('fits a narrow panel, in both directions of writing', async ({ driver }) => {
  for (const language of ['de', 'ar'] as const) {
    await store(driver, { language });
    const popup = await driver.open('popup.html');
    await popup.setViewport(320, 600);
    await shows(popup, 'Contempt motion', '.timeline-drawing');
    const wide = await popup.run(() =>
      [...document.querySelectorAll<HTMLElement>('main *')]
        .filter((one) => !one.closest('.unseen, svg') && one.getClientRects().length > 0)
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return left < -1 || right > innerWidth + 1;
        })
        .map((one) => one.className || one.tagName),
    );
    expect(wide, language).toEqual([]);
    await popup.close();
  }
});
