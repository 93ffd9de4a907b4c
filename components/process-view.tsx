import type { ProcessPosition } from '../catalog/guidance.ts';
import type { Process, Step } from '../catalog/schema.ts';
import { formatMinutes } from './duration.ts';
import { inlinesToText } from './plain-text.ts';
import { RichText } from './rich-text.tsx';

interface ProcessPositionViewProps {
  position: ProcessPosition;
  onOpenGuide(id: string): void;
}

/** Where the interview stands in the role's process: step before, step after, the whole on request. */
export function ProcessPositionView({ position, onOpenGuide }: ProcessPositionViewProps) {
  const { process, path, previous, next } = position;
  const counted = path ? `Step ${(path[0] ?? 0) + 1} of ${process.steps.length}` : 'Process';
  return (
    <section class="position" aria-label="Place in the process">
      <p class="eyebrow">
        {counted} · {process.template ? 'Generic process' : process.name}
      </p>
      {process.role === null && (
        <p class="muted">The handbook has no process for this role; this is the generic one.</p>
      )}
      {path && (
        <dl class="neighbours">
          <Neighbour
            label="Before"
            step={previous}
            onOpenGuide={onOpenGuide}
            none="This is the first step"
          />
          <Neighbour
            label="After"
            step={next}
            onOpenGuide={onOpenGuide}
            none="This is the last step"
          />
        </dl>
      )}
      <details>
        <summary>All steps</summary>
        <StepList steps={process.steps} current={path} above={[]} onOpenGuide={onOpenGuide} />
      </details>
    </section>
  );
}

interface NeighbourProps {
  label: string;
  step: Step | null;
  none: string;
  onOpenGuide(id: string): void;
}

function Neighbour({ label, step, none, onOpenGuide }: NeighbourProps) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {step ? <StepName step={step} onOpenGuide={onOpenGuide} /> : none}
        {step?.minutes && <span class="muted"> {formatMinutes(step.minutes)}</span>}
      </dd>
    </div>
  );
}

function StepName({ step, onOpenGuide }: { step: Step; onOpenGuide(id: string): void }) {
  const { guideId } = step;
  if (!guideId) return <span>{step.name}</span>;
  return (
    <button type="button" class="link" onClick={() => onOpenGuide(guideId)}>
      {step.name}
    </button>
  );
}

interface StepListProps {
  steps: readonly Step[];
  current: readonly number[] | null;
  above: readonly number[];
  onOpenGuide(id: string): void;
}

function StepList({ steps, current, above, onOpenGuide }: StepListProps) {
  return (
    <ol class="steps">
      {steps.map((step, index) => {
        const path = [...above, index];
        const isCurrent = current?.join('.') === path.join('.');
        return (
          <li key={path.join('.')} aria-current={isCurrent ? 'step' : undefined}>
            <StepName step={step} onOpenGuide={onOpenGuide} />
            <StepMarks step={step} />
            {step.steps.length > 0 && (
              <StepList
                steps={step.steps}
                current={current}
                above={path}
                onOpenGuide={onOpenGuide}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

function StepMarks({ step }: { step: Step }) {
  const marks = [
    formatMinutes(step.minutes),
    step.asynchronous ? 'in their own time' : null,
    step.optional ? 'optional' : null,
    step.encouraged ? 'strongly encouraged' : null,
    step.interviewers ? inlinesToText(step.interviewers) : null,
  ].filter(Boolean);
  return marks.length > 0 ? <span class="muted"> {marks.join(' · ')}</span> : null;
}

/** A whole process, with its description and totals. */
export function ProcessView({
  process,
  onOpenGuide,
}: {
  process: Process;
  onOpenGuide(id: string): void;
}) {
  const { stated, synchronous, asynchronous } = process.totals;
  const totals = [
    stated,
    synchronous ? `${formatMinutes(synchronous)} of conversations` : null,
    asynchronous ? `${formatMinutes(asynchronous)} in the candidate’s own time` : null,
  ].filter(Boolean);
  return (
    <article class="guide" aria-labelledby="process-name">
      <p class="eyebrow">{process.template ? 'Generic process' : (process.role ?? 'Process')}</p>
      <h2 id="process-name" tabIndex={-1}>
        {process.name}
      </h2>
      {totals.length > 0 && <p class="muted">{totals.join(' · ')}</p>}
      <StepList steps={process.steps} current={null} above={[]} onOpenGuide={onOpenGuide} />
      <RichText blocks={process.description} />
    </article>
  );
}
