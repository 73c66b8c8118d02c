/** Firefox with the extension in it, by way of Puppeteer and WebDriver BiDi. */
import puppeteer, { type Browser, type Frame, type KeyInput, type Page } from 'puppeteer-core';
import {
  callText,
  FIRST_RUN,
  type Json,
  type LaunchOptions,
  type Machinery,
  type Scope,
  type Tab,
} from './driver.ts';
import { type System, systemOf } from './firefox-system.ts';
import { until } from './until.ts';

/** The extension's id in `wxt.config.ts`. */
const ADDON = 'amicus@amicus.invalid';
/** Firefox invents an address for each extension and profile; ours is fixed so that it is known. */
const UUID = '4d6f1c1e-2a7b-4e0b-8f39-a31c05c0de00';
const ORIGIN = `moz-extension://${UUID}`;

const PREFS = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: UUID }),
  // The control page is manifest.json: as plain text, without the viewer's own scripts.
  'devtools.jsonview.enabled': false,
  // Nobody is there to press "Allow" in the browser's own question.
  'extensions.webextOptionalPermissionPrompts': false,
};

export async function launchFirefox(options: LaunchOptions): Promise<Machinery> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.path,
    headless: options.headed !== true,
    defaultViewport: options.headed === true ? null : { width: 1280, height: 800 },
    // Extension pages cannot be navigated to over BiDi; only the browser's own window can open one.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      ...PREFS,
      ...(options.keepPages === true && { 'fission.bfcacheInParent': true }),
      ...proxyPrefs(options.proxy),
    },
  });
  try {
    await browser.installExtension(options.extension);
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    const system = await systemOf(browser);
    await until('the page of the first run', () => system.closeTab(`${ORIGIN}${FIRST_RUN}`));
    const control = await openBehind(browser, system, `${ORIGIN}/manifest.json`);
    return machinery(browser, system, control, page);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function proxyPrefs(proxy: string | undefined): Record<string, string | number> {
  if (proxy === undefined) return {};
  const [host = '', port = ''] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
  };
}

/**
 * A tab with one of the extension's pages, behind the active tab. The tab is made by BiDi and
 * filled by the window: a tab that starts out on an extension's page is not always announced.
 */
async function openBehind(browser: Browser, system: System, url: string): Promise<Page> {
  const page = await browser.newPage({ type: 'tab', background: true });
  await system.loadInLastTab(url);
  await until(`${url} to open`, async () => (await page.evaluate('location.href')) === url);
  return page;
}

function machinery(browser: Browser, system: System, control: Page, page: Page): Machinery {
  return {
    engine: 'firefox',
    version: system.version,
    origin: ORIGIN,
    page: tabOf(page, system),
    control: tabOf(control, system),
    openBehind: async (url) => tabOf(await openBehind(browser, system, url), system),
    async openWindow(url) {
      const opened = await browser.newPage({ type: 'window' });
      await opened.goto(url);
      return tabOf(opened, system);
    },
    memory: () => system.memory(),
    command: (name) => system.command(ADDON, name),
    // BiDi cannot emulate the scheme yet; the preference acts on all pages at once.
    colourScheme: (scheme) =>
      system.setPref('layout.css.prefers-color-scheme.content-override', scheme === 'dark' ? 0 : 1),
    forcedColours: (forced) => system.setPref('browser.display.document_color_use', forced ? 2 : 0),
    accessibility: () => Promise.reject(new Error('Firefox does not tell its accessibility tree')),
    listeners: () => system.listeners(ADDON),
    closed: () => new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Answers travel as JSON: BiDi sends an object that occurs twice only once. */
function scopeOf(frame: Page | Frame): Scope {
  const run = async <A extends Json[], T>(func: (...args: A) => T | Promise<T>, ...args: A) => {
    const source = `Promise.resolve(${callText(func, args)}).then((answer) => JSON.stringify(answer))`;
    const answer: unknown = await frame.evaluate(source);
    return (typeof answer === 'string' ? JSON.parse(answer) : undefined) as T;
  };
  return { run, url: () => run(() => location.href) };
}

function tabOf(page: Page, system: System): Tab {
  let errors: string[] = [];
  page.on('pageerror', (error) => {
    const text = String(error);
    // Firefox reports what a policy blocks the way it reports errors: nothing was thrown.
    if (!text.includes('Content-Security-Policy')) errors.push(text);
  });
  return {
    ...scopeOf(page),
    async goto(url) {
      errors = [];
      await page.goto(url);
    },
    reload: async () => void (await page.reload()),
    back: async () => void (await page.evaluate('void history.back()')),
    scopes: async () => page.frames().map(scopeOf),
    moveMouse: (x, y, steps = 1) => page.mouse.move(x, y, { steps }),
    clickMouse: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (keys) => chord(page, keys.split('+') as KeyInput[]),
    type: (text) => page.keyboard.type(text),
    setViewport: (width, height, scale = 1) =>
      page.setViewport({ width, height, deviceScaleFactor: scale }),
    print: (on) => system.print(on),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    errors: () => errors,
    close: () => page.close(),
  };
}

async function chord(page: Page, keys: KeyInput[]): Promise<void> {
  for (const key of keys) await page.keyboard.down(key);
  for (const key of keys.reverse()) await page.keyboard.up(key);
}
