import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { AgendaPart, Block, Guide, Question } from '../catalog/schema.ts';
import { candidateBlocks } from './candidate-text.ts';
import type { Copy } from './copied.ts';
import { CopyButton, CopyTools } from './copy-button.tsx';
import { formatMinutes, formatMinutesShort } from './duration.ts';
import { OutsideLink } from './outside-link.tsx';
import { RichText, renderInlines } from './rich-text.tsx';

interface GuideViewProps {
  guide: Guide;
  copy: Copy;
  /** Moves the keyboard to the heading: the person asked for this guide. */
  focusHeading?: boolean;
}

/** Everything a guide says, most needed first. Parts it does not have are left out. */
export function GuideView({ guide, copy, focusHeading = false }: GuideViewProps) {
  return (
    <article class="guide" aria-labelledby="guide-name">
      <GuideHeader guide={guide} focusHeading={focusHeading} />
      <RichText blocks={guide.description} />
      <Agenda parts={guide.agenda} />
      <Questions questions={guide.questions} name={guide.name} copy={copy} />
      <Part title="What we assess" blocks={guide.assessed} />
      <Prompt guide={guide} copy={copy} />
      <TellTheCandidate guide={guide} copy={copy} />
      <Resources guide={guide} />
    </article>
  );
}

function GuideHeader({ guide, focusHeading }: { guide: Guide; focusHeading: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusHeading) heading.current?.focus();
  }, [guide.id, focusHeading]);
  const place = [guide.department, guide.roleGroup].filter(Boolean).join(' · ');
  return (
    <header>
      <p class="eyebrow">{place || 'Every role'}</p>
      <h2 id="guide-name" ref={heading} tabIndex={-1}>
        {guide.name}
      </h2>
      <ul class="facts">
        <li class={guide.duration ? 'fact strong' : 'fact missing'}>
          {formatMinutes(guide.duration) ?? 'Length not stated'}
        </li>
        {guide.assignment && <li class="fact">Take-home</li>}
        {guide.optional && <li class="fact">Optional</li>}
      </ul>
      <p class="interviewers">
        <span class="label">Interviewers</span>{' '}
        {guide.interviewers ? (
          renderInlines(guide.interviewers)
        ) : (
          <em>not stated in the handbook</em>
        )}
      </p>
    </header>
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
      title="Example questions"
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

function Prompt({ guide, copy }: { guide: Guide; copy: Copy }) {
  if (guide.prompt.length === 0) return null;
  const open =
    guide.assignment || guide.questions.length === 0 || guide.prompt.length < LONG_PROMPT;
  return (
    <details class="part" open={open}>
      <summary>
        <h3>{guide.assignment ? 'Assignment prompt' : 'Prompt'}</h3>
      </summary>
      <CopyTools blocks={guide.prompt} what="prompt" words="Copy prompt" copy={copy} />
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
      <RichText blocks={blocks} />
    </Section>
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
