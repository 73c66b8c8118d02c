import { describe, expect, it } from 'vitest';
import { hrefOf, placeIn } from './addresses.ts';

describe('addresses of the casebook', () => {
  it.each([
    [hrefOf('nso-group'), { id: 'nso-group', fact: undefined }],
    [hrefOf('nso-group', 0), { id: 'nso-group', fact: 0 }],
    [hrefOf('nso-group', 11), { id: 'nso-group', fact: 11 }],
    [hrefOf(), { id: '', fact: undefined }],
  ])('%s leads where it was made to', (href, place) => {
    expect(placeIn(new URL(href, 'https://x.test').hash)).toEqual(place);
  });

  it('does without a fact where the address names none', () => {
    for (const odd of ['#nso-group/', '#nso-group/0', '#nso-group/x', '#nso-group/-2']) {
      expect(placeIn(odd)).toEqual({ id: 'nso-group', fact: undefined });
    }
  });
});
