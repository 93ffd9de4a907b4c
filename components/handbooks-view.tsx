import { useEffect, useId, useRef, useState } from 'preact/hooks';

/** How a handbook from an address stands. */
export interface AddressState {
  url: string;
  /** Hours between two checks; null checks only when asked to. */
  everyHours: number | null;
  /** When it last answered with this catalog, milliseconds since 1970; null while none has come. */
  confirmedAt: number | null;
  /** When it was last asked, milliseconds since 1970; null where that is not known. */
  checkedAt: number | null;
  /** What went wrong then; null where all was well. */
  problem: string | null;
  /** True where the browser lets Greenroom reach the address whatever its server allows. */
  allowed: boolean;
  /** True while it is being asked. */
  busy: boolean;
}

/** A handbook that can be put to use. */
export interface ListedHandbook {
  id: string;
  name: string;
  /** Where it came from: "Part of Greenroom", "handbook.zip". */
  from: string;
  /** How much it holds; null where that is not known before it is in use. */
  size: string | null;
  inUse: boolean;
  address: AddressState | null;
  /** False for what came with the extension or by policy. */
  isOwn: boolean;
}

export interface HandbooksViewProps {
  handbooks: readonly ListedHandbook[];
  /** True where the company's policy allows no other handbook. */
  locked: boolean;
  onUse(id: string): void;
  onPreview(id: string): void;
  onRename(id: string, name: string): void;
  onExport(id: string, form: 'json' | 'markdown'): void;
  onRemove(id: string): void;
  onRefresh(id: string): void;
  /** Asks the browser for leave to reach the address. */
  onAllow(id: string): void;
  onInterval(id: string, everyHours: number | null): void;
}

/** The handbooks at hand, of which one is in use. */
export function HandbooksView(props: HandbooksViewProps) {
  const { handbooks, locked } = props;
  return (
    <>
      {locked && <p class="managed">Your company chose the handbook; it cannot be changed here.</p>}
      <ul class="handbooks" aria-label="Handbooks">
        {handbooks.map((handbook) => (
          <Handbook key={handbook.id} handbook={handbook} {...props} />
        ))}
      </ul>
    </>
  );
}

function Handbook({ handbook, ...props }: HandbooksViewProps & { handbook: ListedHandbook }) {
  const { id, name, from, size, inUse, address, isOwn } = handbook;
  return (
    <li class={inUse ? 'handbook in-use' : 'handbook'} aria-label={name}>
      <div class="handbook-head">
        <div>
          <strong>{name}</strong>
          {inUse && <span class="badge">In use</span>}
          <p class="muted small">{[from, size].filter(Boolean).join(' · ')}</p>
        </div>
        <div class="tools">
          {!inUse && !props.locked && (
            <button type="button" class="quiet" onClick={() => props.onUse(id)}>
              Use<span class="visually-hidden"> {name}</span>
            </button>
          )}
          <button type="button" class="quiet" onClick={() => props.onPreview(id)}>
            Look inside<span class="visually-hidden"> {name}</span>
          </button>
        </div>
      </div>
      {address && <Address id={id} address={address} {...props} />}
      <details class="manage">
        <summary>
          {isOwn ? 'Rename, export, remove' : 'Export'}
          <span class="visually-hidden"> {name}</span>
        </summary>
        {isOwn && <Rename name={name} onRename={(changed) => props.onRename(id, changed)} />}
        <div class="tools">
          <button type="button" class="quiet" onClick={() => props.onExport(id, 'json')}>
            Export as catalog.json
          </button>
          <button type="button" class="quiet" onClick={() => props.onExport(id, 'markdown')}>
            Export as Markdown
          </button>
          {isOwn && <Remove name={name} onRemove={() => props.onRemove(id)} />}
        </div>
      </details>
    </li>
  );
}

function Rename({ name, onRename }: { name: string; onRename(name: string): void }) {
  const [typed, setTyped] = useState(name);
  const id = useId();
  useEffect(() => setTyped(name), [name]);
  const wanted = typed.trim();
  return (
    <form
      class="line"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted) onRename(wanted);
      }}
    >
      <label for={id}>Name</label>
      <input
        id={id}
        type="text"
        maxLength={120}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <button type="submit" class="quiet" disabled={!wanted || wanted === name}>
        Rename
      </button>
    </form>
  );
}

/** Asks once more before a handbook is gone. */
function Remove({ name, onRemove }: { name: string; onRemove(): void }) {
  const [asked, setAsked] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (asked) keep.current?.focus();
  }, [asked]);
  if (!asked) {
    return (
      <button type="button" class="quiet" onClick={() => setAsked(true)}>
        Remove…
      </button>
    );
  }
  return (
    <fieldset class="sure">
      <legend>Remove “{name}” from this browser?</legend>
      <button type="button" class="quiet" ref={keep} onClick={() => setAsked(false)}>
        Keep it
      </button>
      <button type="button" class="quiet danger" onClick={onRemove}>
        Remove it
      </button>
    </fieldset>
  );
}

const INTERVALS: [string, number | null][] = [
  ['only when I ask', null],
  ['every hour', 1],
  ['every day', 24],
  ['every week', 168],
];

function Address(props: HandbooksViewProps & { id: string; address: AddressState }) {
  const { id, address } = props;
  const { url, everyHours, problem, allowed, busy } = address;
  const isManaged = !INTERVALS.some(([, hours]) => hours === everyHours);
  return (
    <div class="address">
      <Currency {...address} />
      <p class="muted small">{url}</p>
      <div class="tools">
        <button type="button" class="quiet" disabled={busy} onClick={() => props.onRefresh(id)}>
          {busy ? 'Checking…' : 'Check now'}
        </button>
        {problem && !allowed && (
          <button type="button" class="quiet" onClick={() => props.onAllow(id)}>
            Allow
          </button>
        )}
        {!isManaged && (
          <IntervalChoice
            value={everyHours}
            onChange={(hours) => props.onInterval(id, hours)}
            label="Check"
          />
        )}
      </div>
    </div>
  );
}

/** Whether the copy at hand is the newest, and if not, since when and why. */
function Currency({ confirmedAt, checkedAt, problem }: AddressState) {
  if (confirmedAt === null) {
    return (
      <p class="small">
        <span class="state stale">Not here yet</span> {problem}.
      </p>
    );
  }
  if (problem === null) {
    return (
      <p class="small">
        <span class="state fresh">Current</span> as of {dateOf(confirmedAt)}
      </p>
    );
  }
  const checked = checkedAt === null ? '' : `, ${dateOf(checkedAt)}`;
  return (
    <p class="small">
      <span class="state stale">Not current</span> since {dateOf(confirmedAt)}. At the last check
      {checked}: {problem}. The last good copy stays in use.
    </p>
  );
}

interface IntervalChoiceProps {
  label: string;
  value: number | null;
  onChange(everyHours: number | null): void;
}

/** How often an address is asked whether its handbook has changed. */
export function IntervalChoice({ label, value, onChange }: IntervalChoiceProps) {
  const chosen = INTERVALS.findIndex(([, hours]) => hours === value);
  return (
    <label class="interval">
      {label}
      <select
        value={chosen}
        onChange={(event) => onChange(INTERVALS[Number(event.currentTarget.value)]?.[1] ?? null)}
      >
        {INTERVALS.map(([words], index) => (
          <option value={index} key={words}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

function dateOf(time: number): string {
  return new Date(time).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' });
}
