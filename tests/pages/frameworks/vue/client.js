import '../report.js';
import { nextTick } from 'vue';
import { first } from '../first.js';
import { make } from './app.js';

const { app, state } = make();
const change = (now) => {
  Object.assign(state, now);
  return nextTick();
};

window.zooSteps = [
  // the server's markup is marked before Vue takes it over
  () => {
    app.mount('#root');
  },
  () => change({ name: 'QuaDream' }),
  () => change({ name: 'the weather' }),
  () => change({ name: 'RCS Lab' }),
  () => change({ rows: first.rows.toReversed() }),
  () => change({ rows: ['FinFisher', ...first.rows.slice(1), 'the hills'] }),
  () => change({ rows: [] }),
  () => change({ rows: first.rows, note: 'QuaDream' }),
  () => change({ note: 'NSO Group' }),
  () => change({ note: '' }),
  () => {
    document.querySelector('#count').click();
    return nextTick();
  },
  () => app.unmount(),
];
