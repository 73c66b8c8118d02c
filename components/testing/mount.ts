/** Draws a view for a test, finds things in it as a reader would, and checks it with axe. */
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Draws into a fresh document body and answers it; drawing again replaces what was there. */
export function mount(view: ComponentChild): HTMLElement {
  act(() => render(null, document.body));
  document.body.replaceChildren();
  document.documentElement.lang = 'en-GB';
  document.title = 'test';
  act(() => render(view, document.body));
  return document.body;
}

/** Draws over what is there, as an entrypoint does when its state changes. */
export function redraw(view: ComponentChild): void {
  act(() => render(view, document.body));
}

/** Text as it is read: runs of white space are one space. */
export const textOf = (node: Element | null | undefined): string =>
  (node?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The one element that matches `selector` and holds `text`. */
export function find<T extends Element = HTMLElement>(selector: string, text = ''): T {
  const found = [...document.querySelectorAll<T>(selector)].filter((one) =>
    textOf(one).includes(text),
  );
  const [first] = found;
  if (first === undefined || found.length > 1) {
    throw new Error(`${found.length} elements match ${selector} with “${text}”`);
  }
  return first;
}

/** Presses something and lets what follows happen, promises included. */
export async function press(element: HTMLElement): Promise<void> {
  await act(async () => {
    element.click();
    await Promise.resolve();
  });
}

/** Puts text into a field as if somebody had typed it. */
export async function type(field: HTMLElement, text: string): Promise<void> {
  await act(async () => {
    if (!(field instanceof HTMLInputElement)) throw new Error('nothing can be typed there');
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await Promise.resolve();
  });
}

/** Presses a key where the focus is put. */
export async function pressKey(element: HTMLElement, key: string): Promise<void> {
  await act(async () => {
    element.focus();
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    await Promise.resolve();
  });
}

/** What axe has against the drawn view, or a part of it. Colours are checked in real browsers. */
export async function accessibilityProblems(part = 'body'): Promise<string[]> {
  const { violations } = await axe.run(find(part), {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}
