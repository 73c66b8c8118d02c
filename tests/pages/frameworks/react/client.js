import '../report.js';
import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { hydrateRoot } from 'react-dom/client';
import { first } from '../first.js';
import { App } from './App.js';

let root;
let set;
const change = (now) => flushSync(() => set((before) => ({ ...before, ...now })));

window.zooSteps = [
  // the server's markup is marked before React takes it over
  () =>
    new Promise((resolve) => {
      const onReady = (setter) => {
        set = setter;
        resolve();
      };
      const app = createElement(App, { onReady, layer: document.querySelector('#layer') });
      root = hydrateRoot(document.querySelector('#root'), app, {
        onRecoverableError: (error) => console.error(error.message),
      });
    }),
  () => change({ name: 'QuaDream' }),
  () => change({ name: 'the weather' }),
  () => change({ name: 'RCS Lab' }),
  () => change({ rows: first.rows.toReversed() }),
  () => change({ rows: ['FinFisher', ...first.rows.slice(1), 'the hills'] }),
  () => change({ rows: [] }),
  () => change({ rows: first.rows, note: 'QuaDream' }),
  () => change({ note: 'NSO Group' }),
  () => change({ note: undefined }),
  () => flushSync(() => document.querySelector('#count').click()),
  () => flushSync(() => root.unmount()),
];
