/** Starts the toolbar popup and keeps it true while it is open. */
import '../../components/popup/popup.css';
import docket from 'virtual:amicus/docket';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { say } from '../../components/messages/say.ts';
import type { PageReading } from '../../components/popup/mentions.ts';
import { Popup, type PopupProps } from '../../components/popup/Popup.tsx';
import { isStale } from '../../core/litigation/age.ts';
import { brief } from '../../core/litigation/brief.ts';
import { today } from '../../core/litigation/days.ts';
import { otherCases } from '../../core/litigation/others.ts';
import { listOf, switchSite } from '../../core/sites/decision.ts';
import { hrefOf } from '../shared/addresses.ts';
import { finder } from '../shared/finder.ts';
import { askToReadPages, mayRead } from '../shared/permission.ts';
import { changeSettings, loadSettings, onSettings } from '../shared/settings-store.ts';
import { speakHere } from '../shared/speak-here.ts';
import { activeTab, commands, jump, readTab, siteOf } from './tab.ts';

const MAIN_CASE = 'whatsapp-v-nso';
// pages change under an open popup, and a reader that was just switched on takes a moment
const REFRESH = 1000;
// a page that is slow to answer must not keep the popup shut
const PATIENCE = 40;

const now = new Date();
const main = docket.cases.find(({ id }) => id === MAIN_CASE);
const litigation: PopupProps['litigation'] = {
  main: main && { brief: brief(main, now), sources: main.sources },
  others: otherCases(docket, MAIN_CASE, now),
  now: today(now),
};

const [tab, loaded, keys] = await Promise.all([activeTab(), loadSettings(), commands()]);
let { settings, locked } = loaded;
let granted = await mayRead(tab.url);
let reading: PageReading = { state: 'asking' };
let problem: string | undefined;

function draw(): void {
  const site = siteOf(settings, tab, granted);
  render(
    <Popup
      site={site}
      locked={locked.includes(listOf(settings))}
      reading={site.run ? reading : { state: 'off' }}
      hidden={settings.hidden}
      litigation={litigation}
      data={{ date: docket.date, stale: isStale(docket.date, now) }}
      commands={keys}
      problem={problem}
      recordOf={(id) => docket.names[id]}
      hrefOf={hrefOf}
      finder={finder}
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
  await askToReadPages();
  granted = await mayRead(tab.url);
  draw();
  await refresh();
}

async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
  window.close();
}

onSettings(async (_, now) => {
  ({ settings, locked } = now);
  await speakHere(settings);
  draw();
});

const first = readTab(tab, siteOf(settings, tab, granted)).then((read) => {
  reading = read;
});
await speakHere(settings);
// most pages have answered by now: then the names stand there from the beginning
await Promise.race([first, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
draw();
performance.mark('drawn');
await first;
draw();
setInterval(() => void refresh(), REFRESH);
