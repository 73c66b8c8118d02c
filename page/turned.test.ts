import { describe, expect, it } from 'vitest';
import type { Box } from '../core/card/corridor.ts';
import { onTurned } from './turned.ts';

/** The box around a letter of a line that is turned about the origin. */
function letter(at: number, width: number, height: number, degrees: number): Box {
  const turn = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const [x, y] = [at * cos, at * sin];
  const [w, h] = [
    width * Math.abs(cos) + height * Math.abs(sin),
    width * Math.abs(sin) + height * Math.abs(cos),
  ];
  return { left: x - w / 2, right: x + w / 2, top: y - h / 2, bottom: y + h / 2 };
}

/** A point by its place on the turned line. */
function point(along: number, aside: number, degrees: number) {
  const turn = (degrees * Math.PI) / 180;
  return {
    x: along * Math.cos(turn) - aside * Math.sin(turn),
    y: along * Math.sin(turn) + aside * Math.cos(turn),
  };
}

describe('onTurned', () => {
  const on = (degrees: number, along: number, aside: number) =>
    onTurned(
      letter(0, 10, 20, degrees),
      letter(9, 8, 20, degrees),
      point(along, aside, degrees),
      1,
    );

  it.each([-75, -45, -30, 12, 45, 60, 100, 150, 200])('turned by %i degrees', (degrees) => {
    for (const [along, aside] of [
      [0, 0],
      [-5, 0],
      [0, 10],
      [9, -10],
      [12, 9],
      [-4, -9],
    ] as const) {
      expect(on(degrees, along, aside)).toBe(true);
    }
    for (const [along, aside] of [
      [-7, 0],
      [16, 0],
      [0, 12],
      [9, -12],
      [-7, 12],
    ] as const) {
      expect(on(degrees, along, aside)).toBe(false);
    }
  });

  it('leaves lines that are not turned to their boxes', () => {
    expect(on(0, 100, 100)).toBe(true);
    expect(on(90, 100, 100)).toBe(true);
    expect(onTurned(letter(0, 10, 20, 0), letter(0, 10, 20, 0), { x: 99, y: 0 }, 1)).toBe(true);
  });
});
