// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { STANDINGS } from '../../data/terms.ts';
import { accessibilityProblems, find, mount, textOf } from '../testing/mount.ts';
import { Standing, StandingKey } from './Standing.tsx';

describe('Standing', () => {
  it.each(STANDINGS)('%s is a word and a shape', (value) => {
    const body = mount(<Standing value={value} />);
    expect(textOf(body)).not.toBe('');
    expect(body.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
    expect(body.querySelector('svg')?.children.length).toBeGreaterThan(0);
  });

  it('calls a lab’s finding by what was done', () => {
    mount(<Standing value="forensically-confirmed" />);
    expect(textOf(find('.standing'))).toBe('confirmed by a lab');
  });

  it('gives every standing its own shape, but for the two struck rings', () => {
    const shapes = STANDINGS.map((value) => {
      return mount(<Standing value={value} />).querySelector('svg')?.innerHTML;
    });
    expect(new Set(shapes).size).toBe(STANDINGS.length - 1);
  });

  it('has a key that explains all of them', async () => {
    mount(<StandingKey />);
    expect(document.querySelectorAll('dt').length).toBe(STANDINGS.length);
    expect(await accessibilityProblems()).toEqual([]);
  });
});
