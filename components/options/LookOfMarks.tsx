/** How marks look, shown on a light and on a dark page as the reader would meet them. */
import { isUnmarked } from '../../core/settings/reader.ts';
import type { Look, Settings } from '../../core/settings/settings.ts';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { SAMPLE_NAMES, type SampleKind } from '../sample/names.ts';
import { SampleMark } from '../sample/SampleMark.tsx';
import { Choices } from './Choices.tsx';

import { Locked, type PartProps, Section } from './Section.tsx';

const LOOKS: readonly Look[] = ['both', 'underline', 'tint', 'none'];

export function LookOfMarks({ settings, locked, onChange }: PartProps) {
  return (
    <Section id="look" title={say('options.look')} note={say('options.look.note')}>
      <Locked when={locked.includes('look')} />
      <Choices
        name="look"
        legend={say('options.look')}
        choices={LOOKS.map((value) => ({
          value,
          label: say(`options.look.${value}`),
          means: say(`options.look.${value}.means`),
        }))}
        chosen={settings.look}
        disabled={locked.includes('look')}
        onChoose={({ value, label }) =>
          onChange({ look: value }, say('options.saved', { choice: label }))
        }
      />
      <div class="previews">
        {(['light', 'dark'] as const).map((scheme) => (
          <figure key={scheme} class="preview" data-scheme={scheme}>
            <figcaption>{say(`options.look.on-${scheme}`)}</figcaption>
            <p>
              <Sample settings={settings} />
            </p>
          </figure>
        ))}
      </div>
    </Section>
  );
}

function Sample({ settings }: { settings: Settings }) {
  const name = (kind: SampleKind) => {
    const { entity, surface } = SAMPLE_NAMES[kind];
    return isUnmarked(settings, { kind, entity, surface }) ? (
      <Words>{surface}</Words>
    ) : (
      <SampleMark kind={kind} look={settings.look}>
        <Words>{surface}</Words>
      </SampleMark>
    );
  };
  return (
    <>
      {weave('options.look.sample', {
        vendor: name('vendor'),
        product: name('product'),
        target: name('target'),
        case: name('case'),
      })}
    </>
  );
}
