// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { accessibilityProblems, find, press, textOf } from '../testing/mount.ts';
import { add, choose, drawn, thousand, type } from '../testing/options.tsx';

describe('where Amicus runs', () => {
  it('is switched between everywhere and listed sites', async () => {
    const onChange = drawn();
    await press(find('input[value=listed]'));
    expect(onChange).toHaveBeenCalledWith({ mode: 'listed' }, expect.any(String));
  });

  it('shows the list that the mode reads, and says that the other is kept', () => {
    drawn({ mode: 'listed', on: ['on.example'], off: ['off.example'] });
    expect(textOf(find('[data-list=on]'))).toContain('on.example');
    expect(textOf(document.body)).not.toContain('off.example');
    expect(textOf(document.body)).toContain('(1 site) is kept');
  });

  it('adds a site to the list of the mode', async () => {
    const onChange = drawn();
    await add('https://news.example/today');
    expect(onChange).toHaveBeenCalledWith({ off: ['news.example'] }, 'news.example added.');
    expect(find<HTMLInputElement>('[data-list=off] input[type=text]').value).toBe('');
  });

  it('says beside the field what is wrong, and keeps what was typed', async () => {
    const onChange = drawn();
    await add('no site');
    const field = find<HTMLInputElement>('[data-list=off] input[type=text]');
    const [problem] = (field.getAttribute('aria-describedby') ?? '').split(' ');
    expect(textOf(document.getElementById(problem ?? ''))).toContain('has a space in it');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe('no site');
    expect(document.activeElement).toBe(field);
    expect(onChange).not.toHaveBeenCalled();
    expect(await accessibilityProblems('[data-list=off]')).toEqual([]);
  });

  it('says of a wider rule that it covers what is added', async () => {
    drawn({ off: ['*.example.org'] });
    await add('www.example.org');
    expect(textOf(find('.field-problem'))).toBe(
      'www.example.org is covered by *.example.org, which is on the list already.',
    );
  });

  it('tells what a rule covers while it is typed, and which open tabs', async () => {
    drawn({}, { openHosts: ['www.example.org', 'other.example'] });
    const field = find<HTMLInputElement>('[data-list=off] input[type=text]');
    await type(field, '*.example.org');
    expect(textOf(find('[data-list=off] form'))).toContain(
      '*.example.org covers example.org and every host below it, such as www.example.org. Open now: www.example.org.',
    );
    await type(field, 'example.org');
    expect(textOf(find('[data-list=off] form'))).toContain('Covers example.org and no host below');
  });

  it('shows beside each rule what it matches now', () => {
    drawn(
      { off: ['*.a.example', 'b.example'] },
      { openHosts: ['a.example', 'x.a.example', 'c.example'] },
    );
    const lines = [...document.querySelectorAll('[data-list=off] li')].map(textOf);
    expect(lines[0]).toContain('Open now: a.example, x.a.example.');
    expect(lines[1]).not.toContain('Open now');
  });

  it('takes a site off the list and keeps the focus near', async () => {
    const onChange = drawn({ off: ['a.example', 'b.example'] });
    await press(find('button', 'Remove a.example'));
    expect(onChange).toHaveBeenCalledWith({ off: ['b.example'] }, 'a.example removed.');
    expect(document.activeElement).toBe(find('[data-list=off] input[type=text]'));
  });
});

describe('a long list of sites', () => {
  const lines = () => document.querySelectorAll('[data-list=off] li').length;

  it('is shown in parts', async () => {
    drawn({ off: thousand });
    expect(lines()).toBe(20);
    await press(find('button', 'Show 20 more'));
    expect(lines()).toBe(40);
  });

  it('can be looked through', async () => {
    const onChange = drawn({ off: thousand });
    await type(find<HTMLInputElement>('[data-list=off] input[type=search]'), ' Site-99 ');
    expect(lines()).toBe(11);
    expect(textOf(find('[data-list=off] [role=status]'))).toBe('11 sites found.');
    await press(find('button', 'Remove site-995.example'));
    const [change] = onChange.mock.calls[0] ?? [];
    expect(change.off).toHaveLength(999);
  });

  it('is pasted whole, and what is no site stays in the field', async () => {
    const onChange = drawn({ off: ['a.example'] });
    const area = find<HTMLTextAreaElement>('[data-list=off] textarea');
    await type(area, 'a.example\nhttps://b.example/x, *.c.example\nnot a site');
    await press(find('[data-list=off] button', 'Add all'));
    expect(onChange).toHaveBeenCalledWith(
      { off: ['a.example', 'b.example', '*.c.example'] },
      '2 sites added. 1 was on the list already. 1 entry is not a site: “not a site”.',
    );
    expect(area.value).toBe('not a site');
  });

  it('is read from a file and written to one', async () => {
    const onSaveFile = vi.fn();
    const onChange = drawn({ off: ['a.example'] }, { onSaveFile });
    await choose('[data-list=off]', 'b.example\r\n# mine\r\n');
    expect(onChange).toHaveBeenCalledWith({ off: ['a.example', 'b.example'] }, '1 site added.');
    await press(find('[data-list=off] button', 'Export to a file'));
    expect(onSaveFile).toHaveBeenCalledWith('amicus-sites-off.txt', 'a.example\n');
  });
});
