/** The tab under the popup: its page, and the readers in its frames. */
import browser from 'webextension-polyfill';
import type { Command } from '../../components/popup/Keys.tsx';
import type { PageReading } from '../../components/popup/mentions.ts';
import type { Site } from '../../components/popup/site.ts';
import type { ListedMention } from '../../core/messages.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { decide } from '../../core/sites/decision.ts';
import type {} from '../../page/handle.ts';
import { ENGINE } from '../shared/engine.ts';

export interface Tab {
  id: number | undefined;
  url: string | undefined;
}

export async function activeTab(): Promise<Tab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return { id: tab?.id, url: tab?.url };
}

/** The commands with the keys that are in force; a phone has none. */
export const commands = async (): Promise<Command[]> =>
  ((await browser.commands?.getAll()) ?? []).map(({ name, description, shortcut }) => ({
    name: name ?? '',
    description: description ?? '',
    shortcut: shortcut ?? '',
  }));

export function siteOf(settings: Settings, tab: Tab, granted: boolean): Site {
  const decision = decide(settings, tab.url, ENGINE);
  return granted || !('host' in decision)
    ? decision
    : { run: false, because: 'no-permission', host: decision.host };
}

/** Asks every frame's reader for its mentions. */
export async function readTab(tab: Tab, site: Site): Promise<PageReading> {
  if (!site.run || tab.id === undefined) return { state: 'off' };
  try {
    const results = await browser.scripting.executeScript({
      target: { tabId: tab.id, allFrames: true },
      // runs in the page's isolated world: nothing from outside it can be used
      func: () => {
        // a viewer's own page, around a file that is none
        if (document.contentType === 'application/pdf') return 'pdf';
        return Object.hasOwn(globalThis, 'amicus')
          ? (globalThis.amicus?.marks?.list() ?? [])
          : null;
      },
    });
    if (results.some(({ frameId, result }) => frameId === 0 && result === 'pdf')) {
      return { state: 'pdf' };
    }
    return gather(results as readonly { frameId: number; result?: unknown }[]);
  } catch {
    return { state: 'closed' };
  }
}

function gather(results: readonly { frameId: number; result?: unknown }[]): PageReading {
  const lists = results.flatMap(({ frameId, result }) =>
    Array.isArray(result) ? [{ frameId, list: result as Omit<ListedMention, 'frameId'>[] }] : [],
  );
  if (lists.length === 0) return { state: 'unread' };
  lists.sort((a, b) => a.frameId - b.frameId);
  const mentions = lists.flatMap(({ frameId, list }) =>
    list.map((mention) => ({ ...mention, frameId })),
  );
  return { state: 'read', mentions };
}

/** Goes to a mention in its frame; false if it is gone, or the frame with it. */
export async function jump(tab: Tab, mention: ListedMention): Promise<boolean> {
  if (tab.id === undefined) return false;
  try {
    const [answer] = await browser.scripting.executeScript({
      target: { tabId: tab.id, frameIds: [mention.frameId] },
      func: (index: number) =>
        (Object.hasOwn(globalThis, 'amicus') && globalThis.amicus?.marks?.jump(index)) || false,
      args: [mention.index],
    });
    return answer?.result === true;
  } catch {
    return false;
  }
}
