/** A tracking system that nobody has made, to show that reading needs nothing of a real one. */
import type { Adapter } from '../../../ats/adapter.ts';
import type { ExamplesOfKinds } from '../../../ats/examples.ts';
import {
  FOR_A_CANDIDATE,
  FOR_AN_INTERVIEW,
  OVERVIEW,
  withReaders,
} from '../../../ats/readers/weights.ts';

export const TALENTBARN: Adapter = {
  id: 'talentbarn',
  name: 'Talentbarn',
  hosts: { domain: 'talentbarn.example', others: ['jobs', 'help'], untouched: ['login'] },
  sharedHosts: /^eu\d$/,
  paths: {
    scorecard: [/^\/r\/[a-z]+-\d+\/rating$/],
    'candidate-profile': [/^\/applicants\/\d+$/],
    pipeline: [/^\/openings\/\d+\/board$/],
  },
  ids: {
    person: { path: /\/applicants\/(\d+)/, query: ['applicant'] },
    application: { path: /\/r\/[a-z]+-(\d+)/, query: ['run'] },
    job: { path: /\/openings\/(\d+)/, query: ['opening'] },
  },
  links: {
    candidate: { contains: ['/applicants/'], id: /\/applicants\/(\d+)/ },
    job: { contains: ['/openings/'], id: /\/openings\/(\d+)/ },
    applicationId: /[?&]run=(\d+)/,
  },
  embedded: { attributes: ['data-barn'], jobs: ['opening'] },
  ownName: { selector: '#me', attribute: 'title' },
  hooks: ['data-stall'],
  alsoValues: {},
  pages: {
    scorecard: {
      values: ['candidate', 'job', 'stage', 'interview'],
      selectors: [{ value: 'interview', selector: '.barn-round', weight: 0.6, grade: 'G' }],
      readers: FOR_AN_INTERVIEW,
    },
    'candidate-profile': {
      values: ['candidate', 'job', 'stage'],
      selectors: [{ value: 'stage', selector: '[data-stall=now]', weight: 0.6, grade: 'G' }],
      readers: withReaders(FOR_A_CANDIDATE, { currentParts: { weight: 0.5, grade: 'G' } }),
    },
    pipeline: { values: ['job', 'department'], selectors: [], readers: OVERVIEW },
  },
};

export const EXAMPLES: ExamplesOfKinds = {
  scorecard: {
    matches: ['https://eu1.talentbarn.example/r/ab-9/rating'],
    mustNotMatch: [
      'https://eu1.talentbarn.example/r/ab-9',
      'https://eu1.talentbarn.example/r/9/rating',
    ],
  },
  'candidate-profile': {
    matches: ['https://acme.talentbarn.example/applicants/7?run=9'],
    mustNotMatch: ['https://acme.talentbarn.example/applicants/new'],
  },
  pipeline: {
    matches: ['https://acme.talentbarn.example/openings/5/board'],
    mustNotMatch: ['https://acme.talentbarn.example/openings/5'],
  },
};
