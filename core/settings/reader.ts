/** What the settings come down to for the scripts in one page. */
import { DELAYS } from '../card/machine.ts';
import type { ReaderSettings } from '../messages.ts';
import { ruleFor } from '../sites/decision.ts';
import { scriptOf } from './scripts.ts';
import type { Delay, Settings } from './settings.ts';

/** Milliseconds of rest before a card opens. */
export const RESTS: Readonly<Record<Delay, number>> = {
  short: 150,
  normal: DELAYS.rest,
  long: 900,
};

/** For a tab at `address`: no more than its scripts need, and none of the lists of sites. */
export function readerSettings(settings: Settings, address: string | undefined): ReaderSettings {
  const { hidden, muted, unmarkedScripts, look, trigger } = settings;
  return {
    hidden,
    muted,
    unmarkedScripts,
    look,
    trigger,
    delay: RESTS[settings.delay],
    quiet: settings.quiet || isQuietAt(settings.quietOn, address),
  };
}

function isQuietAt(rules: readonly string[], address: string | undefined): boolean {
  if (address === undefined || !URL.canParse(address)) return false;
  return ruleFor(rules, new URL(address).hostname) !== undefined;
}

/** Whether the reader wants a name left unmarked, for its kind, itself or its letters. */
export function isUnmarked(
  { hidden, muted, unmarkedScripts }: Pick<ReaderSettings, 'hidden' | 'muted' | 'unmarkedScripts'>,
  { kind, entity, surface }: { kind: Settings['hidden'][number]; entity: string; surface: string },
): boolean {
  return (
    hidden.includes(kind) ||
    muted.includes(entity) ||
    (unmarkedScripts.length > 0 && unmarkedScripts.includes(scriptOf(surface)))
  );
}
