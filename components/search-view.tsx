import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SearchGroup, SearchResult } from '../catalog/search/search.ts';
import { formatMinutesShort } from './duration.ts';

export type { SearchGroup, SearchResult };

interface SearchViewProps {
  query: string;
  results: readonly SearchGroup[];
  label: string;
  autoFocus?: boolean;
  /** Where others put the keyboard into the field. */
  field?: { current: HTMLInputElement | null };
  onQuery(query: string): void;
  onChoose(result: SearchResult): void;
}

/**
 * A combobox with grouped results (ARIA Authoring Practices, "editable combobox with list
 * autocomplete"): arrows move, Enter opens, Escape clears first and leaves the panel only after.
 */
export function SearchView(props: SearchViewProps) {
  const { query, results, label, autoFocus = false, onQuery, onChoose } = props;
  const [at, setAt] = useState(0);
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const input = props.field ?? own;
  const flat = results.flatMap((group) => group.results);
  const asked = query.trim() !== '';
  const open = asked && flat.length > 0;
  const active = flat[at];

  useEffect(() => {
    if (autoFocus) input.current?.focus();
  }, [autoFocus, input]);
  useEffect(() => setAt(0), [results]);
  useEffect(() => {
    if (active) document.getElementById(`${id}-${at}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, at, id]);

  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves(event.key, at, flat.length);
    if (event.key === 'Enter' && active) onChoose(active);
    else if (event.key === 'Escape' && query) onQuery('');
    else if (move !== null && open) setAt(move);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <search class="search">
      <input
        ref={input}
        type="text"
        role="combobox"
        aria-label={label}
        aria-expanded={open}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={open && active ? `${id}-${at}` : undefined}
        placeholder={label}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="results" role="listbox" id={`${id}-list`} aria-label="Results" hidden={!open}>
        {open && <Results {...{ results, flat, at, id, onChoose }} />}
      </div>
      <span class="visually-hidden" role="status">
        {asked ? `${flat.length} ${flat.length === 1 ? 'result' : 'results'}` : ''}
      </span>
      {asked && !open && (
        <p class="no-results">Nothing in the handbook is called “{query.trim()}”.</p>
      )}
    </search>
  );
}

/** Where a key moves to in a list of `length` entries; null for other keys. */
function moves(key: string, at: number, length: number): number | null {
  if (length === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % length;
  if (key === 'ArrowUp') return (at - 1 + length) % length;
  return null;
}

/** "1 h · Product Manager · Product". */
function detailOf({ minutes, detail }: SearchResult): string {
  return [formatMinutesShort(minutes), detail].filter(Boolean).join(' · ');
}

interface ResultsProps {
  results: readonly SearchGroup[];
  flat: readonly SearchResult[];
  at: number;
  id: string;
  onChoose(result: SearchResult): void;
}

function Results({ results, flat, at, id, onChoose }: ResultsProps) {
  return (
    <>
      {results.map((group) => (
        // biome-ignore lint/a11y/useSemanticElements: a group of options, as the combobox pattern has it
        <div role="group" aria-label={group.label} key={group.label}>
          <div class="group-label" aria-hidden="true">
            {group.label}
          </div>
          {group.results.map((result) => {
            const index = flat.indexOf(result);
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys are the combobox's
              // biome-ignore lint/a11y/useFocusableInteractive: focus stays in the combobox
              <div
                role="option"
                id={`${id}-${index}`}
                key={`${result.kind} ${result.id}`}
                aria-selected={index === at}
                onClick={() => onChoose(result)}
              >
                <span>
                  {result.title}
                  {result.foundBy && <span class="muted"> ({result.foundBy})</span>}
                </span>
                <span class="muted">{detailOf(result)}</span>
              </div>
            );
          })}
        </div>
      ))}
    </>
  );
}
