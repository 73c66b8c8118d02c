import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findMentions } from './document.ts';
import { LEXICON } from './fixture.ts';
import { createMatcher } from './matcher.ts';

const matcher = createMatcher(LEXICON);
const found = (text: string) => findMentions(matcher, text);
const surfaces = (text: string) => found(text).map(({ surface }) => surface);
const entities = (text: string) => found(text).map(({ entity }) => entity);

describe('sure names', () => {
  it('are found wherever they stand, the longest first', () => {
    expect(found('He met NSO Group Technologies Ltd.')).toEqual([
      {
        start: 7,
        end: 29,
        surface: 'NSO Group Technologies',
        entity: 'nso-group',
        kind: 'vendor',
        why: { alias: 'NSO Group Technologies', rule: 'sure', evidence: [] },
      },
    ]);
  });

  it.each([
    ['NSO Group’s founder', 'NSO Group'],
    ["NSO Group's founder", 'NSO Group'],
    ['NSO\u00a0Group', 'NSO\u00a0Group'],
    ['NSO\n   Group', 'NSO\n   Group'],
    ['N\u00adSO Gr\u00adoup', 'N\u00adSO Gr\u00adoup'],
    ['NSO\u200b Group', 'NSO\u200b Group'],
    ['ＮＳＯ Ｇｒｏｕｐ', 'ＮＳＯ Ｇｒｏｕｐ'],
    ['NSO GROUP', 'NSO GROUP'],
    ['L’Œil Ouvert‑X', 'L’Œil Ouvert‑X'],
    ["(NSO Group's)", 'NSO Group'],
    ['“NSO Group”', 'NSO Group'],
  ])('reads %j', (text, surface) => {
    expect(surfaces(text)).toEqual([surface]);
  });

  it.each(['NSO Groupies', 'XNSO Group', 'NSO Group2', 'nso group', 'NSO-Groupe'])(
    'does not read %j',
    (text) => {
      expect(entities(text)).toEqual([]);
    },
  );
});

describe('ambiguous names', () => {
  it('need evidence near by', () => {
    expect(surfaces('Pegasus was announced on Tuesday.')).toEqual([]);
    expect(found('Pegasus, a spyware, was found.')[0]?.why).toEqual({
      alias: 'Pegasus',
      rule: 'near',
      evidence: ['spyware'],
    });
  });

  it('are left alone where words speak for another sense', () => {
    expect(
      surfaces('Pegasus, the constellation, has bright stars; a spyware writer named it.'),
    ).toEqual([]);
  });

  it('resolve to an entity that the page names in full', () => {
    const far = 'word '.repeat(200);
    const page = `NSO Group was sued.\n\n${far}\n\nNSO said nothing more.`;
    expect(found(page).at(-1)).toMatchObject({
      entity: 'nso-group',
      surface: 'NSO',
      why: { rule: 'same-name' },
    });
  });

  it('ask more of names in everybody’s news', () => {
    expect(surfaces('WhatsApp has a new hack for stickers.')).toEqual([]);
    expect(surfaces('WhatsApp sued NSO Group over spyware.')).toEqual(['WhatsApp', 'NSO Group']);
  });

  it('are decided one by one on a page with both senses', () => {
    const page =
      'Pegasus is spyware by NSO Group.\n\nThe constellation Pegasus and its stars rise in autumn.';
    expect(found(page).filter(({ entity }) => entity === 'pegasus')).toHaveLength(1);
  });
});

describe('short forms', () => {
  it('stand for the person whom the page names in full', () => {
    expect(found('Ahmed Mansoor was targeted. Mansoor said no more.').at(-1)).toMatchObject({
      surface: 'Mansoor',
      entity: 'ahmed-mansoor',
      why: { rule: 'short', evidence: ['Ahmed Mansoor'] },
    });
  });

  it('stand for nobody where the page names nobody in full', () => {
    expect(surfaces('Mansoor said no more.')).toEqual([]);
  });

  it('are somebody else behind another first name, but not behind a title', () => {
    const page = (words: string) =>
      surfaces(`Ahmed Mansoor was targeted. Yesterday ${words} spoke.`);
    expect(page('the painter Teresa Mansoor')).toEqual(['Ahmed Mansoor']);
    expect(page('the friends of Mr Mansoor')).toEqual(['Ahmed Mansoor', 'Mansoor']);
  });
});

describe('company', () => {
  it('of a vendor and its own product is enough', () => {
    expect(surfaces('NSO’s Pegasus was named again.')).toEqual(['NSO', 'Pegasus']);
  });

  it('elsewhere on the page is not, where nothing near the name agrees', () => {
    const film =
      'The old Pegasus hotel by the sea was sold last week to a family from the next village, who want to open a school there.';
    expect(surfaces(`NSO Group sells spyware.\n\n${film}`)).toEqual(['NSO Group']);
  });
});

describe('addresses', () => {
  it.each([
    'https://example.org/NSO Group',
    'see www.example.org/about-NSO',
    'write to press@NSO.example',
    'spyware at NSO.com/news',
  ])('%s holds no name', (text) => {
    expect(entities(text.replace(' Group', '-Group'))).toEqual([]);
  });

  it('are told from what only looks a little like one', () => {
    expect(
      surfaces('It was NSO Group.Then came others; NSO Group: no comment; @NSO Group #NSO Group'),
    ).toEqual(['NSO Group', 'NSO Group', 'NSO Group', 'NSO Group']);
  });
});

describe('other scripts', () => {
  it.each([
    ['szpiegowski Pegasusem na telefon', 'Pegasusem'],
    ['Pegasus-szal spyware', 'Pegasus-szal'],
    ['Pegasus’un spyware', 'Pegasus’un'],
    ['برنامج التجسس وبيغاسوس', 'بيغاسوس'],
    ['spyware הפגסוס', 'פגסוס'],
    ['spyware Пегасусом', 'Пегасусом'],
    ['间谍软件飞马被发现', '飞马'],
    ['Pegasusを使うspyware', 'Pegasus'],
  ])('reads %j as %j', (text, surface) => {
    expect(surfaces(text)).toEqual([surface]);
  });
});

describe('any text', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'NSO Group',
      'NSO',
      'Pegasus',
      'spyware',
      'بيغاسوس',
      '\u00ad',
      '\u0301',
      '\ud800',
      ' ',
      '\n\n',
      '-',
      '’s',
    ),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('gives offsets that slice to the surface, in order and without overlap', () => {
    fc.assert(
      fc.property(text, (whole) => {
        let last = 0;
        for (const { start, end, surface } of found(whole)) {
          expect(whole.slice(start, end)).toBe(surface);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
    );
  });

  it('keeps its sure names whatever is added far away', () => {
    fc.assert(
      fc.property(text, (far) => {
        const names = entities(`Ahmed Mansoor spoke.\n\n${far}`);
        expect(names[0]).toBe('ahmed-mansoor');
      }),
    );
  });
});
