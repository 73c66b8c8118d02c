/** The toolbar button tells without being opened whether Amicus runs on the page of a tab. */
import browser from 'webextension-polyfill';
import { say } from '../../components/messages/say.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { decide } from '../../core/sites/decision.ts';
import { ENGINE } from '../shared/engine.ts';
import { mayRead } from '../shared/permission.ts';
import { loadSettings } from '../shared/settings-store.ts';
import { speakFor } from './words.ts';

type State = 'on' | 'off' | 'cannot';

const PREFIX: Readonly<Record<State, string>> = { on: '', off: 'off-', cannot: 'cannot-' };

/** Shows the state of one tab; `url` is undefined where the browser keeps it to itself. */
export async function showState(tabId: number, url: string | undefined): Promise<void> {
  const { settings } = await loadSettings();
  const state = stateOf(settings, url, await mayRead(url));
  speakFor(settings);
  const path = Object.fromEntries(
    [16, 32, 48].map((size) => [size, `icon/${PREFIX[state]}${size}.png`]),
  );
  try {
    await browser.action.setIcon({ tabId, path });
    await browser.action.setTitle({ tabId, title: say(`icon.${state}`) });
  } catch {
    // the tab has gone meanwhile
  }
}

/** Shows the state of every tab that is in front of a window. */
export async function showStates(): Promise<void> {
  const tabs = await browser.tabs.query({ active: true });
  await Promise.all(tabs.map(({ id, url }) => id !== undefined && showState(id, url)));
}

function stateOf(settings: Settings, url: string | undefined, granted: boolean): State {
  const decision = decide(settings, url, ENGINE);
  if (decision.run) return granted ? 'on' : 'cannot';
  return 'host' in decision ? 'off' : 'cannot';
}
