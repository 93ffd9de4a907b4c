// @vitest-environment happy-dom
/** The stages that a page lists right before and after its own. */
import { describe, expect, it } from 'vitest';
import { sameContext } from '../../ats/context-change.ts';
import { readPage } from '../../ats/read-page.ts';
import { documentOf, PROFILE, REVIEW } from './small-page.ts';

const read = (body: string, address = PROFILE) => readPage(documentOf(body), new URL(address));
const around = (body: string, address = PROFILE) => read(body, address)?.stagesAround;
const entries = (...items: string[]) => items.map((each) => `<li>${each}</li>`).join('');
const here = '<li aria-current="step">Onsite</li>';
const list = (before: string, after: string, current = here) =>
  `<ol>${before}${current}${after}</ol>`;
const plain = list(entries('Screen', 'Task'), entries('Offer'));

describe('a list that marks the page’s stage', () => {
  it.each([
    ['by a step', plain, { before: 'Task', after: 'Offer' }],
    ['the first', list('', entries('Offer')), { before: null, after: 'Offer' }],
    ['the last', list(entries('Task'), ''), { before: 'Task', after: null }],
    [
      'by an entry that is current',
      '<ul><li>Task</li><li aria-current="true"><b>面接</b></li><li>Offer</li></ul>',
      { before: 'Task', after: 'Offer' },
    ],
    [
      'by a word',
      list(
        entries('Application Review <span>Done</span>'),
        entries('<a href="#x">Meet the team</a> <i>Upcoming</i>'),
        '<li>Onsite interview <em>Current stage</em></li>',
      ),
      { before: 'Application Review', after: 'Meet the team' },
    ],
    [
      'by an option that is unlike the others',
      '<div><div class="stage-option">Task</div><div class="now stage-option">Onsite</div><b>or</b><div class="stage-option">Offer</div></div>',
      { before: 'Task', after: 'Offer' },
    ],
    [
      'by an option that has another mark',
      '<div><p class="big stage-option">Task</p><p class="big here">Onsite</p><p class="big stage-option">Offer</p></div>',
      { before: 'Task', after: 'Offer' },
    ],
    [
      'by folds',
      '<details><summary>Task</summary></details><details aria-current="step"><summary>Onsite</summary><h4>Panel</h4></details><details><summary>Offer</summary></details>',
      { before: 'Task', after: 'Offer' },
    ],
  ])('names those beside it: %s', (_, body, expected) => {
    expect(around(body)).toEqual(expected);
  });

  it('names them without numbers, and holds the interviews of each', () => {
    const interviews = '<div><h4>Panel</h4><p>45 minutes</p></div>';
    const body = list(
      entries(`3. Task ${interviews}`),
      entries(`<b>5. Offer</b> <i>Later</i>`),
      `<li aria-current="step">4. Onsite ${interviews}</li>`,
    );
    expect(around(body)).toEqual({ before: 'Task', after: 'Offer' });
  });

  it('passes over what stands between, and over a hidden copy', () => {
    const between = '<li role="separator">then</li><li aria-hidden="true">→</li>';
    const copy = '<li hidden>Onsite</li><li hidden>Offer</li>';
    expect(around(list(entries('Task') + between, copy + between + entries('Offer')))).toEqual({
      before: 'Task',
      after: 'Offer',
    });
    const whole = '<ol hidden><li>Screen</li><li aria-current="step">Onsite</li></ol>';
    expect(around(whole + plain)).toEqual({ before: 'Task', after: 'Offer' });
  });
});

describe('nothing is said of the stages around', () => {
  it.each([
    ['where the text has not come', list(entries('Task', ''), entries('Offer'))],
    ['where it is still loading', list(entries('Task'), entries('Loading…', 'Offer'))],
    ['where one is hidden', list(`${entries('Screen')}<li hidden>Task</li>`, entries('Offer'))],
    ['where there is no other', list('', '')],
    ['where it is no list', '<p>Task</p><p aria-current="step">Onsite</p><p>Offer</p>'],
    ['where no stage is marked', '<p>Stage: Onsite</p><ol><li>Task</li><li>Onsite</li></ol>'],
    ['in a list of interviews', list(entries('Panel, 45 minutes'), entries('Demo'))],
    ['in a list with headings', list(entries('<h4>Panel</h4>'), entries('Demo'))],
    ['in a list that is called so', `<h3>Upcoming interviews</h3>${plain}`],
    ['the same in an attribute', plain.replace('<ol', '<ol aria-label="Interviews"')],
    ['in what belongs to a stage', `<ul><li>Tests${plain}</li><li>Offer</li></ul>`],
    ['in a fold of several', `<details open>${plain}</details><details>Offer</details>`],
    ['beside another’s entry', list(entries('<a href="/people/8">Ben</a> Task'), '')],
    ['where two lists differ', `${plain}${list(entries('Screen'), entries('Offer'))}`],
    ['where two mark another', `${plain}${list('', entries('Offer'), here.replace('On', 'Off'))}`],
    [
      'where two words mark it in lists that differ',
      ['Task', 'Screen']
        .map((before) =>
          list(entries(before), '', '<li>Onsite interview <em>current stage</em></li>'),
        )
        .join(''),
    ],
    [
      'where the options differ from the list',
      `${plain}<div><i class="stage-option">Screen</i><i class="stage-option on">Onsite</i></div>`,
    ],
    ['where a label says another stage', `${plain}<dl><dt>Stage</dt><dd>Trial</dd></dl>`],
  ])('%s', (_, body) => {
    expect(read(body)?.stage).not.toBeNull();
    expect(around(body)).toBeNull();
  });

  it('where the page is not read for its stages', () => {
    expect(around(`<p>Stage: Onsite</p>${plain}`, REVIEW)).toBeNull();
  });

  it('but in a plan of interviews, in one fold, and where both lists agree', () => {
    const expected = { before: 'Task', after: 'Offer' };
    expect(around(`<h2>Interview plan</h2>${plain}`)).toEqual(expected);
    expect(around(`<details open><summary>Stages</summary>${plain}</details>`)).toEqual(expected);
    expect(around(plain + plain)).toEqual(expected);
    const options =
      '<i class="stage-option">Task</i><i class="stage-option on">Onsite</i><i class="stage-option">Offer</i>';
    expect(around(`${plain}<div>${options}</div>`)).toEqual(expected);
  });
});

describe('embedded data that are this application’s', () => {
  const link = (person: number) =>
    `<div data-provides="app-review"><header><a href="/people/${person}?application_id=9">Ada Quill</a></header></div>`;
  const data = (more: object) =>
    `<script type="application/json">${JSON.stringify({ current_application: { id: 9, person_id: 7, current_stage: { name: '1. Review call' }, ...more } })}</script>`;
  const next = data({ next_stage: { name: '2. Onsite' } });

  it('name the stage after, and not what is before', () => {
    expect(around(link(7) + next, REVIEW)).toEqual({ after: 'Onsite' });
    const inWords = data({ current_stage: 'Review call', nextStage: 'Onsite' });
    expect(around(link(7) + inWords, REVIEW)).toEqual({ after: 'Onsite' });
  });

  it('say nothing once another candidate stands in their place', () => {
    expect(around(link(8) + next, REVIEW)).toBeNull();
    expect(around(next, REVIEW)).toBeNull();
  });

  it('say nothing where they name none, or are of something else', () => {
    expect(around(link(7) + data({}), REVIEW)).toBeNull();
    expect(around(link(7) + data({ next_stage: null }), REVIEW)).toBeNull();
    expect(around(link(7) + data({ next_stage: { name: 'Loading…' } }), REVIEW)).toBeNull();
    const deeper = data({ next_stage: 'Onsite', current_stage: 1, job: { stage: 'Review call' } });
    expect(around(link(7) + deeper, REVIEW)).toBeNull();
  });

  it('add to a list that agrees, and silence one that does not', () => {
    const stage = '{"person_id":7,"stage":"Onsite","next_stage":';
    const script = (after: string) =>
      `<script type="application/json">${stage}"${after}"}</script>`;
    expect(around(plain + script('Offer'))).toEqual({ before: 'Task', after: 'Offer' });
    expect(around(plain + script('Trial'))).toBeNull();
    const last = list(entries('Task'), '');
    expect(around(last + script('Trial'))).toBeNull();
  });
});

it('a list that comes late is another context', () => {
  const [before, after] = [read('<p>Stage: Onsite</p>'), read(`<p>Stage: Onsite</p>${plain}`)];
  expect(after?.stage?.text).toBe(before?.stage?.text);
  expect(sameContext(before, after)).toBe(false);
  expect(sameContext(read(plain), read(plain.replace('Offer', 'Trial')))).toBe(false);
  expect(sameContext(read(plain), read(plain))).toBe(true);
});
