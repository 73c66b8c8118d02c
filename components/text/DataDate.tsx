/** The day the casebook was brought up to date, and a word of warning once that is long ago. */
import { When } from './When.tsx';

export function DataDate({ date, stale }: { date: string; stale: boolean }) {
  return (
    <p class="data-date note">
      Data of <When date={date} style="long" />.
      {stale && <> It is more than six months old: look for newer news before you rely on it.</>}
    </p>
  );
}
