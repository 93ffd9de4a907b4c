// @vitest-environment happy-dom
import { afterEach, describe, expect, it, test } from 'vitest';
import { nameIn, wordsOf } from '../../ats/elements.ts';
import { readPage } from '../../ats/read-page.ts';
import { isSeen, isThere, lookAgain } from '../../ats/sight.ts';
import { KIT, PROFILE, SCORECARD } from './small-page.ts';

/** A page that is rendered, so that its stylesheet counts. */
function page(body: string, style = ''): Document {
  document.body.innerHTML = `<style>${style}</style>${body}`;
  lookAgain();
  return document;
}
afterEach(() => {
  document.body.innerHTML = '';
});

const HIDDEN: [string, (part: string) => string, string?][] = [
  ['by its attribute', (part) => `<div hidden>${part}</div>`],
  ['by its own style', (part) => `<div style="color:red; display: none">${part}</div>`],
  ['by a stylesheet', (part) => `<div class="away">${part}</div>`, '.away { display: none }'],
  [
    'by being invisible',
    (part) => `<div class="away">${part}</div>`,
    '.away { visibility: hidden }',
  ],
  ['in a closed dialog', (part) => `<dialog>${part}</dialog>`],
  ['in a template', (part) => `<template>${part}</template>`],
  ['in an inert part', (part) => `<div inert>${part}</div>`],
  [
    'far off the screen',
    (part) => `<div aria-hidden="true" class="copy">${part}</div>`,
    '.copy { position: absolute; left: -9999px }',
  ],
  [
    'by being cut off',
    (part) => `<div class="copy">${part}</div>`,
    '.copy { position: absolute; clip: rect(0px, 0px, 0px, 0px) }',
  ],
  [
    'by being cut to nothing',
    (part) => `<div class="copy">${part}</div>`,
    '.copy { position: fixed; clip-path: inset(50%) }',
  ],
];

const OLD: [string, string, string][] = [
  [
    'proven places',
    SCORECARD,
    '<h3 class="name"><span>Ben Oar</span></h3><div class="hiring-plan">Writer</div>',
  ],
  [
    'labels',
    KIT,
    '<h1>Scorecard for Ben Oar</h1><dl><dt>Stage</dt><dd>Offer</dd><dt>Job</dt><dd>Writer</dd></dl>',
  ],
  [
    'labels in German and French',
    PROFILE,
    '<h1>Ben Oar</h1><p>Kandidat: Ben Oar</p><p>Étape : Offre</p><p>Stelle: Autor</p>',
  ],
  ['links', KIT, '<a href="/people/7?application_id=9">Ben Oar</a><a href="/sdash/5">Writer</a>'],
  [
    'parts that are marked as current',
    PROFILE,
    '<section class="current"><h2>Writer</h2></section><ol><li aria-current="step">Offer</li></ol>',
  ],
  ['first lines', SCORECARD, '<p>Senior Writer</p><p>Panel interview</p>'],
];

describe('what is hidden is not read', () => {
  for (const [how, wrap, style] of HIDDEN) {
    test.each(OLD)(`${how}: %s`, (_, address, part) => {
      const { candidate, job, stage, interview } =
        readPage(page(wrap(part), style), new URL(address)) ?? {};
      expect([candidate, job, stage, interview]).toEqual([null, null, null, null]);
    });

    test.each(OLD.slice(0, 3))(`${how}, before what is seen: %s`, (_, address, part) => {
      const seen = part
        .replaceAll('Ben Oar', 'Ada Quill')
        .replaceAll(/Writer|Autor/g, 'Data Engineer');
      const read = readPage(page(wrap(part) + seen, style), new URL(address));
      expect([read?.candidate?.text, read?.candidate?.conflicts]).toEqual(['Ada Quill', []]);
      expect([read?.job?.text, read?.job?.conflicts]).toEqual(['Data Engineer', []]);
    });
  }

  it('but a label may be for screen readers only', () => {
    const style = '.sr { position: absolute; clip: rect(1px, 1px, 1px, 1px) }';
    const stageOf = (body: string) =>
      readPage(page(body, style), new URL(SCORECARD))?.stage?.text ?? null;
    expect(stageOf('<dl><dt class="sr">Stage</dt><dd>Onsite</dd></dl>')).toBe('Onsite');
    expect(stageOf('<p><span class="sr">Etapa: </span>Onsite</p>')).toBe('Onsite');
    expect(stageOf('<p><span class="sr">Phase</span> <b>Onsite</b></p>')).toBe('Onsite');
    expect(stageOf('<dl><dt>Stage</dt><dd class="sr">Onsite</dd></dl>')).toBeNull();
    expect(stageOf('<p class="sr">Stage: Onsite</p>')).toBeNull();
  });

  it('and styles that have changed count at the next reading', () => {
    const doc = page('<h3 class="name">Ada Quill</h3>');
    const name = () => readPage(doc, new URL(SCORECARD))?.candidate?.text ?? null;
    expect(name()).toBe('Ada Quill');
    doc.querySelector('h3')?.setAttribute('style', 'display:none');
    expect(name()).toBeNull();
  });

  it('and a part of a hidden one may be visible again, and what only fades in is there', () => {
    const style = '.a { visibility: hidden } .b { visibility: visible } .c { opacity: 0 }';
    const doc = page('<p class="a">x<b class="b">y</b></p><p class="c">z</p>', style);
    const seen = [...doc.querySelectorAll('p,b')].map((each) => isSeen(each));
    expect(seen).toEqual([false, true, true]);
  });

  it('and what is off the screen is there, though not seen', () => {
    const style = '.a { position: fixed; top: -2000px } .b { position: absolute; left: -20px }';
    const doc = page('<p class="a">x</p><p class="b">x</p><p hidden>x</p>', style);
    const all = [...doc.querySelectorAll('p')];
    expect(all.map(isSeen)).toEqual([false, true, false]);
    expect(all.map(isThere)).toEqual([true, true, false]);
  });
});

describe('a name comes without its neighbours', () => {
  const words = (body: string) => nameIn(page(`<h3>${body}</h3>`).querySelector('h3'));
  test.each([
    ['a button', 'Ada Quill <button>Hear name</button>'],
    ['a button in another language', 'Ada Quill <a role="button">Namen anhören</a>'],
    ['a badge', '<span>Ada Quill</span> <span class="sc-Badge">Private</span>'],
    ['pronouns', 'Ada Quill <span class="candidate-pronouns">she/her</span>'],
    ['an icon with a title', '<svg><title>Star</title></svg> Ada Quill'],
    ['initials in place of a picture', '<span aria-hidden="true">AQ</span><b>Ada</b> Quill'],
    ['a tooltip', 'Ada Quill<div role="tooltip">Open profile</div>'],
    ['a hidden part', 'Ada Quill <span hidden>Ben Oar</span>'],
    ['a link that says what it does', 'Ada Quill <a href="#">Edit</a>'],
    ['small print', 'Ada Quill <small>since May</small>'],
  ])('%s', (_, body) => {
    expect(words(body)).toBe('Ada Quill');
  });

  test.each([
    ['a badge itself', '<span class="badge">Ada Quill</span>'],
    ['in a button', '<button>Ada Quill</button>'],
    ['shown to some only', '<span aria-hidden="true">Ada Quill</span>'],
  ])('and is kept where it is %s', (_, body) => {
    expect(words(body)).toBe('Ada Quill');
  });

  it('and words that are no name keep their marks, but no buttons', () => {
    const [line] = page(
      '<p>In <b class="pill">Onsite</b><button>Move</button></p>',
    ).querySelectorAll('p');
    expect(wordsOf(line)).toBe('In Onsite');
  });
});
