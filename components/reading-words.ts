/** Where a value was read, in the words of whoever looks at the page; no selector and no key of data. */
import type { Evidence, ReadingLayer } from '../ats/page-context.ts';

/** What the readers call a place, as a person finds it on the page. */
const PLACES: Record<string, string> = {
  'document title': 'the tab’s title',
  'main heading': 'the page’s heading',
  'heading of the content': 'a heading',
  'heading before the job': 'the heading above the job',
  'heading of the current application': 'the heading of this application',
  'the only heading that names a role': 'the only heading with a job title',
  'review bar': 'the bar at the top',
  'trail of words': 'the path at the top',
  'link to the candidate': 'the link to the candidate',
  'link to the job': 'the link to the job',
  'link to the application': 'the link to the application',
  'line before the job': 'the line above the job',
  'line behind the name': 'the line below the candidate’s name',
  'behind the candidate’s name': 'the words after the candidate’s name',
  'line with the job': 'the line with the job',
  'line below the job': 'the line below the job',
  'line with “department”': 'a line that says “department”',
  'line with a length': 'a line that says how long',
  'words behind “stage”': 'the words after “stage”',
  'one of the first lines': 'one of the first lines',
  'text with a label': 'a line with its name before it',
  'only entry of a list': 'a list with one entry',
  'the only interview of the stage': 'the only interview listed in the stage',
  'the stage that is marked as current': 'the stage marked as current',
};

/** Places that the page names itself: `label “Stage”`. */
const NAMED = /^(label|field|column|group|tooltip) “(.*)”$/;
const NAMED_AS: Record<string, string> = {
  label: 'the label',
  field: 'the field',
  column: 'the column',
  group: 'the part called',
  tooltip: 'the hint',
};

/** Where the place itself has no words. */
const OF_LAYER: Record<ReadingLayer, string> = {
  own: 'a place that you or your company named',
  url: 'the page’s address',
  embedded: 'data that comes with the page',
  markup: 'its usual place on the page',
  structure: 'the way the page is laid out',
  title: 'the tab’s title',
  text: 'the page’s text',
};

function placeInWords({ layer, where }: Evidence): string {
  const [, kind = '', name = ''] = NAMED.exec(where) ?? [];
  const named = NAMED_AS[kind];
  if (layer === 'structure' && named) return `${named} “${name.replace(/[:：]$/, '')}”`;
  if (layer === 'markup' && /(^|[\s>(])h[1-6]\b/.test(where)) return 'the page’s heading';
  return PLACES[where] ?? OF_LAYER[layer];
}

/** "the page’s heading and its link to the candidate"; empty where nothing was read. */
export function placesInWords(evidence: readonly Evidence[]): string {
  const places = [...new Set(evidence.map(placeInWords))];
  const last = places.pop() ?? '';
  return places.length === 0 ? last : `${places.join(', ')} and ${last}`;
}
