/** The options page for its tests: drawn with settings of their choice, and worked as a reader would. */
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { finderOver } from '../../core/search/finder.ts';
import { resolve } from '../../core/settings/layers.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { CompiledRecord } from '../../data/compiled.ts';
import { Options, type OptionsProps } from '../options/Options.tsx';
import { find, mount } from './mount.ts';

export const loadedWith = (sync: Partial<Settings>, managed: object = {}, local: object = {}) =>
  resolve({ sync: { ...sync }, local: { ...local }, managed: { ...managed } });

const person = (id: string, name: string): CompiledRecord => ({
  id,
  name,
  kind: 'person',
  role: '',
  summary: '',
  aliases: [],
  facts: [],
  relations: [],
  cases: [],
  sources: {},
});
const RECORDS = [person('shalev-hulio', 'Shalev Hulio'), person('omri-lavie', 'Omri Lavie')];

export function props(changes: Partial<OptionsProps> = {}): OptionsProps {
  return {
    loaded: loadedWith({}),
    status: { said: '', onUndo: undefined, onDismiss: vi.fn() },
    keys: {
      shortcuts: [
        { name: 'next-mention', does: 'in the browser’s language', keys: 'Alt+Shift+N' },
        { name: 'previous-mention', does: 'in the browser’s language', keys: undefined },
        { name: 'something-new', does: 'Something new', keys: 'Alt+Shift+X' },
      ],
      onChangeKeys: vi.fn(),
    },
    names: {
      finder: () => finderOver(RECORDS, async () => {}),
      recordOf: (wanted) => RECORDS.find(({ id }) => id === wanted),
    },
    spellings: {
      latin: 1897,
      cyrillic: 90,
      greek: 32,
      arabic: 158,
      hebrew: 69,
      devanagari: 43,
      'east-asian': 86,
      other: 0,
    },
    about: {
      version: '1.2.3',
      data: { date: '2026-11-20', stale: false },
      counts: { vendor: 17, target: 1223 },
      facts: 2017,
      sources: 1756,
      casebookHref: '/casebook.html',
    },
    openHosts: [],
    onSaveFile: vi.fn(),
    onChange: vi.fn(),
    ...changes,
  };
}

/** The page with these settings, and what it asks to have changed. */
export function drawn(sync: Partial<Settings> = {}, changes: Partial<OptionsProps> = {}) {
  const onChange = vi.fn();
  mount(<Options {...props({ loaded: loadedWith(sync), onChange, ...changes })} />);
  return onChange;
}

export async function type(field: HTMLInputElement | HTMLTextAreaElement, text: string) {
  await act(async () => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

export async function add(typed: string) {
  await type(find<HTMLInputElement>('[data-list=off] input[type=text]'), typed);
  await act(async () => {
    find('[data-list=off] form').dispatchEvent(
      new Event('submit', { bubbles: true, cancelable: true }),
    );
  });
}

/** Chooses a file with this text in the button of that name. */
export async function choose(part: string, text: string) {
  const input = find<HTMLInputElement>(`${part} input[type=file]`);
  Object.defineProperty(input, 'files', { value: [new File([text], 'file')], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await new Promise((done) => setTimeout(done));
  });
}

export const thousand = Array.from({ length: 1000 }, (_, n) => `site-${n}.example`);
