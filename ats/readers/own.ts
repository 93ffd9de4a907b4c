/** Readings of the readers that a person or a company has added. */
import { wordsOf } from '../elements.ts';
import { isGeneric } from '../labels.ts';
import { fitsAddress, isSelector, type OwnReader } from '../own-readers.ts';
import type { Reading } from '../reading.ts';
import { firstSeen } from '../sight.ts';

/** Above every reader of ours: somebody has looked at the real page. */
const WEIGHT = 0.95;

/** Readings of the readers whose address fits; one that finds nothing gives none. */
export function ownReadings(root: Document, url: URL, readers: readonly OwnReader[]): Reading[] {
  return readers.flatMap(({ value, selector, address }): Reading[] => {
    if (!fitsAddress(url, address) || !isSelector(root, selector)) return [];
    const text = textOf(root.querySelectorAll(selector));
    if (text === '' || (isGeneric(text) && value !== 'minutes' && value !== 'stage')) return [];
    const where = `your reader “${selector}”`;
    return [{ value, layer: 'own', where, text, weight: WEIGHT, grade: 'A' }];
  });
}

/** What somebody has named is read though nobody sees it, as a page's title, where nothing of it is seen. */
function textOf(found: NodeListOf<Element>): string {
  const words = wordsOf(firstSeen(found));
  return words || (found[0]?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
