/** What a page says of itself: where it is published, who looks after it and when that was last done. */
import type { Paragraph, RootContent, Text } from 'mdast';
import { linkRefusal } from '../../link-address.ts';
import type { Catalog, Source } from '../../schema.ts';
import { textOf } from '../tree/node-text.ts';
import type { Page } from '../tree/page.ts';
import { isNoName, isOnlyName } from '../tree/person-names.ts';
import { removePrivate } from '../tree/private.ts';
import { type Said, saidBy } from '../tree/provenance-labels.ts';

export type Provenance = Pick<Source, 'address' | 'owner' | 'checkedOn' | 'updatedOn'>;
/**
 * What holds for all that the page gives. `address`: the page's own, null where it is not known. A person's
 * name is no owner unless what is private is kept.
 */
export function provenanceOf(
  page: Page,
  { address, keepPrivate }: { address: string | null; keepPrivate: boolean },
): Provenance {
  const said = { ...saidAtTheTop(page), ...page.frontMatter.provenance };
  const owner = said.owner && (keepPrivate ? said.owner : withoutPerson(said.owner));
  const checkedOn = said.checked && asDate(said.checked);
  const updatedOn = said.updated && asDate(said.updated);
  return {
    ...(address && linkRefusal(address) === null && { address }),
    ...(owner && { owner }),
    ...(checkedOn && { checkedOn }),
    ...(updatedOn && { updatedOn }),
  };
}

/** The catalog with what each page says of itself beside all that stands on it. */
export function withProvenance(catalog: Catalog, of: ReadonlyMap<string, Provenance>): Catalog {
  const known = <Item extends { source: Source }>(item: Item): Item => ({
    ...item,
    source: { ...item.source, ...of.get(item.source.file) },
  });
  return {
    ...catalog,
    guides: catalog.guides.map(known),
    processes: catalog.processes.map(known),
    principles: catalog.principles.map(known),
  };
}

const MOST_LINES = 8;

/** Labelled lines between a page's title and its text: "Owner: People team · Last reviewed: 14 March 2025". */
function saidAtTheTop({ root }: Page): Partial<Record<Said, string>> {
  const title = root.children.find(({ level }) => level === 1);
  const blocks = [...root.blocks, ...(title?.blocks ?? [])];
  const said: Partial<Record<Said, string>> = {};
  for (const line of blocks.flatMap(linesOf).slice(0, MOST_LINES)) {
    const colon = line.search(/[:：]/);
    const value = line.slice(colon + 1).trim();
    const what = colon > 0 && value ? saidBy(line.slice(0, colon)) : null;
    if (what && !said[what]) said[what] = value;
  }
  return said;
}

function linesOf(block: RootContent): string[] {
  if (block.type === 'list')
    return block.children.flatMap((item) => item.children.flatMap(linesOf));
  if (block.type !== 'paragraph') return [];
  return textOf(block).split(/\n|\s[·•|]\s/);
}

const LONGEST_OWNER = 60;

/** "People team"; null for a person, a mailbox or a sentence. */
function withoutPerson(owner: string): string | null {
  const text: Text = { type: 'text', value: owner };
  const paragraph: Paragraph = { type: 'paragraph', children: [text] };
  removePrivate({ type: 'root', children: [paragraph] }, '', () => {});
  const left = textOf(paragraph).trim();
  const isPerson = (isOnlyName(left) && !isNoName(left)) || left.includes('@') || left !== owner;
  return isPerson || left.length > LONGEST_OWNER ? null : left;
}

const ISO_DAY = /^(\d{4}-\d{2}-\d{2})(?:$|[T\s])/;
const LONGEST_DATE = 40;

/** "2025-03-14T08:00:00Z" → "2025-03-14"; other dates as they are; null for what names no year. */
function asDate(text: string): string | null {
  const day = ISO_DAY.exec(text)?.[1];
  if (day) return day;
  return text.length <= LONGEST_DATE && /\b\d{4}\b/.test(text) ? text : null;
}
