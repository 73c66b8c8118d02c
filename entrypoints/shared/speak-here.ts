/** Makes a page of ours speak the reader's language; to be awaited before it draws. */
import { load } from '../../components/messages/load.ts';
import { direction, speak } from '../../components/messages/say.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { languageOf } from './language.ts';

export async function speakHere(settings: Settings): Promise<void> {
  const language = languageOf(settings);
  const root = document.documentElement;
  speak(language, await load(language));
  root.lang = language;
  root.dir = direction();
}
