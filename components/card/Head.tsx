/** The card's first lines: who this is, where the reader came from, and the way out. */
import type { ComponentChildren } from 'preact';
import type { CompiledRecord } from '../../data/compiled.ts';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import type { Way } from './use-trail.ts';

export function Head({ way, onClose }: { way: Way; onClose(): void }) {
  const { record, back, forward } = way;
  return (
    <div class="card-head">
      <div class="card-who">
        <p class="card-kind">
          <KindLine record={record} />
        </p>
        <h2 id="card-name" class="card-name" tabIndex={-1}>
          <Words>{record.name}</Words>
        </h2>
      </div>
      <div class="card-buttons">
        {(back ?? forward) && (
          <>
            <Icon
              label={back && say('card.back', { name: back.name })}
              turns
              onPress={() => way.go(-1)}
            >
              <path d="M7.5 1.5L3 6l4.5 4.5" />
            </Icon>
            <Icon
              label={forward && say('card.forward', { name: forward.name })}
              turns
              onPress={() => way.go(1)}
            >
              <path d="M4.5 1.5L9 6l-4.5 4.5" />
            </Icon>
          </>
        )}
        <Icon label={say('card.close')} name="card-close" onPress={onClose}>
          <path d="M2 2l8 8M10 2l-8 8" />
        </Icon>
      </div>
    </div>
  );
}

interface IconProps {
  /** Without one there is nothing to press the button for. */
  label: string | undefined;
  name?: string;
  /** Points the other way in text from right to left. */
  turns?: boolean;
  children: ComponentChildren;
  onPress(): void;
}

function Icon({ label, name = '', turns = false, children, onPress }: IconProps) {
  return (
    <button
      type="button"
      class={`card-icon ${name} ${turns ? 'turns' : ''}`}
      aria-label={label}
      aria-hidden={label === undefined}
      disabled={label === undefined}
      title={label}
      onClick={onPress}
    >
      <svg viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {children}
      </svg>
    </button>
  );
}

function KindLine({ record }: { record: CompiledRecord }) {
  const kind = say(`kind.one.${record.kind}`);
  if (record.kind !== 'target' && record.kind !== 'case') return <>{kind}</>;
  return (
    <>
      {kind} · <Words>{record.kind === 'target' ? record.role : record.court}</Words>
    </>
  );
}
