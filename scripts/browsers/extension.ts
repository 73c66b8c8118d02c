/** What one can do with a running browser that has the extension in it, whichever it is. */
import { callText, type Json, type Machinery, type Tab } from './driver.ts';
import { until } from './until.ts';

export interface Driver extends Machinery {
  /** The browser's number for the page's tab. */
  readonly tabId: number;
  /** Opens one of the extension's pages in a tab behind the page, which stays the active one. */
  open(path: string): Promise<Tab>;
  /**
   * Runs `func` in the extension's own world of every frame of the page, where it finds
   * `globalThis.amicus` and can open closed shadow roots. The top frame's answer comes first.
   */
  inFrames<A extends Json[], T>(func: (...args: A) => T | Promise<T>, ...args: A): Promise<T[]>;
  /** The same for the top frame alone. */
  inReader<A extends Json[], T>(func: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
}

type Injected = { frameId: number; result?: unknown; error?: { message: string } | null }[];

export async function driverOver(machinery: Machinery): Promise<Driver> {
  const { control } = machinery;
  const tabId = await control.run(async () => {
    const own = (await chrome.tabs.getCurrent())?.id;
    return (await chrome.tabs.query({})).find(({ id }) => id !== own)?.id;
  });
  if (tabId === undefined) throw new Error('the page has no tab');

  const inject = async (func: (...args: never[]) => unknown, args: Json[], allFrames: boolean) => {
    // The function must be born in the extension page, so the call is spelt out as text.
    const call = `() => ${callText(func, args)}`;
    const source = `chrome.scripting.executeScript({ target: { tabId: ${tabId}, allFrames: ${allFrames} }, func: ${call} })`;
    const results = (await runText(control, source)) as Injected;
    const failed = results.find(({ error }) => error !== undefined && error !== null);
    if (failed !== undefined)
      throw new Error(
        `in frame ${failed.frameId}: ${failed.error?.message ?? JSON.stringify(failed.error)}`,
      );
    return results.sort((a, b) => a.frameId - b.frameId).map(({ result }) => result ?? undefined); // Chromium says null for undefined
  };

  return Object.assign(machinery, {
    tabId,
    async open(path: string) {
      await control.run((id) => chrome.tabs.update(id, { active: true }).then(() => 0), tabId);
      const address = `${machinery.origin}/${path}`;
      const tab = await machinery.openBehind(address);
      await until(`${address} to load`, () =>
        tab.run(
          (url) => location.href.startsWith(url) && document.readyState === 'complete',
          address,
        ),
      );
      return tab;
    },
    async inFrames<A extends Json[], T>(
      func: (...args: A) => T | Promise<T>,
      ...args: A
    ): Promise<T[]> {
      return (await inject(func, args, true)) as T[];
    },
    async inReader<A extends Json[], T>(
      func: (...args: A) => T | Promise<T>,
      ...args: A
    ): Promise<T> {
      return (await inject(func, args, false))[0] as T;
    },
  });
}

/** `run` takes functions only; this makes one from text without `eval`, which the CSP forbids. */
function runText(tab: Tab, source: string): Promise<unknown> {
  const func = Object.assign(() => undefined, { toString: () => `() => ${source}` });
  return tab.run<[], unknown>(func);
}
