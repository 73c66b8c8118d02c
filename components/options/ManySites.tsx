/** A whole list of sites at once: pasted, read from a file, or written to one. */
import { useId, useRef } from 'preact/hooks';
import { type AddedMany, addRules, listText } from '../../core/sites/lists.ts';
import { say } from '../messages/say.ts';
import { rowOf } from '../text/lists.ts';
import { FileButton } from './FileButton.tsx';

interface Props {
  name: string;
  label: string;
  rules: readonly string[];
  locked: boolean;
  onChange(rules: readonly string[], said: string): void;
  onSaveFile(name: string, text: string): void;
}

export function ManySites({ name, label, rules, locked, onChange, onSaveFile }: Props) {
  const area = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const add = (text: string) => {
    const added = addRules(rules, text);
    onChange(added.rules, outcome(added));
    return added;
  };
  const paste = () => {
    if (area.current === null) return;
    // what could not be read stays in the field, to be mended there
    area.current.value = add(area.current.value).refused.join('\n');
    area.current.focus();
  };
  return (
    <details class="many">
      <summary>{say(locked ? 'options.export' : 'options.many')}</summary>
      {!locked && (
        <>
          <label class="field-label" for={id}>
            {say('options.many.paste')}
          </label>
          <textarea ref={area} id={id} class="field" dir="ltr" rows={5} spellcheck={false} />
          <p class="note">{say('options.many.help')}</p>
        </>
      )}
      <div class="buttons">
        {!locked && (
          <>
            <button type="button" class="button" onClick={paste}>
              {say('options.many.add')}
            </button>
            <FileButton accept=".txt,text/plain" onText={add}>
              {say('options.import')}
            </FileButton>
          </>
        )}
        <button
          type="button"
          class="button"
          disabled={rules.length === 0}
          onClick={() => onSaveFile(`amicus-sites-${name}.txt`, listText(rules))}
        >
          {say('options.export')}
          <span class="unseen"> {label}</span>
        </button>
      </div>
    </details>
  );
}

/** Lines enough to find what was meant. */
const LINES_SHOWN = 3;

function outcome({ added, known, refused }: AddedMany): string {
  const lines = refused.slice(0, LINES_SHOWN).map((text) => say('text.quoted', { text }));
  return [
    say('options.many.added', { count: added }),
    known > 0 ? say('options.many.known', { count: known }) : '',
    refused.length > 0
      ? say('options.many.refused', { count: refused.length, lines: rowOf(lines) })
      : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}
