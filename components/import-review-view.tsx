import { useEffect, useRef, useState } from 'preact/hooks';
import type { Diagnostic, Severity } from '../catalog/compile/diagnostics.ts';
import type { Catalog } from '../catalog/schema.ts';
import type { CatalogSummary } from '../catalog/summary.ts';
import { CatalogPreview } from './catalog-preview.tsx';
import type { Copy } from './copied.ts';
import { placesOf } from './finding-places.ts';

/** What has become of the files that were chosen. */
export type ImportState =
  | { phase: 'working'; label: string; what: string; done: number; total: number }
  | { phase: 'refused'; label: string; problems: string[]; diagnostics: ExplainedDiagnostic[] }
  | {
      phase: 'review';
      label: string;
      name: string;
      pages: number;
      summary: CatalogSummary;
      catalog: Catalog;
      diagnostics: ExplainedDiagnostic[];
    };

/** A finding with why it matters. */
export interface ExplainedDiagnostic extends Diagnostic {
  why: string;
}

export interface ImportReviewViewProps {
  state: ImportState;
  onName(name: string): void;
  /** Reads the same files again with the address that they are published under. */
  onAddress(address: string): void;
  /** Keeps the handbook; `use` puts it to use at once. */
  onKeep(use: boolean): void;
  onDiscard(): void;
  copy: Copy;
}

/** Progress, then what was found and what there is to say of it, before anything changes. */
export function ImportReviewView(props: ImportReviewViewProps) {
  const { state } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (state.phase !== 'working') heading.current?.focus();
  }, [state.phase]);
  return (
    <section class="review" aria-labelledby="review">
      <h2 id="review" ref={heading} tabIndex={-1}>
        {TITLES[state.phase]} {state.label}
      </h2>
      <Phase {...props} />
    </section>
  );
}

const TITLES = { working: 'Reading', refused: 'Not taken:', review: 'Found in' } as const;

function Phase(props: ImportReviewViewProps) {
  const { state, onDiscard } = props;
  if (state.phase === 'review') return <Review {...props} state={state} />;
  if (state.phase === 'working') return <Working state={state} onDiscard={onDiscard} />;
  return <Refused state={state} onDiscard={onDiscard} />;
}

type InPhase<Phase extends ImportState['phase']> = Extract<ImportState, { phase: Phase }>;

function Working({ state, onDiscard }: { state: InPhase<'working'>; onDiscard(): void }) {
  const { what, done, total } = state;
  return (
    <>
      <label class="progress">
        {what}
        {total > 0 && ` (${done} of ${total})`}
        <progress value={done} max={total || 1} />
      </label>
      <button type="button" class="quiet" onClick={onDiscard}>
        Stop
      </button>
    </>
  );
}

function Refused({ state, onDiscard }: { state: InPhase<'refused'>; onDiscard(): void }) {
  return (
    <>
      <div role="alert">
        <p>Nothing has changed; the handbook in use stays in use.</p>
        <ul class="problems">
          {state.problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      </div>
      <Diagnostics diagnostics={state.diagnostics} open />
      <button type="button" class="quiet" onClick={onDiscard}>
        Close
      </button>
    </>
  );
}

function Review(props: ImportReviewViewProps & { state: InPhase<'review'> }) {
  const { state, onName, onAddress, onKeep, onDiscard, copy } = props;
  const lacksAddress = state.diagnostics.some(({ code }) => code === 'no-address');
  return (
    <>
      <Counts pages={state.pages} summary={state.summary} diagnostics={state.diagnostics} />
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onKeep(true);
        }}
      >
        <div class="line">
          <label for="handbook-name">Name</label>
          <input
            id="handbook-name"
            type="text"
            required
            maxLength={120}
            value={state.name}
            onInput={(event) => onName(event.currentTarget.value)}
          />
        </div>
        <div class="tools">
          <button type="submit" class="primary" disabled={!state.name.trim()}>
            Use this handbook
          </button>
          <button
            type="button"
            class="quiet"
            disabled={!state.name.trim()}
            onClick={() => onKeep(false)}
          >
            Keep it for later
          </button>
          <button type="button" class="quiet" onClick={onDiscard}>
            Discard
          </button>
        </div>
      </form>
      {lacksAddress && <PublishedAt onAddress={onAddress} />}
      <Diagnostics diagnostics={state.diagnostics.filter(({ code }) => code !== 'no-address')} />
      <CatalogPreview catalog={state.catalog} copy={copy} />
    </>
  );
}

/** Asks for what makes links of addresses that are written within the handbook. */
function PublishedAt({ onAddress }: { onAddress(address: string): void }) {
  const [address, setAddress] = useState('');
  return (
    <form
      class="published-at"
      onSubmit={(event) => {
        event.preventDefault();
        onAddress(address.trim());
      }}
    >
      <label for="published-at">The address that the handbook is published under</label>
      <div class="line">
        <input
          id="published-at"
          type="url"
          required
          pattern="https?://.+"
          placeholder="https://handbook.…"
          value={address}
          onInput={(event) => setAddress(event.currentTarget.value)}
        />
        <button type="submit" class="quiet" disabled={!address.trim()}>
          Read again
        </button>
      </div>
      <p class="muted small">Without it, links to the handbook’s other pages are shown as words.</p>
    </form>
  );
}

interface CountsProps {
  pages: number;
  summary: CatalogSummary;
  diagnostics: readonly Diagnostic[];
}

function Counts({ pages, summary, diagnostics }: CountsProps) {
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').length;
  const counts: [one: string, many: string, count: number][] = [
    ['page', 'pages', pages],
    ['guide', 'guides', summary.guides],
    ['process', 'processes', summary.processes],
    ['question', 'questions', summary.questions],
    ['assignment', 'assignments', summary.assignments],
    ['warning', 'warnings', warnings],
  ];
  return (
    <dl class="counts">
      {counts.map(([one, many, count]) => (
        <div key={many}>
          <dt>{count === 1 ? one : many}</dt>
          <dd>{count.toLocaleString()}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Why it matters, but for pages that are about something else, and what to do. */
function whyAndWhat({ code, severity, why, hint }: ExplainedDiagnostic): string {
  const needsNobody = code === 'nothing-found' && severity === 'info';
  return `${[needsNobody ? '' : why, hint].filter(Boolean).join('. ')}.`;
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const SEVERITIES: [Severity, string][] = [
  ['error', 'Errors'],
  ['warning', 'Warnings'],
  ['info', 'For information'],
];
/** Findings of one kind that are shown at first, and added with each press of “more”. */
const SHOWN = 10;

interface DiagnosticsProps {
  diagnostics: readonly ExplainedDiagnostic[];
  /** True where they say why nothing was taken. */
  open?: boolean;
}

function Diagnostics({ diagnostics, open = false }: DiagnosticsProps) {
  return (
    <>
      {SEVERITIES.map(([severity, title]) => (
        <Findings
          key={severity}
          title={title}
          open={open || severity !== 'info'}
          findings={diagnostics.filter((each) => each.severity === severity)}
        />
      ))}
    </>
  );
}

interface FindingsProps {
  title: string;
  open: boolean;
  findings: readonly ExplainedDiagnostic[];
}

function Findings({ title, open, findings }: FindingsProps) {
  const [shown, setShown] = useState(SHOWN);
  if (findings.length === 0) return null;
  return (
    <details class="findings" open={open}>
      <summary>
        {title} ({findings.length})
      </summary>
      <ul>
        {findings.slice(0, shown).map((finding) => (
          <li key={`${finding.file} ${finding.line} ${finding.column} ${finding.message}`}>
            <p class="muted small">{placesOf(finding)}</p>
            <p>{sentence(finding.message)}</p>
            <p class="muted small">{whyAndWhat(finding)}</p>
          </li>
        ))}
      </ul>
      {findings.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + SHOWN)}>
          Show more
        </button>
      )}
    </details>
  );
}
