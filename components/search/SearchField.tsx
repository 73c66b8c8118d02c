/** The field to search the casebook with. */
import { say } from '../messages/say.ts';

interface Props {
  value: string;
  onInput(typed: string): void;
  /** Somebody is about to type. */
  onFocus(): void;
}

export function SearchField({ value, onInput, onFocus }: Props) {
  return (
    <label class="search-field">
      <span class="unseen">{say('search.label')}</span>
      <input
        class="field"
        type="search"
        autocomplete="off"
        spellcheck={false}
        placeholder={say('search.label')}
        value={value}
        onFocus={onFocus}
        onInput={(event) => onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || value === '') return;
          // else the popup would close with it
          event.preventDefault();
          event.stopPropagation();
          onInput('');
        }}
      />
    </label>
  );
}
