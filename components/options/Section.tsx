/** What every part of the options page has: a heading that can be linked to, and a way to change. */
import type { ComponentChildren } from 'preact';
import type { Field, Settings } from '../../core/settings/settings.ts';
import { say } from '../messages/say.ts';

export interface PartProps {
  settings: Settings;
  /** Fields that an administrator has set. */
  locked: readonly Field[];
  /** `said` tells the change in words. */
  onChange(change: Partial<Settings>, said: string): void;
}

interface Props {
  /** Also the heading's id. */
  id: string;
  title: string;
  note?: ComponentChildren;
  children: ComponentChildren;
}

export function Section({ id, title, note, children }: Props) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {note !== undefined && <p class="note">{note}</p>}
      {children}
    </section>
  );
}

/** Why something on this page cannot be changed. */
export function Locked({ when }: { when: boolean }) {
  if (!when) return null;
  return (
    <p class="locked">
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M3.5 5.5V3.75a2.5 2.5 0 0 1 5 0V5.5" />
        <path class="full" d="M2 5.5h8v5.5H2z" />
      </svg>
      {say('options.locked')}
    </p>
  );
}
