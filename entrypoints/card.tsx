/** The second script in a page, put there once a mark exists: draws the card. */
import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Card } from '../components/card/Card.tsx';
import css from '../components/card/styles.css?inline';
import { speak } from '../components/messages/say.ts';
import type { CardCallbacks, CardRequest, CardView } from '../core/card/view.ts';
import { isStale } from '../core/litigation/age.ts';
import type { Answers, ToBackground, ToReader } from '../core/messages.ts';
import type { Language } from '../core/settings/languages.ts';
import type { CompiledRecord } from '../data/compiled.ts';
import { CardHost } from '../page/host.ts';

export default defineUnlistedScript(() => {
  if (Object.hasOwn(globalThis, 'amicus')) globalThis.amicus?.marks?.attach(createView());
});

function createView(): CardView {
  const records = new Map<string, CompiledRecord>();
  let dataDate = '';
  let speaks: Language | undefined;
  let callbacks: CardCallbacks | undefined;
  let wanted: CardRequest | undefined;
  const host = new CardHost(css, {
    enter: () => callbacks?.enter(),
    leave: () => callbacks?.leave(),
  });

  async function fetchRecord(id: string): Promise<CompiledRecord | undefined> {
    if (!records.has(id)) {
      const answer = await ask({ type: 'records/get', ids: [id], speaks });
      dataDate = answer.date;
      if (answer.words) {
        speaks = answer.words.language;
        speak(speaks, answer.words.messages);
      }
      for (const record of answer.records) records.set(record.id, record);
    }
    return records.get(id);
  }

  function draw(record: CompiledRecord, { surface, why, how, layer, boxes }: CardRequest): void {
    render(
      <Card
        record={record}
        surface={surface}
        why={why}
        date={dataDate}
        stale={isStale(dataDate, new Date())}
        site={location.hostname}
        onSiteOff={() => void ask({ type: 'site/off' })}
        onClose={() => callbacks?.dismiss()}
      />,
      host.root,
    );
    host.show(boxes, layer);
    // a card asked for by key is read by key: focus goes in, and comes back when it closes
    if (how === 'keyboard') host.takeFocus();
  }

  function close(): void {
    wanted = undefined;
    host.hide();
    render(null, host.root);
  }

  /** Another language may have been chosen: what is asked for next brings its words. */
  const onMessage = (message: ToReader): void => {
    if (message.type === 'reader/settings') records.clear();
  };
  chrome.runtime.onMessage.addListener(onMessage);

  return {
    host: host.host,
    open(request, told) {
      wanted = request;
      callbacks = told;
      fetchRecord(request.entity).then(
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
