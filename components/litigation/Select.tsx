/** One thing out of several, or all of them. */
interface Props<V extends string> {
  label: string;
  /** The words for no choice at all. */
  all: string;
  value: V | undefined;
  options: readonly { value: V; words: string }[];
  onChange(value: V | undefined): void;
}

export function Select<V extends string>({ label, all, value, options, onChange }: Props<V>) {
  return (
    <select
      class="field"
      aria-label={label}
      value={value ?? ''}
      onChange={({ currentTarget }) =>
        onChange(options.find((option) => option.value === currentTarget.value)?.value)
      }
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.words}
        </option>
      ))}
    </select>
  );
}
