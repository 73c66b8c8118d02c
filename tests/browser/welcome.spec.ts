/** The first run. That it opens, once, is what `launch` waits for in every browser it starts. */
import { expect } from '@playwright/test';
import { until } from '../../scripts/browsers/until.ts';
import { axeProblems } from './axe.ts';
import { click, overflow, shows } from './extension-page.ts';
import { test } from './fixtures.ts';
import { marked, openArticle } from './reading.ts';
import { toFront } from './tabbing.ts';

test('shows marks and, pointed at, their cards', async ({ driver }) => {
  const welcome = await driver.open('welcome.html');
  await shows(welcome, 'NSO Group', '.sample-card h3');
  const { x, y } = await welcome.run(() => {
    const mark = document.querySelectorAll('.sample-mark')[2];
    mark?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = mark?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 5, y: (box?.y ?? 0) + 5 };
  });
  await welcome.moveMouse(x, y);
  await shows(welcome, 'Ahmed Mansoor', '.sample-card h3');
  await click(welcome, '.sample-mark', 'WhatsApp');
  await shows(welcome, 'WhatsApp', '.sample-card h3');
  expect(welcome.errors()).toEqual([]);
  await welcome.close();
});

test('asks for nothing where pages may be read, and leads on', async ({ driver }) => {
  const welcome = await driver.open('welcome.html');
  await shows(welcome, 'Amicus is ready');
  await shows(welcome, 'Nothing is collected');
  const links = await welcome.run(() =>
    [...document.querySelectorAll('footer a')].map((link) => link.getAttribute('href') ?? ''),
  );
  expect(links).toEqual(['/options.html', '/casebook.html']);
  await welcome.close();
});

test('asks for the permission where the browser has not given it', async ({
  driver,
  engine,
  site,
}) => {
  const remove = () =>
    driver.control.run(() =>
      chrome.permissions.remove({ origins: ['http://*/*', 'https://*/*'] }).then(
        () => 'removed',
        () => 'refused',
      ),
    );
  if (engine === 'chromium') {
    // there the permission comes with the installation and only the browser can take it away
    expect(await remove()).toBe('refused');
    return;
  }
  const welcome = await driver.open('welcome.html');
  await shows(welcome, 'Amicus is ready');
  expect(await remove()).toBe('removed');
  await shows(welcome, 'One permission is missing');
  await click(welcome, '.missing button', 'Allow Amicus to read web pages');
  await shows(welcome, 'Amicus is ready');
  await openArticle(driver, site);
  await marked(driver);
  await welcome.close();
});

test('works by Tab alone: a name that has the focus shows its card', async ({ driver }) => {
  const welcome = await driver.open('welcome.html');
  await shows(welcome, 'NSO Group', '.sample-card h3');
  await toFront(welcome);
  const focused = () => welcome.run(() => document.activeElement?.textContent ?? '');
  for (const name of ['NSO Group', 'Pegasus', 'Ahmed Mansoor', 'WhatsApp v. NSO']) {
    await welcome.press('Tab');
    expect(await focused()).toBe(name);
    await shows(welcome, name, '.sample-card h3');
  }
  // past the card's sources
  await until('the link to the options', async () => {
    await welcome.press('Tab');
    return (await focused()).includes('in the options');
  });
  await welcome.close();
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing, ${scheme}, and nothing is cut off at 320 pixels`, async ({ driver }) => {
    const welcome = await driver.open('welcome.html');
    await driver.colourScheme(scheme);
    await shows(welcome, 'NSO Group', '.sample-card h3');
    expect(await axeProblems(welcome)).toEqual([]);
    await welcome.setViewport(320, 800);
    for (const direction of ['ltr', 'rtl']) {
      expect(await overflow(welcome, direction), direction).toBeLessThanOrEqual(0);
    }
    await driver.colourScheme('light');
    await welcome.close();
  });
}
