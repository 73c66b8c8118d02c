/** The second script in a page, put there once a mark is possible: tells names, marks, and listens. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createMatcher } from '../core/matching/matcher.ts';
import type { ReaderSettings, ToBackground, ToReader } from '../core/messages.ts';
import { isUnmarked } from '../core/settings/reader.ts';
import type { Lexicon } from '../data/compiled.ts';
import { ask } from '../page/ask.ts';
import type { ReaderHandle } from '../page/handle.ts';
import { Interaction } from '../page/interaction.ts';
import { Marker } from '../page/marker.ts';
import { Stepping } from '../page/stepping.ts';

export default defineUnlistedScript(() => {
  const handle = Object.hasOwn(globalThis, 'amicus') ? globalThis.amicus : undefined;
  // not awaited: the background waits for this script to end before it gives that answer
  handle?.allowed?.then((settings) => {
    const { lexicon, marks, watch } = handle;
    // a lost answer makes the reader ask again, and the script come twice
    if (settings && lexicon && !marks && !watch.signal.aborted) mark(handle, lexicon, settings);
  });
});

function mark(handle: ReaderHandle, lexicon: Lexicon, first: ReaderSettings): void {
  const { watch, alive } = handle;
  const { signal } = watch;
  let settings = first;
  const say = (message: ToBackground) => void ask(message, alive);

  const marker = new Marker({
    matcher: createMatcher(lexicon),
    signal,
    isHidden: (mention) => isUnmarked(settings, mention),
    look: () => (settings.quiet ? 'none' : settings.look),
    onVisible: () => say({ type: 'frame/needs-sheet' }),
    ownHost: () => interaction.host,
    onMarks() {
      if (interaction.listen()) say({ type: 'frame/needs-card' });
      interaction.forgetGone();
      say({ type: 'frame/marks' });
    },
  });
  const { marks } = marker;
  const interaction = new Interaction({
    marks,
    roots: () => watch.roots(),
    // resting on a name that is not drawn would be a surprise, and a page could see it
    trigger: () => (settings.quiet ? 'keys' : settings.trigger),
    delay: () => settings.delay,
    signal,
    alive,
  });
  const stepping = new Stepping(marks);

  const onMessage = (message: ToReader): void => {
    if (message.type === 'reader/settings') {
      settings = message.settings;
      marker.repaint();
    } else if (message.type === 'reader/step') {
      const next = stepping.step(message.direction);
      if (next) interaction.openByKey(next);
    }
  };
  chrome.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => chrome.runtime?.onMessage?.removeListener(onMessage));

  handle.marks = {
    count: () => marks.size,
    list: () =>
      marks.inOrder().map(({ mention }, index) => ({
        index,
        entity: mention.entity,
        surface: mention.surface,
        why: mention.why,
      })),
    jump(index) {
      const all = marks.inOrder();
      const found = all[index];
      if (found) interaction.openByKey(stepping.goTo(found, { at: index + 1, of: all.length }));
      return found !== undefined;
    },
    attach: (view) => interaction.attach(view),
  };
  watch.follow(marker);
}
