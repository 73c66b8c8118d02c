/** Starts the options page: loads, saves every change at once, follows changes made elsewhere. */
import '../../components/options/options.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { say } from '../../components/messages/say.ts';
import { Options } from '../../components/options/Options.tsx';
import type { Settings } from '../../core/settings/settings.ts';
import { countKinds, dataDate, hrefOf } from '../shared/casebook.ts';
import { loadSettings, onSettings, saveSettings } from '../shared/settings-store.ts';
import { speakHere } from '../shared/speak-here.ts';

// long enough to be read, short enough not to lie in the way
const STATUS_SHOWN = 4000;

const [loaded, commands] = await Promise.all([loadSettings(), shortcuts()]);
const { repairs } = loaded;
let { settings } = loaded;
let status = '';
let clearing: ReturnType<typeof setTimeout> | undefined;
let saving = 0;

const about = {
  version: browser.runtime.getManifest().version,
  data: dataDate(new Date()),
  counts: countKinds(),
  casebookHref: hrefOf(),
};

function draw(): void {
  document.title = say('options.title');
  render(
    <Options
      settings={settings}
      repairs={repairs}
      status={status}
      keys={commands}
      about={about}
      onChange={(next, said) => void change(next, said)}
    />,
    document.body,
  );
}

function tell(text: string): void {
  status = text;
  clearTimeout(clearing);
  if (text !== '') clearing = setTimeout(() => tell(''), STATUS_SHOWN);
  draw();
}

async function change(next: Settings, said: string): Promise<void> {
  const before = settings;
  settings = next;
  saving += 1;
  await speakHere(next);
  draw();
  try {
    await saveSettings(next);
    tell(said);
  } catch (error) {
    settings = before;
    await speakHere(before);
    const reason = error instanceof Error ? error.message : String(error);
    tell(say('options.not-saved', { reason }));
  } finally {
    saving -= 1;
  }
}

async function shortcuts() {
  const all = await browser.commands.getAll();
  const of = (name: string) => all.find((command) => command.name === name)?.shortcut;
  return { next: of('next-mention'), previous: of('previous-mention') };
}

onSettings(async (changed) => {
  // an echo of our own change must not undo the next one
  if (saving > 0) return;
  settings = changed;
  await speakHere(settings);
  draw();
});
await speakHere(settings);
draw();
// only now that the reader has been told of them
if (repairs.length > 0) await change(settings, '');
