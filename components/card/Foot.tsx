/** What a reader can do with a card: copy, read on, report, or have less of it. */
import { useId, useState } from 'preact/hooks';
import type { CompiledRecord } from '../../data/compiled.ts';
import { say } from '../messages/say.ts';
import { plainText } from './copy.ts';
import { reportAddress } from './report.ts';

export interface FootProps {
  /** The dataset's date. */
  date: string;
  /** The host that the switch would switch off. */
  site: string;
  /** Puts text on the clipboard; answers whether it could. */
  onCopy(text: string): Promise<boolean>;
  onCasebook(id: string): void;
  onMute(id: string): void;
  onSiteOff(): void;
}

interface Props extends FootProps {
  record: CompiledRecord;
  /** What has come of the last thing asked for. */
  said: string;
  onSaid(text: string): void;
}

export function Foot({ record, date, said, onSaid, onCopy, onCasebook, ...less }: Props) {
  const [more, setMore] = useState(false);
  const id = useId();
  const copy = async () => {
    const copied = await onCopy(plainText(record, date));
    onSaid(say(copied ? 'card.copied' : 'card.not-copied'));
  };
  return (
    <div class="card-foot">
      <output class="card-said">{said}</output>
      <div class="card-foot-row">
        <button type="button" onClick={copy}>
          {say('card.copy')}
        </button>
        <button type="button" onClick={() => onCasebook(record.id)}>
          {say('card.casebook')}
        </button>
        <button
          type="button"
          class="card-foot-more"
          aria-expanded={more}
          aria-controls={id}
          onClick={() => setMore(!more)}
        >
          {say('card.more')}
        </button>
      </div>
      <div id={id} class="card-foot-rest" hidden={!more}>
        <More record={record} date={date} onSaid={onSaid} {...less} />
      </div>
    </div>
  );
}

function More({
  record,
  date,
  site,
  onSaid,
  onMute,
  onSiteOff,
}: Omit<Props, 'said' | 'onCopy' | 'onCasebook'>) {
  const mute = () => {
    onMute(record.id);
    onSaid(say('card.muted', { name: record.name }));
  };
  return (
    <>
      <a href={reportAddress(record, date)} target="_blank" rel="noreferrer noopener">
        {say('card.report')}
      </a>
      <button type="button" onClick={mute}>
        {say('card.mute', { name: record.name })}
      </button>
      <button type="button" onClick={onSiteOff}>
        {say('card.off-here', { site })}
      </button>
    </>
  );
}
