import { describe, expect, it } from 'vitest';
import { target } from './fixture.ts';
import { casesOf, tiesOf } from './ties.ts';

describe('the ties of a record', () => {
  it('begin with the closest, whatever order they were told in', () => {
    const end = { kind: 'vendor' as const };
    const record = {
      ...target,
      relations: [
        { ...end, type: 'related-to' as const, to: 'far', name: 'Far' },
        { ...end, type: 'made-by' as const, to: 'near', name: 'Near' },
        { ...end, type: 'related-to' as const, to: 'farther', name: 'Farther' },
      ],
    };
    expect(tiesOf(record)).toEqual([
      { label: 'Made by', ends: [{ id: 'near', name: 'Near' }] },
      {
        label: 'Related to',
        ends: [
          { id: 'far', name: 'Far' },
          { id: 'farther', name: 'Farther' },
        ],
      },
    ]);
  });

  it('begin with the case of the latest news', () => {
    expect(casesOf(target).map(({ id }) => id)).toEqual(['a', 'b']);
  });
});
