/** No name of a step ends within a bracket or in a word that only leads to the next. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedName } from '../../../catalog/compile/classify/closed-name.ts';
import type { Step } from '../../../catalog/schema.ts';
import { HANDBOOKS } from '../../../vocabulary/languages.ts';
import { compilePage } from './compile-page.ts';

describe('a name that was cut', () => {
  it.each([
    ['Candidates go out to lunch with the', 'Candidates go out to lunch'],
    ['Showcase your expertise (1 - 4 hours depending', 'Showcase your expertise'],
    ['Call with the CTO and', 'Call with the CTO'],
    ['Gespräch mit der Leitung und dem', 'Gespräch mit der Leitung'],
    ['Entretien avec le', 'Entretien'],
    ['Entrevista con la', 'Entrevista'],
    ['Conversa com o time e a', 'Conversa com o time'],
    ['Rozmowa z', 'Rozmowa'],
    ['Samtal med en', 'Samtal'],
    ['Görüşme ve', 'Görüşme'],
    ['一次面接の', '一次面接'],
    ['技术面试和', '技术面试'],
  ])('%s → %s', (cut, name) => expect(closedName(cut)).toBe(name));

  it.each(['Q&A', 'Plan A', 'Part I', 'Talk (45 min)', 'Talk (with the CTO)', 'Check-in', 'the'])(
    '%s is whole',
    (name) => expect(closedName(name)).toBe(name),
  );
});

/** Words of all languages that no name ends in, as the vocabulary has them, without endings left open. */
const OPEN = HANDBOOKS.flatMap((of) => [...of.headings.articles, ...of.sentences.with]).filter(
  (word) => /^\p{Ll}+$/u.test(word),
);
const word = fc.oneof(
  fc.constantFrom('candidates', 'lunch', 'Interview', 'call', 'CTO', 'team', 'Gespräch', 'test'),
  fc.constantFrom(...OPEN),
  fc.constantFrom('(30', 'minutes)', '(about', 'depending)', '[async', 'and', 'und', 'et', 'y'),
);

function namesIn(steps: readonly Step[]): string[] {
  return steps.flatMap((step) => [step.name, ...namesIn(step.steps)]);
}

function isOpen(name: string): boolean {
  const opened = [...name].reduce((depth, each) => {
    if (/[([]/.test(each)) return depth + 1;
    return /[)\]]/.test(each) ? Math.max(0, depth - 1) : depth;
  }, 0);
  return opened > 0 || (name.includes(' ') && OPEN.includes(name.split(' ').at(-1) ?? ''));
}

describe('whatever a step says', () => {
  it('its name is closed', () => {
    fc.assert(
      fc.property(fc.array(word, { minLength: 3, maxLength: 16 }), (words) => {
        const sentence = `We ${words.join(' ')}`;
        const page = `# Interview process\n\n1. Phone screen (30 min)\n2. ${sentence}\n3. Offer\n`;
        const names = compilePage(page).processes.flatMap(({ steps }) => namesIn(steps));
        expect(names.filter(isOpen)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });
});
