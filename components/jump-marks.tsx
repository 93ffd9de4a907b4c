/** Parts of a guide, in the order in which it shows them, and the buttons that lead to each. */
import type { ComponentChildren } from 'preact';
import type { Guide } from '../catalog/schema.ts';

/** What a guide can have beside its head; the process stands below the guide. */
export type PartName = 'ask' | 'time' | 'assess' | 'task' | 'process';

const WORDS: Record<PartName, string> = {
  ask: 'Ask',
  time: 'Time',
  assess: 'Assess',
  task: 'Task',
  process: 'Process',
};

/** The parts that a guide has; a take-home leads with its task, everything else with what is asked. */
export function partsOf(guide: Guide): PartName[] {
  const has: Record<string, boolean> = {
    ask: guide.questions.length > 0,
    time: guide.agenda.length > 0,
    assess: guide.assessed.length > 0,
    task: guide.prompt.length > 0,
  };
  const order: PartName[] = guide.assignment
    ? ['task', 'ask', 'time', 'assess']
    : ['ask', 'time', 'assess', 'task'];
  return order.filter((name) => has[name]);
}

/** Where a part is found by its mark. */
export function partId(name: PartName): string {
  return `part-${name}`;
}

/** Marks a part, so that the button with its name leads there. */
export function MarkedPart({ name, children }: { name: PartName; children: ComponentChildren }) {
  return (
    <div class="marked" id={partId(name)}>
      {children}
    </div>
  );
}

/** One button for each part; none where there is only one, which is in sight. */
export function JumpMarks({ parts }: { parts: readonly PartName[] }) {
  if (parts.length < 2) return null;
  return (
    <nav class="marks" aria-label="Parts of this guide">
      {parts.map((name) => (
        <button
          type="button"
          key={name}
          onClick={({ currentTarget }) => jump(currentTarget.ownerDocument, name)}
        >
          {WORDS[name]}
        </button>
      ))}
    </nav>
  );
}

/** Opens the part where it is folded, and moves the keyboard to its heading. */
function jump(page: Document, name: PartName): void {
  const part = page.getElementById(partId(name));
  const heading = part?.querySelector('h3');
  if (!part || !heading) return;
  const fold = heading.closest('details');
  if (fold) fold.open = true;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
  heading.scrollIntoView({ block: 'start' });
}
