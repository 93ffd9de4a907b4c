// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import {
  behindNameReadings,
  belowJobReadings,
  onlyRoleHeadingReadings,
} from '../../../ats/readers/below-name.ts';
import {
  contentHeadingReadings,
  interviewHeadingReadings,
  jobHeadingReadings,
  personHeadingReadings,
  titleBarReadings,
} from '../../../ats/readers/headings.ts';
import { asks, found, JOB, PROFILE, REVIEW, SCHEDULING, SCORECARD } from '../small-page.ts';

describe('the main heading of an interview’s page', () => {
  const ask = asks('interviewHeading', interviewHeadingReadings, SCORECARD);
  const read = (heading: string, more = '', address = SCORECARD) =>
    ask(`<h1>Acme</h1><main><h1>${heading}</h1>${more}</main>`, { address }).map(
      ({ value, text, weight }) => `${value}: ${text} ${weight}`,
    );

  test.each([
    [
      'Values Interview for Ada Quill',
      ['interview: Values Interview 0.5', 'candidate: Ada Quill 0.5'],
    ],
    [
      'Scorecard: Chemistry with Ada Quill',
      ['interview: Chemistry 0.5', 'candidate: Ada Quill 0.5'],
    ],
    ['Panel Interview for Data Engineer', ['interview: Panel Interview 0.5']],
    [
      'Values Interview: Ada Quill',
      ['interview: Values Interview 0.5', 'candidate: Ada Quill 0.5'],
    ],
    [
      'Ada Quill – Values Interview',
      ['interview: Values Interview 0.5', 'candidate: Ada Quill 0.5'],
    ],
    ['Values Interview – 45 minutes', ['interview: Values Interview – 45 minutes 0.42']],
    ['Values Interview – Data Engineer', ['interview: Values Interview – Data Engineer 0.42']],
    [
      'Values Interview – Ada Quill – Acme',
      ['interview: Values Interview – Ada Quill – Acme 0.42'],
    ],
    ['Scorecard: Chemistry', ['interview: Chemistry 0.45']],
    ['Scorecard for Ada Quill', ['candidate: Ada Quill 0.45']],
    ['Scorecard for Values Interview', ['interview: Values Interview 0.45']],
    ['Scorecard for Data Engineer', ['job: Data Engineer 0.45']],
    ['Ada Quill', ['candidate: Ada Quill 0.42']],
    ['Data Engineer', ['job: Data Engineer 0.42']],
    ['Values Interview', ['interview: Values Interview 0.42']],
    ['Culture for Ada Quill', ['candidate: Culture for Ada Quill 0.42']],
    ['Scorecard', []],
  ])('%s', (heading, expected) => {
    expect(read(heading)).toEqual(expected);
  });

  it('is not the candidate where the page links to somebody of another name', () => {
    expect(read('Chemistry', '<a href="/people/7">Ada Quill</a>')).toEqual([
      'interview: Chemistry 0.45',
    ]);
    expect(read('Ada Quill', '<a href="/people/7">Ada Quill</a>')).toEqual([
      'candidate: Ada Quill 0.42',
    ]);
    expect(read('Data Engineer', '<a href="/people/7">Ada Quill</a>')).toEqual([
      'job: Data Engineer 0.42',
    ]);
    expect(read('Chemistry', '<ul><li><a href="/people/8">Ben Ode</a></li></ul>')).toEqual([
      'candidate: Chemistry 0.42',
    ]);
    expect(read('Chemistry', '<a href="/people/7">profile</a>')).toEqual([
      'candidate: Chemistry 0.42',
    ]);
  });

  it('of scheduling begins with what is done', () => {
    expect(read('Schedule a Chemistry', '', SCHEDULING)).toEqual(['interview: Chemistry 0.5']);
    expect(read('Schedule Panel Interview for Ada Quill', '', SCHEDULING)).toEqual([
      'interview: Panel Interview 0.5',
      'candidate: Ada Quill 0.5',
    ]);
    expect(read('Schedule a Chemistry')).toEqual([]);
    expect(ask('<p>no heading</p>')).toEqual([]);
  });
});

describe('one of the first headings', () => {
  const ask = asks('contentHeading', contentHeadingReadings, SCORECARD);
  const read = (body: string) => found(ask(body));

  it('names the interview', () => {
    expect(read('<h1>Acme</h1><h2>Values Interview</h2><h2>Panel interview</h2>')).toEqual([
      'interview: Values Interview',
    ]);
    expect(read('<h2>Scorecard for Panel interview</h2>')).toEqual(['interview: Panel interview']);
  });

  it('does not where it stands aside, comes late, names the page or many', () => {
    expect(read('<aside><h2>Values Interview</h2></aside>')).toEqual([]);
    expect(read('<div class="leftSidebar"><h2>Values Interview</h2></div>')).toEqual([]);
    expect(read('<h2>A</h2><h2>B</h2><h2>C</h2><h2>Values Interview</h2>')).toEqual([]);
    expect(read('<h2>Scorecard: Values Interview</h2>')).toEqual([]);
    expect(read('<h2>Other interviews</h2><h2>Ada Quill</h2>')).toEqual([]);
  });
});

describe('the main heading of a candidate’s page', () => {
  const ask = asks('personHeading', personHeadingReadings, PROFILE);

  it('is the candidate', () => {
    expect(ask('<h1>Ada Quill</h1>')).toMatchObject([
      { value: 'candidate', text: 'Ada Quill', weight: 0.5 },
    ]);
  });

  it('may be of the second level on old pages, where the title has it too', () => {
    const title = 'Ada Quill | Acme';
    expect(ask('<h2>Ada Quill</h2>', { title })).toMatchObject([
      { text: 'Ada Quill', weight: 0.4 },
    ]);
    expect(ask('<h2>Ada Quill</h2>', { title: 'Acme' })).toEqual([]);
    expect(ask('<aside><h2>Ada Quill</h2></aside>', { title })).toEqual([]);
    expect(ask('<p>none</p>', { title })).toEqual([]);
    expect(ask('<h2>Ada Quill</h2>', { title, address: REVIEW })).toEqual([]);
  });
});

describe('a job’s own page', () => {
  const heading = asks('jobHeading', jobHeadingReadings, JOB);
  const below = asks('belowJob', belowJobReadings, JOB);

  it('has the job as its main heading, without requisition and buttons', () => {
    expect(found(heading('<h1>Data Engineer (R-12) <button>Edit</button></h1>'))).toEqual([
      'job: Data Engineer',
    ]);
    expect(found(heading('<h1><span>Pipeline for Data Engineer</span></h1>'))).toEqual([
      'job: Data Engineer',
    ]);
    expect(heading('<p>none</p>')).toEqual([]);
    expect(
      heading('<h1>Data Engineer</h1>', { address: 'https://app.greenhouse.io/alljobs' }),
    ).toEqual([]);
  });

  it('has the department below it, before a place', () => {
    expect(found(below('<h1>Writer</h1><p>Research · Remote, Europe</p>'))).toEqual([
      'department: Research',
    ]);
    for (const line of [
      'Research',
      'Remote · Research',
      '12 people · Research',
      'Jobs · Remote',
      'Paris, Lyon · Research',
    ])
      expect([line, ...below(`<h1>Writer</h1><p>${line}</p>`)]).toEqual([line]);
    expect(below('<h1>Writer</h1><p><b>Research · Remote</b></p>')).toEqual([]);
    expect(below('<h1>Writer</h1><ul>Research · Remote</ul>')).toEqual([]);
    expect(below('<h1>Writer</h1>')).toEqual([]);
  });
});

describe('the bar of application review', () => {
  const ask = asks('titleBar', titleBarReadings, REVIEW);

  it('says stage and job, or else the title does', () => {
    const both = ['stage: Application Review', 'job: Data Engineer'];
    const bar = (text: string) => `<div id="header"><i class="title">${text}</i></div>`;
    expect(
      found(ask(bar('Application Review for Data Engineer'), { title: 'Panel for Writer' })),
    ).toEqual(both);
    expect(ask(bar('Application Review for Data Engineer'))[0]?.where).toBe('review bar');
    expect(found(ask('', { title: 'Application Review for Data Engineer' }))).toEqual(both);
    expect(ask('', { title: 'Application Review for Data Engineer' })[0]?.where).toBe(
      'document title',
    );
    expect(ask(bar('Queue'))).toEqual([]);
  });
});

describe('the line behind a name', () => {
  const ask = asks('behindName', behindNameReadings, SCORECARD);
  const read = (body: string) => found(ask(body));
  const name = '<h2 class="name">Ada Quill</h2>';
  const both = ['job: Data Engineer', 'candidate: Ada Quill'];

  it('is the job, and confirms the name', () => {
    expect(read(`${name}<p>Data Engineer</p>`)).toEqual(both);
    expect(read(`${name}<p>Applied for Data Engineer · Paris</p>`)).toEqual(both);
    expect(read(`<div>${name}</div><p>Data Engineer</p>`)).toEqual(both);
    expect(read(`<a href="/people/7">Ada Quill</a><p>Data Engineer</p>`)).toEqual(both);
    expect(read(`${name}<p><i>Data Engineer · </i><i>Paris</i></p>`)).toEqual(both);
    expect(read(`${name}<p>Data Engineer · Onsite interview</p>`)).toEqual([
      'job: Data Engineer',
      'stage: Onsite interview',
      'candidate: Ada Quill',
    ]);
    expect(read('<h1>Values Interview</h1><p>Data Engineer</p>')).toEqual(['job: Data Engineer']);
  });

  test.each([
    ['several words run together', `${name}<p><i>Data Engineer</i><i>Paris</i></p>`],
    ['somebody’s manager', `${name}<p>Hiring Manager: Ben</p>`],
    ['a present job', `${name}<p>Engineer at Acme</p>`],
    ['a long text', `${name}<p>${'very '.repeat(10)} Engineer</p>`],
    ['no role', `${name}<p>Paris</p>`],
    ['nothing', name],
    ['a name in a list', `<table><tr><td>${name}<p>Data Engineer</p></td></tr></table>`],
    ['a heading that is a role', '<h1>Lead Engineer</h1><p>Data Engineer</p>'],
    ['a heading of the page', '<h1>Candidate profile</h1><p>Data Engineer</p>'],
    [
      'a name far down',
      `${'<i class="name">Ben</i>'.repeat(12)}<p>x</p>${name}<p>Data Engineer</p>`,
    ],
  ])('is not: %s', (_, body) => {
    expect(read(body)).toEqual([]);
  });
});

it('the only heading that names a role is the job applied for', () => {
  const ask = asks('onlyRoleHeading', onlyRoleHeadingReadings, PROFILE);
  const read = (body: string) => found(ask(body));
  expect(read('<h2>Data Engineer</h2><h3>Data Engineer</h3><h2>Notes</h2>')).toEqual([
    'job: Data Engineer',
  ]);
  expect(read('<h2>Data Engineer</h2><h3>Writer</h3>')).toEqual([]);
  expect(read('<h2>Engineer at Acme</h2>')).toEqual([]);
  expect(
    read('<ul><li><h3>Writer</h3></li></ul><div class="activity-feed"><h3>Lead</h3></div>'),
  ).toEqual([]);
  expect(read('<h2>Notes</h2>')).toEqual([]);
});
