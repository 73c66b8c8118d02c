import { createElement as h, Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { first, marksIn } from '../first.js';

export function App({ onReady, layer }) {
  const [state, set] = useState(first);
  const [count, setCount] = useState(0);
  useEffect(() => onReady?.(set), [onReady]);
  const { name, rows, note } = state;
  return h(
    'main',
    null,
    h('p', { id: 'named', 'data-marks': marksIn(name) }, 'Named by a state: ', name, '.'),
    h('p', { 'data-marks': 'QuaDream' }, h('b', null, 'Qua'), 'Dream never changes.'),
    h('ul', null, rows.map((row) => h('li', { key: row, 'data-marks': marksIn(row) }, 'A row on ', h('i', null, row), '.'))),
    h(Suspense, null, h('p', { 'data-marks': 'RCS Lab' }, 'Within a boundary: RCS Lab.')),
    h('button', { id: 'count', 'data-no-marks': '', onClick: () => setCount(count + 1) }, `${count} clicks`),
    note && createPortal(h('p', { 'data-marks': marksIn(note) }, 'In a portal: ', note, '.'), layer),
  );
}
