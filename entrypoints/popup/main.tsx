/** Starts the toolbar popup and keeps it true while it is open. */
import '../../components/popup/popup.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { say } from '../../components/messages/say.ts';
import type { PageReading } from '../../components/popup/mentions.ts';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { brief } from '../../core/litigation/brief.ts';
import { otherCases } from '../../core/litigation/others.ts';
import { isCase } from '../../core/litigation/records.ts';
import { switchSite } from '../../core/sites/decision.ts';
import { casebook, dataDate, hrefOf, recordOf } from '../shared/casebook.ts';
import { askToReadPages, mayReadPages } from '../shared/permission.ts';
import { changeSettings, loadSettings, onSettings } from '../shared/settings-store.ts';
import { speakHere } from '../shared/speak-here.ts';
import { activeTab, jump, readTab, siteOf } from './tab.ts';

const MAIN_CASE = 'whatsapp-v-nso';
// pages change under an open popup, and a reader that was just switched on takes a moment
const REFRESH = 1000;

const now = new Date();
const found = recordOf(MAIN_CASE);
const main = found && isCase(found) ? found : undefined;
const litigation: PopupProps['litigation'] = {
  main: main && { brief: brief(main, now), sources: main.sources },
  others: otherCases(casebook().records, MAIN_CASE, now),
  hrefOf,
};

const [tab, loaded, mayRead] = await Promise.all([activeTab(), loadSettings(), mayReadPages()]);
let settings = loaded.settings;
let granted = mayRead;
let reading: PageReading = { state: 'asking' };
let problem: string | undefined;

function draw(): void {
  const site = siteOf(settings, tab, granted);
  render(
    <Popup
      site={site}
      reading={site.run ? reading : { state: 'off' }}
      hidden={settings.hidden}
      litigation={litigation}
      data={dataDate(now)}
      casebookHref={hrefOf()}
      problem={problem}
      recordOf={recordOf}
      onSwitch={(run) => 'host' in site && void switchTo(site.host, run)}
      onGrant={() => void grant()}
      onJump={(mention) => jump(tab, mention)}
      onOptions={() => void openOptions()}
    />,
    document.body,
  );
}

async function refresh(): Promise<void> {
  const next = await readTab(tab, siteOf(settings, tab, granted));
  if (JSON.stringify(next) === JSON.stringify(reading)) return;
  reading = next;
  draw();
}

async function switchTo(host: string, run: boolean): Promise<void> {
  try {
    settings = await changeSettings((stored) => switchSite(stored, host, run));
    problem = undefined;
    reading = { state: 'asking' };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    problem = say('popup.not-saved', { reason });
  }
  draw();
}

async function grant(): Promise<void> {
  granted = await askToReadPages();
  draw();
  await refresh();
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

onSettings(async (changed) => {
  settings = changed;
  await speakHere(settings);
  draw();
});
await speakHere(settings);
draw();
await refresh();
setInterval(() => void refresh(), REFRESH);
