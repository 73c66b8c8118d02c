/** The interface's words where the background has to say them, or lend them to a card. */
import { ALL } from '../../components/messages/all.ts';
import { speak } from '../../components/messages/say.ts';
import type { Words } from '../../core/messages.ts';
import type { Language } from '../../core/settings/languages.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { languageOf } from '../shared/language.ts';
import { loadSettings } from '../shared/settings-store.ts';

/** The reader's language in all its words; undefined for a card that has them. */
export async function wordsFor(speaks: Language | undefined): Promise<Words | undefined> {
  const { settings } = await loadSettings();
  const language = languageOf(settings);
  return language === speaks ? undefined : { language, messages: ALL[language] };
}

/** Makes what the background itself says next be in the reader's language. */
export function speakFor(settings: Settings): void {
  const language = languageOf(settings);
  speak(language, ALL[language]);
}
