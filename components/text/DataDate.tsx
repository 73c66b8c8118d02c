/** The day the casebook was brought up to date, and a word of warning once that is long ago. */
import { EnglishNote } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { weave } from '../messages/weave.tsx';
import { When } from './When.tsx';

export function DataDate({ date, stale }: { date: string; stale: boolean }) {
  return (
    <p class="data-date note">
      {weave('data.date', { date: <When date={date} style="long" /> })}
      {stale && <> {say('data.stale')}</>}
      <EnglishNote />
    </p>
  );
}
