/**
 * What kind of conversation or work a stage is, whatever a company calls it. The terms are those of
 * the vocabulary; a company's own words belong in its handbook, under `Aliases:`.
 */
import { stages as english } from '../../vocabulary/en.ts';
import { STAGES, together } from '../../vocabulary/languages.ts';
import { STAGE_TYPES, type StageType } from '../../vocabulary/stage-types.ts';
import { decidingIn, isOfItsOwn, type Trait } from './deciding.ts';
import { normalPattern } from './known-terms.ts';
import type { Name } from './names.ts';
import { WEIGHTS } from './weights.ts';

/** A type, how much the words say so (0 to 1), and the words that say something else. */
export interface TypeReading {
  type: StageType;
  strength: number;
  rest: string[];
}

/** Where a name holds terms of several kinds the first of these decides: the most telling ones. */
const MOST_TELLING_FIRST = [
  'bar-raiser',
  'team-match',
  'reverse',
  'hiring-manager',
  'resume',
  'values',
  'cross-functional',
  'leadership',
  'networking',
  'mock-call',
  'case-study',
  'take-home',
  'portfolio',
  'demo',
  'presentation',
  'working-session',
  'peer',
  'technical',
  'recruiter-screen',
] as const satisfies readonly StageType[];
const HINTS_FIRST = ['recruiter-screen', 'peer', 'leadership'] as const satisfies StageType[];

type KindPattern = readonly [StageType, RegExp];

const others = STAGES.filter((each) => each !== english);
const ADMINISTRATIVE = normalPattern(english.kinds.administrative, { at: 'whole' });
const NO_KIND = normalPattern(
  together(STAGES, ({ noKind }) => noKind),
  { flags: 'g' },
);
const ENGLISH: readonly KindPattern[] = MOST_TELLING_FIRST.map((type) => [
  type,
  normalPattern(english.kinds[type], { flags: 'g' }),
]);
const TECHNICAL = normalPattern(english.kinds.technical, { flags: 'g' });
const OTHER_LANGUAGES = normalPattern(
  together(others, ({ kinds }) => STAGE_TYPES.flatMap((type) => kinds[type])),
);
const HINTS: readonly KindPattern[] = HINTS_FIRST.map((type) => [
  type,
  normalPattern(
    together(STAGES, ({ hints }) => hints[type]),
    { flags: 'g' },
  ),
]);

/**
 * The kind of stage a normalised name stands for, or null. `neutral` are words that do not count
 * as saying something else (the job's own, for example).
 */
export function readStageType(
  normal: string,
  neutral: (word: string) => boolean = () => false,
): TypeReading | null {
  if (ADMINISTRATIVE.test(normal)) return { type: 'administrative', strength: 1, rest: [] };
  const noKind = normal.match(NO_KIND)?.join(' ') ?? '';
  const name = noKind ? normal.replace(NO_KIND, ' ') : normal;
  const found = asWork(readLongest(name) ?? readEnglish(name), name);
  if (!found) return null;
  const rest = `${found.rest} ${noKind}`.split(' ').filter((word) => word && !neutral(word));
  return { ...found, rest };
}

/** Kinds that say who talks to whom; words for technical work say what it is about, and decide. */
const WHO_TALKS: readonly StageType[] = [
  'recruiter-screen',
  'hiring-manager',
  'networking',
  'peer',
  'cross-functional',
  'leadership',
  'values',
];

/** True where a name of one kind is work and the other kinds are talks only: "Mock recruiter screen". */
export function isWorkForTalk(type: StageType, others: ReadonlySet<StageType>): boolean {
  const isTalk = (each: StageType) => WHO_TALKS.includes(each);
  if (type === 'administrative' || isTalk(type) || others.size === 0) return false;
  return [...others].every(isTalk);
}

/** "Technical phone screen" and "Linux & Networking" are technical interviews, whoever leads them. */
function asWork(found: Found | null, name: string): Found | null {
  if (found && !WHO_TALKS.includes(found.type)) return found;
  const deciding = decidingIn(name);
  const isWork =
    deciding.has('technical') || (deciding.has('subject') && found?.type === 'networking');
  if (!isWork) return found;
  const { term, hint } = WEIGHTS.kind;
  const rest = name.replace(TECHNICAL, ' ');
  return { type: 'technical', strength: rest === name ? hint : term, rest };
}

/** What a guide or a step says, by its names and the kinds of each, that the page may have to say as well. */
export function traitsOf(names: readonly Name[], types: Iterable<StageType>): ReadonlySet<Trait> {
  const traits = new Set<Trait>(names.flatMap(({ normal }) => [...decidingIn(normal)]));
  for (const type of types) {
    if (type === 'technical') traits.add('technical');
    if (isOfItsOwn(type)) traits.add(type);
  }
  return traits;
}

interface Found {
  type: StageType;
  strength: number;
  /** The name without the terms that were found. */
  rest: string;
}

function readEnglish(name: string): Found | null {
  const { term, hint } = WEIGHTS.kind;
  return readFirst(ENGLISH, term, name) ?? readFirst(HINTS, hint, name);
}

function readFirst(patterns: readonly KindPattern[], strength: number, name: string): Found | null {
  const isWork = decidingIn(name).has('technical');
  for (const [type, pattern] of patterns) {
    if (type === 'technical' && !isWork) continue;
    const rest = name.replace(pattern, ' ');
    if (rest !== name) return { type, strength, rest };
  }
  return null;
}

/**
 * In other languages than English the longest term decides, so that a word for "hiring manager" is
 * not taken for "manager"; what else the name holds is not understood and does not count.
 */
function readLongest(name: string): Found | null {
  if (!OTHER_LANGUAGES.test(name)) return null;
  let longest = 0;
  let found: StageType | null = null;
  for (const [type, pattern] of kindsOfOtherLanguages()) {
    for (const [words] of name.matchAll(pattern)) {
      if (words.length <= longest) continue;
      longest = words.length;
      found = type;
    }
  }
  return found && { type: found, strength: WEIGHTS.kind.term, rest: '' };
}

let ofOtherLanguages: readonly KindPattern[] | undefined;

/** Made when a name first needs them: most pages are in English, and the first answer shall be quick. */
function kindsOfOtherLanguages(): readonly KindPattern[] {
  ofOtherLanguages ??= STAGE_TYPES.map((type) => [
    type,
    normalPattern(
      together(others, ({ kinds }) => kinds[type]),
      { flags: 'g' },
    ),
  ]);
  return ofOtherLanguages;
}
