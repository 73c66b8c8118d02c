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

const KNOWN = ['next-mention', 'previous-mention'] as const;

const wordsFor = ({ name, description }: Command): string => {
  const known = KNOWN.find((one) => one === name);
  return known === undefined ? description : say(`popup.key.${known}`);
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
