// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it, vi } from 'vitest';
import { DEFAULTS, type Settings } from '../../core/settings/settings.ts';
import { accessibilityProblems, find, mount, press, redraw, textOf } from '../testing/mount.ts';
import { Options, type OptionsProps } from './Options.tsx';

function props(changes: Partial<OptionsProps> = {}): OptionsProps {
  return {
    settings: { ...DEFAULTS },
    repairs: [],
    status: '',
    keys: { next: 'Alt+Shift+N', previous: undefined },
    about: {
      version: '1.2.3',
      data: { date: '2026-11-20', stale: false },
      counts: { vendor: 17, target: 1223 },
      casebookHref: '/casebook.html',
    },
    onChange: vi.fn(),
    ...changes,
  };
}

const with_ = (changes: Partial<Settings>): Settings => ({ ...DEFAULTS, ...changes });

async function add(typed: string) {
  const field = find<HTMLInputElement>('input[type=text]');
  await act(async () => {
    field.value = typed;
  });
  await act(async () => {
    find('form').dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }));
  });
}

describe('where Amicus runs', () => {
  it('is switched between everywhere and listed sites', async () => {
    const onChange = vi.fn();
    mount(<Options {...props({ onChange })} />);
    await press(find('input[value=listed]'));
    expect(onChange).toHaveBeenCalledWith(with_({ mode: 'listed' }), expect.any(String));
  });

  it('shows the list that the mode reads, and says that the other is kept', () => {
    const settings = with_({ mode: 'listed', on: ['on.example'], off: ['off.example'] });
    mount(<Options {...props({ settings })} />);
    expect(textOf(find('.site-list'))).toContain('on.example');
    expect(textOf(find('.site-list'))).not.toContain('off.example');
    expect(textOf(document.body)).toContain('(1 site) is kept');
  });

  it('adds a site to the list of the mode', async () => {
    const onChange = vi.fn();
    mount(<Options {...props({ onChange })} />);
    await add('https://news.example/today');
    expect(onChange).toHaveBeenCalledWith(with_({ off: ['news.example'] }), 'news.example added.');
    expect(find<HTMLInputElement>('input[type=text]').value).toBe('');
  });

  it('says beside the field what is wrong, and keeps what was typed', async () => {
    const onChange = vi.fn();
    mount(<Options {...props({ onChange })} />);
    await add('no site');
    const field = find<HTMLInputElement>('input[type=text]');
    const [problem] = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(textOf(document.getElementById(problem ?? ''))).toContain('has a space in it');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe('no site');
    expect(document.activeElement).toBe(field);
    expect(onChange).not.toHaveBeenCalled();
    expect(await accessibilityProblems()).toEqual([]);
  });

  it('takes a site off the list and keeps the focus near', async () => {
    const onChange = vi.fn();
    const settings = with_({ off: ['a.example', 'b.example'] });
    mount(<Options {...props({ settings, onChange })} />);
    await press(find('button', 'Remove a.example'));
    expect(onChange).toHaveBeenCalledWith(with_({ off: ['b.example'] }), 'a.example removed.');
    expect(document.activeElement).toBe(find('input[type=text]'));
  });
});

describe('kinds and cards', () => {
  it('hides a kind and brings it back', async () => {
    const onChange = vi.fn();
    mount(<Options {...props({ onChange })} />);
    await press(find('input[name=target]'));
    expect(onChange).toHaveBeenLastCalledWith(
      with_({ hidden: ['target'] }),
      'Targets: not marked.',
    );
    redraw(<Options {...props({ onChange, settings: with_({ hidden: ['case', 'target'] }) })} />);
    await press(find('input[name=target]'));
    expect(onChange).toHaveBeenLastCalledWith(with_({ hidden: ['case'] }), 'Targets: marked.');
  });

  it('shows each kind in its own line', () => {
    mount(<Options {...props()} />);
    expect(find('.sample', 'Vendors').dataset.line).toBe('solid');
    expect(find('.sample', 'Targets').dataset.line).toBe('dotted');
    expect(find('.sample', 'Cases').dataset.line).toBe('dashed');
  });

  it('changes what opens a card, and shows the keys as the browser has them', async () => {
    const onChange = vi.fn();
    mount(<Options {...props({ onChange })} />);
    await press(find('input[value=keys]'));
    expect(onChange).toHaveBeenCalledWith(with_({ trigger: 'keys' }), expect.any(String));
    expect(textOf(find('.keys'))).toContain('Next name, with its cardAlt+Shift+N');
    expect(textOf(find('.keys'))).toContain('Previous name, with its cardnot set');
  });
});

describe('starting over', () => {
  it('asks first', async () => {
    const onChange = vi.fn();
    const settings = with_({ off: ['a.example'], trigger: 'click' });
    mount(<Options {...props({ settings, onChange })} />);
    await press(find('button', 'Reset all'));
    expect(onChange).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find('button', 'Keep my settings'));
    expect(await accessibilityProblems()).toEqual([]);
    await press(find('button', 'Keep my settings'));
    expect(onChange).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find('button', 'Reset all'));
    await press(find('button', 'Reset all'));
    await press(find('button', 'Reset everything'));
    expect(onChange).toHaveBeenCalledWith(with_({}), expect.any(String));
  });
});

describe('the page', () => {
  it('says what was wrong with the stored settings and what was done', () => {
    const repairs = [{ field: 'off', done: 'left-out', count: 2 }] as const;
    mount(<Options {...props({ repairs })} />);
    expect(textOf(find('.repairs'))).toContain('Some stored settings could not be read');
    expect(textOf(find('.repairs'))).toContain(
      'The list of sites where Amicus stays away: 2 entries could not be read and were left out.',
    );
  });

  it('tells version, data, counts, licence and privacy', () => {
    mount(<Options {...props()} />);
    const text = textOf(document.body);
    for (const said of [
      'Amicus 1.2.3',
      'Data of 20 November 2026.',
      'Vendors17',
      'Targets1,223',
      'Cases0',
      'MIT',
      'CC BY 4.0',
      'sends nothing anywhere',
    ]) {
      expect(text).toContain(said);
    }
  });

  it('says what became of the last change, to everybody', () => {
    mount(<Options {...props({ status: 'a.example added.' })} />);
    expect(textOf(find('output.status'))).toBe('a.example added.');
  });

  it('has nothing that axe objects to', async () => {
    const settings = with_({ off: ['a.example', '*.b.example'] });
    const repairs = [{ field: 'mode', done: 'set-back' }] as const;
    mount(<Options {...props({ settings, repairs, status: 'saved' })} />);
    expect(await accessibilityProblems()).toEqual([]);
  });
});
