import { describe, expect, it } from 'vitest';
import { isDark, type Layer, lightness } from './backdrop.ts';

const layer = (color: string, change: Partial<Layer> = {}): Layer => ({
  color,
  picture: false,
  inverted: false,
  ...change,
});
const CLEAR = layer('rgba(0, 0, 0, 0)');
const WHITE = 'rgb(255, 255, 255)';
const BLACK = 'rgb(0, 0, 0)';

describe('lightness', () => {
  it.each([
    ['rgb(255, 255, 255)', 1, 1],
    ['rgba(0, 0, 0, 0.25)', 0, 0.25],
    ['rgb(255 255 255 / 50%)', 1, 0.5],
    ['color(srgb 0 0 0)', 0, 1],
    ['color(display-p3 1 1 1 / 0.5)', 1, 0.5],
    ['lab(25 10 none)', 0.25, 1],
    ['lch(80 10 20 / 0.1)', 0.8, 0.1],
    ['oklab(0.3 0.01 -0.02)', 0.3, 1],
    ['oklch(0.9 0.02 200 / 0.4)', 0.9, 0.4],
    ['a colour of a later day', 1, 1],
  ])('%s', (color, light, alpha) => {
    expect(lightness(color).light).toBeCloseTo(light);
    expect(lightness(color).alpha).toBeCloseTo(alpha);
  });
});

describe('isDark', () => {
  it('looks through what is clear to what lies under it', () => {
    expect(isDark([CLEAR, CLEAR], WHITE, BLACK)).toBe(false);
    expect(isDark([CLEAR, layer('rgb(20, 20, 20)'), layer(WHITE)], WHITE, WHITE)).toBe(true);
    expect(isDark([CLEAR], 'rgb(18, 18, 18)', WHITE)).toBe(true);
  });

  it('mixes what is half clear', () => {
    expect(isDark([layer('rgba(0, 0, 0, 0.8)')], WHITE, WHITE)).toBe(true);
    expect(isDark([layer('rgba(0, 0, 0, 0.2)')], WHITE, BLACK)).toBe(false);
  });

  it('goes by the text where a picture is behind it', () => {
    expect(isDark([CLEAR, layer(WHITE, { picture: true })], WHITE, WHITE)).toBe(true);
    expect(isDark([CLEAR, layer(BLACK, { picture: true })], WHITE, BLACK)).toBe(false);
  });

  it('knows that a page may be turned over as a whole', () => {
    expect(isDark([CLEAR, layer(WHITE, { inverted: true })], WHITE, BLACK)).toBe(true);
  });
});
