/** Which language this reader gets: their choice, or the browser's. */
import browser from 'webextension-polyfill';
import { type Language, languageFor } from '../../core/settings/languages.ts';
import type { Settings } from '../../core/settings/settings.ts';

export const languageOf = ({ language }: Settings): Language =>
  languageFor(language, browser.i18n.getUILanguage());
