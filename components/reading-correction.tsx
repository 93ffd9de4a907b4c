/** What was read, with how sure that is, and a way to say what it really is. */
import { useState } from 'preact/hooks';
import type { PageValue, ReadValue } from '../ats/page-context.ts';

/** Below this a value comes from one weak place, or the page contradicts itself. */
const WEAK = 0.55;

export type OnCorrect = (value: PageValue, text: string | null) => void;

/** True where what was read should not be believed without a look. */
export function isWeak(value: ReadValue): boolean {
  return value.confidence < WEAK;
}

interface WeakReadingProps {
  value: ReadValue;
  isOpen: boolean;
  onToggle(): void;
}

/** A value that says of itself that it is weak, and asks what it really is when it is pressed. */
export function WeakReading({ value, isOpen, onToggle }: WeakReadingProps) {
  return (
    <button
      type="button"
      class="weak-reading"
      aria-expanded={isOpen}
      aria-label={`${value.text}: not surely read. Not right?`}
      onClick={onToggle}
    >
      {value.text}?
    </button>
  );
}

/** "Not Ama Owusu?": what else the page says, a field for the right one, or nothing of it. */
export function Correction({
  name,
  value,
  onCorrect,
}: {
  name: PageValue;
  value: ReadValue;
  onCorrect: OnCorrect;
}) {
  const [typed, setTyped] = useState('');
  const others = [...new Set(value.conflicts.map(({ text }) => text))].slice(0, 3);
  return (
    <form
      class="correction"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim()) onCorrect(name, typed.trim());
      }}
    >
      <p>
        <strong>Not {value.text}?</strong>
      </p>
      <div class="tools">
        {others.map((text) => (
          <button type="button" class="quiet" key={text} onClick={() => onCorrect(name, text)}>
            {text}
          </button>
        ))}
        <input
          type="text"
          aria-label={`The right ${name}`}
          placeholder={`The right ${name}`}
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" class="quiet">
          Use this
        </button>
        <button type="button" class="quiet" onClick={() => onCorrect(name, null)}>
          Leave it out
        </button>
      </div>
    </form>
  );
}
