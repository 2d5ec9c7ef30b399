interface ChoiceProps<V extends string> {
  name: string;
  legend: string;
  options: readonly { value: V; label: string; hint: string }[];
  chosen: V;
  onChoose: (value: V) => void;
}

/** One of several, each with a word on what it is for. */
export function Choice<V extends string>({ name, legend, options, chosen, onChoose }: ChoiceProps<V>) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {options.map(({ value, label, hint }) => (
        <label key={value}>
          <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
          <span>
            {label}
            <small>{hint}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
