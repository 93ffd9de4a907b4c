import { useMemo, useState } from 'preact/hooks';
import { forRoles } from '../catalog/for-roles.ts';
import type { Catalog, Guide, Process } from '../catalog/schema.ts';
import type { Copy } from './copied.ts';
import { formatMinutes } from './duration.ts';
import { GuideView } from './guide-view.tsx';
import { ProcessView } from './process-view.tsx';

/** Entries that are shown at first, and added with each press of “more”. */
const SHOWN = 40;

interface Entry {
  key: string;
  name: string;
  place: string;
  detail: string;
  guide: Guide | null;
  process: Process | null;
}

/** Everything a catalog holds, as a list that can be narrowed; each entry opens in place. */
export function CatalogPreview({ catalog, copy }: { catalog: Catalog; copy: Copy }) {
  const [filter, setFilter] = useState('');
  const [shown, setShown] = useState(SHOWN);
  const [open, setOpen] = useState<string | null>(null);
  const entries = useMemo(() => entriesOf(catalog), [catalog]);
  const found = useMemo(() => narrow(entries, filter), [entries, filter]);
  return (
    <section class="preview" aria-labelledby="preview">
      <div class="part-head">
        <h3 id="preview">What is in it</h3>
        <input
          type="search"
          aria-label="Narrow the list"
          placeholder="Narrow the list"
          value={filter}
          onInput={(event) => {
            setFilter(event.currentTarget.value);
            setShown(SHOWN);
          }}
        />
      </div>
      <p class="visually-hidden" role="status">
        {filter && `${found.length} found`}
      </p>
      {found.length === 0 && <p class="muted">Nothing here is called that.</p>}
      <ul>
        {found.slice(0, shown).map((entry) => (
          <li key={entry.key}>
            <button
              type="button"
              class="row"
              aria-expanded={open === entry.key}
              onClick={() => setOpen(open === entry.key ? null : entry.key)}
            >
              <span>{entry.name}</span>
              <span class="muted small">
                {[entry.place, entry.detail].filter(Boolean).join(' · ')}
              </span>
            </button>
            {open === entry.key && (
              <Opened
                entry={entry}
                copy={copy}
                onOpenGuide={(id) => {
                  setFilter(catalog.guides.find((guide) => guide.id === id)?.name ?? '');
                  setOpen(`guide ${id}`);
                }}
              />
            )}
          </li>
        ))}
      </ul>
      {found.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + SHOWN)}>
          Show more ({(found.length - shown).toLocaleString()})
        </button>
      )}
    </section>
  );
}

interface OpenedProps {
  entry: Entry;
  copy: Copy;
  onOpenGuide(id: string): void;
}

function Opened({ entry, copy, onOpenGuide }: OpenedProps) {
  return (
    <div class="opened">
      {entry.guide && <GuideView guide={entry.guide} copy={copy} />}
      {entry.process && <ProcessView process={entry.process} onOpenGuide={onOpenGuide} />}
    </div>
  );
}

function entriesOf({ guides, processes }: Catalog): Entry[] {
  return [
    ...processes.map((process) => ({
      key: `process ${process.id}`,
      name: process.name,
      place: process.template ? 'Generic process' : (process.role ?? 'Process'),
      detail: `${process.steps.length} steps`,
      guide: null,
      process,
    })),
    ...guides.map((guide) => ({
      key: `guide ${guide.id}`,
      name: guide.name,
      place:
        [guide.department, guide.roleGroup].filter(Boolean).join(' · ') || forRoles(guide.roles),
      detail: [formatMinutes(guide.duration), guide.assignment && 'take-home']
        .filter(Boolean)
        .join(' · '),
      guide,
      process: null,
    })),
  ];
}

function narrow(entries: readonly Entry[], filter: string): readonly Entry[] {
  const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return entries;
  return entries.filter(({ name, place }) => {
    const text = `${name} ${place}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
