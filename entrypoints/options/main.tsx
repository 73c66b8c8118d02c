/** Starts the options page: loads, saves every change at once, follows changes made elsewhere. */
import '../../components/options/options.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { say } from '../../components/messages/say.ts';
import { Options } from '../../components/options/Options.tsx';
import { type Field, pick, type Settings } from '../../core/settings/settings.ts';
import { countKinds, dataDate, hrefOf, recordOf } from '../shared/casebook.ts';
import { finder } from '../shared/finder.ts';
import { editSettings, loadSettings, onSettings, storeRepairs } from '../shared/settings-store.ts';
import { speakHere } from '../shared/speak-here.ts';
import { countFacts, countSpellings } from './data.ts';
import { saveFile } from './files.ts';
import { openHosts } from './open-hosts.ts';
import { shortcuts } from './shortcuts.ts';

let [loaded, hosts, keys] = await Promise.all([loadSettings(), openHosts(), shortcuts()]);
// shown until the page is left, though they are mended at once
const { repairs } = loaded;
let said = '';
/** What the last change changed, as it was before. */
let undo: Partial<Settings> | undefined;
let saving = 0;

const about = {
  version: browser.runtime.getManifest().version,
  data: dataDate(new Date()),
  counts: countKinds(),
  ...countFacts(),
  casebookHref: hrefOf(),
};
const names = { finder, recordOf };
const spellings = countSpellings();

function draw(): void {
  document.title = say('options.title');
  render(
    <Options
      loaded={{ ...loaded, repairs }}
      status={{ said, onUndo: undo && (() => void takeBack()), onDismiss: () => tell('') }}
      keys={keys}
      names={names}
      spellings={spellings}
      about={about}
      openHosts={hosts}
      onSaveFile={saveFile}
      onChange={(change, words) => void save(change, words)}
    />,
    document.body,
  );
}

function tell(words: string): void {
  said = words;
  if (words === '') undo = undefined;
  draw();
}

async function save(change: Partial<Settings>, words: string): Promise<void> {
  undo = pick(loaded.settings, Object.keys(change) as Field[]);
  said = words;
  await store(change);
}

async function takeBack(): Promise<void> {
  const change = undo;
  undo = undefined;
  if (change && (await store(change))) tell(say('options.undone'));
}

/** Shows a change before it is stored, so that nothing waits; false if it had to be taken back. */
async function store(change: Partial<Settings>): Promise<boolean> {
  const before = loaded;
  saving += 1;
  loaded = { ...loaded, settings: { ...loaded.settings, ...change } };
  draw();
  try {
    const stored = await editSettings((now) => ({ ...now, ...change }));
    // another change that is still on its way shows already
    if (saving === 1) loaded = stored;
    return true;
  } catch (error) {
    loaded = before;
    undo = undefined;
    const reason = error instanceof Error ? error.message : String(error);
    tell(say('options.not-saved', { reason }));
    return false;
  } finally {
    saving -= 1;
    await speakHere(loaded.settings);
    draw();
  }
}

onSettings(async (_, changed) => {
  // an echo of our own change must not undo the next one
  if (saving > 0) return;
  loaded = changed;
  await speakHere(loaded.settings);
  draw();
});

/** What other tabs show, and which keys are set, changes while this page is behind them. */
addEventListener('focus', async () => {
  [hosts, keys] = await Promise.all([openHosts(), shortcuts()]);
  draw();
});

addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey, shiftKey, altKey, target } = event;
  const typing =
    target instanceof Element &&
    target.matches('input:not([type=radio], [type=checkbox]), textarea');
  if (key !== 'z' || !(ctrlKey || metaKey) || shiftKey || altKey || typing || !undo) return;
  event.preventDefault();
  void takeBack();
});

await speakHere(loaded.settings);
draw();
// only now that the reader has been told of them
if (repairs.length > 0) {
  loaded = await storeRepairs();
  draw();
}
