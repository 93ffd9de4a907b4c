import type { ComponentChildren } from 'preact';
import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { forRoles } from '../catalog/for-roles.ts';
import type { AgendaPart, Block, Guide, Principle, Question } from '../catalog/schema.ts';
import { candidateBlocks } from './candidate-text.ts';
import { type Certainty, certaintyWord, Reasons } from './certainty.tsx';
import type { Copy } from './copied.ts';
import { CopyButton, CopyTools } from './copy-button.tsx';
import { formatMinutes, formatMinutesShort } from './duration.ts';
import { linksIntoHandbook } from './handbook-links.ts';
import { JumpMarks, MarkedPart, type PartName, partsOf } from './jump-marks.tsx';
import { OutsideLink } from './outside-link.tsx';
import { PrinciplesView } from './principles-view.tsx';
import { RichText, renderInlines } from './rich-text.tsx';
import { SourceLine } from './source-line.tsx';

interface GuideViewProps {
  guide: Guide;
  copy: Copy;
  /** Moves the keyboard to the heading: the person asked for this guide. */
  focusHeading?: boolean;
  /** How it was chosen; left out where the person opened it. */
  certainty?: Certainty | null;
  /** True where the process is shown below the guide. */
  hasProcess?: boolean;
  /** The handbook's rules for every interview; none where the guide is shown by itself. */
  principles?: readonly Principle[];
  /** Minutes of a booking that is not as long as the handbook has it. */
  booked?: number | null;
}

/** Everything a guide says, most needed first. Parts it does not have are left out. */
export function GuideView({
  guide,
  copy,
  focusHeading = false,
  certainty = null,
  hasProcess = false,
  principles = [],
  booked = null,
}: GuideViewProps) {
  const parts = partsOf(guide);
  const [lead, ...others] = parts;
  return (
    <article class="guide" aria-labelledby="guide-name">
      <GuideHeader {...{ guide, focusHeading, certainty, booked }} />
      <JumpMarks parts={hasProcess ? [...parts, 'process'] : parts} />
      {guide.questions.length === 0 && (
        <p class="muted no-questions">No questions in the handbook.</p>
      )}
      {lead && <GuidePart name={lead} guide={guide} copy={copy} />}
      {lead === 'ask' && <PrinciplesView principles={principles} />}
      <RichText blocks={guide.description} />
      {others.map((name) => (
        <GuidePart key={name} name={name} guide={guide} copy={copy} />
      ))}
      <TellTheCandidate guide={guide} copy={copy} />
      <Resources guide={guide} />
      <SourceLine source={guide.source} />
    </article>
  );
}

function GuidePart({ name, guide, copy }: { name: PartName; guide: Guide; copy: Copy }) {
  return (
    <MarkedPart name={name}>
      {name === 'ask' && <Questions questions={guide.questions} name={guide.name} copy={copy} />}
      {name === 'time' && <Agenda parts={guide.agenda} />}
      {name === 'assess' && <Part title="What we assess" blocks={guide.assessed} />}
      {name === 'task' && <Task guide={guide} copy={copy} />}
    </MarkedPart>
  );
}

interface GuideHeaderProps {
  guide: Guide;
  focusHeading: boolean;
  certainty: Certainty | null;
  booked: number | null;
}

/** Name, length and who, in at most three lines; what does not fit is a press away. */
function GuideHeader({ guide, focusHeading, certainty, booked }: GuideHeaderProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const [whole, setWhole] = useState(false);
  const [why, setWhy] = useState(false);
  const { isLong, isCut } = useFit(heading, below, whole);
  const reasons = useId();
  useEffect(() => {
    if (focusHeading) heading.current?.focus();
  }, [guide.id, focusHeading]);
  useEffect(() => {
    setWhole(false);
    setWhy(false);
  }, [guide.id]);
  const shape = [isLong && 'long', whole && 'whole'].filter(Boolean).join(' ');
  return (
    <header class={`head ${shape}`}>
      <h2 id="guide-name" ref={heading} tabIndex={-1}>
        {guide.name}
      </h2>
      <div class="head-below" ref={below}>
        <p class="head-row">
          <Facts guide={guide} booked={booked} />
          {certainty && (
            <button
              type="button"
              class={`verdict ${certainty.match.verdict}`}
              aria-expanded={why}
              aria-controls={reasons}
              onClick={() => setWhy(!why)}
            >
              {certaintyWord(certainty)}
              <span class="visually-hidden">: how it was chosen</span>
            </button>
          )}
          <Place guide={guide} />
        </p>
        <Interviewers guide={guide} />
        {(isCut || whole) && (
          <button
            type="button"
            class="link more"
            aria-expanded={whole}
            onClick={() => setWhole(!whole)}
          >
            {whole ? 'Less' : 'More'}
          </button>
        )}
      </div>
      {certainty && why && <Reasons id={reasons} reasons={certainty.match.reasons} />}
    </header>
  );
}

/** Whether the name takes more than a line, and whether something of the head does not fit. */
function useFit(
  heading: { current: HTMLElement | null },
  below: { current: HTMLElement | null },
  whole: boolean,
): { isLong: boolean; isCut: boolean } {
  const [isLong, setLong] = useState(false);
  const [isCut, setCut] = useState(false);
  useLayoutEffect(() => {
    const [name, rest] = [heading.current, below.current];
    if (!name || !rest || whole) return undefined;
    const measure = () => {
      const isLong = name.clientHeight > 1.5 * Number.parseFloat(getComputedStyle(name).lineHeight);
      const ends = [name, ...rest.querySelectorAll('.eyebrow, .who')];
      setLong(isLong);
      setCut(isLong || ends.some(isCutOff));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(name);
    observer.observe(rest);
    return () => observer.disconnect();
  });
  return { isLong, isCut };
}

function isCutOff({ scrollHeight, clientHeight, scrollWidth, clientWidth }: Element): boolean {
  return scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1;
}

function Facts({ guide, booked }: { guide: Guide; booked: number | null }) {
  const length = formatMinutes(guide.duration) ?? 'No length';
  return (
    <>
      {booked === null ? (
        <span class={guide.duration ? 'fact strong' : 'fact missing'}>{length}</span>
      ) : (
        <span class="fact booked">
          Booked {formatMinutes({ min: booked, max: booked, approximate: false })} · handbook{' '}
          {length}
        </span>
      )}{' '}
      {guide.assignment && <span class="fact">Take-home</span>}{' '}
      {guide.optional && <span class="fact">Optional</span>}{' '}
    </>
  );
}

function Place({ guide }: { guide: Guide }) {
  const place = [guide.department, guide.roleGroup].filter(Boolean).join(' · ');
  return <span class="eyebrow">{place || forRoles(guide.roles)}</span>;
}

function Interviewers({ guide }: { guide: Guide }) {
  return (
    <p class="who">
      <span class="visually-hidden">Interviewers: </span>
      {guide.interviewers ? renderInlines(guide.interviewers) : <em>Interviewers not stated</em>}
    </p>
  );
}

function Section({
  title,
  tools,
  children,
}: {
  title: string;
  tools?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section class="part">
      <div class="part-head">
        <h3>{title}</h3>
        {tools}
      </div>
      {children}
    </section>
  );
}

function Part({ title, blocks }: { title: string; blocks: readonly Block[] }) {
  if (blocks.length === 0) return null;
  return (
    <Section title={title}>
      <RichText blocks={blocks} />
    </Section>
  );
}

function Agenda({ parts }: { parts: readonly AgendaPart[] }) {
  if (parts.length === 0) return null;
  const total = parts.reduce((sum, part) => sum + (part.minutes?.max ?? 0), 0);
  return (
    <Section title="How to spend the time">
      {total > 0 && (
        <div class="time-bar" aria-hidden="true">
          {parts.map((part) =>
            part.minutes ? <span style={{ flexGrow: part.minutes.max }} key={part.name} /> : null,
          )}
        </div>
      )}
      <ol class={parts.some((part) => part.minutes) ? 'agenda' : 'agenda untimed'}>
        {parts.map((part) => (
          <li key={`${part.start} ${part.name}`}>
            <span class="when">{partTime(part)}</span>
            <span>{part.name}</span>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** "2–14" counts minutes from the beginning; a part without a start shows its length. */
function partTime({ start, minutes }: AgendaPart): string {
  if (start !== null && minutes) return `${start}–${start + minutes.max}`;
  return formatMinutesShort(minutes) ?? '';
}

function Questions({
  questions,
  name,
  copy,
}: {
  questions: readonly Question[];
  name: string;
  copy: Copy;
}) {
  if (questions.length === 0) return null;
  const list: Block = {
    type: 'list',
    ordered: true,
    start: 1,
    items: questions.map((each) => [questionBlock(each)]),
  };
  const heading: Block = { type: 'heading', level: 2, children: [{ type: 'text', value: name }] };
  return (
    <Section
      title="Questions"
      tools={
        <CopyTools
          blocks={[list]}
          markdown={[heading, list]}
          what="all questions"
          words="Copy all"
          copy={copy}
        />
      }
    >
      <ol class="questions">
        {questions.map((each) => (
          <li key={each.text}>
            <span class="question">{renderInlines(each.content)}</span>
            <CopyButton
              what={{ blocks: [questionBlock(each)], as: 'rich' }}
              label={`Copy the question: ${each.text}`}
              copy={copy}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function questionBlock({ content }: Question): Block {
  return { type: 'paragraph', children: content };
}

const LONG_PROMPT = 12;

function Task({ guide, copy }: { guide: Guide; copy: Copy }) {
  if (guide.prompt.length === 0) return null;
  const open =
    guide.assignment || guide.questions.length === 0 || guide.prompt.length < LONG_PROMPT;
  return (
    <details class="part" open={open}>
      <summary>
        <h3>{guide.assignment ? 'Take-home task' : 'Task'}</h3>
      </summary>
      <CopyTools blocks={guide.prompt} what="task" words="Copy task" copy={copy} />
      <LeadsInside blocks={guide.prompt} guide={guide} />
      <RichText blocks={guide.prompt} />
    </details>
  );
}

/** What is shown is what is copied. */
function TellTheCandidate({ guide, copy }: { guide: Guide; copy: Copy }) {
  const blocks = candidateBlocks(guide);
  if (blocks.length === 0) return null;
  return (
    <Section
      title="Tell the candidate"
      tools={
        <CopyTools blocks={blocks} what="what to tell the candidate" words="Copy" copy={copy} />
      }
    >
      <LeadsInside blocks={blocks} guide={guide} />
      <RichText blocks={blocks} />
    </Section>
  );
}

/** Names the links that a candidate may not be able, or not be meant, to open. */
function LeadsInside({ blocks, guide }: { blocks: readonly Block[]; guide: Guide }) {
  const inside = linksIntoHandbook(blocks, guide.source);
  if (inside.length === 0) return null;
  return (
    <p class="muted leads-inside">
      Before you send it: {inside.map((words) => `“${words}”`).join(', ')}{' '}
      {inside.length === 1 ? 'leads' : 'lead'} into your handbook.
    </p>
  );
}

function Resources({ guide }: { guide: Guide }) {
  if (guide.links.length === 0) return null;
  return (
    <Section title="Resources">
      <ul class="links">
        {guide.links.map((link) => (
          <li key={link.href}>
            <OutsideLink href={link.href} words={link.text}>
              {link.text || link.href}
            </OutsideLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}
