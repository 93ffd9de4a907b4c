import { describe, expect, it } from 'vitest';
import {
  aroundFor,
  behindPageFor,
  holdsFor,
  isAboutMany,
  partsOf,
  titleParts,
  withoutAppliedFor,
  withoutOneWordFor,
  withoutPageName,
  withoutScheduling,
} from '../../ats/heading-words.ts';
import { isGeneric, splitLabelled, valueOfLabel } from '../../ats/labels.ts';
import {
  holdsInterview,
  holdsRole,
  isFewWords,
  isShort,
  looksLikePerson,
  namesEmployer,
  namesJob,
} from '../../ats/names.ts';

describe('names', () => {
  it('of jobs hold a role, in any language', () => {
    for (const job of [
      'Senior Data Engineer',
      'Entwicklerin',
      'Chef de projet',
      'データエンジニア',
    ])
      expect([job, holdsRole(job)]).toEqual([job, true]);
    expect(holdsRole('Engineering')).toBe(false);
  });

  it('of interviews hold a word for one, in any language', () => {
    for (const name of [
      'Values Interview',
      'Erstgespräch',
      'Entretien RH',
      '一次面接',
      'Deep-Dive',
    ])
      expect([name, holdsInterview(name)]).toEqual([name, true]);
    expect(holdsInterview('Ada Quill')).toBe(false);
  });

  it('of people are two to five words that begin with a capital letter', () => {
    expect(['Ada Quill', 'Zoë de la Cruz', "Siân O'Dea"].every(looksLikePerson)).toBe(true);
    expect(['Ada', 'ada quill', 'Ada 2', 'A b c d e f'].some(looksLikePerson)).toBe(false);
  });

  it('of jobs are not those of interviews, nor of a page about somebody', () => {
    expect(namesJob('Data Engineer')).toBe(true);
    expect(namesJob('Data Engineer interview')).toBe(false);
    expect(namesJob('Candidate for Data Engineer')).toBe(false);
    expect(namesJob('with a Data Engineer')).toBe(false);
    expect(namesJob('Sales')).toBe(false);
  });

  it('are short, and neither sentences nor somebody’s present job', () => {
    expect(isShort('Data Engineer')).toBe(true);
    expect(isShort('A Data Engineer builds pipes.')).toBe(false);
    expect(isShort('Data Engineer at Acme')).toBe(false);
    expect(isShort('one two three four five six seven eight nine ten eleven')).toBe(false);
    expect(isFewWords('1 2 3 4 5 6 7 8 9 10')).toBe(true);
    expect(isFewWords('1 2 3 4 5 6 7 8 9 10 11')).toBe(false);
    expect(namesEmployer('Leiterin bei Acme')).toBe(true);
  });
});

describe('headings', () => {
  it('lose what the page calls itself', () => {
    expect(withoutPageName('Scorecard: Values Interview')).toBe('Values Interview');
    expect(withoutPageName('Edit my interview kit – Panel')).toBe('Panel');
    expect(withoutPageName('Bewertungsbogen: Panel')).toBe('Panel');
    expect(withoutPageName('Values Interview')).toBe('Values Interview');
    expect(behindPageFor('Scorecard for Ada Quill')).toBe('Ada Quill');
    expect(behindPageFor('Panel for Ada Quill')).toBeNull();
    expect(withoutScheduling('Schedule an onsite')).toBe('onsite');
    expect(withoutScheduling('Planning')).toBe('Planning');
    expect(withoutAppliedFor('Applied for the Data Engineer')).toBe('Data Engineer');
    expect(withoutOneWordFor('Pipeline for Data Engineer')).toBe('Data Engineer');
    expect(withoutOneWordFor('All people for Data Engineer')).toBe('All people for Data Engineer');
  });

  it('are parted at “for” and at signs', () => {
    expect(aroundFor('Panel mit Ada Quill')).toEqual(['Panel', 'Ada Quill']);
    expect(aroundFor('Panel Ada Quill')).toBeNull();
    expect(holdsFor('Panel for Ada')).toBe(true);
    expect(holdsFor('Forward')).toBe(false);
    expect(partsOf('Panel – Ada | Acme: Jobs')).toEqual(['Panel', 'Ada', 'Acme', 'Jobs']);
    expect(partsOf('Follow-up')).toEqual(['Follow-up']);
  });

  it('may be about more than one interview', () => {
    expect(isAboutMany('Other interviews')).toBe(true);
    expect(isAboutMany('Values Interview')).toBe(false);
  });

  it('give a title its parts, each without the page’s own words', () => {
    expect(titleParts('Interview Kit Panel for Ada Quill | Greenhouse')).toEqual([
      'Panel for Ada Quill',
      'Panel',
      'Ada Quill',
    ]);
  });
});

describe('labels', () => {
  it('stand for a value, in any language, with or without a colon', () => {
    expect(valueOfLabel('Current Stage :')).toBe('stage');
    expect(valueOfLabel(' 候補者： ')).toBe('candidate');
    expect(valueOfLabel('Salary')).toBeNull();
    expect(splitLabelled('Stage: Onsite')).toEqual({ value: 'stage', text: 'Onsite' });
    expect(splitLabelled('Salary: much')).toBeNull();
    expect(splitLabelled('Stage:')).toBeNull();
    expect(splitLabelled('Stage')).toBeNull();
  });

  it('are never values, nor are names of the page, numbers, signs or text still to come', () => {
    const never = [
      '',
      'Scorecards',
      'Candidates (12)',
      'ENG-12',
      '—',
      '12',
      'Loading…',
      'x'.repeat(301),
    ];
    for (const text of never) expect([text, isGeneric(text)]).toEqual([text, true]);
    for (const text of ['Onsite', '面', '🎉 Onsite', 'Scorecard review', 'x'.repeat(300)]) {
      expect([text, isGeneric(text)]).toEqual([text, false]);
    }
  });
});
