/**
 * How firmly a fact stands, as a word and a shape. The shape never stands alone and never relies
 * on colour: round is somebody's word or a lab's, square is a public office's.
 */
import type { ComponentChildren } from 'preact';
import { STANDINGS, type Standing as Value } from '../../data/terms.ts';
import { say } from '../messages/say.ts';

const ring = <circle cx="6" cy="6" r="4.25" />;
const struckRing = (
  <>
    {ring}
    <path d="M1.5 10.5l9-9" />
  </>
);

const SHAPES: Readonly<Record<Value, ComponentChildren>> = {
  alleged: ring,
  reported: (
    <>
      {ring}
      <path class="full" d="M6 1.75a4.25 4.25 0 0 0 0 8.5z" />
    </>
  ),
  'forensically-confirmed': <circle class="full" cx="6" cy="6" r="5" />,
  notified: (
    <>
      {ring}
      <circle class="full" cx="6" cy="6" r="1.75" />
    </>
  ),
  admitted: <path class="full" d="M6 .5L11.5 6 6 11.5.5 6z" />,
  'found-by-court': <path class="full" d="M1.5 1.5h9v9h-9z" />,
  sanctioned: <path class="full" d="M.5 4h11v4H.5z" />,
  disputed: struckRing,
  retracted: struckRing,
  'on-record': <path d="M2.25 2.25h7.5v7.5h-7.5z" />,
};

export function Standing({ value }: { value: Value }) {
  return (
    <span class="standing" data-standing={value} title={say(`standing.means.${value}`)}>
      <svg class="standing-shape" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
        {SHAPES[value]}
      </svg>
      <span class="standing-word">{say(`standing.word.${value}`)}</span>
    </span>
  );
}

/** All standings with their meaning: the key to the shapes. */
export function StandingKey() {
  return (
    <dl class="standing-key">
      {STANDINGS.map((value) => (
        <div key={value}>
          <dt>
            <Standing value={value} />
          </dt>
          <dd>{say(`standing.means.${value}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
