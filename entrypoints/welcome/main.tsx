/** Starts the page that greets after installing, and follows the permission while it is open. */
import '../../components/welcome/welcome.css';
import { render } from 'preact';
import browser from 'webextension-polyfill';
import { say } from '../../components/messages/say.ts';
import { Welcome, type WelcomeProps } from '../../components/welcome/Welcome.tsx';
import { hrefOf, recordOf } from '../shared/casebook.ts';
import { askToReadPages, mayReadPages } from '../shared/permission.ts';
import { loadSettings, onSettings } from '../shared/settings-store.ts';
import { speakHere } from '../shared/speak-here.ts';

let permission: WelcomeProps['permission'] = 'missing';

function draw(): void {
  document.title = say('welcome.title');
  render(
    <Welcome
      permission={permission}
      recordOf={recordOf}
      optionsHref="/options.html"
      casebookHref={hrefOf()}
      onGrant={() => void grant()}
    />,
    document.body,
  );
}

async function grant(): Promise<void> {
  permission = (await askToReadPages()) ? 'granted' : 'refused';
  draw();
}

async function follow(): Promise<void> {
  permission = (await mayReadPages()) ? 'granted' : 'missing';
  draw();
}

await speakHere((await loadSettings()).settings);
browser.permissions.onAdded.addListener(follow);
browser.permissions.onRemoved.addListener(follow);
onSettings(async (changed) => {
  await speakHere(changed);
  draw();
});
await follow();
