import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { EXPLANATIONS } from '../../catalog/compile/diagnostics.ts';
import { summarizeCatalog } from '../../catalog/summary.ts';
import type { ExplainedDiagnostic, ImportState } from '../../components/import-review-view.tsx';
import { chosenCatalog, saveCatalog } from '../../extension/catalog-library.ts';
import { inWords } from '../../extension/worded-error.ts';
import type { ChosenFile, Imported } from '../handbook-worker/handbook-jobs.ts';
import { importInWorker } from '../handbook-worker/run-job.ts';
import { labelOf, PASTED_TEXT } from './chosen-files.ts';
import { baseOf } from './published-at.ts';

/** What was chosen, to be read again with the address that it is published under. */
interface Choice {
  files: ChosenFile[];
  keepPrivate: boolean;
}

/** The import under way: from files to a handbook that is kept, or to reasons why not. */
export function useImport(attempt: (work: Promise<unknown>) => void) {
  const [state, setState] = useState<ImportState | null>(null);
  const [keepPrivate, setKeepPrivate] = useState(false);
  const running = useRef<AbortController | null>(null);
  const choice = useRef<Choice | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const actions = useMemo(
    () => ({
      async start(chosen: Choice, baseUrl: string | null) {
        const { files } = chosen;
        if (files.length === 0) return;
        choice.current = chosen;
        running.current?.abort(new Error('Another import was started'));
        const stop = new AbortController();
        running.current = stop;
        const label = labelOf(files);
        const progress = (what: string, done: number, total: number) =>
          setState({ phase: 'working', label, what, done, total });
        progress('Reading files', 0, 0);
        const job = { type: 'import' as const, ...chosen, name: nameOf(label), baseUrl };
        try {
          setState(afterImport(label, await importInWorker(job, progress, stop.signal)));
        } catch (error) {
          if (stop.signal.aborted) return;
          setState({ phase: 'refused', label, problems: [inWords(error)], diagnostics: [] });
        }
      },
      discard() {
        running.current?.abort(new Error('Stopped'));
        setState(null);
      },
    }),
    [],
  );

  return {
    state,
    keepPrivate,
    setKeepPrivate,
    onFiles: (files: ChosenFile[]) => attempt(actions.start({ files, keepPrivate }, null)),
    onAddress: (address: string) => {
      if (choice.current) attempt(actions.start(choice.current, baseOf(address)));
    },
    onName: (name: string) => setState((now) => (now?.phase === 'review' ? { ...now, name } : now)),
    onKeep: (use: boolean) => {
      if (state?.phase === 'review') attempt(keep(state, use).then(() => setState(null)));
    },
    onDiscard: actions.discard,
  };
}

async function keep(
  { catalog, name, label }: Extract<ImportState, { phase: 'review' }>,
  use: boolean,
): Promise<void> {
  const id = crypto.randomUUID();
  const named = { ...catalog, name: name.trim() };
  await saveCatalog(named, { id, origin: { kind: 'files', label }, addedAt: Date.now() });
  if (use) await chosenCatalog.write(id);
}

/** Of text that was pasted, which may have lost what Greenroom goes by. */
const NO_STRUCTURE =
  'What was pasted came as plain text; headings and lists come along where the page is copied from a browser or from the program in which it was written';

function afterImport(label: string, imported: Imported): ImportState {
  const { catalog, problems, pages } = imported;
  const diagnostics = imported.diagnostics.map(
    (each): ExplainedDiagnostic => ({ ...each, why: EXPLANATIONS[each.code] }),
  );
  if (!catalog) {
    const all = label === PASTED_TEXT ? [...problems, NO_STRUCTURE] : problems;
    return { phase: 'refused', label, problems: all, diagnostics };
  }
  const { name } = catalog;
  const summary = summarizeCatalog(catalog);
  return { phase: 'review', label, name, pages, summary, catalog, diagnostics };
}

/** "our-handbook.zip" → "our-handbook"; several files are just "Handbook". */
function nameOf(label: string): string {
  return /^\d+ files$/.test(label)
    ? 'Handbook'
    : label.replace(/\.(zip|md|markdown|mdx|html?)$/i, '');
}
