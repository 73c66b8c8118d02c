/** What Amicus itself speaks; the casebook stays as it is. */
import { LANGUAGES, type LanguageChoice } from '../../core/settings/languages.ts';
import { say } from '../messages/say.ts';
import { Locked, type PartProps, Section } from './Section.tsx';

const CHOICES: readonly LanguageChoice[] = ['auto', ...LANGUAGES];

/** Each language by its own name, so that it is found by those who read no other. */
const nameOf = (choice: LanguageChoice): string =>
  choice === 'auto'
    ? say('options.language.auto')
    : (new Intl.DisplayNames(choice, { type: 'language' }).of(choice) ?? choice);

export function Language({ settings, locked, onChange }: PartProps) {
  return (
    <Section id="language" title={say('options.language')} note={say('options.language.note')}>
      <Locked when={locked.includes('language')} />
      <select
        class="field"
        name="language"
        aria-labelledby="language"
        value={settings.language}
        disabled={locked.includes('language')}
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
    </Section>
  );
}
