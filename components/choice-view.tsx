import type { PageContext } from '../ats/page-context.ts';
import type { Guidance } from '../catalog/guidance.ts';
import { Alternatives } from './alternatives.tsx';
import { certaintyWord } from './certainty.tsx';

interface ChoiceViewProps {
  page: PageContext;
  guidance: Guidance;
  onOpenGuide(id: string): void;
  /** None of the choices is the one: the keyboard goes into the search. */
  onNone(): void;
}

const MOST = 4;

/** Nothing is shown as if it were certain: the person chooses, or searches. */
export function ChoiceView({ page, guidance, onOpenGuide, onNone }: ChoiceViewProps) {
  const { guide, match, alternatives } = guidance;
  const first = guide && match.guideId ? [guide] : [];
  const choices = [...first, ...alternatives].slice(0, MOST);
  const isOne = choices.length === 1;
  return (
    <section class="choice" aria-labelledby="choice-title">
      <h2 id="choice-title">Which interview is this?</h2>
      <p>
        <span class="verdict unsure">{certaintyWord(guidance)}</span>{' '}
        {whyAsked(nameOnPage(page), isOne, match.reasons)}
      </p>
      <Alternatives
        title={isOne ? 'It may be this one' : 'Choose one'}
        guides={choices}
        onOpenGuide={onOpenGuide}
      />
      <button type="button" class="quiet" onClick={onNone}>
        {isOne ? 'Not this one' : 'None of these'}: search the handbook
      </button>
    </section>
  );
}

/** The interview or stage as the page calls it; empty where it names neither. */
export function nameOnPage(page: PageContext): string {
  return page.interview?.text ?? page.stage?.text ?? '';
}

function whyAsked(name: string, isOne: boolean, reasons: readonly string[]): string {
  const said = name ? `“${name}”` : 'This page';
  if (!isOne) return `${said} fits several guides, and the page does not say which.`;
  const doubt = reasons.find((reason) => reason.startsWith('but '));
  return `${said} may be this guide, ${doubt ?? 'but the page says too little to be sure'}.`;
}
