/** All settings as a file: kept, taken to another device, and read again. */
import { useState } from 'preact/hooks';
import { changedBy, exportSettings, importSettings } from '../../core/settings/backup.ts';
import type { Field, Repair } from '../../core/settings/settings.ts';
import { say } from '../messages/say.ts';
import { rowOf } from '../text/lists.ts';
import { FileButton } from './FileButton.tsx';
import { fieldName, RepairList } from './Notices.tsx';
import type { PartProps } from './Section.tsx';

interface Props extends PartProps {
  onSaveFile(name: string, text: string): void;
}

/** What came of the last file. */
interface Report {
  said: string;
  repairs: readonly Repair[];
  unknown: readonly string[];
  locked: readonly Field[];
}

export function Backup({ settings, locked, onChange, onSaveFile }: Props) {
  const [report, setReport] = useState<Report>();
  const read = (text: string) => {
    const file = importSettings(text);
    if (!file.ok) {
      const said = say(`options.backup.${file.problem}`);
      setReport({ said, repairs: [], unknown: [], locked: [] });
      return;
    }
    const changed = changedBy(file.settings, settings);
    const held = changed.filter((field) => locked.includes(field));
    const said =
      changed.length > held.length ? say('options.backup.done') : say('options.backup.same');
    setReport({ said, repairs: file.repairs, unknown: file.unknown, locked: held });
    if (changed.length > held.length) onChange(file.settings, said);
  };
  return (
    <div class="backup">
      <p>{say('options.backup.note')}</p>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => onSaveFile('amicus-settings.json', exportSettings(settings))}
        >
          {say('options.export')}
        </button>
        <FileButton accept=".json,application/json" onText={read}>
          {say('options.import')}
        </FileButton>
      </div>
      <div role="status" class="backup-report">
        {report && <Outcome report={report} />}
      </div>
    </div>
  );
}

/** Names enough to tell what the file was made by. */
const UNKNOWN_SHOWN = 5;

function Outcome({ report: { said, repairs, unknown, locked } }: { report: Report }) {
  return (
    <>
      <p>{said}</p>
      <RepairList repairs={repairs} unusable={say('options.repairs.ignored')} />
      {unknown.length > 0 && (
        <p>{say('options.backup.unknown', { names: rowOf(unknown.slice(0, UNKNOWN_SHOWN)) })}</p>
      )}
      {locked.length > 0 && (
        <p>{say('options.backup.locked', { fields: rowOf(locked.map(fieldName)) })}</p>
      )}
    </>
  );
}
