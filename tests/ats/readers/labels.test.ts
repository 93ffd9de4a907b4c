// @vitest-environment happy-dom
import { describe, expect, it, test } from 'vitest';
import { labelReadings } from '../../../ats/readers/labels.ts';
import { asks, found, PROFILE } from '../small-page.ts';

const ask = asks('labels', labelReadings, PROFILE);
const read = (body: string) => found(ask(body));

describe('a labelled value', () => {
  test.each([
    ['definition list', '<dl><dt>Stage</dt><dd>Onsite</dd></dl>'],
    ['two boxes, with a colon', '<div><span>Stage:</span> <b>Onsite</b></div>'],
    ['label in a box of its own', '<div><div><div>Stage</div></div><div>Onsite</div></div>'],
    ['text behind the label', '<p><b>Stage</b>: Onsite</p>'],
    ['value inside the label’s element', '<p>Stage <b>Onsite</b></p>'],
    ['one text', '<p>Stage: Onsite</p>'],
    ['several in one text', '<p>Salary: much | Stage: Onsite</p>'],
    ['text and element', '<p>Now · Stage: <b>Onsite</b></p>'],
    ['row of a table', '<table><tr><th>Stage</th><td>Onsite</td></tr></table>'],
    [
      'column of a table of one row',
      '<table><tr><th>Name</th><th>Stage</th></tr><tr><td>x</td><td>Onsite</td></tr></table>',
    ],
    [
      'column of a table with a head',
      '<table><thead><tr><td>Stage</td></tr></thead><tbody><tr><td>Onsite</td></tr></tbody></table>',
    ],
    ['first line of a block', '<div>Stage</div><div><b>Onsite</b><br>since May</div>'],
    [
      'current entry of a list',
      '<div>Stage</div><ol><li>Offer</li><li class="current">Onsite</li></ol>',
    ],
    [
      'current entry with a heading',
      '<div>Stage</div><ol><li aria-selected="true"><h3>Onsite</h3><p>3 people</p></li></ol>',
    ],
    [
      'chosen option',
      '<label for="s">Stage</label><select id="s"><option>Offer</option><option selected>Onsite</option></select>',
    ],
    ['field in its label', '<label>Stage <input value="Onsite"></label>'],
    ['field behind a label', '<div>Stage</div><input value="Onsite">'],
    ['value with a button', '<div>Stage</div><div>Onsite <button>Change</button></div>'],
    ['value with a mark', '<dl><dt>Stage</dt><dd>Onsite <i class="Badge-x">new</i></dd></dl>'],
    ['value that is a mark', '<dl><dt>Stage</dt><dd><i class="badge">Onsite</i></dd></dl>'],
    [
      'field in a box',
      '<div>Stage</div><div><input type="hidden" value="3"><input value="Onsite"></div>',
    ],
    [
      'chosen round button',
      '<fieldset><legend>Stage</legend><label><input type="radio">Offer</label><label><input type="radio" checked>Onsite</label></fieldset>',
    ],
    [
      'field that says what labels it',
      '<div><i id="l:1">Stage</i></div><p>Salary</p><div><input aria-labelledby="x l:1" value="Onsite"></div>',
    ],
    ['text between two labels', '<p><b>Stage:</b> Onsite · <b>Salary:</b> much</p>'],
    ['named group', '<div aria-label="Stage"><h3>Onsite</h3><p>more</p></div>'],
    [
      'named group of several lines',
      '<div aria-label="Stages"><span>Onsite</span><span>since May</span></div>',
    ],
    ['named group that repeats its name', '<div aria-label="Stage">Stage: Onsite</div>'],
    [
      'named list',
      '<ul aria-label="Stages"><li>Offer</li><li aria-current="step">Onsite</li></ul>',
    ],
    ['named field', '<input aria-label="Stage" value="Onsite">'],
    ['name with the value', '<p aria-label="Stage: Onsite">x</p>'],
  ])('%s', (_, body) => {
    expect(new Set(read(body))).toEqual(new Set(['stage: Onsite']));
  });

  it('says where it was read, and counts less beside the content', () => {
    const [main] = ask('<dl><dt>Stage:</dt><dd>Onsite</dd></dl>');
    const [aside] = ask('<aside><dl><dt>Stage</dt><dd>Onsite</dd></dl></aside>');
    expect(main).toMatchObject({ where: 'label “Stage”', weight: 0.75, layer: 'structure' });
    expect(aside?.weight).toBe(0.4);
  });

  it('may be called like a part of the app where the system says so', () => {
    expect(read('<dl><dt>Stage</dt><dd>Application Review</dd></dl>')).toEqual([
      'stage: Application Review',
    ]);
    expect(read('<dl><dt>Department</dt><dd>People</dd></dl>')).toEqual(['department: People']);
    expect(read('<dl><dt>Job</dt><dd>People</dd></dl>')).toEqual([]);
  });

  it('of time may be a mere number', () => {
    expect(read('<dl><dt>Duration</dt><dd>45</dd></dl>')).toEqual(['minutes: 45']);
  });
});

describe('no labelled value', () => {
  test.each([
    ['a list without a current entry', '<div>Stage</div><ol><li>Offer</li><li>Onsite</li></ol>'],
    [
      'a column of many rows',
      '<table><tr><th>Name</th><th>Stage</th></tr><tr><td>x</td><td>Onsite</td></tr><tr><td>y</td><td>Offer</td></tr></table>',
    ],
    [
      'a cell among many',
      '<table><thead><tr><td>All</td></tr></thead><tr><td>Stage: Onsite</td></tr></table>',
    ],
    [
      'a filter that chooses nothing',
      '<label>Stage <select><option selected>All stages</option></select></label>',
    ],
    [
      'a filter that waits',
      '<label>Stage <select><option selected>— choose one —</option></select></label>',
    ],
    ['an empty field', '<label>Stage <input></label>'],
    ['a box to be ticked', '<label>Stage <input type="checkbox" value="Onsite"></label>'],
    ['a form', '<div>Stage</div><div>Onsite <input value="a"><input value="b"></div>'],
    ['what can be done', '<dl><dt>Stage</dt><dd><button>Onsite</button></dd></dl>'],
    ['a group of fields', '<fieldset><legend>Stage</legend><p>Onsite</p></fieldset>'],
    ['the next row of a table', '<table><tr><th>Stage</th></tr><tr><td>Onsite</td></tr></table>'],
    ['an empty cell', '<table><tr><th>Stage</th><td></td><td>Onsite</td></tr></table>'],
    [
      'another pair',
      '<dl><div><dt>Stage</dt></div><div><dt>Recruteuse</dt><dd>Onsite</dd></div></dl>',
    ],
    [
      'another pair behind an empty one',
      '<dl><dt>Stage</dt><dd></dd><dt>Quelle</dt><dd>Onsite</dd></dl>',
    ],
    ['the next row', '<div class="row"><b>Stage</b></div><div class="row">Onsite</div>'],
    ['the next entry', '<ul><li><b>Stage</b></li><li>Onsite</li></ul>'],
    ['what a mark stands behind', '<div><p>Offer <i>Stage</i></p></div><p>Onsite</p>'],
    ['the next label', '<dl><dt>Stage</dt><dt>Job</dt></dl>'],
    ['a block with labels of its own', '<div>Stage</div><div><i>Job</i> Writer</div>'],
    ['a part of the page', `<div>Stage</div><div>Onsite${'<i>x</i>'.repeat(31)}</div>`],
    [
      'what is far away',
      '<div><div><div><div><div>Stage</div></div></div></div></div><p>Onsite</p>',
    ],
    ['a label with nothing behind it', '<p>Stage</p>'],
    ['a long group without a heading', `<div aria-label="Stage">${'many words '.repeat(20)}</div>`],
    ['a named part', '<section aria-label="Interview"><h2>Writer</h2></section>'],
    ['a button behind a label', '<p>Now · Stage: <button>Move</button></p>'],
    ['words without a colon', '<p>This stage <b>Onsite</b></p>'],
    ['hidden', '<div hidden><dl><dt>Stage</dt><dd>Onsite</dd></dl></div>'],
    ['a footer', '<footer><p>Stage: Onsite</p></footer>'],
  ])('%s', (_, body) => {
    expect(read(body).filter((each) => /^(stage|interview)/.test(each))).toEqual([]);
  });

  it('in a row of another candidate, or of another application', () => {
    const row = (href: string, mark = '') =>
      `<ul><li ${mark}><a href="${href}">Ben Ode</a><p>Stage: Offer</p></li></ul>`;
    expect(read(row('/people/8'))).toEqual([]);
    expect(read(row('/people/7?application_id=10'))).toEqual([]);
    expect(read(row('/people/7/applications/9'))).toEqual(['stage: Offer']);
    expect(read(row('/people/8', 'aria-current="true"'))).toEqual(['stage: Offer']);
  });

  it('in a long list, or behind thousands of elements', () => {
    const list = (length: number) =>
      `<ul><li>Stage: Onsite</li>${'<li>x</li>'.repeat(length - 1)}</ul>`;
    expect(read(list(60))).toEqual(['stage: Onsite']);
    expect(read(list(61))).toEqual([]);
    expect(read(`<div>${'<i>x</i>'.repeat(61)}<p>Stage: Onsite</p></div>`)).toEqual([
      'stage: Onsite',
    ]);
    expect(read(`${'<i>x</i>'.repeat(4_000)}<p>Stage: Onsite</p>`)).toEqual([]);
  });
});
