import { useState } from 'preact/hooks';
import type { OwnReader } from '../ats/own-readers.ts';

export interface ReadersViewProps {
  readers: readonly OwnReader[];
  /** Readers that the company sets; they cannot be removed here. */
  companyReaders: readonly OwnReader[];
  /** Values that a reader may be for. */
  values: readonly OwnReader['value'][];
  /** Null where the selector is one, else why not. */
  check(selector: string): string | null;
  onAdd(reader: OwnReader): void;
  onRemove(reader: OwnReader): void;
}

/** For those who know CSS: where on a page a value stands, when Greenroom reads it wrongly. */
export function ReadersView(props: ReadersViewProps) {
  const { readers, companyReaders, onRemove } = props;
  return (
    <section aria-labelledby="options-readers">
      <h2 id="options-readers">Readers</h2>
      <p class="muted small">
        Where a value is read wrongly, name the element that holds it. What you name here counts
        more than everything else.
      </p>
      {readers.length + companyReaders.length > 0 && (
        <ul class="options-pins">
          {readers.map((reader) => (
            <li key={JSON.stringify(reader)}>
              <Reader reader={reader} />
              <button type="button" class="quiet" onClick={() => onRemove(reader)}>
                Remove
              </button>
            </li>
          ))}
          {companyReaders.map((reader) => (
            <li key={JSON.stringify(reader)}>
              <Reader reader={reader} />
              <span class="muted small">From your company</span>
            </li>
          ))}
        </ul>
      )}
      <AddReader {...props} />
    </section>
  );
}

function Reader({ reader: { value, selector, address } }: { reader: OwnReader }) {
  return (
    <span>
      <strong>{value}</strong> in <code>{selector}</code> on <code>{address}</code>
    </span>
  );
}

function AddReader({ values, check, onAdd }: ReadersViewProps) {
  const [value, setValue] = useState<OwnReader['value']>('stage');
  const [selector, setSelector] = useState('');
  const [address, setAddress] = useState('*');
  const [problem, setProblem] = useState<string | null>(null);
  const add = (event: Event) => {
    event.preventDefault();
    const why = check(selector.trim());
    setProblem(why);
    if (why !== null) return;
    onAdd({ value, selector: selector.trim(), address: address.trim() || '*' });
    setSelector('');
  };
  return (
    <form class="add-reader" onSubmit={add}>
      <div class="line">
        <label>
          Value
          <select
            value={value}
            onChange={(event) => {
              const chosen = values.find((each) => each === event.currentTarget.value);
              if (chosen) setValue(chosen);
            }}
          >
            {values.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </select>
        </label>
        <label>
          CSS selector
          <input
            type="text"
            required
            placeholder="main .stage-name"
            spellcheck={false}
            value={selector}
            onInput={(event) => setSelector(event.currentTarget.value)}
          />
        </label>
        <label>
          Address
          <input
            type="text"
            placeholder="/scorecards/*"
            spellcheck={false}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="quiet" disabled={!selector.trim()}>
          Add
        </button>
      </div>
      {problem && (
        <p class="options-error" role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
