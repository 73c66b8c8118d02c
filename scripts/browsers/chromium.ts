/** Chromium with the extension in it, by way of Playwright. */
import {
  type BrowserContext,
  type CDPSession,
  chromium,
  type Frame,
  type Page,
} from '@playwright/test';
import {
  callText,
  FIRST_RUN,
  type Json,
  type LaunchOptions,
  type Machinery,
  type Memory,
  type Scope,
  type Tab,
} from './driver.ts';
import { isRoot } from './machine.ts';
import { until } from './until.ts';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
];

/**
 * The extension is loaded over the debugging pipe rather than with `--load-extension`: branded
 * Chrome and Edge have ignored that flag since version 137, and the pipe serves all builds alike.
 */
export async function launchChromium(options: LaunchOptions): Promise<Machinery> {
  const context = await chromium.launchPersistentContext('', {
    executablePath: options.path,
    headless: options.headed !== true,
    viewport: options.headed === true ? null : { width: 1280, height: 800 },
    ignoreDefaultArgs: [
      '--disable-extensions',
      ...(options.keepPages === true ? ['--disable-back-forward-cache'] : []),
    ],
    args: [
      '--enable-unsafe-extension-debugging',
      ...QUIET,
      ...(isRoot ? ['--no-sandbox'] : []),
      ...(options.proxy === undefined ? [] : [`--proxy-server=${options.proxy}`]),
    ],
  });
  try {
    const id = await load(context, options.extension);
    const origin = `chrome-extension://${id}`;
    const welcome = await until('the page of the first run', () =>
      context.pages().find((page) => page.url() === `${origin}${FIRST_RUN}`),
    );
    await welcome.close();
    const control = context.pages()[0] ?? (await context.newPage());
    await control.goto(`${origin}/manifest.json`);
    return machinery(context, origin, control, await context.newPage());
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Playwright's table of protocol methods is older than this one. */
interface LoadUnpacked {
  send(method: 'Extensions.loadUnpacked', params: { path: string }): Promise<{ id: string }>;
}

async function load(context: BrowserContext, path: string): Promise<string> {
  const browser = context.browser();
  if (browser === null) throw new Error('Playwright gave no browser for its persistent context');
  const session = (await browser.newBrowserCDPSession()) as unknown as LoadUnpacked;
  return (await session.send('Extensions.loadUnpacked', { path })).id;
}

function machinery(context: BrowserContext, origin: string, control: Page, page: Page): Machinery {
  return {
    engine: 'chromium',
    version: context.browser()?.version() ?? 'unknown',
    origin,
    page: tabOf(page),
    control: tabOf(control),
    async openBehind(url) {
      const [made] = await Promise.all([
        context.waitForEvent('page'),
        control.evaluate((address) => chrome.tabs.create({ url: address, active: false }), url),
      ]);
      return tabOf(made);
    },
    async openWindow(url) {
      const [made] = await Promise.all([
        context.waitForEvent('page'),
        control.evaluate((address) => chrome.windows.create({ url: address }).then(() => 0), url),
      ]);
      await made.waitForLoadState();
      return tabOf(made);
    },
    memory: () => memoryOf(context, page),
    async command(name) {
      const worker = await until('the service worker', () =>
        context.serviceWorkers().find((candidate) => candidate.url().startsWith(origin)),
      );
      // Headless Chromium has no shortcuts; its event objects can be fired by hand.
      await worker.evaluate((command) => {
        (chrome.commands.onCommand as unknown as { dispatch(name: string): void }).dispatch(
          command,
        );
      }, name);
    },
    async colourScheme(scheme) {
      for (const each of context.pages()) await each.emulateMedia({ colorScheme: scheme });
    },
    async forcedColours(forced) {
      await page.emulateMedia({ forcedColors: forced ? 'active' : 'none' });
    },
    accessibility: () => accessibilityOf(context, page),
    listeners: () => listenersOf(context, page, origin),
    closed: () => new Promise((resolve) => context.once('close', () => resolve())),
    close: () => context.close(),
  };
}

async function memoryOf(context: BrowserContext, page: Page): Promise<Memory> {
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  // what a first collection lets go of may be all that held something else
  for (let round = 0; round < 3; round++) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  await session.detach();
  const of = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { heap: of('JSHeapUsedSize'), nodes: of('Nodes'), listeners: of('JSEventListeners') };
}

const STATES = ['expanded', 'disabled', 'focused', 'level', 'modal'];

async function accessibilityOf(context: BrowserContext, page: Page): Promise<string[]> {
  const session = await context.newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const walk = (id: string, depth: number): void => {
    const node = byId.get(id);
    if (!node) return;
    const states = (node.properties ?? [])
      .filter(({ name }) => STATES.includes(name))
      .map(({ name, value }) => `${name}=${value.value}`);
    const words = [node.role?.value, node.name?.value && `“${node.name.value}”`, ...states];
    if (!node.ignored) lines.push('  '.repeat(depth) + words.filter(Boolean).join(' '));
    for (const child of node.childIds ?? []) walk(child, depth + (node.ignored ? 0 : 1));
  };
  for (const { nodeId, parentId } of nodes) if (parentId === undefined) walk(nodeId, 0);
  return lines;
}

/** The protocol tells a world's listeners only to somebody who asks from inside that world. */
async function listenersOf(context: BrowserContext, page: Page, origin: string): Promise<string[]> {
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin === origin) worlds.push(world.id);
  });
  await session.send('Runtime.enable');
  const types: string[] = [];
  for (const world of worlds) {
    for (const target of ['window', 'document', 'document.documentElement']) {
      types.push(...(await listenersOn(session, world, target)));
    }
  }
  await session.detach();
  return types;
}

async function listenersOn(session: CDPSession, contextId: number, expression: string) {
  const { result } = await session.send('Runtime.evaluate', { expression, contextId });
  if (result.objectId === undefined) return [];
  const found = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
  return found.listeners.map(({ type }) => `${expression} ${type}`);
}

function scopeOf(frame: Page | Frame): Scope {
  const run = <A extends Json[], T>(func: (...args: A) => T | Promise<T>, ...args: A) =>
    frame.evaluate(callText(func, args)) as Promise<T>;
  return { run, url: () => run(() => location.href) };
}

/** Playwright taps only in a context that was made for touch. */
async function tapAt(session: CDPSession, x: number, y: number): Promise<void> {
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One session a page, and never closed: what is emulated lasts as long as its session. */
async function inSession(
  page: Page,
  act: (session: CDPSession) => Promise<unknown>,
): Promise<void> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  await act(await session);
}

function tabOf(page: Page): Tab {
  let errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  return {
    ...scopeOf(page),
    async goto(url) {
      errors = [];
      await page.goto(url);
    },
    reload: async () => void (await page.reload()),
    // not `goBack`, which waits for a load that a kept page does not have
    back: async () => void (await page.evaluate('void history.back()')),
    scopes: async () => page.frames().map(scopeOf),
    moveMouse: (x, y, steps = 1) => page.mouse.move(x, y, { steps }),
    clickMouse: (x, y) => page.mouse.click(x, y),
    tap: (x, y) => inSession(page, (session) => tapAt(session, x, y)),
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    async setViewport(width, height, scale = 1) {
      await page.setViewportSize({ width, height });
      const metrics = { width, height, deviceScaleFactor: scale, mobile: false };
      await inSession(page, (session) =>
        session.send('Emulation.setDeviceMetricsOverride', metrics),
      );
    },
    print: (on) => page.emulateMedia({ media: on ? 'print' : null }),
    screenshot: async (path) => void (await page.screenshot({ path })),
    errors: () => errors,
    close: () => page.close(),
  };
}
