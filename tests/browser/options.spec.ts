/** The options page: every change is stored at once, and nothing that is stored can break it. */
import { expect } from '@playwright/test';
import { DEFAULTS } from '../../core/settings/settings.ts';
import type { Tab } from '../../scripts/browsers/driver.ts';
import type { Driver } from '../../scripts/browsers/extension.ts';
import { until } from '../../scripts/browsers/until.ts';
import { axeProblems } from './axe.ts';
import { click, overflow, seen, shows } from './extension-page.ts';
import { PLAIN_HOST, registered, store, test } from './fixtures.ts';
import { marked, openArticle, unmarked } from './reading.ts';
import { tabThrough } from './tabbing.ts';

const LIST = '[data-list=off]';
const FIELD = `${LIST} .add-site input`;

/** What is stored, once it is as wanted. */
async function stored(
  driver: Driver,
  wanted: object,
  area: 'sync' | 'local' = 'sync',
): Promise<void> {
  let now: unknown;
  await until(`storage to hold ${JSON.stringify(wanted).slice(0, 200)}`, async () => {
    now = await driver.control.run((name) => chrome.storage[name].get(), area);
    return JSON.stringify(now) === JSON.stringify(wanted);
  }).catch(() => expect(now).toEqual(wanted));
}

const addHere = async (options: Tab, address: string) => {
  await click(options, FIELD);
  await options.type(address);
  await options.press('Enter');
};

/** Gives a file with this text to the part's button for files, as if it had been chosen. */
const choose = (options: Tab, part: string, text: string) =>
  until(`a button for files in ${part}`, () =>
    options.run(
      (selector, content) => {
        const input = document.querySelector<HTMLInputElement>(`${selector} input[type=file]`);
        if (!input) return false;
        const chosen = new DataTransfer();
        chosen.items.add(new File([content], 'chosen'));
        input.files = chosen.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      },
      part,
      text,
    ),
  );

test('a site is added and taken off, and open pages follow', async ({ driver, site }) => {
  await openArticle(driver, site);
  const options = await driver.open('options.html');
  await click(options, FIELD);
  await options.type(site.url('article.html'));
  await options.press('Enter');
  await shows(options, '127.0.0.1', `${LIST} ul`);
  await stored(driver, { off: [PLAIN_HOST, '127.0.0.1'] });
  await unmarked(driver);

  await click(options, `${LIST} li button`, '127.0.0.1');
  await stored(driver, { off: [PLAIN_HOST] });
  await options.close();
});

for (const [typed, said] of [
  ['two words', /has a space in it/],
  ['ftp://example.org', /http and https pages only/],
  ['*', /is not a site/],
  ['', /Type a site/],
  [PLAIN_HOST, /is on the list already/],
] as const) {
  test(`“${typed}” is refused with a reason`, async ({ driver }) => {
    const options = await driver.open('options.html');
    await click(options, FIELD);
    await options.type(typed);
    await options.press('Enter');
    await shows(options, said, '.field-problem');
    await stored(driver, { off: [PLAIN_HOST] });
    await options.close();
  });
}

test('a kind that is unticked is not marked any more', async ({ driver }) => {
  const options = await driver.open('options.html');
  await click(options, 'input[name=target]');
  await stored(driver, { hidden: ['target'], off: [PLAIN_HOST] });
  await click(options, 'input[name=target]');
  await stored(driver, { off: [PLAIN_HOST] });
  await options.close();
});

test('the trigger is chosen and stored', async ({ driver }) => {
  const options = await driver.open('options.html');
  await click(options, 'input[name=trigger][value=keys]');
  await stored(driver, { off: [PLAIN_HOST], trigger: 'keys' });
  await options.close();
});

test('“only on listed sites” keeps the other list for later', async ({ driver }) => {
  const options = await driver.open('options.html');
  await click(options, 'input[name=mode][value=listed]');
  await stored(driver, { mode: 'listed', off: [PLAIN_HOST] });
  await shows(options, 'None yet: Amicus runs nowhere.');
  await shows(options, '(1 site) is kept');
  await options.close();
});

test('reset asks first, and then leaves nothing stored', async ({ driver }) => {
  const options = await driver.open('options.html');
  await click(options, 'button', 'Reset all settings');
  await click(options, 'button', 'Keep my settings');
  await stored(driver, { off: [PLAIN_HOST] });
  await click(options, 'button', 'Reset all settings');
  await click(options, 'button', 'Reset everything');
  await stored(driver, {});
  await options.close();
});

test('settings that are damaged are mended, and the page says which', async ({ driver, site }) => {
  await driver.control.run(() =>
    chrome.storage.sync.set({
      off: ['fine.example', 7, 'not a site'],
      trigger: 'telepathy',
      hidden: 'all',
    }),
  );
  const options = await driver.open('options.html');
  await shows(options, 'Some stored settings could not be read');
  const text = await seen(options, '.repairs');
  expect(text).toContain('2 entries could not be read and were left out');
  expect(text).toContain('What opens a card');
  expect(text).toContain('The kinds of name that are not marked');
  await shows(options, 'fine.example', `${LIST} ul`);
  await options.close();
  // and pages are read all the same
  await openArticle(driver, site);
});

test('a change that is made elsewhere shows', async ({ driver }) => {
  const options = await driver.open('options.html');
  await store(driver, { off: ['elsewhere.example'] });
  await shows(options, 'elsewhere.example', `${LIST} ul`);
  await options.close();
});

test('what was changed is undone, and open pages follow', async ({ driver, site }) => {
  await openArticle(driver, site);
  const options = await driver.open('options.html');
  await addHere(options, site.url('article.html'));
  await shows(options, '127.0.0.1 added.', '.status');
  await unmarked(driver);
  await click(options, '.status button', 'Undo');
  await shows(options, 'Undone.', '.status');
  await stored(driver, { off: [PLAIN_HOST] });
  await marked(driver);

  await click(options, 'input[name=look][value=tint]');
  await stored(driver, { look: 'tint', off: [PLAIN_HOST] });
  await options.press('Control+z');
  await stored(driver, { off: [PLAIN_HOST] });
  await shows(options, 'Undone.', '.status');
  await options.close();
});

test('every choice is stored', async ({ driver }) => {
  const options = await driver.open('options.html');
  for (const [name, value] of [
    ['look', 'underline'],
    ['delay', 'long'],
  ]) {
    await click(options, `input[name=${name}][value=${value}]`);
  }
  await click(options, 'input[name=quiet]');
  await click(options, 'input[name=script-greek]');
  await stored(driver, {
    delay: 'long',
    look: 'underline',
    off: [PLAIN_HOST],
    quiet: true,
    unmarkedScripts: ['greek'],
  });
  await options.close();
});

test('a single name is found, left unmarked and taken back', async ({ driver }) => {
  const options = await driver.open('options.html');
  await click(options, '.names input');
  await options.type('hulio');
  await click(options, '.names button', 'Leave unmarked Shalev Hulio');
  await stored(driver, { muted: ['shalev-hulio'], off: [PLAIN_HOST] });
  await click(options, '.names button', 'Mark again Shalev Hulio');
  await stored(driver, { off: [PLAIN_HOST] });
  await options.close();
});

test('a rule says what it covers, and which open tabs', async ({ driver, site }) => {
  await driver.page.goto(site.url('article.html', 'news.localhost'));
  const options = await driver.open('options.html');
  await click(options, FIELD);
  await options.type('*.news.localhost');
  await shows(options, 'every host below it, such as www.news.localhost', LIST);
  await shows(options, 'Open now: news.localhost.', `${LIST} form`);
  await options.press('Enter');
  await shows(options, 'Open now: news.localhost.', `${LIST} ul`);
  await options.close();
});

test('a thousand sites are more than browsers synchronise: kept here, said, and in force', async ({
  driver,
}) => {
  const sites = Array.from({ length: 1000 }, (_, n) => `site-${n}.example.org`);
  const off = [PLAIN_HOST, ...sites];
  const options = await driver.open('options.html');
  await choose(options, LIST, sites.join('\n'));
  await shows(options, '1,000 sites added.', '.status');
  await stored(driver, { off }, 'local');
  await shows(options, 'The list of sites where Amicus stays away', '.only-here');
  await registered(driver, { ...DEFAULTS, off });
  expect(await options.run((list) => document.querySelectorAll(`${list} li`).length, LIST)).toBe(
    20,
  );
  await click(options, `${LIST} input[type=search]`);
  await options.type('site-99');
  await shows(options, '11 sites found.', LIST);

  await click(options, '.status button', 'Undo');
  await stored(driver, { off: [PLAIN_HOST] });
  await stored(driver, {}, 'local');
  await until('the notice to go', async () => (await seen(options, '.only-here')) === '');
  await options.close();
});

test('settings go into a file and come back from it', async ({ driver }) => {
  const settings = { hidden: ['case'], off: ['a.example'], trigger: 'click' } as const;
  await store(driver, settings);
  const options = await driver.open('options.html');
  await shows(options, 'Export to a file', '.backup');
  await options.run(() => {
    // a download is the browser's; what goes into it is ours
    URL.createObjectURL = (blob) => {
      Reflect.set(globalThis, 'written', (blob as Blob).text());
      return 'data:,';
    };
  });
  await click(options, '.backup button', 'Export');
  const text = await options.run(() => Reflect.get(globalThis, 'written') as Promise<string>);
  expect(JSON.parse(text)).toEqual({
    format: 'amicus-settings',
    schema: 1,
    settings: { ...DEFAULTS, ...settings },
  });
  await store(driver, {});
  await choose(options, '.backup', text);
  await shows(options, 'Your settings are now those of the file.', '.backup-report');
  await stored(driver, settings);
  await choose(options, '.backup', '{"format":"something else"}');
  await shows(options, 'This is not a file of Amicus’s settings.', '.backup-report');
  await options.close();
});

test('the button for keys opens the browser’s own page for them', async ({ driver }) => {
  const options = await driver.open('options.html');
  const tabs = () =>
    driver.control.run(() => chrome.tabs.query({}).then((all) => all.map(({ id }) => id ?? -1)));
  const before = await tabs();
  await click(options, 'section button', 'Change the keys');
  const opened = await until('a tab more', async () =>
    (await tabs()).find((id) => !before.includes(id)),
  );
  await driver.control.run((id) => chrome.tabs.remove(id), opened);
  await options.close();
});

test('the whole page works by Tab alone, and the line that tells of a change covers nothing', async ({
  driver,
}) => {
  await store(driver, { off: [PLAIN_HOST, 'a.example'], muted: ['nso-group'] });
  const options = await driver.open('options.html');
  await options.setViewport(820, 600);
  await click(options, 'input[name=look][value=tint]');
  await shows(options, 'saved', '.status');
  expect(await tabThrough(options)).toEqual([]);
  await options.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${scheme}, and nothing is cut off at 320 pixels`, async ({ driver }) => {
    await store(driver, { off: [PLAIN_HOST, 'a.example'], muted: ['nso-group'], trigger: 'click' });
    const options = await driver.open('options.html');
    await driver.colourScheme(scheme);
    await click(options, 'input[name=look][value=tint]');
    await click(options, '.names input');
    await options.type('hulio');
    await shows(options, 'Leave unmarked', '.names');
    expect(await axeProblems(options)).toEqual([]);
    for (const direction of ['ltr', 'rtl']) {
      await options.setViewport(320, 800);
      expect(await overflow(options, direction), direction).toBeLessThanOrEqual(0);
    }
    await driver.colourScheme('light');
    await options.close();
  });
}
