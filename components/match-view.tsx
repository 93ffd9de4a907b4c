import { useEffect, useState } from 'preact/hooks';
import type { PageContext, PageValue, ReadValue } from '../ats/page-context.ts';
import type { Alternative, Guidance, GuideSummary, PinScope } from '../catalog/guidance.ts';
import { Reasons } from './certainty.tsx';
import type { Copy } from './copied.ts';
import { CopyButton } from './copy-button.tsx';
import { Correction, type OnCorrect } from './reading-correction.tsx';

interface MatchViewProps {
  page: PageContext;
  guidance: Guidance;
  onOpenGuide(id: string): void;
  onPin(guideId: string, scope: PinScope): void;
  onUnpin(guideId: string, scope: PinScope): void;
  onCorrect: OnCorrect;
  report: MakeReport;
  copy: Copy;
}

/** Makes the masked report of what was read. */
export type MakeReport = () => Promise<string>;

/** Why this guide, what was read, and the other guides one click away. */
export function MatchView(props: MatchViewProps) {
  const { page, guidance, onOpenGuide, onPin, onUnpin } = props;
  const { match, pinned, guide } = guidance;
  const isStep = match.guideId === null;
  return (
    <details class="why part">
      <summary>Why this guide?</summary>
      <Reasons reasons={match.reasons} />
      <Readings page={page} onCorrect={props.onCorrect} />
      <Report page={page} report={props.report} copy={props.copy} />
      {pinned?.by === 'company' && <p class="muted">Your company pinned this guide.</p>}
      {pinned?.by === 'person' && guide ? (
        <button type="button" class="quiet" onClick={() => onUnpin(guide.id, pinned.scope)}>
          {pinned.scope === 'once' ? 'Undo the choice' : 'Undo the pin'}
        </button>
      ) : (
        guide && !isStep && <PinButtons guideId={guide.id} onPin={onPin} />
      )}
      <Alternatives title="Other guides" guides={guidance.alternatives} onOpenGuide={onOpenGuide} />
    </details>
  );
}

/** A report for whoever maintains the reading; shown before it is copied, so that it can be checked. */
function Report({ page, report, copy }: { page: PageContext; report: MakeReport; copy: Copy }) {
  const [text, setText] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // A report of the page before is none of this one.
  useEffect(() => setText(null), [page]);
  const make = () => {
    setProblem(null);
    report().then(setText, (error: unknown) =>
      setProblem(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <div class="report">
      {text === null ? (
        <button type="button" class="quiet" onClick={make}>
          Read wrongly? Make a report
        </button>
      ) : (
        <>
          <p class="muted">
            How this page is built, without any of its text: safe to paste into a bug report.
          </p>
          <textarea readOnly rows={8} aria-label="Report" value={text} />
          <CopyButton what={{ text }} label="Copy the report" copy={copy}>
            Copy the report
          </CopyButton>
        </>
      )}
      {problem && <p role="alert">{problem}</p>}
    </div>
  );
}

function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Buttons that make a guide the answer for this stage from now on. */
export function PinButtons({
  guideId,
  onPin,
}: {
  guideId: string;
  onPin(id: string, scope: PinScope): void;
}) {
  return (
    <div class="tools">
      <button type="button" class="quiet" onClick={() => onPin(guideId, 'once')}>
        Only this once
      </button>
      <button type="button" class="quiet" onClick={() => onPin(guideId, 'job-and-stage')}>
        Pin for this job and stage
      </button>
      <button type="button" class="quiet" onClick={() => onPin(guideId, 'stage')}>
        Pin for this stage in any job
      </button>
    </div>
  );
}

interface AlternativesProps {
  title: string;
  guides: readonly (GuideSummary & Partial<Pick<Alternative, 'toldApartBy'>>)[];
  onOpenGuide(id: string): void;
}

/** Guides to choose from, each with what tells it from others of its name, else its role or department. */
export function Alternatives({ title, guides, onOpenGuide }: AlternativesProps) {
  if (guides.length === 0) return null;
  return (
    <div class="alternatives">
      <h3>{title}</h3>
      {guides.map((guide) => (
        <button type="button" class="row" key={guide.id} onClick={() => onOpenGuide(guide.id)}>
          <span>{guide.name}</span>
          <span class="muted">
            {guide.toldApartBy ?? guide.roleGroup ?? guide.department ?? 'Every role'}
          </span>
        </button>
      ))}
    </div>
  );
}

const NAMES = ['candidate', 'job', 'department', 'stage', 'interview'] as const;

/** What was read on the page, where, and what could not be read. */
function Readings({ page, onCorrect }: { page: PageContext; onCorrect: OnCorrect }) {
  return (
    <dl class="readings">
      {NAMES.map((name) => (
        <div key={name}>
          <dt>{sentence(name)}</dt>
          <dd>
            {page[name] ? (
              <Reading name={name} value={page[name]} onCorrect={onCorrect} />
            ) : (
              <em>
                {page.corrected?.includes(name) ? 'left out by you' : 'not found on this page'}
              </em>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Reading({
  name,
  value,
  onCorrect,
}: {
  name: PageValue;
  value: ReadValue;
  onCorrect: OnCorrect;
}) {
  const where = [...new Set(value.evidence.map((each) => each.where))].join(', ');
  const others = [...new Set(value.conflicts.map((each) => each.text))].join(', ');
  return (
    <>
      {value.text} <span class="muted">({where || 'put right by you'})</span>
      {others && <span class="muted"> · the page also says {others}</span>}
      <details class="not-right">
        <summary>Not right?</summary>
        <Correction key={value.text} {...{ name, value, onCorrect }} />
      </details>
    </>
  );
}
