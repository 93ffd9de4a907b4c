// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { GREENHOUSE } from '../../ats/greenhouse/adapter.ts';
import { EXAMPLES } from '../../ats/greenhouse/examples.ts';
import {
  HOSTS,
  RECRUITING_EXCLUDE_MATCHES,
  RECRUITING_MATCHES,
} from '../../ats/greenhouse/hosts.ts';
import { pageKind } from '../../ats/greenhouse/page-kind.ts';
import { matchesOf } from '../../ats/hosts.ts';
import { PAGE_KIND_NAMES, PAGE_KINDS } from '../../ats/page-kinds.ts';
import { readPage } from '../../ats/read-page.ts';
import { holdsTheContract } from './adapter-contract.ts';
import { documentOf, JOB, KIT, PROFILE, REVIEW, SCHEDULING, SCORECARD } from './small-page.ts';

const noIds = { personId: null, applicationId: null, jobId: null };

holdsTheContract(GREENHOUSE, {
  kinds: EXAMPLES,
  ours: [
    'https://app.greenhouse.io/',
    'https://app2.greenhouse.io/people',
    'https://acme.greenhouse.io/dashboard',
    'https://s101.recruiting.eu.greenhouse.io/sdash',
    'https://schedule.greenhouse.io/people',
  ],
  notOurs: [
    'http://app.greenhouse.io/scorecards/12',
    'https://greenhouse.io/scorecards/12',
    'https://notgreenhouse.io/scorecards/12',
    'https://app.greenhouse.io.example/scorecards/12',
    'https://boards.greenhouse.io/scorecards/12',
    'https://job-boards.eu.greenhouse.io/scorecards/12',
    'https://boards-api.greenhouse.io/scorecards/12',
    'https://api.greenhouse.io/scorecards/12',
    'https://harvest.greenhouse.io/scorecards/12',
    'https://my.greenhouse.io/dashboard',
    'https://www.greenhouse.io/people',
    'https://onboarding.greenhouse.io/people/7',
    'https://support.greenhouse.io/people/7',
    'https://pdf-viewer.cdn.greenhouse.io/people/7',
    'https://app.greenhouse.io/users/sign_in',
    'https://app.greenhouse.io/schedule/a1b2',
    'https://app.greenhouse.io/tests/a1b2',
  ],
  ids: [
    [KIT, { personId: '7', applicationId: '9', jobId: null }],
    [
      'https://app.greenhouse.io/people/7/applications/9/redesign',
      { personId: '7', applicationId: '9', jobId: null },
    ],
    ['https://app.greenhouse.io/plans/5/candidates', { ...noIds, jobId: '5' }],
    ['https://app.greenhouse.io/people?hiring_plan_id=5', { ...noIds, jobId: '5' }],
    [
      'https://app.greenhouse.io/interviews/scheduler?candidate_id=7&application=9&job_id=5',
      { personId: '7', applicationId: '9', jobId: '5' },
    ],
    [
      'https://app.greenhouse.io/applications/review/app_review/9',
      { ...noIds, applicationId: '9' },
    ],
    ['https://app.greenhouse.io/scorecards/12?person_id=abc', noIds],
  ],
  pages: [
    {
      kind: 'scorecard',
      address: SCORECARD,
      title: 'Scorecard',
      body: '<h3 class="name"><span>Ada Quill</span></h3><div class="hiring-plan">Data Engineer</div><dl><dt>Stage</dt><dd>Onsite</dd><dt>Interview</dt><dd>Values interview</dd><dt>Length</dt><dd>45 minutes</dd></dl>',
      read: {
        candidate: 'Ada Quill',
        job: 'Data Engineer',
        stage: 'Onsite',
        interview: 'Values interview',
        minutes: 45,
      },
    },
    {
      kind: 'interview-kit',
      address: KIT,
      title: '',
      body: '<a href="/people/7?application_id=9">Ada Quill</a><div class="hiring-plan">Data Engineer</div><b class="interview-name">Panel</b>',
      read: { candidate: 'Ada Quill', job: 'Data Engineer', interview: 'Panel' },
    },
    {
      kind: 'candidate-profile',
      address: PROFILE,
      title: '',
      body: '<div class="person-name">Ada Quill</div><div class="hiring-plan">Data Engineer · Research</div><i class="stage-option">Offer</i><i class="stage-option current">Onsite</i>',
      read: {
        candidate: 'Ada Quill',
        job: 'Data Engineer',
        department: 'Research',
        stage: 'Onsite',
      },
    },
    {
      kind: 'scheduling',
      address: SCHEDULING,
      title: '',
      body: '<h1>Schedule a Panel interview</h1><div class="hiring-plan">Data Engineer</div>',
      read: { interview: 'Panel interview', job: 'Data Engineer' },
    },
    {
      kind: 'application-review',
      address: REVIEW,
      title: '',
      body: '<div class="nav-link-wrapper"><span class="title">Application Review for Data Engineer</span></div><div data-provides="app-review"><header><h2>Ada Quill</h2></header></div>',
      read: { candidate: 'Ada Quill', job: 'Data Engineer', stage: 'Application Review' },
    },
    {
      kind: 'pipeline',
      address: 'https://app.greenhouse.io/plans/5/candidates',
      title: '',
      body: '<div class="job-name">Data Engineer</div><ul><li><a href="/people/7">Ada Quill</a></li></ul>',
      read: { job: 'Data Engineer' },
    },
    {
      kind: 'job-dashboard',
      address: JOB,
      title: '',
      body: '<h1>Data Engineer (R-12)</h1><p>Research · Remote</p>',
      read: { job: 'Data Engineer', department: 'Research' },
    },
  ],
});

describe('application review, where the next candidate is put in place', () => {
  const props = JSON.stringify({
    hiring_plan: { id: 5, name: 'Writer' },
    current_application: { id: 9, person_id: 7, name: 'Ben Ode', current_stage: { name: 'Offer' } },
  });
  const page = (href: string, name: string) =>
    readPage(
      documentOf(
        `<div id="header" class="sparse"><span class="title">Application Review for Data Engineer</span></div><div data-react-props='${props}'><div data-provides="app-review"><header><a data-provides="skip"></a><a href="${href}" target="_blank">${name}</a></header><h1>Notes to all</h1></div></div>`,
      ),
      new URL(REVIEW),
    );

  test.each(['/people/8?application_id=10', '/people/8/applications/10'])(
    'reads nothing of the one before: %s',
    (href) => {
      const read = page(href, 'Ada Quill');
      expect(read?.candidate?.text).toBe('Ada Quill');
      expect(JSON.stringify(read)).not.toContain('Ben Ode');
      expect(read?.job).toMatchObject({ text: 'Data Engineer', conflicts: [] });
      expect(read?.stage).toMatchObject({ text: 'Application Review', conflicts: [] });
    },
  );

  it('trusts what is shown more where nothing ties the data to it', () => {
    const read = page('#', 'Ada Quill</a><p>Candidate: Ada Quill</p><a>');
    expect(read?.candidate?.text).toBe('Ada Quill');
    expect(read?.stage?.text).toBe('Application Review');
  });

  it('reads the data while they are of the one who is shown', () => {
    const read = page('/people/7?application_id=9', 'Ben Ode');
    expect(read?.candidate?.evidence.map(({ layer }) => layer)).toContain('embedded');
    expect(read?.stage?.text).toBe('Offer');
  });

  it('reads a stage that is called like a part of the app', () => {
    const data = JSON.stringify({
      current_application: { person_id: 7, current_stage: { name: 'Application Review' } },
    });
    const body = `<a href="/people/7">Ada Quill</a><p data-react-props='${data}'></p>`;
    const stage = readPage(documentOf(body), new URL(PROFILE))?.stage;
    expect(stage).toMatchObject({ text: 'Application Review', confidence: 0.9 });
  });
});

describe('proven places', () => {
  const read = (address: string, body: string) => readPage(documentOf(body), new URL(address));
  const HEADER =
    '<div id="interview_kit_header"><span class="step"> Values\n Interview </span></div>';

  test.each([
    ['a kit', KIT],
    [
      'a kit in an invitation',
      'https://app2.greenhouse.io/guides/4/people/7/interview?application_id=9',
    ],
    ['a scorecard', SCORECARD],
    ['a submitted scorecard', 'https://acme.greenhouse.io/scorecards/12'],
  ])('the interview in the header of %s', (_, address) => {
    const body = `${HEADER}<h1>Entretien technique</h1><p>Phone screen</p>`;
    expect(read(address, body)?.interview?.text).toBe('Values Interview');
    expect(read(address, HEADER)?.interview?.confidence).toBeGreaterThanOrEqual(0.8);
  });

  test.each([
    ['with a hyphen', '<div class="hiring-plan">Warehouse Picker</div>', SCORECARD],
    ['with an underscore', '<b class="hiring_plan">Warehouse Picker</b>', KIT],
    ['on a profile', '<b class="hiring_plan">Warehouse Picker</b>', PROFILE],
    [
      'of a plan',
      '<div class="job-name"><i>Open</i><a href="/plans/5">Warehouse Picker</a></div>',
      'https://app.greenhouse.io/plans/5',
    ],
  ])('the job by its class: %s', (_, body, address) => {
    expect(read(address, body)?.job).toMatchObject({ text: 'Warehouse Picker' });
  });

  test.each([
    ['a line of advice', '<header><h2>Read the résumé first</h2></header>'],
    ['a label', '<p>Candidate: Recruiting Team</p>'],
    ['a heading', '<h1>Guten Morgen Welt</h1>'],
    [
      'several guesses that agree',
      '<h1>Hiring Heute</h1><p>Candidate: Hiring Heute</p><p>Kandidat: Hiring Heute</p>',
    ],
  ])('are not outvoted by %s', (_, guess) => {
    const link =
      '<div data-provides="app-review"><header><a href="/people/7">Ada Quill</a></header></div>';
    expect(read(REVIEW, guess + link)?.candidate?.text).toBe('Ada Quill');
    expect(read(SCORECARD, `${guess}<h3 class="name">Ada Quill</h3>`)?.candidate?.text).toBe(
      'Ada Quill',
    );
  });

  it('names come from the span in the heading before the heading', () => {
    const marks = '<a>Hear name</a><em>Private</em>';
    expect(
      read(SCORECARD, `<h3 class="name"><span>Ada Quill</span>${marks}</h3>`)?.candidate,
    ).toMatchObject({
      text: 'Ada Quill',
      conflicts: [],
    });
    const pronouns =
      '<h3 class="name"><span>Ada Quill</span><span class="sc-Pronouns">she</span></h3>';
    expect(read(SCORECARD, pronouns)?.candidate).toMatchObject({
      text: 'Ada Quill',
      confidence: 0.8,
    });
    expect(read(SCORECARD, '<h3 class="name">Ada\u00a0Quill</h3>')?.candidate?.text).toBe(
      'Ada Quill',
    );
  });

  it('the stage whose option is marked otherwise than the others', () => {
    const stageOf = (...classes: string[]) =>
      read(
        PROFILE,
        classes.map((each, at) => `<i class="stage-option ${each}">S${at}</i>`).join(''),
      )?.stage?.text;
    expect(stageOf('small', 'small disabled', 'small')).toBe('S1');
    expect(stageOf('', 'here')).toBe('S1');
    expect(stageOf('a', 'b', 'c')).toBeUndefined();
    expect(stageOf('', '', '')).toBeUndefined();
    expect(stageOf('')).toBeUndefined();
    expect(stageOf('a', 'a', 'b', 'b')).toBeUndefined();
  });

  it('that say several things say so and count less', () => {
    const one = read(
      SCORECARD,
      '<b class="hiring-plan">Writer</b><i class="hiring-plan">Writer</i>',
    )?.job;
    const two = read(
      SCORECARD,
      '<b class="hiring-plan">Writer</b><i class="hiring-plan">Editor</i>',
    )?.job;
    expect(one).toMatchObject({ text: 'Writer', confidence: 0.8 });
    expect(two).toMatchObject({ text: 'Writer', confidence: 0.4 });
    expect(two?.evidence[0]?.where).toBe('.hiring-plan, the first of 2 different texts');
    const listed = '<b class="hiring-plan">Writer</b><ul><li class="hiring-plan">Editor</li></ul>';
    expect(read(SCORECARD, listed)?.job?.confidence).toBe(0.8);
  });

  it('never the person who is signed in', () => {
    for (const key of ['myFullName', 'ZendeskConfig.userName']) {
      const user = `<script data-key="${key}" data-value="Ida Host"></script><h1>Ida Host</h1>`;
      expect(read(PROFILE, user)?.candidate).toBeNull();
      expect(read(PROFILE, `${user}<p>Candidate: Ada Quill</p>`)?.candidate).toMatchObject({
        text: 'Ada Quill',
        conflicts: [],
      });
    }
    expect(
      read(PROFILE, '<script data-key="x" data-value="Ida Host"></script><h1>Ida Host</h1>')
        ?.candidate?.text,
    ).toBe('Ida Host');
  });
});

it('is for every kind of page there is', () => {
  expect(Object.keys(GREENHOUSE.pages).sort()).toEqual([...PAGE_KIND_NAMES].sort());
  expect(Object.keys(PAGE_KINDS)).toEqual(PAGE_KIND_NAMES);
});

it('gives the loader the same answer as the readers', () => {
  expect(pageKind(new URL(SCORECARD))).toBe('scorecard');
  expect(pageKind(new URL('https://boards.greenhouse.io/people'))).toBeNull();
  expect(RECRUITING_MATCHES).toEqual(matchesOf(HOSTS));
  expect(RECRUITING_EXCLUDE_MATCHES).toContain('https://*.boards.greenhouse.io/*');
  expect(RECRUITING_EXCLUDE_MATCHES).toContain('https://*.greenhouse.io/users/*');
});
