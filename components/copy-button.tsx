import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Block } from '../catalog/schema.ts';
import type { Copied, Copy } from './copied.ts';

interface CopyButtonProps {
  what: Copied;
  /** The button's name; holds its words where it has some. */
  label: string;
  copy: Copy;
  /** The words on the button; without them it is a small icon named by `label`. */
  children?: string;
}

type Outcome = { copied: true } | { problem: string };

const SHOWN_FOR = 2_000;

/** Copies, and says so by a tick in place of its icon and where a screen reader hears it. */
export function CopyButton({ what, label, copy, children }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const copied = outcome !== null && 'copied' in outcome;
  useEffect(() => {
    if (!copied) return undefined;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const press = () => {
    setOutcome(null);
    copy(what).then(
      () => setOutcome({ copied: true }),
      (error: unknown) =>
        setOutcome({ problem: error instanceof Error ? error.message : 'Not copied' }),
    );
  };
  return (
    <span class="copy">
      <button
        type="button"
        class={children ? 'quiet' : 'icon'}
        onClick={press}
        aria-label={children && label}
        title={children ? undefined : label}
      >
        {copied ? <Tick /> : <Sheets />}
        {children}
      </button>
      <span class="visually-hidden" role="status">
        {copied && 'Copied'}
      </span>
      {outcome && !copied && <span role="alert">{outcome.problem}</span>}
    </span>
  );
}

interface CopyToolsProps {
  blocks: readonly Block[];
  /** As Markdown, where that is more. */
  markdown?: readonly Block[];
  /** What is copied, for the buttons' names: "all questions". */
  what: string;
  /** On the first button: the beginning of "Copy " and `what`. */
  words: string;
  copy: Copy;
}

/** Copies a part of a guide as rich text or as Markdown. */
export function CopyTools({ blocks, markdown = blocks, what, words, copy }: CopyToolsProps) {
  return (
    <span class="tools">
      <CopyButton what={{ blocks, as: 'rich' }} label={`Copy ${what}`} copy={copy}>
        {words}
      </CopyButton>
      <CopyButton
        what={{ blocks: markdown, as: 'markdown' }}
        label={`Copy ${what} as Markdown`}
        copy={copy}
      >
        Markdown
      </CopyButton>
    </span>
  );
}

function Sheets() {
  return (
    <Icon>
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 3.5v-.5a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h.5" />
    </Icon>
  );
}

function Tick() {
  return (
    <Icon>
      <path class="tick" d="M3 8.5l3.5 3.5L13 4.5" />
    </Icon>
  );
}

function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      {children}
    </svg>
  );
}
