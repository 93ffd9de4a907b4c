import { useEffect, useState } from 'preact/hooks';
import type { Evidence, PageContext, PageValue, ReadValue } from '../ats/page-context.ts';
import type { Guidance, PinScope, Verdict } from '../catalog/guidance.ts';
import { Alternatives } from './alternatives.tsx';
import { Reasons } from './certainty.tsx';
import type { Copy } from './copied.ts';
import { CopyButton } from './copy-button.tsx';
import { Correction, type OnCorrect } from './reading-correction.tsx';
import { placesInWords } from './reading-words.ts';

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

/** What is asked where no guide is shown as the right one. */
const WHY: Partial<Record<Verdict, string>> = { unsure: 'Why unsure?', none: 'Why no guide?' };

/** Makes the masked report of what was read. */
export type MakeReport = () => Promise<string>;

/** Why this guide, what was read, and the other guides one click away. */
export function MatchView(props: MatchViewProps) {
  const { page, guidance, onOpenGuide, onPin, onUnpin } = props;
  const { match, pinned, guide } = guidance;
  const isStep = match.guideId === null;
  return (
    <details class="why part">
      <summary>{WHY[match.verdict] ?? 'Why this guide?'}</summary>
      <Reasons reasons={match.reasons} />
      <Readings page={page} onCorrect={props.onCorrect} />
      <Report page={page} report={props.report} copy={props.copy} />
      <ExactPlaces page={page} />
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

/** Selectors and keys as the readers write them, which say something only to who maintains the reading. */
function ExactPlaces({ page }: { page: PageContext }) {
  const read = NAMES.flatMap((name) => {
    const { evidence = [], conflicts = [] } = page[name] ?? {};
    return [...evidence, ...conflicts].map(({ layer, where }) => ({ name, layer, where }));
  });
  if (read.length === 0) return null;
  return (
    <details class="exact-places">
      <summary>Exact places, for maintainers</summary>
      <ul>
        {read.map(({ name, layer, where }, at) => (
          <li key={`${at} ${where}`}>
            {sentence(name)}, {layer}: <code>{where}</code>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** A report for whoever maintains the reading; shown before it is copied, so that it can be checked. */
function Report({ page, report, copy }: Pick<MatchViewProps, 'page' | 'report' | 'copy'>) {
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

const NAMES = ['candidate', 'job', 'department', 'stage', 'interview'] as const;

/** What was read on the page, where in words, and what could not be read. */
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
  return (
    <>
      {value.text}
      <p class="muted">
        {value.evidence.length > 0
          ? `Read from ${placesInWords(value.evidence)}.`
          : 'Put right by you.'}
        {otherwise(value.conflicts)}
      </p>
      <details class="not-right">
        <summary>
          Not right?<span class="visually-hidden"> {sentence(name)}</span>
        </summary>
        <Correction key={value.text} {...{ name, value, onCorrect }} />
      </details>
    </>
  );
}

/** What else the page says, and where. */
function otherwise(conflicts: readonly Evidence[]): string {
  const texts = [...new Set(conflicts.map(({ text }) => text))];
  const said = texts.map((text) => {
    const where = placesInWords(conflicts.filter((each) => each.text === text));
    return `“${text}” in ${where}`;
  });
  return said.length > 0 ? ` The page also says ${said.join('; ')}.` : '';
}
