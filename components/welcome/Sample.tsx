/** A few marked names as on a page, and the card of the one that is pointed at. */
import { useState } from 'preact/hooks';
import type { CompiledRecord } from '../../data/compiled.ts';
import { FactList } from '../facts/FactList.tsx';
import { ENGLISH, Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { SAMPLE_NAMES, type SampleKind } from '../sample/names.ts';
import { LINES } from '../text/lines.ts';

export function Sample({ recordOf }: { recordOf(id: string): CompiledRecord | undefined }) {
  const [shown, setShown] = useState<SampleKind>('vendor');
  const record = recordOf(SAMPLE_NAMES[shown].entity);
  const mark = (kind: SampleKind) => (
    <button
      type="button"
      class="sample-mark"
      data-line={LINES[kind]}
      data-look="both"
      data-current={kind === shown}
      aria-expanded={kind === shown}
      aria-controls="sample-card"
      onPointerEnter={() => setShown(kind)}
      onFocus={() => setShown(kind)}
      onClick={() => setShown(kind)}
    >
      <Words>{SAMPLE_NAMES[kind].surface}</Words>
    </button>
  );
  return (
    <div class="sample-page">
      <p>
        {weave('options.look.sample', {
          vendor: mark('vendor'),
          product: mark('product'),
          target: mark('target'),
          case: mark('case'),
        })}
      </p>
      <div id="sample-card" class="sample-card" aria-live="polite">
        {record && <Card record={record} />}
      </div>
    </div>
  );
}

function Card({ record }: { record: CompiledRecord }) {
  return (
    <>
      <p class="eyebrow">{say(`kind.one.${record.kind}`)}</p>
      <h3>
        <Words>{record.name}</Words>
      </h3>
      <p {...ENGLISH}>{record.summary}</p>
      <FactList facts={record.facts.slice(0, 1)} sources={record.sources} />
    </>
  );
}
