/** The keys that the browser has for us, and its page where they are changed. */
import browser from 'webextension-polyfill';
import type { ShortcutsProps } from '../../components/options/Shortcuts.tsx';
import { ENGINE } from '../shared/engine.ts';

/** In Firefox since 137, and in no release of the polyfill's types yet. */
interface Commands {
  openShortcutSettings(): Promise<void>;
}

export async function shortcuts(): Promise<ShortcutsProps> {
  const all = await browser.commands.getAll();
  return {
    shortcuts: all.flatMap(({ name = '', description, shortcut }) =>
      description ? [{ name, does: description, keys: shortcut || undefined }] : [],
    ),
    onChangeKeys: () => void openShortcutPage(),
  };
}

async function openShortcutPage(): Promise<void> {
  if (ENGINE === 'chromium') await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
  else await (browser.commands as unknown as Commands).openShortcutSettings();
}
