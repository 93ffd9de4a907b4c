import { useEffect, useState } from 'preact/hooks';

export type Copy = (text: string) => Promise<void>;

interface CopyButtonProps {
  /** What is copied; asked for when the button is pressed. */
  text: () => string;
  label: string;
  copy: Copy;
  /** The words on the button; without them it is a small icon named by `label`. */
  children?: string;
}

const SHOWN_FOR = 2_000;

/** Copies a text and says so where a screen reader hears it. */
export function CopyButton({ text, label, copy, children }: CopyButtonProps) {
  const [outcome, setOutcome] = useState('');
  useEffect(() => {
    if (!outcome) return undefined;
    const timer = setTimeout(() => setOutcome(''), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const press = () => {
    copy(text()).then(
      () => setOutcome('Copied'),
      (error: unknown) => setOutcome(error instanceof Error ? error.message : 'Not copied'),
    );
  };
  return (
    <span class="copy">
      <button
        type="button"
        class={children ? 'quiet' : 'icon'}
        onClick={press}
        aria-label={children ? undefined : label}
        title={label}
      >
        {children ?? <CopyIcon />}
      </button>
      <span class="copy-outcome" role="status">
        {outcome}
      </span>
    </span>
  );
}

function CopyIcon() {
  return (
    <svg
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
    >
      <rect x="5.5" y="5.5" width="8" height="8" rx="1.5" />
      <path d="M10.5 3.5v-.5a1 1 0 0 0-1-1h-6a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h.5" />
    </svg>
  );
}
