// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { exportSettings } from '../../core/settings/backup.ts';
import { DEFAULTS } from '../../core/settings/settings.ts';
import { accessibilityProblems, find, press, textOf } from '../testing/mount.ts';
import { choose, drawn, loadedWith } from '../testing/options.tsx';

describe('settings as a file', () => {
  it('are written and read again', async () => {
    const onSaveFile = vi.fn();
    const settings = { ...DEFAULTS, off: ['a.example'], quiet: true };
    drawn(settings, { onSaveFile });
    await press(find('.backup button', 'Export'));
    expect(onSaveFile).toHaveBeenCalledWith('amicus-settings.json', exportSettings(settings));
    const taken = drawn();
    await choose('.backup', exportSettings(settings));
    expect(taken).toHaveBeenCalledWith(settings, 'Your settings are now those of the file.');
  });

  it('report what could not be used, and use the rest', async () => {
    const onChange = drawn();
    const settings = { off: ['a.example', 7], trigger: 'telepathy', fancy: true };
    await choose('.backup', JSON.stringify({ format: 'amicus-settings', schema: 1, settings }));
    expect(onChange).toHaveBeenCalledWith({ off: ['a.example'] }, expect.any(String));
    const report = textOf(find('.backup-report'));
    expect(report).toContain('stays away: 1 entry could not be read and was left out.');
    expect(report).toContain('What opens a card: could not be read and is left out.');
    expect(report).toContain('Not known to this Amicus, and left out: fancy.');
    expect(await accessibilityProblems('.backup')).toEqual([]);
  });

  it.each([
    ['what?', 'This is not a file of settings: it cannot be read.'],
    ['{}', 'This is not a file of Amicus’s settings.'],
    [
      JSON.stringify({ format: 'amicus-settings', schema: 99, settings: {} }),
      'This file is from a newer Amicus.',
    ],
    [exportSettings(DEFAULTS), 'The file holds nothing that is not so already.'],
  ])('of %j: %s', async (text, said) => {
    const onChange = drawn();
    await choose('.backup', text);
    expect(textOf(find('.backup-report'))).toContain(said);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('does not pretend to change what an administrator has set', async () => {
    const onChange = drawn({}, { loaded: loadedWith({}, { mode: 'everywhere' }) });
    const settings = { mode: 'listed' };
    await choose('.backup', JSON.stringify({ format: 'amicus-settings', schema: 1, settings }));
    expect(onChange).not.toHaveBeenCalled();
    expect(textOf(find('.backup-report'))).toContain(
      'Set by your organisation, and left as it is: Where Amicus runs.',
    );
  });
});

describe('starting over', () => {
  it('asks first', async () => {
    const onChange = drawn({ off: ['a.example'], trigger: 'click' });
    await press(find('button', 'Reset all'));
    expect(onChange).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find('button', 'Keep my settings'));
    expect(await accessibilityProblems('.reset')).toEqual([]);
    await press(find('button', 'Keep my settings'));
    expect(onChange).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(find('button', 'Reset all'));
    await press(find('button', 'Reset all'));
    await press(find('button', 'Reset everything'));
    expect(onChange).toHaveBeenCalledWith(DEFAULTS, expect.any(String));
  });
});
