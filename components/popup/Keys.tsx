/** The keys in force for what Amicus can be asked by key, in a quiet line each. */
import { say } from '../messages/say.ts';

/** One of the extension's commands, as the browser tells it. */
export interface Command {
  name: string;
  /** In the browser's own language. */
  description: string;
  /** Empty where none is set. */
  shortcut: string;
}

/** Ours are shorter, and in the language that the reader has chosen. */
const wordsFor = ({ name, description }: Command): string => {
  if (name === 'next-mention') return say('popup.next');
  if (name === 'previous-mention') return say('popup.previous');
  if (name === 'open-card') return say('browser.open-card');
  return name === 'toggle-site' ? say('browser.toggle-site') : description;
};

export function Keys({ commands }: { commands: readonly Command[] }) {
  if (commands.length === 0) return null;
  return (
    <dl class="keys" aria-label={say('popup.keys')}>
      {commands.map((command) => (
        <div key={command.name}>
          <dt>{wordsFor(command)}</dt>
          <dd>
            {command.shortcut === '' ? (
              say('popup.key.unset')
            ) : (
              <kbd dir="ltr">{command.shortcut}</kbd>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
