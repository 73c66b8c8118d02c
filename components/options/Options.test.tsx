// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { accessibilityProblems, find, press, redraw, textOf } from '../testing/mount.ts';
import { add, drawn, loadedWith, props, thousand, type } from '../testing/options.tsx';
import { Options, type OptionsProps } from './Options.tsx';

describe('what is marked', () => {
  it('hides a kind and brings it back', async () => {
    const onChange = drawn();
    await press(find('input[name=target]'));
    expect(onChange).toHaveBeenLastCalledWith({ hidden: ['target'] }, 'Targets: not marked.');
    redraw(
      <Options {...props({ onChange, loaded: loadedWith({ hidden: ['case', 'target'] }) })} />,
    );
    await press(find('input[name=target]'));
    expect(onChange).toHaveBeenLastCalledWith({ hidden: ['case'] }, 'Targets: marked.');
  });

  it('shows each kind in its own line', () => {
    drawn();
    expect(find('.sample', 'Vendors').dataset.line).toBe('solid');
    expect(find('.sample', 'Targets').dataset.line).toBe('dotted');
    expect(find('.sample', 'Cases').dataset.line).toBe('dashed');
  });

  it('finds a single name and leaves it unmarked', async () => {
    const onChange = drawn({ muted: ['omri-lavie'] });
    await type(find<HTMLInputElement>('.names input[type=search]'), 'huli');
    await vi.waitFor(() => find('.names button', 'Leave unmarked'));
    await press(find('.names button', 'Leave unmarked'));
    expect(onChange).toHaveBeenCalledWith(
      { muted: ['omri-lavie', 'shalev-hulio'] },
      'Shalev Hulio: not marked any more.',
    );
  });

  it('takes a name back, also one that the casebook no longer has', async () => {
    const onChange = drawn({ muted: ['omri-lavie', 'gone-from-it'] });
    await press(find('.names button', 'Mark again Omri Lavie'));
    expect(onChange).toHaveBeenLastCalledWith(
      { muted: ['gone-from-it'] },
      'Omri Lavie: marked again.',
    );
    await press(find('.names button', 'Mark again gone-from-it'));
    expect(onChange).toHaveBeenLastCalledWith({ muted: ['omri-lavie'] }, expect.any(String));
  });

  it('leaves a writing system unmarked, and tells how much the casebook has of it', async () => {
    const onChange = drawn({ unmarkedScripts: ['hebrew'] });
    expect(textOf(find('label', 'Arabic'))).toContain('158');
    await press(find('input[name=script-arabic]'));
    expect(onChange).toHaveBeenCalledWith(
      { unmarkedScripts: ['arabic', 'hebrew'] },
      'Arabic: not marked.',
    );
  });
});

describe('how marks look', () => {
  const looks = () =>
    [...document.querySelectorAll<HTMLElement>('.preview .sample-mark')].map(
      ({ dataset, textContent }) => `${textContent} ${dataset.line} ${dataset.look}`,
    );

  it('is chosen', async () => {
    const onChange = drawn();
    await press(find('input[value=tint]'));
    expect(onChange).toHaveBeenCalledWith({ look: 'tint' }, 'Tint only: saved.');
  });

  it('is shown as it will be, on light and on dark', () => {
    drawn({ look: 'underline', hidden: ['product'], muted: ['ahmed-mansoor'] });
    const each = ['NSO Group solid underline', 'WhatsApp v. NSO dashed underline'];
    expect(looks()).toEqual([...each, ...each]);
    expect(textOf(find('.preview[data-scheme=dark]'))).toContain('Pegasus');
  });
});

describe('cards and quiet mode', () => {
  it('changes what opens a card and how soon', async () => {
    const onChange = drawn();
    await press(find('input[value=long]'));
    expect(onChange).toHaveBeenLastCalledWith({ delay: 'long' }, 'Later: saved.');
    expect(textOf(find('label', 'Later'))).toContain('rested for 0.9 seconds');
    await press(find('input[value=keys]'));
    expect(onChange).toHaveBeenLastCalledWith({ trigger: 'keys' }, expect.any(String));
  });

  it('says that a delay does not count where nothing rests', () => {
    drawn({ trigger: 'click' });
    expect(find<HTMLInputElement>('input[value=long]').closest('fieldset')?.disabled).toBe(true);
    expect(textOf(document.body)).toContain('This counts where resting the pointer opens a card.');
  });

  it('is quiet everywhere or on some sites', async () => {
    const onChange = drawn({ quietOn: ['a.example'] });
    expect(textOf(find('[data-list=quiet]'))).toContain('a.example');
    await press(find('input[name=quiet]'));
    expect(onChange).toHaveBeenCalledWith({ quiet: true }, 'Quiet mode is on.');
  });

  it('shows the keys as the browser has them, and leads to where they are changed', async () => {
    const onChangeKeys = vi.fn();
    drawn({}, { keys: { ...props().keys, onChangeKeys } });
    const keys = textOf(find('.keys'));
    expect(keys).toContain('Next name, with its cardAlt+Shift+N');
    expect(keys).toContain('Previous name, with its cardnot set');
    expect(keys).toContain('Something newAlt+Shift+X');
    await press(find('button', 'Change the keys'));
    expect(onChangeKeys).toHaveBeenCalled();
  });
});

describe('what an administrator has set', () => {
  const managed = {
    mode: 'everywhere',
    off: ['intranet.example'],
    hidden: ['target'],
    muted: ['omri-lavie'],
    unmarkedScripts: ['greek'],
    look: 'tint',
    trigger: 'click',
    delay: 'long',
    quiet: false,
    quietOn: ['bank.example'],
    language: 'en',
  };

  it('is shown, and cannot be changed', async () => {
    drawn({}, { loaded: loadedWith({}, managed) });
    const open = [...document.querySelectorAll<HTMLInputElement>('input, select, textarea')].filter(
      (one) => !one.matches(':disabled, fieldset:disabled *, [type=file]'),
    );
    expect(open).toEqual([]);
    expect([...document.querySelectorAll('button')].map(textOf)).not.toContain('Remove');
    expect(textOf(find('[data-list=off]'))).toContain('intranet.example');
    expect(document.querySelectorAll('.locked')).toHaveLength(Object.keys(managed).length);
    expect(await accessibilityProblems()).toEqual([]);
  }, 30_000);

  it('leaves the rest to the reader', async () => {
    const onChange = drawn({}, { loaded: loadedWith({}, { mode: 'everywhere' }) });
    expect(document.querySelectorAll('.locked')).toHaveLength(1);
    await add('mine.example');
    expect(onChange).toHaveBeenCalledWith({ off: ['mine.example'] }, 'mine.example added.');
  });

  it('is said to be broken where it is', () => {
    drawn({}, { loaded: loadedWith({}, { mode: 'sometimes' }) });
    expect(textOf(find('.notice'))).toContain('Some settings of your organisation');
    expect(document.querySelector('.locked')).toBeNull();
  });
});

describe('the page', () => {
  it('says what was wrong with the stored settings and what was done', () => {
    const loaded = { ...loadedWith({}), repairs: [{ field: 'off', done: 'left-out', count: 2 }] };
    drawn({}, { loaded: loaded as OptionsProps['loaded'] });
    expect(textOf(find('.repairs'))).toContain('Some stored settings could not be read');
    expect(textOf(find('.repairs'))).toContain(
      'The list of sites where Amicus stays away: 2 entries could not be read and were left out.',
    );
  });

  it('says what is on this device only', () => {
    drawn({}, { loaded: loadedWith({}, {}, { off: thousand }) });
    expect(textOf(find('.only-here'))).toContain('The list of sites where Amicus stays away');
  });

  it('tells version, data, counts, licence and privacy', () => {
    drawn();
    const text = textOf(document.body);
    for (const said of [
      'Amicus 1.2.3',
      'Data of 20 November 2026.',
      'Vendors17',
      'Targets1,223',
      'Cases0',
      'Facts2,017',
      'Sources1,756',
      'MIT',
      'CC BY 4.0',
      'sends nothing anywhere',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('says what became of the last change, to everybody, and takes it back', async () => {
    const onUndo = vi.fn();
    const onDismiss = vi.fn();
    drawn({}, { status: { said: 'a.example added.', onUndo, onDismiss } });
    expect(textOf(find('.status output'))).toBe('a.example added.');
    await press(find('button', 'Undo'));
    expect(onUndo).toHaveBeenCalled();
    await press(find('button[aria-label=Dismiss]'));
    expect(onDismiss).toHaveBeenCalled();
  });

  it('leads to each of its parts', () => {
    drawn();
    const links = [...document.querySelectorAll('.contents a')];
    expect(links.length).toBeGreaterThan(8);
    for (const link of links) {
      const heading = document.querySelector(link.getAttribute('href') ?? '');
      expect(textOf(heading)).toBe(textOf(link));
    }
    expect(document.querySelectorAll('main > section:not(.notice)')).toHaveLength(links.length);
  });

  it('has nothing that axe objects to', async () => {
    const loaded = loadedWith({ mode: 'x' } as never, {}, { off: thousand, muted: ['omri-lavie'] });
    drawn({}, { loaded, status: { said: 'saved', onUndo: vi.fn(), onDismiss: vi.fn() } });
    await type(find<HTMLInputElement>('.names input[type=search]'), 'hulio');
    expect(await accessibilityProblems()).toEqual([]);
  }, 30_000);
});
