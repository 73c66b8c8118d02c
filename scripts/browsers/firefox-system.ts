/**
 * The few things that only Firefox's own window can do: open an extension's page, set a
 * preference, run a command, list listeners. Puppeteer has no public way there, its connection has.
 */
import type { Browser } from 'puppeteer-core';
import type { Memory } from './driver.ts';

export interface System {
  readonly version: string;
  /** Loads an address into the newest tab. */
  loadInLastTab(url: string): Promise<void>;
  /** Closes the tab with an address; false if there is none. */
  closeTab(url: string): Promise<boolean>;
  setPref(name: string, value: number): Promise<void>;
  command(addon: string, name: string): Promise<void>;
  /** Lays the selected tab out for paper, or for the screen again. */
  print(on: boolean): Promise<void>;
  /** What the selected tab holds, after a collection. */
  memory(): Promise<Memory>;
  /** Listeners on the window and document of the selected tab that belong to an add-on. */
  listeners(addon: string): Promise<string[]>;
}

interface Connection {
  send(method: string, params: Record<string, unknown>): Promise<{ result: unknown }>;
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

export async function systemOf(browser: Browser): Promise<System> {
  const connection = Reflect.get(browser, 'connection') as Connection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = (tree.result as { contexts: { context: string }[] }).contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows no window of its own');

  const evaluate = async (expression: string): Promise<unknown> => {
    const { result } = await connection.send('script.evaluate', {
      target: { context },
      awaitPromise: true,
      expression,
    });
    const answer = result as Evaluated;
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails?.text);
    return answer.result?.value;
  };
  const text = JSON.stringify;
  return {
    version: String(await evaluate('Services.appinfo.version')),
    loadInLastTab: async (url) => void (await evaluate(`(${loadInLastTab})(${text(url)})`)),
    closeTab: async (url) => (await evaluate(`(${closeTab})(${text(url)})`)) === true,
    setPref: async (name, value) =>
      void (await evaluate(`Services.prefs.setIntPref(${text(name)}, ${value})`)),
    command: async (addon, name) =>
      void (await evaluate(`(${runCommand})(${text(addon)}, ${text(name)})`)),
    print: async (on) =>
      void (await evaluate(
        `gBrowser.selectedBrowser.browsingContext.mediumOverride = ${on ? '"print"' : '""'}`,
      )),
    memory: async () => JSON.parse(String(await evaluate(`(${measureMemory})()`))) as Memory,
    listeners: async (addon) =>
      JSON.parse(String(await evaluate(`(${listListeners})(${text(addon)})`))) as string[],
  };
}

// These travel as text into Firefox's window; TypeScript knows none of what is there.

const loadInLastTab = `(url) => {
  const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
  gBrowser.tabs.at(-1).linkedBrowser.loadURI(Services.io.newURI(url), { triggeringPrincipal });
}`;

const closeTab = `(url) => {
  const tab = gBrowser.tabs.find(({ linkedBrowser }) => linkedBrowser.currentURI.spec === url);
  if (tab) gBrowser.removeTab(tab);
  return tab !== undefined;
}`;

/** A shortcut is a <key> element in the window, known by its keys alone, as are the browser's own. */
const runCommand = `(addon, name) => {
  const { commands } = WebExtensionPolicy.getByID(addon).extension.manifest;
  const letter = commands[name].suggested_key.default.split('+').at(-1);
  const keys = [...document.querySelectorAll('keyset[id^="ext-keyset-id"] key')];
  const key = keys.find((each) => each.getAttribute('key') === letter);
  if (!key) throw new Error('no shortcut for ' + name + ' among ' + keys.map((k) => k.outerHTML));
  key.doCommand();
}`;

/** Runs a function in the selected tab's process and gives back what it sends. */
const askTab = `(script, ...args) => {
  const { messageManager } = gBrowser.selectedBrowser;
  const message = 'amicus-test:' + Math.random();
  const answer = new Promise((resolve) => {
    messageManager.addMessageListener(message, function hear({ data }) {
      messageManager.removeMessageListener(message, hear);
      resolve(data);
    });
  });
  const call = '(' + script + ')(' + args.map((each) => JSON.stringify(each)).join() + ')';
  const source = 'sendAsyncMessage(' + JSON.stringify(message) + ', ' + call + ')';
  messageManager.loadFrameScript('data:application/javascript;charset=utf-8,' + encodeURIComponent(source), false);
  return answer;
}`;

const listListeners = `async (addon) => JSON.stringify(await (${askTab})((addon) => {
  const found = [];
  for (const target of [content, content.document, content.document.documentElement]) {
    for (const each of Services.els.getListenerInfoFor(target)) {
      const owner = each.listenerObject && Cu.getObjectPrincipal?.(each.listenerObject);
      if (owner?.addonId === addon || owner?.contentScriptAddonPolicy?.id === addon) found.push(each.type);
    }
  }
  return found;
}, addon))`;

/** The window's zone: content scripts live in it with the page. */
const measureMemory = `async () => JSON.stringify(await (${askTab})(() => {
  for (let round = 0; round < 3; round++) {
    Cu.forceGC();
    Cu.forceCC();
  }
  const [objects, strings, other] = [{}, {}, {}];
  const rest = Array.from({ length: 6 }, () => ({}));
  Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager)
    .sizeOfTab(content, objects, strings, other, ...rest);
  // the other part is compiled code and the engine's reserve, which come and go by the megabyte
  return { heap: objects.value + strings.value };
}))`;
