/** The field that adds one site, and says what the rule would cover while it is typed. */
import type { TargetedEvent } from 'preact';
import { useId, useState } from 'preact/hooks';
import { addRule, coveredBy } from '../../core/sites/lists.ts';
import { parseRule } from '../../core/sites/rules.ts';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { rowOf } from '../text/lists.ts';

interface Props {
  field: { current: HTMLInputElement | null };
  rules: readonly string[];
  openHosts: readonly string[];
  onChange(rules: readonly string[], said: string): void;
}

export function AddSite({ field, rules, openHosts, onChange }: Props) {
  const id = useId();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = (event: TargetedEvent<HTMLFormElement, Event>) => {
    event.preventDefault();
    const input = field.current;
    if (input === null) return;
    const added = addRule(rules, input.value);
    setProblem(added.ok ? undefined : sentence(added));
    if (added.ok) {
      onChange(added.rules, say('options.site.added', { site: added.text }));
      input.value = '';
      setTyped('');
    }
    input.focus();
  };
  return (
    <form class="add-site" onSubmit={submit} noValidate>
      <label class="field-label" for={`${id}-field`}>
        {say('options.site.add')}
      </label>
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
          onInput={({ currentTarget }) => {
            setProblem(undefined);
            setTyped(currentTarget.value);
          }}
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
        <Help typed={typed} openHosts={openHosts} />
      </p>
    </form>
  );
}

type Refused = Exclude<ReturnType<typeof addRule>, { ok: true }>;

function sentence(refused: Refused): string {
  if (refused.problem === 'covered') return say('options.site.problem.covered', refused);
  if (refused.problem === 'listed') return say('options.site.problem.listed', refused);
  const text = say('text.quoted', { text: refused.text });
  return say(`options.site.problem.${refused.problem}`, { text });
}

/** What can be typed; once that is a site, what it would cover. */
function Help({ typed, openHosts }: { typed: string; openHosts: readonly string[] }) {
  const parsed = parseRule(typed);
  if (!parsed.ok) {
    return (
      <>
        {weave('options.site.help', {
          host: <code dir="ltr">example.org</code>,
          hosts: <code dir="ltr">*.example.org</code>,
        })}
      </>
    );
  }
  const { host, below } = parsed.rule;
  const open = coveredBy(parsed.text, openHosts);
  const code = (text: string) => <code dir="ltr">{text}</code>;
  return (
    <>
      {below
        ? weave('options.site.covers-below', {
            rule: code(parsed.text),
            host: code(host),
            below: code(`www.${host}`),
          })
        : weave('options.site.covers-one', { host: code(host) })}{' '}
      {open.length > 0 && say('options.site.open-now', { hosts: rowOf(open) })}
    </>
  );
}
