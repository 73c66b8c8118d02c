/** A list of sites: looked through, added to one by one or whole, and taken from. */
import { useRef, useState } from 'preact/hooks';
import { coveredBy } from '../../core/sites/lists.ts';
import { say } from '../messages/say.ts';
import { rowOf } from '../text/lists.ts';
import { AddSite } from './AddSite.tsx';
import { ManySites } from './ManySites.tsx';
import { Locked } from './Section.tsx';

/** What the page around the list lends it. */
export interface SiteListTools {
  /** Hosts of the tabs that are open now. */
  openHosts: readonly string[];
  onSaveFile(name: string, text: string): void;
}

interface Props extends SiteListTools {
  /** Tells the lists of the page apart, also in names of files. */
  name: string;
  /** What the list is, in a sentence: "Sites where Amicus stays away". */
  label: string;
  /** Said of an empty list. */
  empty: string;
  rules: readonly string[];
  locked: boolean;
  /** `said` tells in words what has been done. */
  onChange(rules: readonly string[], said: string): void;
}

/** A list that is longer can be looked through, and is shown in parts of this many. */
const SHORT = 12;
const PART = 20;

export function SiteList(props: Props) {
  const { name, label, empty, rules, locked, openHosts, onChange, onSaveFile } = props;
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
    <div class="site-list" data-list={name}>
      <h3>{label}</h3>
      <Locked when={locked} />
      {!locked && <AddSite {...{ field, rules, openHosts, onChange }} />}
      {rules.length === 0 ? (
        <p class="note">{empty}</p>
      ) : (
        <Rules {...{ rules, openHosts }} onRemove={locked ? undefined : remove} />
      )}
      <ManySites {...{ name, label, rules, locked, onChange, onSaveFile }} />
    </div>
  );
}

interface RulesProps extends Pick<Props, 'rules' | 'openHosts'> {
  onRemove: ((rule: string) => void) | undefined;
}

function Rules({ rules, openHosts, onRemove }: RulesProps) {
  const [wanted, setWanted] = useState('');
  const [most, setMost] = useState(PART);
  const needle = rules.length > SHORT ? wanted.trim().toLowerCase() : '';
  const found = needle === '' ? rules : rules.filter((rule) => rule.includes(needle));
  const left = found.length - most;
  return (
    <>
      {rules.length > SHORT && (
        <label class="find">
          <span class="eyebrow">{say('options.site.find', { count: rules.length })}</span>
          <input
            class="field"
            type="search"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
        </label>
      )}
      <p class="note" role="status">
        {needle !== '' && say('options.site.found', { count: found.length })}
      </p>
      <ul>
        {found.slice(0, most).map((rule) => (
          <Rule key={rule} {...{ rule, openHosts, onRemove }} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" class="button" onClick={() => setMost(most + PART)}>
          {say('options.site.more', { count: Math.min(left, PART) })}
        </button>
      )}
    </>
  );
}

/** Hosts enough to recognise what a rule does. */
const HOSTS_SHOWN = 3;

interface RuleProps extends Pick<RulesProps, 'openHosts' | 'onRemove'> {
  rule: string;
}

function Rule({ rule, openHosts, onRemove }: RuleProps) {
  const open = coveredBy(rule, openHosts).slice(0, HOSTS_SHOWN);
  return (
    <li>
      <span>
        <bdi class="rule">{rule}</bdi>
        {open.length > 0 && (
          <span class="note"> {say('options.site.open-now', { hosts: rowOf(open) })}</span>
        )}
      </span>
      {onRemove && (
        <button type="button" class="link" onClick={() => onRemove(rule)}>
          {say('options.site.remove')}
          <span class="unseen"> {rule}</span>
        </button>
      )}
    </li>
  );
}
