/**
 * The first script in a page: finds out whether there is anything to mark. Registered at run time by
 * the background, without WXT's content-script context, which would announce the extension's id.
 */
import sieves from 'virtual:amicus/sieves';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createSieve } from '../core/matching/sieve.ts';
import type { ReaderSettings, ToReader } from '../core/messages.ts';
import { ask } from '../page/ask.ts';
import type { ReaderHandle } from '../page/handle.ts';
import { Watch } from '../page/watch.ts';

export default defineUnlistedScript(() => {
  // a second copy comes when the extension was updated, or switched on again in an open tab
  if (Object.hasOwn(globalThis, 'amicus')) globalThis.amicus?.stop();
  activate();
});

/** Milliseconds before each time that the background is asked. */
const PAUSES = [0, 50, 1000];

function activate(): void {
  const end = new AbortController();
  const watch = new Watch({
    names: createSieve(sieves.names),
    topic: createSieve(sieves.topic),
    signal: end.signal,
    onProspect() {
      handle.allowed = mayMark();
      handle.allowed.then((allowed) => {
        if (!allowed) stop();
      });
    },
  });

  /** Asked again before it counts as a no: a worker that is just being stopped drops what it hears. */
  async function mayMark(): Promise<ReaderSettings | undefined> {
    for (const pause of PAUSES) {
      if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
      const settings = await ask({ type: 'frame/needs-marker' }, alive);
      if (settings) return settings;
    }
    return undefined;
  }

  const onMessage = (message: ToReader): void => {
    if (message.type === 'reader/stop') stop();
  };

  function stop(): void {
    end.abort();
    chrome.runtime?.onMessage?.removeListener(onMessage);
    Reflect.deleteProperty(globalThis, 'amicus');
  }

  /** After an update or removal of the extension this script is an orphan: it cleans up and ends. */
  function alive(): boolean {
    if (chrome.runtime?.id !== undefined) return true;
    stop();
    return false;
  }

  const handle: ReaderHandle = {
    allowed: undefined,
    lexicon: undefined,
    watch,
    marks: undefined,
    alive,
    stop,
  };
  chrome.runtime.onMessage.addListener(onMessage);
  globalThis.amicus = handle;
  watch.start();
}
