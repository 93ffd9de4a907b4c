/** A list of labelled items on a page of the exact form, and what stands behind each label. */
import type { List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { readMinutes } from '../../exact-format.ts';
import type { Block, Inline, Link, Minutes, Question } from '../../schema.ts';
import type { Notes } from '../diagnostics.ts';
import type { LinkResolver } from '../extract/links.ts';
import { toBlocks, toInlines } from '../extract/rich-text.ts';
import { findDuration } from '../text/durations.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';

export interface ExactContext {
  file: string;
  links: LinkResolver;
  notes: Notes;
}

/** A labelled item: what stands behind its label and below it. */
interface Labelled {
  line: number;
  rest: PhrasingContent[];
  below: RootContent[];
}

const LABEL = /^([A-Za-z][A-Za-z ]*):\s?/;

/** Labels are in lower case. What has no label is reported and left out. */
export class ExactFacts {
  private readonly context: ExactContext;
  private readonly facts = new Map<string, Labelled>();

  constructor(blocks: readonly RootContent[], context: ExactContext) {
    this.context = context;
    for (const block of blocks) {
      if (block.type === 'list') for (const item of block.children) this.add(item);
      else leaveOut(block.position?.start.line, 'text outside the list of labels', context);
    }
  }

  private add(item: ListItem): void {
    const line = item.position?.start.line ?? 1;
    const [first, ...others] = leadParagraph(item)?.children ?? [];
    const match = first?.type === 'text' ? LABEL.exec(first.value) : null;
    if (first?.type !== 'text' || !match) {
      return leaveOut(line, 'an item without a label', this.context);
    }
    const value = first.value.slice(match[0].length);
    const rest: PhrasingContent[] = value ? [{ ...first, value }, ...others] : others;
    const below = item.children.slice(1);
    this.facts.set((match[1] ?? '').toLowerCase(), { line, rest, below });
  }

  words(label: string): string | null {
    const fact = this.facts.get(label);
    return fact ? textOf({ type: 'paragraph', children: fact.rest }) || null : null;
  }

  isSet(label: string): boolean {
    return this.words(label) === 'yes';
  }

  /** The items of the list below a label. */
  items(label: string): ListItem[] {
    const below = this.facts.get(label)?.below ?? [];
    return below.find((block): block is List => block.type === 'list')?.children ?? [];
  }

  names(label: string): string[] {
    return namesIn(this.items(label));
  }

  minutes(label: string): Minutes | null {
    const words = this.words(label);
    if (words === null) return null;
    const found = readMinutes(words) ?? findDuration(words);
    if (found) return found;
    this.context.notes.report({
      severity: 'warning',
      code: 'unknown-duration',
      file: this.context.file,
      line: this.facts.get(label)?.line ?? 1,
      column: 1,
      message: `the duration "${words}" is not a length of time in minutes or hours`,
      hint: 'Write for example "30 minutes" or "about 30–45 minutes"',
    });
    return null;
  }

  inlines(label: string): Inline[] | null {
    const fact = this.facts.get(label);
    return fact ? toInlines(fact.rest, this.resolve) : null;
  }

  blocks(label: string): Block[] {
    const fact = this.facts.get(label);
    if (!fact) return [];
    const opening: Nodes[] =
      fact.rest.length > 0 ? [{ type: 'paragraph', children: fact.rest }] : [];
    return toBlocks([...opening, ...fact.below], this.resolve);
  }

  questions(label: string): Question[] {
    return this.items(label).flatMap((item) => {
      const lead = leadParagraph(item);
      const text = lead ? textOf(lead) : '';
      return lead && text ? [{ text, content: toInlines(lead.children, this.resolve) }] : [];
    });
  }

  links(label: string): Link[] {
    return this.items(label).flatMap((item) => {
      const link = leadParagraph(item)?.children[0];
      if (link?.type !== 'link') return [];
      const href = this.resolve(link.url, link.position?.start.line ?? 1);
      return href === null ? [] : [{ text: textOf(link), href }];
    });
  }

  private readonly resolve = (href: string, line: number) => this.context.links.address(href, line);
}

/** The words of each item that has any. */
export function namesIn(items: readonly ListItem[]): string[] {
  return items.map((item) => textOf(item)).filter(Boolean);
}

/** Says what an exact page has no place for. */
export function leaveOut(line: number | undefined, what: string, context: ExactContext): void {
  context.notes.report({
    severity: 'warning',
    code: 'left-out',
    file: context.file,
    line: line ?? 1,
    column: 1,
    message: `${what} has no place in a page of the exact form and is left out`,
    hint: 'Put it below one of the labels, or remove "format: exact" from the front matter',
  });
}
