/** Starts the casebook page: the record in the address's hash, or the cover. */
import '../../components/casebook/casebook.css';
import { render } from 'preact';
import { CasebookPage } from '../../components/casebook/CasebookPage.tsx';
import { say } from '../../components/messages/say.ts';
import { hrefOf, placeIn } from '../shared/addresses.ts';
import { casebook, dataDate, recordOf } from '../shared/casebook.ts';
import { finder } from '../shared/finder.ts';
import { loadSettings, onSettings } from '../shared/settings-store.ts';
import { speakHere } from '../shared/speak-here.ts';

const now = new Date();

function draw(): void {
  const { id, fact } = placeIn(location.hash);
  const name = recordOf(id)?.name;
  const title = say('casebook.title');
  document.title = name === undefined ? title : `${name} · ${title}`;
  render(
    <CasebookPage
      casebook={casebook()}
      id={id}
      fact={fact}
      stale={dataDate(now).stale}
      hrefOf={hrefOf}
      finder={finder}
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
  if (placeIn(location.hash).fact !== undefined) return;
  scrollTo(0, 0);
  document.querySelector('h1')?.focus({ preventScroll: true });
});
