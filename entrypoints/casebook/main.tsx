/** Starts the casebook page: the record in the address's hash, or the cover. */
import '../../components/casebook/casebook.css';
import { render } from 'preact';
import { CasebookPage } from '../../components/casebook/CasebookPage.tsx';
import { say } from '../../components/messages/say.ts';
import { casebook, dataDate, hrefOf, recordOf } from '../shared/casebook.ts';
import { loadSettings, onSettings } from '../shared/settings-store.ts';
import { speakHere } from '../shared/speak-here.ts';

const now = new Date();

function draw(): void {
  const id = location.hash.slice(1);
  const name = recordOf(id)?.name;
  const title = say('casebook.title');
  document.title = name === undefined ? title : `${name} · ${title}`;
  render(
    <CasebookPage
      casebook={casebook()}
      id={id}
      stale={dataDate(now).stale}
      homeHref={hrefOf()}
      now={now}
    />,
    document.body,
  );
}

await speakHere((await loadSettings()).settings);
draw();
onSettings(async (settings) => {
  await speakHere(settings);
  draw();
});
addEventListener('hashchange', () => {
  draw();
  scrollTo(0, 0);
  document.querySelector('h1')?.focus({ preventScroll: true });
});
