/** What Amicus itself speaks; the casebook stays as it is. */
import { LANGUAGES, type LanguageChoice } from '../../core/settings/languages.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { say } from '../messages/say.ts';

interface Props {
  settings: Settings;
  onChange(change: Partial<Settings>, said: string): void;
}

const CHOICES: readonly LanguageChoice[] = ['auto', ...LANGUAGES];

/** Each language by its own name, so that it is found by those who read no other. */
const nameOf = (choice: LanguageChoice): string =>
  choice === 'auto'
    ? say('options.language.auto')
    : (new Intl.DisplayNames(choice, { type: 'language' }).of(choice) ?? choice);

export function Language({ settings, onChange }: Props) {
  return (
    <section aria-labelledby="language">
      <h2 id="language">{say('options.language')}</h2>
      <p class="note">{say('options.language.note')}</p>
      <select
        class="field"
        name="language"
        aria-labelledby="language"
        value={settings.language}
        onChange={({ currentTarget }) => {
          const chosen = CHOICES.find((one) => one === currentTarget.value) ?? 'auto';
          onChange({ language: chosen }, nameOf(chosen));
        }}
      >
        {CHOICES.map((choice) => (
          <option key={choice} value={choice} lang={choice === 'auto' ? undefined : choice}>
            {nameOf(choice)}
          </option>
        ))}
      </select>
    </section>
  );
}
