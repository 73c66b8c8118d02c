import '../report.js';
import { flushSync, hydrate, unmount } from 'svelte';
import { first } from '../first.js';
import App from './App.svelte';

let app;
const change = (now) => {
  app.change(now);
  flushSync();
};

window.zooSteps = [
  // the server's markup is marked before Svelte takes it over
  () => {
    app = hydrate(App, { target: document.querySelector('#root') });
    flushSync();
  },
  () => change({ name: 'QuaDream' }),
  () => change({ name: 'the weather' }),
  () => change({ name: 'RCS Lab' }),
  () => change({ rows: first.rows.toReversed() }),
  () => change({ rows: ['FinFisher', ...first.rows.slice(1), 'the hills'] }),
  () => change({ rows: [] }),
  () => change({ rows: first.rows, note: '<p data-marks="QuaDream">As markup: QuaDream.</p>' }),
  () => change({ note: '<p data-marks="NSO Group">As markup: NSO Group.</p>' }),
  () => change({ note: '' }),
  () => {
    document.querySelector('#count').click();
    flushSync();
  },
  () => unmount(app),
];
