/** What the background says to page scripts. */
import browser from 'webextension-polyfill';
import type { Answers, ToBackground } from '../../core/messages.ts';
import { readerSettings } from '../../core/settings/reader.ts';
import { decide, switchSite } from '../../core/sites/decision.ts';
import { casebook, hrefOf, recordOf } from '../shared/casebook.ts';
import { ENGINE } from '../shared/engine.ts';
import { changeSettings, loadSettings } from '../shared/settings-store.ts';
import { showCount } from './frames.ts';
import { SHEET } from './registration.ts';
import { wordsFor } from './words.ts';

type Sender = browser.Runtime.MessageSender;

const answers: {
  [T in ToBackground['type']]: (
    message: Extract<ToBackground, { type: T }>,
    sender: Sender,
  ) => Promise<Answers[T]>;
} = {
  async 'frame/needs-marker'(_, { tab, frameId }) {
    const { settings } = await loadSettings();
    if (tab?.id === undefined || frameId === undefined) return undefined;
    if (!decide(settings, tab.url, ENGINE).run) return undefined;
    const target = { tabId: tab.id, frameIds: [frameId] };
    // one call would be one task, and the page would wait for both
    for (const file of ['lexicon.js', 'marker.js']) {
      await browser.scripting.executeScript({ target, files: [file] });
    }
    return readerSettings(settings, tab.url);
  },
  async 'frame/marks'(_, { tab }) {
    if (tab?.id !== undefined) await showCount(tab.id);
  },
  async 'frame/needs-sheet'(_, { tab, frameId }) {
    if (tab?.id === undefined || frameId === undefined) return;
    const target = { tabId: tab.id, frameIds: [frameId] };
    await browser.scripting.insertCSS({ target, files: SHEET });
  },
  async 'frame/needs-card'(_, { tab, frameId }) {
    if (tab?.id === undefined || frameId === undefined) return;
    const target = { tabId: tab.id, frameIds: [frameId] };
    await browser.scripting.executeScript({ target, files: ['card.js'] });
  },
  async 'records/get'({ ids, speaks }) {
    return {
      records: ids.flatMap((id) => recordOf(id) ?? []),
      date: casebook().date,
      words: await wordsFor(speaks),
    };
  },
  async 'casebook/open'({ id }, { tab }) {
    // a page cannot be led to an address of ours, and should not know any
    const url = browser.runtime.getURL(hrefOf(recordOf(id)?.id));
    await browser.tabs.create({ url, ...(tab?.id !== undefined && { openerTabId: tab.id }) });
  },
  async 'names/mute'({ id }) {
    if (!recordOf(id)) return;
    await changeSettings((now) =>
      now.muted.includes(id) ? now : { ...now, muted: [...now.muted, id] },
    );
  },
  'site/off': async (_, { tab }) => switchOff(tab?.url),
};

/** Answers one message; a stranger's or a malformed one gets no answer. */
export function answer(message: unknown, sender: Sender): Promise<unknown> | undefined {
  if (sender.id !== browser.runtime.id || !isOurs(message)) return undefined;
  const reply = answers[message.type] as (
    message: ToBackground,
    sender: Sender,
  ) => Promise<unknown>;
  return reply(message, sender);
}

const isOurs = (message: unknown): message is ToBackground =>
  typeof message === 'object' &&
  message !== null &&
  'type' in message &&
  typeof message.type === 'string' &&
  Object.hasOwn(answers, message.type);

/** Switches off the site of a page; where nothing runs there is nothing to switch. */
export async function switchOff(address: string | undefined): Promise<void> {
  await changeSettings((settings) => {
    const decision = decide(settings, address, ENGINE);
    return decision.run ? switchSite(settings, decision.host, false) : settings;
  });
}

/** Switches the site of a page on or off; does nothing where Amicus cannot run anyway. */
export async function toggle(address: string | undefined): Promise<void> {
  await changeSettings((settings) => {
    const decision = decide(settings, address, ENGINE);
    return 'host' in decision ? switchSite(settings, decision.host, !decision.run) : settings;
  });
}
