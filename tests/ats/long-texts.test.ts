// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { LONGEST_TEXT, ownText, titleOf, wordsOf } from '../../ats/elements.ts';
import { readPage } from '../../ats/read-page.ts';
import { documentOf } from './small-page.ts';

const NO_BREAK_SPACES = '\u00a0'.repeat(100_000);

it('a text is one line without runs of any white space before a pattern sees it', () => {
  const doc = documentOf('<h1></h1>');
  const heading = doc.querySelector('h1') as Element;
  heading.textContent = `Peer${NO_BREAK_SPACES}\u2003\t\nInterview `;
  expect([wordsOf(heading), ownText(heading)]).toEqual(['Peer Interview', 'Peer Interview']);
  doc.title = `Scorecard${NO_BREAK_SPACES}for Ada Reef`;
  expect(titleOf(doc)).toBe('Scorecard for Ada Reef');
});

it('a text is cut where it is longer than any value', () => {
  const doc = documentOf('<h1></h1>');
  const heading = doc.querySelector('h1') as Element;
  heading.textContent = 'a-'.repeat(100_000);
  doc.title = heading.textContent;
  const lengths = [wordsOf(heading), ownText(heading), titleOf(doc)].map(({ length }) => length);
  expect(lengths).toEqual([LONGEST_TEXT, LONGEST_TEXT, LONGEST_TEXT]);
});

it('a page of such texts is read all the same', () => {
  const doc = documentOf('<dl><dt>Stage</dt><dd>Onsite</dd></dl>');
  doc.title = NO_BREAK_SPACES;
  const context = readPage(doc, new URL('https://app.greenhouse.io/scorecards/1'));
  expect(context?.stage?.text).toBe('Onsite');
});
