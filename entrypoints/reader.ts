/**
 * The first script in a page: finds and marks. Registered at run time by the background, without
 * WXT's content-script context, which would announce the extension's id to the page.
 */
import lexicon from 'virtual:amicus/lexicon';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMatcher, type Matcher } from '../core/matching/matcher.ts';
import type { Answers, ReaderSettings, ToBackground, ToReader } from '../core/messages.ts';
import { Interaction } from '../page/interaction.ts';
import { PageReader } from '../page/reader.ts';
import { Stepping } from '../page/stepping.ts';

export default defineUnlistedScript(() => {
  // a second copy comes when the extension was updated, or switched on again in an open tab
  if (Object.hasOwn(globalThis, 'amicus')) globalThis.amicus?.stop();
  activate();
});

/** Asked twice before it counts as a no: a worker that is just being stopped drops the first word. */
const MAY_MARK = { type: 'frame/may-mark' } as const;

let matcher: Matcher | undefined;

/** Made when the first text is read: most frames are advertisements that have none. */
function theMatcher(): Matcher {
  matcher ??= createMatcher(lexicon);
  return matcher;
}

function activate(): void {
  const end = new AbortController();
  const { signal } = end;
  let settings: ReaderSettings = { hidden: [], trigger: 'hover' };

  const reader = new PageReader({
    matcher: theMatcher,
    signal,
    async mayMark() {
      const allowed = (await ask(MAY_MARK)) ?? (await ask(MAY_MARK));
      if (!allowed) stop();
      else settings = allowed;
      return allowed !== undefined;
    },
    isHidden: ({ kind }) => settings.hidden.includes(kind),
    ownHost: () => interaction.host,
    onMarks() {
      if (interaction.listen()) void ask({ type: 'frame/needs-card' });
      interaction.forgetGone();
      void ask({ type: 'frame/marks' });
    },
  });
  const interaction = new Interaction({
    marks: reader.marks,
    roots: () => reader.roots(),
    trigger: () => settings.trigger,
    signal,
    alive,
  });
  const stepping = new Stepping(reader.marks);

  const onMessage = (message: ToReader): void => {
    if (message.type === 'reader/stop') stop();
    else if (message.type === 'reader/settings') {
      settings = message.settings;
      reader.repaint();
    } else if (message.type === 'reader/step') {
      const mark = stepping.step(message.direction);
      if (mark) interaction.openByKey(mark);
    }
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

  async function ask<M extends ToBackground>(message: M): Promise<Answers[M['type']] | undefined> {
    if (!alive()) return undefined;
    try {
      return await chrome.runtime.sendMessage(message);
    } catch {
      // the background went away between two words: the next interaction finds out for good
      return undefined;
    }
  }

  chrome.runtime.onMessage.addListener(onMessage);
  globalThis.amicus = {
    count: () => reader.marks.size,
    list: () =>
      reader.marks.inOrder().map(({ mention }, index) => ({
        index,
        entity: mention.entity,
        surface: mention.surface,
        why: mention.why,
      })),
    jump(index) {
      const mark = reader.marks.inOrder()[index];
      if (mark) interaction.openByKey(stepping.goTo(mark));
      return mark !== undefined;
    },
    attach: (view) => interaction.attach(view),
    stop,
  };
  reader.start();
}
