/** Words that make an interview another one than its other words say; the vocabulary has them. */
import { stages as english } from '../../vocabulary/en.ts';
import { STAGES, together } from '../../vocabulary/languages.ts';
import { DECIDING, type Deciding, type StageType } from '../../vocabulary/stage-types.ts';
import { normalPattern } from './known-terms.ts';

/** Kinds that no other kind stands in for: who has no guide for one has none. */
const KINDS_OF_THEIR_OWN = ['bar-raiser', 'team-match', 'case-study', 'reverse'] as const;

/** What a name says that a guide has to say as well, so that it can be meant. */
export type Trait = Deciding | (typeof KINDS_OF_THEIR_OWN)[number];

const WORDS = DECIDING.map(
  (trait) => [trait, normalPattern(together(STAGES, ({ deciding }) => deciding[trait]))] as const,
);
const NOT_DECIDING = normalPattern(
  together(STAGES, ({ notDeciding }) => notDeciding),
  { flags: 'g' },
);

const ENGLISH_WORK = normalPattern(english.deciding.technical);

/**
 * True where a normalised name says by English words what sort of technical work it is. Of other
 * languages only the general words are known.
 */
export function saysSortOfWork(normal: string): boolean {
  return ENGLISH_WORK.test(normal);
}

/** What a normalised name says; empty for most names. */
export function decidingIn(normal: string): ReadonlySet<Deciding> {
  const left = normal.replace(NOT_DECIDING, ' ');
  return new Set(WORDS.filter(([, pattern]) => pattern.test(left)).map(([trait]) => trait));
}

/** True for a kind that needs a guide of its own. */
export function isOfItsOwn(type: StageType): type is (typeof KINDS_OF_THEIR_OWN)[number] {
  return KINDS_OF_THEIR_OWN.some((each) => each === type);
}

const FIRST_TALKS: readonly StageType[] = ['recruiter-screen', 'hiring-manager', 'networking'];
const SUBJECTS: readonly StageType[] = ['networking'];

/** What is no interview may be a step without one: "Offer call", "Reference checks and offer". */
function isNoneAsWell(trait: Trait, types: ReadonlySet<StageType>): boolean {
  return trait === 'noInterview' && types.has('administrative');
}

/** Kinds that a trait rules out; those that are not listed rule out every kind. */
const RULED_OUT: Partial<Record<Trait, readonly StageType[]>> = {
  last: FIRST_TALKS,
  subject: SUBJECTS,
};

/** True where a name with these traits cannot mean a guide or a step of these kinds and traits. */
export function isRuledOut(
  page: ReadonlySet<Trait>,
  { types, traits }: { types: ReadonlySet<StageType>; traits: ReadonlySet<Trait> },
): boolean {
  return [...page].some(
    (trait) =>
      !traits.has(trait) &&
      !isNoneAsWell(trait, types) &&
      (RULED_OUT[trait]?.some((each) => types.has(each)) ?? true),
  );
}
