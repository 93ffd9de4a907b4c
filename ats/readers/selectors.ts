/** Readings by the places in a system's own markup that its adapter names. */
import type { Place } from '../adapter.ts';
import { isOfAnother, wordsOf } from '../elements.ts';
import { isGeneric } from '../labels.ts';
import type { Reading } from '../reading.ts';

/** A department behind the name of the job is nowhere shown; it is only not taken for part of it. */
const DEPARTMENT_WEIGHT = 0.4;

export function selectorReadings(root: Document, place: Place): Reading[] {
  return place.page.selectors.flatMap(({ value, selector, weight, grade }): Reading[] => {
    const [element, another] = root.querySelectorAll(selector);
    // Names of many interviews are a list, which says nothing of this one.
    if (!element || (value === 'interview' && another)) return [];
    const text = wordsOf(element);
    if (isGeneric(text) || isOfAnother(element, place)) return [];
    const where = selector.split(',')[0] ?? '';
    const [first = '', second] = value === 'job' ? text.split(/\s{1,20}·\s{1,20}/) : [text];
    const reading: Reading = { value, layer: 'markup', where, text: first, weight, grade };
    if (!second || isGeneric(second)) return [reading];
    const department: Reading = {
      ...reading,
      value: 'department',
      text: second,
      weight: DEPARTMENT_WEIGHT,
      grade: 'G',
    };
    return [reading, department];
  });
}
