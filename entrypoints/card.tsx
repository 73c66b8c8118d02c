/** The second script in a page, put there once a mark exists: draws the card. */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/card/Card.tsx';
import css from '../components/card/styles.css?inline';
import { speak } from '../components/messages/say.ts';
import type { CardCallbacks, CardRequest, CardView } from '../core/card/view.ts';
import { isStale } from '../core/litigation/age.ts';
import type { Answers, ToBackground, ToReader } from '../core/messages.ts';
import type { CompiledRecord } from '../data/compiled.ts';
import { copy } from '../page/copying.ts';
import { CardHost } from '../page/host.ts';
import { Records } from '../page/records.ts';

export default defineUnlistedScript(() => {
  if (Object.hasOwn(globalThis, 'amicus')) globalThis.amicus?.marks?.attach(createView());
});

const ACTIONS = {
  onCopy: copy,
  onCasebook: (id: string) => void ask({ type: 'casebook/open', id }),
  onMute: (id: string) => void ask({ type: 'names/mute', id }),
  onSiteOff: () => void ask({ type: 'site/off' }),
};

function createView(): CardView {
  const records = new Records({
    ask,
    speak: ({ language, messages }) => speak(language, messages),
  });
  let callbacks: CardCallbacks | undefined;
  let wanted: CardRequest | undefined;
  let opened = 0;
  const host = new CardHost(css, {
    enter: () => callbacks?.enter(),
    leave: () => callbacks?.leave(),
    press: () => callbacks?.press(),
    tabOut: () => callbacks?.dismiss(),
  });

  function draw(record: CompiledRecord, request: CardRequest): void {
    const { surface, why, how, place } = request;
    const { date } = records;
    render(
      <Card
        // each opening is a card of its own, though it be of the same name
        key={++opened}
        record={record}
        surface={surface}
        why={why}
        place={place}
        date={date}
        stale={isStale(date, new Date())}
        site={location.hostname}
        recordOf={(id) => records.get(id)}
        {...ACTIONS}
        onClose={() => callbacks?.dismiss()}
      />,
      host.frame,
    );
    host.show(request);
    // a card asked for by key is read by key: focus goes in, and comes back when it closes
    if (how === 'keyboard') host.takeFocus();
  }

  function close(): void {
    wanted = undefined;
    host.hide();
    render(null, host.frame);
  }

  /** Another language may have been chosen: what is asked for next brings its words. */
  const onMessage = (message: ToReader): void => {
    if (message.type === 'reader/settings') records.clear();
  };
  chrome.runtime.onMessage.addListener(onMessage);

  return {
    host: host.host,
    // what fails now is asked for once more when the card opens
    prepare: (entity) => void records.get(entity).catch(() => undefined),
    open(request, told) {
      wanted = request;
      callbacks = told;
      const known = records.known(request.entity);
      if (known) return draw(known, request);
      records.get(request.entity).then(
        (record) => {
          // the pointer may have moved on while the background woke up
          if (record && wanted === request) draw(record, request);
        },
        () => told.dismiss(),
      );
    },
    close,
    box: () => host.box(),
    owns: (event) => host.owns(event),
    destroy() {
      close();
      chrome.runtime?.onMessage?.removeListener(onMessage);
    },
  };
}

function ask<M extends ToBackground>(message: M): Promise<Answers[M['type']]> {
  return chrome.runtime.sendMessage(message);
}
