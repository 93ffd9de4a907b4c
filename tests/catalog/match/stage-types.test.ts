import { describe, expect, it, test } from 'vitest';
import { readStageType } from '../../../catalog/match/stage-types.ts';
import { WEIGHTS } from '../../../catalog/match/weights.ts';
import { expand } from '../../../catalog/match/words.ts';
import { LANGUAGES } from '../../../vocabulary/languages.ts';
import { formsOf } from '../../../vocabulary/patterns.ts';
import { STAGE_TYPES } from '../../../vocabulary/stage-types.ts';

const read = (name: string) => readStageType(expand(name));
const typeOf = (name: string) => read(name)?.type ?? null;

describe('names of stages', () => {
  test.each([
    ['Phone Screen', 'recruiter-screen'],
    ['Intro Call', 'recruiter-screen'],
    ['Introductory Chat', 'recruiter-screen'],
    ['HM chat', 'hiring-manager'],
    ['Manager phone screen', 'hiring-manager'],
    ['Top grading', 'resume'],
    ['Virtual coffee', 'networking'],
    ['Team mates', 'peer'],
    ['XFN', 'cross-functional'],
    ['Co-founder', 'leadership'],
    ['Culture add', 'values'],
    ['Take-home', 'take-home'],
    ['Mock cold call', 'mock-call'],
    ['Demonstration', 'demo'],
    ['Sales pitch', 'presentation'],
    ['Portfolio walkthrough', 'portfolio'],
    ['Work sample', 'working-session'],
    ['Pair programming', 'technical'],
    ['Offer', 'administrative'],
    ['Reference checks', 'administrative'],
    ['To schedule', 'administrative'],
  ])('“%s” is of the kind %s', (name, type) => expect(typeOf(name)).toBe(type));

  test.each(['Quarterly sync', 'Scorecard', ''])('“%s” is of none', (name) =>
    expect(typeOf(name)).toBeNull(),
  );

  it('a stage without an interview is named so as a whole', () => {
    expect(read('Debrief')).toEqual({ type: 'administrative', strength: 1, rest: [] });
    expect(typeOf('Offer negotiation role play')).toBe('mock-call');
    expect(typeOf('Code review')).toBe('technical');
  });

  it('the most telling kind decides where a name holds several', () => {
    expect(typeOf('Hiring manager screen')).toBe('hiring-manager');
    expect(typeOf('Technical phone screen')).toBe('technical');
    expect(typeOf('Values interview with peers')).toBe('values');
  });

  it('a hint is weaker, and only asked where no term is found', () => {
    expect(read('Phone interview')).toEqual({
      type: 'recruiter-screen',
      strength: WEIGHTS.kind.hint,
      rest: [],
    });
    expect(typeOf('Team chat')).toBe('peer');
    expect(typeOf('Final round')).toBe('leadership');
    expect(read('Team interview with recruiter')).toMatchObject({
      type: 'recruiter-screen',
      strength: WEIGHTS.kind.term,
    });
  });

  it('gives the words that say something else, but for neutral ones', () => {
    expect(read('Leadership training week')?.rest).toEqual(['training', 'week']);
    const neutral = (word: string) => word === 'week';
    expect(readStageType('leadership training week', neutral)?.rest).toEqual(['training']);
  });

  it('a manager named by field is not the hiring manager', () => {
    expect(typeOf('Manager interview')).toBe('hiring-manager');
    expect(typeOf('Product manager interview')).toBeNull();
    expect(read('Engineering manager chat and values')).toMatchObject({
      type: 'values',
      rest: ['and', 'engineering', 'manager', 'chat'],
    });
  });
});

describe('other languages', () => {
  test.each([
    ['Gespräch mit der Führungskraft', 'hiring-manager'],
    ['Fachvorgesetzte', 'hiring-manager'],
    ['Entretien avec les futurs collègues', 'peer'],
    ['Prise de références', 'administrative'],
    ['二次 技術面接', 'technical'],
    ['문화 면접', 'values'],
    ['Telefoninterview', 'recruiter-screen'],
  ])('“%s” is of the kind %s', (name, type) => expect(typeOf(name)).toBe(type));

  it('the longest term decides: “manager recruteur” is not a recruiter', () => {
    expect(typeOf('Lebenslauf und Gespräch mit der Führungskraft')).toBe('hiring-manager');
    expect(typeOf('Gespräch mit der Führungskraft und Lebenslauf')).toBe('hiring-manager');
  });

  it('other words of such a name are not understood and do not count', () => {
    expect(read('Wertegespräch am Standort')).toEqual({
      type: 'values',
      strength: WEIGHTS.kind.term,
      rest: [],
    });
  });

  it('a term begins a word', () => {
    expect(typeOf('Subkulturen')).toBeNull();
    expect(typeOf('Kulturtag')).toBe('values');
  });

  it('what only holds a term is of no kind', () => {
    expect(typeOf('Offre')).toBe('administrative');
    expect(typeOf('Offre commerciale')).toBeNull();
  });
});

/** Spelled as the French word once accents are gone; words of other languages are read first. */
const AS_IN_FRENCH = ['portfolio presentation', 'case presentation'];

describe('every term of every language', () => {
  it('but those that hold a word of another language', () => {
    expect(AS_IN_FRENCH.map(typeOf)).toEqual(['presentation', 'presentation']);
  });

  const cases = LANGUAGES.flatMap(({ code, stages }) =>
    STAGE_TYPES.map((type) => [code, type, formsOf(stages.kinds[type])] as const),
  );
  it.each(cases)('%s: %s', (_, type, names) => {
    const others = names.filter((name) => typeOf(name) !== type);
    expect(others.filter((name) => !AS_IN_FRENCH.includes(name))).toEqual([]);
  });
});
