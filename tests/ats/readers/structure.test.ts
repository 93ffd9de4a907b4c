// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { currentPartReadings } from '../../../ats/readers/current-parts.ts';
import { firstLineReadings } from '../../../ats/readers/first-lines.ts';
import { lineReadings } from '../../../ats/readers/lines.ts';
import { linkReadings } from '../../../ats/readers/links.ts';
import { onlyInterviewReadings } from '../../../ats/readers/only-interview.ts';
import { selectorReadings } from '../../../ats/readers/selectors.ts';
import { titleReadings } from '../../../ats/readers/title.ts';
import { asks, documentOf, found, JOB, KIT, PROFILE, placeOf, SCORECARD } from '../small-page.ts';

describe('links', () => {
  const ask = asks('links', linkReadings, KIT);
  const read = (body: string, address = KIT) => found(ask(body, { address }));

  it('lead to this page’s candidate and job', () => {
    expect(
      read('<a href="/people/7?application_id=9">Ada Quill</a><a href="/sdash/5">Writer</a>'),
    ).toEqual(['candidate: Ada Quill', 'job: Writer']);
    expect(read('<a href="/people/8">Ben Ode</a>')).toEqual([]);
    expect(read('<a href="/people/8">Ben Ode</a>', SCORECARD)).toEqual(['candidate: Ben Ode']);
    expect(read('<a href="/plans/6">Editor</a>', 'https://app.greenhouse.io/sdash/5')).toEqual([]);
    expect(read('<a href="/plans/5">Editor</a>', 'https://app.greenhouse.io/sdash/5')).toEqual([
      'job: Editor',
    ]);
  });

  it('count more in a trail, and nothing in a list, aside or for parts of the job', () => {
    expect(ask('<nav><ol><li><a href="/sdash/5">Writer</a></li></ol></nav>')[0]?.weight).toBe(0.6);
    expect(ask('<a href="/sdash/5">Writer</a>')[0]?.weight).toBe(0.55);
    expect(read('<ul><li><a href="/sdash/5">Writer</a></li></ul>')).toEqual([]);
    expect(read('<aside><a href="/people/7">Ada Quill</a></aside>')).toEqual([]);
    expect(read('<a href="/plans/5/candidates">Writer</a><a href="/people/7">Profile</a>')).toEqual(
      [],
    );
  });

  it('lead elsewhere from a profile, and are not followed by the thousand', () => {
    expect(read('<a href="/people/7">Ada Quill</a>', PROFILE)).toEqual([]);
    const many = '<a href="/people/8">Ben Ode</a>'.repeat(200);
    expect(read(`${many}<a href="/people/7">Ada Quill</a>`)).toEqual([]);
  });
});

describe('places in the system’s own markup', () => {
  const read = (body: string, address: string) =>
    found(selectorReadings(documentOf(body), placeOf(address)));

  it('hold values, the job perhaps with its department', () => {
    expect(
      read(
        '<h3 class="name">Ada · Quill</h3><p class="hiring-plan">Writer · Research</p>',
        SCORECARD,
      ),
    ).toEqual(['candidate: Ada · Quill', 'job: Writer', 'department: Research']);
    expect(read('<p class="hiring-plan">Writer · 12</p>', SCORECARD)).toEqual(['job: Writer']);
  });

  it('do not where they hold nothing, many interviews or somebody else', () => {
    expect(read('<h3 class="name">Candidate</h3>', SCORECARD)).toEqual([]);
    expect(read('<b class="interview-name">Panel</b>', KIT)).toEqual(['interview: Panel']);
    expect(
      read('<b class="interview-name">Panel</b><b class="interview-name">Demo</b>', KIT),
    ).toEqual([]);
    expect(read('<p class="hiring-plan">Writer</p><p class="hiring-plan">Editor</p>', KIT)).toEqual(
      ['job: Writer'],
    );
    expect(
      read('<ul><li><a href="/people/8">Ben</a><h3 class="name">Ben Ode</h3></li></ul>', KIT),
    ).toEqual([]);
  });
});

describe('parts that are marked as current', () => {
  const ask = asks('currentParts', currentPartReadings, PROFILE);
  const read = (body: string) => found(ask(body));

  it('say job, stage and interview', () => {
    expect(
      read(
        '<section class="current"><h3>Writer</h3></section><ol><li>Offer</li><li aria-current="step"><details><summary>Onsite</summary><h4>Panel</h4></details></li></ol>',
      ),
    ).toEqual(['job: Writer', 'stage: Onsite', 'interview: Panel']);
    expect(read('<article aria-current="true"><h2>Writer</h2></article>')).toEqual(['job: Writer']);
    expect(read('<p aria-current="step">Onsite</p>')).toEqual(['stage: Onsite']);
  });

  it('say the stage in a list of mere words', () => {
    const list = (inside: string, tag = 'ol') => read(`<${tag}><li>Offer</li>${inside}</${tag}>`);
    expect(list('<li aria-current="true">Onsite</li>')).toEqual(['stage: Onsite']);
    expect(list('<li aria-current="true"><b>面接</b></li>', 'ul')).toEqual(['stage: 面接']);
    expect(list('<li aria-current="true">Entretien technique <i class="badge">2</i></li>')).toEqual(
      ['stage: Entretien technique'],
    );
    expect(list('<li aria-current="true"><a href="/people/8">Ben Ode</a></li>')).toEqual([]);
    expect(list('<li aria-current="true">Data Engineer</li>')).toEqual([]);
    expect(list('<li aria-current="true"><h3>Writer</h3></li>')).toEqual([]);
    expect(read('<nav><ul><li>Jobs</li><li aria-current="true">Onsite</li></ul></nav>')).toEqual(
      [],
    );
    expect(read('<ol><li aria-current="true">Onsite</li></ol>')).toEqual([]);
    const two = '<ol><li>A</li><li aria-current="true">Onsite</li></ol>';
    expect(read(two + two.replace('Onsite', 'Offer'))).toEqual([]);
  });

  it('say no interview where there are several, and nothing by the name of a part', () => {
    expect(read('<div aria-current="step"><h4>Panel</h4><h4>Demo</h4></div>')).toEqual([]);
    expect(read('<section class="current"><h3>Stages</h3></section>')).toEqual([]);
    expect(read('<section aria-current="false"><h3>Writer</h3></section>')).toEqual([]);
  });
});

describe('lines of text', () => {
  const ask = asks('lines', lineReadings, KIT);
  const read = (body: string) => found(ask(body));

  test.each([
    ['<p>now in stage <b>Onsite</b></p>', ['stage: Onsite']],
    ['<p>Phase: <b>Onsite</b></p>', ['stage: Onsite']],
    ['<p>Research department, Paris</p>', ['department: Research']],
    ['<p>Data team · Paris</p>', ['department: Data']],
    ['<p>Panel · 45 min · Zoom</p>', ['minutes: 45 min']],
    ['<p>Panel (45 Minuten)</p>', ['minutes: 45 Minuten']],
    ['<p><a href="/people/7">Ada Quill</a>, Data Engineer</p>', ['job: Data Engineer']],
    [
      '<p>Panel for <a href="/people/7">Ada Quill</a> for Data Engineer</p>',
      ['job: Data Engineer'],
    ],
    ['<main><header><ul><li>Panel · 45 min</li></ul></header></main>', ['minutes: 45 min']],
    ['<ol><li aria-current="step"><p>Panel · 45 min</p></li></ol>', ['minutes: 45 min']],
  ])('%s', (body, expected) => {
    expect(read(body)).toEqual(expected);
  });

  test.each([
    '<p>now in stage <button>Onsite</button></p>',
    '<p>on stage with <b>Onsite</b></p>',
    '<ul><li>now in stage <b>Onsite</b></li></ul>',
    '<p>now in stage <b>12</b></p>',
    '<p>the research department, Paris</p>',
    '<p>Panel · 3 m</p>',
    '<p>Within 45 min of it</p>',
    '<aside><p>Panel · 45 min</p></aside>',
    '<div class="activity-feed"><p>Panel · 45 min</p></div>',
    '<ul><li>Panel · 45 min</li></ul>',
    '<p><a href="/people/8">Ben Ode</a>, Data Engineer</p>',
    '<p><a href="/people/7">Ada Quill</a>, Paris</p>',
    '<p><a href="/people/7">Ada Quill</a><i>x</i>, Data Engineer</p>',
    `<p>Panel · 45 min · ${'x'.repeat(110)}</p>`,
    `${'<p>x</p>'.repeat(600)}<p>Panel · 45 min</p>`,
  ])('not in %s', (body) => {
    expect(read(body)).toEqual([]);
  });
});

describe('a list of the stage’s interviews', () => {
  const ask = asks('onlyInterview', onlyInterviewReadings, PROFILE);
  const list = (entries: string, heading = 'Interviews in this stage') =>
    found(ask(`<h3>${heading}</h3><ul>${entries}</ul>`));

  it('says which one it is where it has one entry', () => {
    expect(list('<li><b>Panel</b> 45 minutes</li>')).toEqual([
      'interview: Panel',
      'minutes:  45 minutes',
    ]);
    expect(list('<li>Panel</li>')).toEqual(['interview: Panel', 'minutes: ']);
    expect(list('<li>Panel</li><li>Demo</li>')).toEqual([]);
    expect(list('<li>Panel</li>', 'Notes')).toEqual([]);
    expect(list('<li>None</li>')).toEqual([]);
    expect(ask('<h3>Interviews</h3><p><i>Panel</i></p>')).toEqual([]);
    expect(ask('<h3>Interviews</h3>')).toEqual([]);
  });
});

describe('the document’s title', () => {
  const ask = asks('title', titleReadings, KIT);
  const read = (body: string, title: string, address = KIT) => found(ask(body, { title, address }));

  it('and the page together say job and candidate', () => {
    expect(read('<p>Ada Quill</p><p>Data Engineer</p>', 'Ada Quill – Data Engineer')).toEqual([
      'candidate: Ada Quill',
      'job: Data Engineer',
    ]);
    expect(read('<p>Ada Quill</p>', 'Kit of Ada Quill, 9')).toEqual(['candidate: Ada Quill']);
    expect(read('<p><b>Ada</b></p>', 'Ada | Kit')).toEqual(['candidate: Ada']);
  });

  it('alone says the job where it has one role only', () => {
    expect(ask('', { title: 'Kit | Data Engineer' })).toMatchObject([
      { text: 'Data Engineer', weight: 0.3 },
    ]);
    expect(read('', 'Editor | Data Engineer')).toEqual([]);
    expect(read('', `Kit | ${'very '.repeat(10)}Engineer`)).toEqual([]);
    expect(read('<p>Data Engineer</p>', 'Editor – Data Engineer')).toEqual(['job: Data Engineer']);
  });

  it('says no name that is a stage, an interview, a number or the system', () => {
    const parts = ['Stage One', 'Kit 12', 'Greenhouse Acme', 'Values Interview', 'Évaluation'];
    for (const part of parts)
      expect([part, ...read(`<p>${part}</p>`, `${part} | x`)]).toEqual([part]);
    expect(read('<p>Ada Quill</p>', 'Ada Quill | Jobs', JOB)).toEqual([]);
    expect(read('<p class="footer">Acme Inc</p>', 'Acme Inc | Kit')).toEqual([]);
    expect(read('<div><p>Ada</p><p>Quill</p></div>', 'AdaQuill | Kit')).toEqual([]);
    expect(read('<div><p><b>Ada</b></p></div>', 'Ada | Kit')).toEqual(['candidate: Ada']);
  });
});

describe('the first lines', () => {
  const ask = asks('firstLines', firstLineReadings, KIT);
  const read = (body: string, address = KIT) => found(ask(body, { address }));

  it('may name job and interview', () => {
    expect(read('<p>Applied for Data Engineer</p><p>Book a panel interview</p>')).toEqual([
      'job: Data Engineer',
      'interview: panel interview',
    ]);
    expect(read('<p>Panel interview</p>', PROFILE)).toEqual([]);
    expect(read('<p>Scorecard: Panel interview</p>')).toEqual([]);
  });

  test.each([
    '<p>Engineer</p>',
    '<p>Panel interviews and other questions</p>',
    '<p>A Data Engineer builds pipes.</p>',
    '<p>Manager: Data Engineer</p>',
    '<nav>Data Engineer</nav><button>Panel interview</button>',
    `<p>Data Engineer ${'x'.repeat(80)}</p>`,
    `${'<p>Paris</p>'.repeat(16)}<p>Data Engineer</p>`,
  ])('do not in %s', (body) => {
    expect(read(body)).toEqual([]);
  });
});
