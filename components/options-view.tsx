import type { Pin } from '../catalog/build-guidance.ts';

/** A pin with the name of its guide; null where the guide is no longer in the catalog. */
export interface ListedPin extends Pin {
  guideName: string | null;
}

export interface OptionsViewProps {
  catalog: { name: string; guides: number; processes: number; departments: number } | null;
  pins: ListedPin[];
  theme: 'system' | 'light' | 'dark';
  side: 'left' | 'right';
  /** What went wrong and what to do, in words. */
  error: string | null;
  onTheme(theme: 'system' | 'light' | 'dark'): void;
  onSide(side: 'left' | 'right'): void;
  onRemovePin(pin: Pin): void;
}

/** Settings, the catalog in use and the pins with a way to undo each. */
export function OptionsView(props: OptionsViewProps) {
  return (
    <main class="options">
      <h1>Greenroom options</h1>
      {props.error && (
        <p class="options-error" role="alert">
          {props.error}
        </p>
      )}
      <CatalogSummary catalog={props.catalog} />
      <Appearance {...props} />
      <Pins pins={props.pins} onRemovePin={props.onRemovePin} />
    </main>
  );
}

function CatalogSummary({ catalog }: Pick<OptionsViewProps, 'catalog'>) {
  return (
    <section aria-labelledby="options-catalog">
      <h2 id="options-catalog">Handbook in use</h2>
      {catalog ? (
        <p>
          <strong>{catalog.name}</strong>: {catalog.guides} guides, {catalog.processes} processes,{' '}
          {catalog.departments} departments.
        </p>
      ) : (
        <p>Looking…</p>
      )}
    </section>
  );
}

function Appearance({ theme, side, onTheme, onSide }: OptionsViewProps) {
  return (
    <section aria-labelledby="options-appearance">
      <h2 id="options-appearance">Panel</h2>
      <Choice
        legend="Colours"
        name="theme"
        value={theme}
        choices={[
          ['system', 'As the system'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
        onChoose={onTheme}
      />
      <Choice
        legend="Side of the window"
        name="side"
        value={side}
        choices={[
          ['left', 'Left'],
          ['right', 'Right'],
        ]}
        onChoose={onSide}
      />
    </section>
  );
}

interface ChoiceProps<Value extends string> {
  legend: string;
  name: string;
  value: Value;
  choices: [Value, string][];
  onChoose(value: Value): void;
}

function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <fieldset>
      <legend>{props.legend}</legend>
      {props.choices.map(([value, label]) => (
        <label key={value}>
          <input
            type="radio"
            name={props.name}
            checked={props.value === value}
            onChange={() => props.onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}

function Pins({ pins, onRemovePin }: Pick<OptionsViewProps, 'pins' | 'onRemovePin'>) {
  return (
    <section aria-labelledby="options-pins">
      <h2 id="options-pins">Pinned guides</h2>
      {pins.length === 0 ? (
        <p>None yet. Pin a guide in the panel where Greenroom chose another one.</p>
      ) : (
        <ul class="options-pins">
          {pins.map((pin) => (
            <li key={`${pin.scope} ${pin.job} ${pin.stage}`}>
              <span>
                <strong>{pin.guideName ?? 'A guide that is no longer in the catalog'}</strong> for “
                {pin.stage}”{pin.scope === 'stage' ? ' with any job' : ` of “${pin.job}”`}
              </span>
              <button type="button" onClick={() => onRemovePin(pin)}>
                Remove
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
