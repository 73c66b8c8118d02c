/** The keys in force, as the browser has them, and the way to where they are changed. */
import { say } from '../messages/say.ts';
import { Section } from './Section.tsx';

export interface ShortcutsProps {
  shortcuts: readonly {
    name: string;
    /** The browser's own words, for a command that this page has no better for. */
    does: string;
    /** As the browser writes it; undefined where none is set. */
    keys: string | undefined;
  }[];
  /** Opens the browser's page for them; undefined where it does not let us. */
  onChangeKeys: (() => void) | undefined;
}

export function Shortcuts({ shortcuts, onChangeKeys }: ShortcutsProps) {
  return (
    <Section id="keys" title={say('options.keys')}>
      <dl class="keys">
        {shortcuts.map(({ name, does, keys }) => (
          <Key key={name} does={wordsFor(name, does)} keys={keys} />
        ))}
        <Key does={say('options.keys.close')} keys="Esc" />
      </dl>
      {onChangeKeys ? (
        <button type="button" class="button" onClick={onChangeKeys}>
          {say('options.keys.change')}
        </button>
      ) : (
        <p class="note">{say('options.keys.note')}</p>
      )}
    </Section>
  );
}

function wordsFor(name: string, does: string): string {
  if (name === 'next-mention') return say('options.keys.next');
  if (name === 'previous-mention') return say('options.keys.previous');
  if (name === 'open-card') return say('browser.open-card');
  if (name === 'toggle-site') return say('browser.toggle-site');
  return does;
}

function Key({ does, keys }: { does: string; keys: string | undefined }) {
  return (
    <div>
      <dt>{does}</dt>
      <dd>{keys ? <kbd>{keys}</kbd> : <span class="note">{say('options.keys.unset')}</span>}</dd>
    </div>
  );
}
