import { useId } from 'preact/hooks';
import { forRoles } from '../catalog/for-roles.ts';
import type { ListedStage, ProcessPosition } from '../catalog/guidance.ts';
import type { Process, Step } from '../catalog/schema.ts';
import { formatMinutes, formatOwnTime } from './duration.ts';
import { partId } from './jump-marks.tsx';
import { explainTotal } from './process-total.ts';
import { RichText, renderInlines } from './rich-text.tsx';
import { SourceLine } from './source-line.tsx';

interface ProcessPositionViewProps {
  position: ProcessPosition;
  /** Whether the match is sure; what is only likely is not said to be so. */
  isSure: boolean;
  onOpenGuide(id: string): void;
}

/** Where the interview stands in the role's process: its neighbours, and every step to be opened. */
export function ProcessPositionView({ position, isSure, onOpenGuide }: ProcessPositionViewProps) {
  const { process, path, step } = position;
  return (
    <section class="position" id={partId('process')} aria-label="Place in the process">
      <h3>Process</h3>
      <p class="muted">
        {process.role === null ? 'From the process for every role' : process.name}
        {path && ` · ${count(process, path)}`}
      </p>
      {path && step && (
        <p>
          {hereInWords(isSure)}:{' '}
          <strong>{[...blocksAbove(process, path), step.name].join(' › ')}</strong>
        </p>
      )}
      <Neighbours {...{ position, onOpenGuide }} />
      <details>
        <summary>All steps</summary>
        <Steps {...{ process, onOpenGuide }} current={path && { path, isSure }} />
      </details>
    </section>
  );
}

/** "Step 6 of 8, part 2 of 2". */
function count({ steps }: Process, path: readonly number[]): string {
  const words: string[] = [];
  let level = steps;
  for (const index of path) {
    words.push(`${words.length === 0 ? 'Step' : 'part'} ${index + 1} of ${level.length}`);
    level = level[index]?.steps ?? [];
  }
  return words.join(', ');
}

function blocksAbove({ steps }: Process, path: readonly number[]): string[] {
  const names: string[] = [];
  let level = steps;
  for (const index of path.slice(0, -1)) {
    names.push(level[index]?.name ?? '');
    level = level[index]?.steps ?? [];
  }
  return names;
}

/** What the page itself lists goes before the role's own process; the process for every role has none. */
function Neighbours({
  position: { process, path, previous, next, listed },
  onOpenGuide,
}: Pick<ProcessPositionViewProps, 'position' | 'onOpenGuide'>) {
  const own = process.role === null ? null : path;
  const block = own && blocksAbove(process, own).at(-1);
  const end = (which: string) =>
    block ? `This is the ${which} part of “${block}”` : `This is the ${which} step`;
  if (!own && listed.before === undefined && listed.after === undefined) return null;
  return (
    <dl class="neighbours">
      {listed.before !== undefined ? (
        <Listed side="before" stage={listed.before} onOpenGuide={onOpenGuide} />
      ) : (
        own && (
          <Neighbour label="Before" step={previous} none={end('first')} onOpenGuide={onOpenGuide} />
        )
      )}
      {listed.after !== undefined ? (
        <Listed side="after" stage={listed.after} onOpenGuide={onOpenGuide} />
      ) : (
        own && <Neighbour label="After" step={next} none={end('last')} onOpenGuide={onOpenGuide} />
      )}
    </dl>
  );
}

interface ListedProps {
  side: 'before' | 'after';
  /** Null at an end of the page's list. */
  stage: ListedStage | null;
  onOpenGuide(id: string): void;
}

/** A stage as the page lists it. */
function Listed({ side, stage, onOpenGuide }: ListedProps) {
  const end = side === 'before' ? 'first' : 'last';
  return (
    <div>
      <dt>Stage {side}, on this page</dt>
      <dd>
        {stage ? <StepName step={stage} onOpenGuide={onOpenGuide} /> : `This is the ${end} stage`}
      </dd>
    </div>
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
        {step && <Marks marks={marksOf(step)} />}
      </dd>
    </div>
  );
}

function StepName({
  step,
  onOpenGuide,
}: {
  step: Pick<Step, 'name' | 'guideId'>;
  onOpenGuide(id: string): void;
}) {
  const { guideId } = step;
  if (!guideId) return <span>{step.name}</span>;
  return (
    <button type="button" class="link" onClick={() => onOpenGuide(guideId)}>
      {step.name}
    </button>
  );
}

/** Length or limit, and whether the step can be left out, in words. */
function marksOf({ asynchronous, minutes, optional }: Step): string[] {
  const length = asynchronous ? formatOwnTime(minutes) : formatMinutes(minutes);
  return [length, optional ? 'Optional' : null].filter((mark) => mark !== null);
}

function Marks({ marks }: { marks: readonly string[] }) {
  return marks.length > 0 ? <span class="muted"> {marks.join(' · ')}</span> : null;
}

/** The step that the interview is, or probably is. */
interface Current {
  path: readonly number[];
  isSure: boolean;
}

function hereInWords(isSure: boolean): string {
  return isSure ? 'You are here' : 'Probably here';
}

interface StepsProps {
  process: Process;
  current: Current | null;
  onOpenGuide(id: string): void;
}

/** All steps of a process, what bold means among them, and what they take in all. */
function Steps({ process, current, onOpenGuide }: StepsProps) {
  const total = explainTotal(process);
  return (
    <>
      {process.steps.some(holdsEncouraged) && (
        <p class="muted">
          <strong>Bold</strong>: strongly encouraged
        </p>
      )}
      <StepList steps={process.steps} current={current} above={[]} onOpenGuide={onOpenGuide} />
      {total && <p class="muted process-total">{total}</p>}
    </>
  );
}

function holdsEncouraged(step: Step): boolean {
  return step.encouraged || step.steps.some(holdsEncouraged);
}

interface StepListProps {
  steps: readonly Step[];
  current: Current | null;
  above: readonly number[];
  onOpenGuide(id: string): void;
}

function StepList({ steps, current, above, onOpenGuide }: StepListProps) {
  return (
    <ol class="steps">
      {steps.map((step, index) => {
        const path = [...above, index];
        return <StepItem key={path.join('.')} {...{ step, path, onOpenGuide }} current={current} />;
      })}
    </ol>
  );
}

interface StepItemProps {
  step: Step;
  path: readonly number[];
  current: Current | null;
  onOpenGuide(id: string): void;
}

/** A step that opens to what the process says of it; one of which it says nothing but its name stays a line. */
function StepItem({ step, path, current, onOpenGuide }: StepItemProps) {
  const isOnTheWay =
    current !== null && path.every((index, depth) => current.path[depth] === index);
  const isCurrent = isOnTheWay && current.path.length === path.length;
  const line = <StepLine step={step} here={isCurrent ? hereInWords(current.isSure) : null} />;
  return (
    <li aria-current={isCurrent && current.isSure ? 'step' : undefined}>
      {saysMore(step) ? (
        <details open={isOnTheWay}>
          <summary>{line}</summary>
          <div class="step-body">
            <StepBody {...{ step, path, current, onOpenGuide }} />
          </div>
        </details>
      ) : (
        <p class="step-line">{line}</p>
      )}
    </li>
  );
}

function saysMore({ description, interviewers, guideId, minutes, steps }: Step): boolean {
  const listed = description.length > 0 || steps.length > 0;
  return listed || interviewers !== null || guideId !== null || minutes !== null;
}

function StepLine({ step, here }: { step: Step; here: string | null }) {
  return (
    <>
      {step.encouraged ? (
        <strong>
          {step.name}
          <span class="visually-hidden"> (strongly encouraged)</span>
        </strong>
      ) : (
        <span>{step.name}</span>
      )}
      <Marks marks={marksOf(step)} />
      {here && (
        <>
          {' '}
          <span class="here">{here}</span>
        </>
      )}
    </>
  );
}

function StepBody({ step, path, current, onOpenGuide }: StepItemProps) {
  const { guideId, interviewers, minutes, name } = step;
  return (
    <>
      <RichText blocks={step.description} />
      {(interviewers || minutes) && (
        <dl class="step-facts">
          {interviewers && <Fact name="Interviewers">{renderInlines(interviewers)}</Fact>}
          {minutes && (
            <Fact name={minutes.min === null ? 'Limit' : 'Length'}>{formatMinutes(minutes)}</Fact>
          )}
        </dl>
      )}
      {guideId && (
        <button
          type="button"
          class="quiet"
          aria-label={`Open the guide of ${name}`}
          onClick={() => onOpenGuide(guideId)}
        >
          Open the guide
        </button>
      )}
      {step.steps.length > 0 && (
        <StepList steps={step.steps} above={path} {...{ current, onOpenGuide }} />
      )}
    </>
  );
}

function Fact({ name, children }: { name: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A whole process, with its description and totals. */
export function ProcessView({
  process,
  onOpenGuide,
}: {
  process: Process;
  onOpenGuide(id: string): void;
}) {
  const id = useId();
  const whose = process.template
    ? 'Generic process'
    : forRoles(process.role === null ? [] : [process.role]);
  return (
    <article class="guide" aria-labelledby={id}>
      {whose !== process.name && <p class="eyebrow">{whose}</p>}
      <h2 id={id} tabIndex={-1}>
        {process.name}
      </h2>
      <Steps process={process} current={null} onOpenGuide={onOpenGuide} />
      <RichText blocks={process.description} />
      <SourceLine source={process.source} />
    </article>
  );
}
