/** A list of sites to which one can be added and from which each can be taken. */
import type { TargetedEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { addRule } from './add-rule.ts';

interface Props {
  /** What the list is, in a sentence: "Sites where Amicus stays away". */
  label: string;
  /** Said of an empty list. */
  empty: string;
  rules: readonly string[];
  /** `said` tells in words what has been done. */
  onChange(rules: readonly string[], said: string): void;
}

export function SiteList({ label, empty, rules, onChange }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const remove = (rule: string) => {
    onChange(
      rules.filter((other) => other !== rule),
      say('options.site.removed', { site: rule }),
    );
    // the button that had the focus is gone
    field.current?.focus();
  };
  return (
    <div class="site-list">
      <h3>{label}</h3>
      {rules.length === 0 ? (
        <p class="note">{empty}</p>
      ) : (
        <ul>
          {rules.map((rule) => (
            <li key={rule}>
              <bdi class="rule">{rule}</bdi>
              <button type="button" class="link" onClick={() => remove(rule)}>
                {say('options.site.remove')}
                <span class="unseen"> {rule}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddSite field={field} rules={rules} onChange={onChange} />
    </div>
  );
}

interface AddProps extends Pick<Props, 'rules' | 'onChange'> {
  field: { current: HTMLInputElement | null };
}

function AddSite({ field, rules, onChange }: AddProps) {
  const id = useId();
  const [problem, setProblem] = useState<string>();
  const submit = (event: TargetedEvent<HTMLFormElement, Event>) => {
    event.preventDefault();
    const input = field.current;
    if (input === null) return;
    const added = addRule(rules, input.value);
    setProblem(added.ok ? undefined : added.problem);
    if (added.ok) {
      onChange(added.rules, say('options.site.added', { site: added.text }));
      input.value = '';
    }
    input.focus();
  };
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label for={`${id}-field`}>{say('options.site.add')}</label>
      <div class="add-site-row">
        <input
          ref={field}
          id={`${id}-field`}
          class="field"
          type="text"
          dir="ltr"
          inputMode="url"
          placeholder="example.org"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          aria-describedby={problem === undefined ? `${id}-help` : `${id}-problem ${id}-help`}
          aria-invalid={problem !== undefined}
          onInput={() => setProblem(undefined)}
        />
        <button type="submit" class="button">
          {say('options.site.add-button')}
        </button>
      </div>
      {problem !== undefined && (
        <p id={`${id}-problem`} class="field-problem" role="alert">
          {problem}
        </p>
      )}
      <p id={`${id}-help`} class="note">
        {weave('options.site.help', {
          host: <code dir="ltr">example.org</code>,
          hosts: <code dir="ltr">*.example.org</code>,
        })}
      </p>
    </form>
  );
}
