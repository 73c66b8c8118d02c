/**
 * One way to drive both browsers: Playwright carries Chromium, Puppeteer carries Firefox, and
 * everything above this file knows neither.
 */
import type { Engine } from './find.ts';

/** The page that greets after installing: waited for, and closed, before anything is driven. */
export const FIRST_RUN = '/welcome.html';

/** What can travel into a page and back. */
export type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

export interface Runner {
  /**
   * Runs `func` over there. It travels as text: it sees its arguments and the page, nothing from
   * the file it was written in.
   */
  run<A extends Json[], T>(func: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
}

/** A document, of a tab or of a frame in it; functions run in the page's own world. */
export interface Scope extends Runner {
  /** The address as the document itself sees it. */
  url(): Promise<string>;
}

/** What a page costs, with all that can be freed freed. */
export interface Memory {
  /** Bytes of the scripts' heaps, ours and the page's. */
  heap: number;
  /** DOM nodes and event listeners that are still kept; unknown in Firefox. */
  nodes?: number;
  listeners?: number;
}

export interface Tab extends Scope {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  back(): Promise<void>;
  /** The document and every frame in it, also of other origins. */
  scopes(): Promise<Scope[]>;
  moveMouse(x: number, y: number, steps?: number): Promise<void>;
  clickMouse(x: number, y: number): Promise<void>;
  /** A finger's tap. */
  tap(x: number, y: number): Promise<void>;
  /** A key or a chord: `Escape`, `Alt+Shift+N`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  /** In CSS pixels, with `scale` pixels of the screen to each. */
  setViewport(width: number, height: number, scale?: number): Promise<void>;
  /** Lays the page out for paper, or for the screen again. */
  print(on: boolean): Promise<void>;
  screenshot(path: string): Promise<void>;
  /** Uncaught errors of the page since the last `goto`. */
  errors(): readonly string[];
  close(): Promise<void>;
}

/** What differs between the engines, beside the tab. */
export interface Machinery {
  readonly engine: Engine;
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without a final slash. */
  readonly origin: string;
  /** The tab for the pages that are read. */
  readonly page: Tab;
  /** A bare page of the extension, from which its interfaces can be called. */
  readonly control: Tab;
  /** Opens one of the extension's addresses in a tab behind the active one. */
  openBehind(url: string): Promise<Tab>;
  /** Opens an address in a window of its own. */
  openWindow(url: string): Promise<Tab>;
  /** What the page's tab holds, after a collection. */
  memory(): Promise<Memory>;
  /** Fires one of the extension's commands as the browser would. */
  command(name: string): Promise<void>;
  colourScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Whether the reader's own colours take the place of a page's. */
  forcedColours(forced: boolean): Promise<void>;
  /**
   * What assistive technology is told of the page: a line for each node with its role, name and
   * states, indented by depth. Firefox has no protocol for it.
   */
  accessibility(): Promise<string[]>;
  /** Types of the listeners that the extension holds on the page's window and document. */
  listeners(): Promise<string[]>;
  /** Resolves when the user closes the window. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** The browser's program. */
  path: string;
  /** Folder of the built extension. */
  extension: string;
  headed?: boolean;
  /** Keeps pages that were left for the way back, as browsers do; our tools switch that off. */
  keepPages?: boolean;
  /** `host:port` that gets every request which is not for loopback. */
  proxy?: string;
}

/** A function call as source text, for the ways in that take text only. */
export function callText(func: (...args: never[]) => unknown, args: readonly Json[]): string {
  return `(${func})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(',')})`;
}
