/** One choice out of a few, each with a word on what it means. */

interface Choice<T extends string> {
  value: T;
  label: string;
  means: string;
}

interface Props<T extends string> {
  /** Groups the buttons, and names the group for those who cannot see the heading above it. */
  name: string;
  legend: string;
  choices: readonly Choice<T>[];
  chosen: T;
  disabled?: boolean;
  onChoose(choice: Choice<T>): void;
}

export function Choices<T extends string>(props: Props<T>) {
  const { name, legend, choices, chosen, disabled = false, onChoose } = props;
  return (
    <fieldset class="choices" disabled={disabled}>
      <legend class="unseen">{legend}</legend>
      {choices.map((choice) => (
        <label key={choice.value} class="choice">
          <input
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === chosen}
            onChange={() => onChoose(choice)}
          />
          <span>
            {choice.label}
            <span class="note">{choice.means}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
