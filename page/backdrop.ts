/** What stands behind a name: from the page's computed styles to light or dark. */
import { isDark, type Layer } from '../core/card/backdrop.ts';
import { parentOf } from './dom.ts';

/** A page nests no deeper than this between a name and something that covers; the rest is canvas. */
const DEEPEST = 60;

/** Whether `element` stands on something dark. `canvas` is the colour of an empty page. */
export function standsOnDark(element: Element | undefined, canvas: string): boolean {
  const layers: Layer[] = [];
  for (let at = element; at && layers.length < DEEPEST; at = above(at)) {
    const { backgroundColor, backgroundImage, filter } = getComputedStyle(at);
    layers.push({
      color: backgroundColor,
      picture: backgroundImage !== 'none',
      inverted: /invert\((1|0?\.[5-9])/.test(filter),
    });
  }
  return isDark(layers, canvas, element ? getComputedStyle(element).color : canvas);
}

function above(element: Element): Element | undefined {
  const parent = parentOf(element);
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : undefined;
}
