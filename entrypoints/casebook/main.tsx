/** Starts the casebook page: the record in the address's hash, or the cover. */
import '../../components/casebook/casebook.css';
import { render } from 'preact';
import { CasebookPage } from '../../components/casebook/CasebookPage.tsx';
import { casebook, dataDate, hrefOf, recordOf } from '../shared/casebook.ts';

const now = new Date();
const TITLE = document.title;

function draw(): void {
  const id = location.hash.slice(1);
  const name = recordOf(id)?.name;
  document.title = name === undefined ? TITLE : `${name} · ${TITLE}`;
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

draw();
addEventListener('hashchange', () => {
  draw();
  scrollTo(0, 0);
  document.querySelector('h1')?.focus({ preventScroll: true });
});
