/** That marks can be read on any paper, by the figures of WCAG 2.2 and the style sheet itself. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('./marks.css', import.meta.url), 'utf8');
/** The rules for ordinary screens, without those that a reader's contrast settings bring. */
const ordinary = css.slice(0, css.indexOf('@media screen and'));

type Colour = readonly [red: number, green: number, blue: number];
const WHITE: Colour = [255, 255, 255];
const BLACK: Colour = [0, 0, 0];
const GREY: Colour = [128, 128, 128];

/** Papers with the text colours that a page can be read in. */
const PAGES: readonly (readonly [name: string, paper: Colour, text: Colour])[] = [
  ['black on white', WHITE, BLACK],
  ['dark grey on white', WHITE, [80, 80, 80]],
  ['white on black', BLACK, WHITE],
  ['light grey on black', BLACK, [180, 180, 180]],
  ['black on grey', GREY, BLACK],
  ['yellow on navy', [0, 0, 60], [255, 230, 0]],
  ['white on the line’s own blue', [58, 112, 214], WHITE],
];

const mix = (one: Colour, other: Colour, share: number): Colour => [
  one[0] * share + other[0] * (1 - share),
  one[1] * share + other[1] * (1 - share),
  one[2] * share + other[2] * (1 - share),
];

function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour
    .map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const rgb = (text: string): Colour => {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = text.split(' ').map(Number);
  return [red, green, blue];
};

/** Every line's share of the text's colour, and what it leans to. */
const lines = [
  ...ordinary.matchAll(
    /underline \w+ \d+px color-mix\(in srgb, currentcolor (\d+)%, rgb\(([\d ]+)\)\)/g,
  ),
].map(([, share, towards = '']) => ({ share: Number(share) / 100, towards: rgb(towards) }));

/** Every tint with how much of it covers. */
const tints = [...ordinary.matchAll(/background-color: rgb\(([\d ]+) \/ ([\d.]+)\)/g)].map(
  ([, colour = '', alpha]) => ({ colour: rgb(colour), alpha: Number(alpha) }),
);

describe('marks', () => {
  it('are read from the style sheet as it is', () => {
    expect(lines).toHaveLength(ordinary.match(/underline /g)?.length ?? 0);
    expect(lines).toHaveLength(4);
    expect(tints).toHaveLength(ordinary.match(/background-color/g)?.length ?? 0);
    expect(tints).toHaveLength(3);
  });

  it.each(PAGES)('have lines that stand out from their paper by 3:1, %s', (_, paper, text) => {
    for (const { share, towards } of lines) {
      for (const { colour, alpha } of [...tints, { colour: paper, alpha: 0 }]) {
        const ground = mix(colour, paper, alpha);
        expect(contrast(mix(text, towards, share), ground)).toBeGreaterThanOrEqual(3);
      }
    }
  });

  it.each(PAGES)('take no text below 4.5:1, %s', (_, paper, text) => {
    for (const { colour, alpha } of tints) {
      const ground = mix(colour, paper, alpha);
      const before = contrast(text, paper);
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(Math.min(4.5, before));
    }
  });

  it('differ in line style from kind to kind, so that nobody has to see a colour', () => {
    const styles = ['a1', 'a2', 'a3'].map(
      (name) => new RegExp(`highlight\\(${name}\\)[^}]*underline (\\w+)`).exec(ordinary)?.[1],
    );
    expect(styles).toEqual(['solid', 'dotted', 'dashed']);
  });

  it('has every look in every line', () => {
    const names = new Set([...css.matchAll(/highlight\((\w\d)\)/g)].map(([, name]) => name));
    expect([...names].sort().join(' ')).toBe('a1 a2 a3 a4 b1 b2 b3 c1 c2 c3');
  });
});
