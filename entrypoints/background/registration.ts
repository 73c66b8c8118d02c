/** Where reader.js runs: registered from the settings, so that a site that is off has none of it. */
import browser from 'webextension-polyfill';
import type { Settings } from '../../core/settings/settings.ts';
import { patterns } from '../../core/sites/decision.ts';
import { loadSettings } from '../shared/settings-store.ts';

const ID = 'reader';
export const READER = ['reader.js'];
/** Comes where the first mark does: a page without marks can see nothing of it. */
export const SHEET = ['assets/marks.css'];

let last: Promise<void> = Promise.resolve();

/**
 * Registers the reader from the stored settings, whole each time and one after the other, since two
 * at a time would fail on the id. Chrome drops registrations on update, so this runs on install,
 * update, start and every change.
 */
export function registerReader(): Promise<void> {
  last = last.catch(() => {}).then(rebuild);
  return last;
}

async function rebuild(): Promise<void> {
  const { settings } = await loadSettings();
  const old = await browser.scripting.getRegisteredContentScripts({ ids: [ID] });
  const script = scriptFor(settings);
  // an update leaves no gap in which a page could load unread; taking out and putting in would
  if (script && old.length > 0) await browser.scripting.updateContentScripts([script]);
  else if (script) await browser.scripting.registerContentScripts([script]);
  else if (old.length > 0) await browser.scripting.unregisterContentScripts({ ids: [ID] });
}

/** In the polyfill's types since no release yet; both browsers take it (Chrome 119, Firefox 128). */
type Script = browser.Scripting.RegisteredContentScript & { matchOriginAsFallback: boolean };

function scriptFor(settings: Settings): Script | undefined {
  const { matches, excludeMatches } = patterns(settings);
  if (matches.length === 0) return undefined;
  return {
    id: ID,
    js: READER,
    // an older version registered a sheet, and an update keeps what is not named
    css: [],
    matches,
    // also when empty: an update keeps what is not named
    excludeMatches,
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
}
