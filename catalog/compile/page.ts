/** One handbook page as parsed Markdown: front matter and a tree of sections. */
import type { Heading, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import type { ExactContent } from '../exact-format.ts';
import { boundText } from './bounded-text.ts';
import type { Diagnostic } from './diagnostics.ts';
import { separateLabelledLines } from './labelled-lines.ts';
import { removePrivate } from './private.ts';
import { resolveReferenceLinks } from './reference-links.ts';
import { repairText } from './repair.ts';
import { textOf } from './text-of.ts';
import { wordsOfHtml } from './words-of-html.ts';

/** A Markdown file; `path` is relative to the handbook's folder, with forward slashes. */
export interface HandbookFile {
  path: string;
  text: string;
}

/** A heading with what stands below it, up to the next heading of its level or above. */
export interface Section {
  /** Null for what stands before the first heading. */
  heading: Heading | null;
  /** 0 for the page itself. */
  level: number;
  title: string;
  /** Line of the heading; 1 for the page itself. */
  line: number;
  blocks: RootContent[];
  children: Section[];
}

/** Keys a page may set in its front matter. */
export interface FrontMatter {
  title: string | null;
  department: string | null;
  role: string | null;
  aliases: string[];
  base: string | null;
  template: boolean;
  /** True for an exported page, which is read literally. */
  exact: boolean;
  /** What an exact page holds; null for other pages. */
  holds: ExactContent | null;
}

export interface Page {
  file: HandbookFile;
  frontMatter: FrontMatter;
  /** True for a page that is meant to be copied and filled in. */
  template: boolean;
  root: Section;
}

const KNOWN_KEYS = new Set([
  'department',
  'role',
  'aliases',
  'base',
  'template',
  'title',
  'format',
  'holds',
]);

const CONTENTS: readonly ExactContent[] = [
  'departments',
  'universal-guides',
  'department-guides',
  'processes',
  'principles',
];

const EXACT = /^---\n(?:.+\n){0,20}?format:\s*exact\s*\n/;

/** Parses one page. Never throws; front matter that cannot be read is reported and left out. */
export function parsePage(
  file: HandbookFile,
  options: { keepPrivate: boolean },
  report: (diagnostic: Diagnostic) => void,
): Page {
  const exact = EXACT.test(file.text);
  const bounded = { ...file, text: boundText(file, report) };
  const tree = fromMarkdown(exact ? bounded.text : repairText(bounded, report), {
    extensions: [gfm(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
  });
  resolveReferenceLinks(tree);
  if (!options.keepPrivate) removePrivate(tree, file.path, report);
  if (!exact) separateLabelledLines(tree);
  const frontMatter = readFrontMatter(tree, file, report);
  return {
    file,
    frontMatter,
    template: frontMatter.template || isTemplate(tree, file.text),
    root: sectionTree(tree),
  };
}

const PLACEHOLDER =
  /\{\{[^{}\n.<>%|"]{1,60}\}\}|<(?:role|job|title|company|name|team|department|location)[^<>\n]{0,40}>|\[(?:insert|your|the)?\s*(?:role|job|company|team|department|candidate|hiring manager)(?:['’]s)?(?: (?:name|title|role))?\](?!\()|_{4,}/gi;
const FEWEST_PLACEHOLDERS = 3;

/** Links to nowhere, places to fill in and a title that says so mark a page that is to be copied. */
function isTemplate(tree: Root, text: string): boolean {
  if ((text.match(PLACEHOLDER)?.length ?? 0) >= FEWEST_PLACEHOLDERS) return true;
  if (/\]\(\s*(TODO|TBD)\s*\)/i.test(text)) return true;
  const title = tree.children.find((node) => node.type === 'heading');
  if (title && /\btemplate$/i.test(textOf(title))) return true;
  return (
    title !== undefined &&
    /^\W*(role title|job title|title of the role|your role|\[[^\]]+\]|<[^>]+>)\W*$/i.test(
      textOf(title),
    )
  );
}

/** The anchor that GitHub and most static site generators give a heading. */
export function headingSlug(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function sectionTree(tree: Root): Section {
  const root: Section = { heading: null, level: 0, title: '', line: 1, blocks: [], children: [] };
  const open: Section[] = [root];
  const collapsible: Section[] = [];
  for (const node of tree.children.flatMap(withoutTagsOfSections)) {
    if (node.type === 'yaml') continue;
    if (node === END_OF_DETAILS) {
      const section = collapsible.pop();
      if (section && open.includes(section)) open.splice(open.indexOf(section));
      continue;
    }
    if (node.type !== 'heading') {
      innermost(open).blocks.push(node);
      continue;
    }
    const isSummary = summaries.has(node);
    const level = isSummary ? innermost(open).level + 1 : node.depth;
    while (innermost(open).level >= level) open.pop();
    const section = newSection(node, level);
    if (isSummary) collapsible.push(section);
    innermost(open).children.push(section);
    open.push(section);
  }
  return root;
}

function newSection(heading: Heading, level: number): Section {
  return {
    heading,
    level,
    title: textOf(heading).replace(/\s*:$/, ''),
    line: heading.position?.start.line ?? 1,
    blocks: [],
    children: [],
  };
}

/** Stands for `</details>`. */
const END_OF_DETAILS: RootContent = { type: 'html', value: '' };
/** Headings made from `<summary>`. */
const summaries = new WeakSet<Heading>();
const SECTION_TAG =
  /<summary\b[^<>]*>([\s\S]*?)<\/summary>|<h([1-6])\b[^<>]*>([\s\S]*?)<\/h\2>|<\/details>/gi;

/** HTML headings and `<details>` open sections as Markdown headings do. */
function withoutTagsOfSections(node: RootContent): RootContent[] {
  if (node.type !== 'html') return [node];
  const nodes: RootContent[] = [];
  let from = 0;
  for (const match of node.value.matchAll(SECTION_TAG)) {
    nodes.push({ ...node, value: node.value.slice(from, match.index) });
    from = match.index + match[0].length;
    const [, summary, depth, heading] = match;
    if (summary === undefined && heading === undefined) nodes.push(END_OF_DETAILS);
    else nodes.push(headingOf(summary ?? heading ?? '', Number(depth ?? 0), node));
  }
  return [...nodes, { ...node, value: node.value.slice(from) }];
}

/** A heading from HTML; depth 0 stands for a summary, one level below where it stands. */
function headingOf(html: string, depth: number, { position }: RootContent): Heading {
  const value = wordsOfHtml(html);
  const heading: Heading = {
    type: 'heading',
    depth: (depth || 6) as Heading['depth'],
    children: [{ type: 'text', value, position }],
    position,
  };
  if (depth === 0) summaries.add(heading);
  return heading;
}

function innermost(open: Section[]): Section {
  const section = open.at(-1);
  if (!section) throw new Error('a page always has its root section open');
  return section;
}

function readFrontMatter(
  tree: Root,
  file: HandbookFile,
  report: (diagnostic: Diagnostic) => void,
): FrontMatter {
  const values = new Map<string, string>();
  const first = tree.children[0];
  if (first?.type === 'yaml') {
    first.value.split('\n').forEach((text, index) => {
      if (/^\s*(#.*)?$/.test(text)) return;
      const entry = /^([A-Za-z][\w-]*):\s*(.*?)\s*(?:\s#.*)?$/.exec(text);
      const key = entry?.[1]?.toLowerCase();
      if (key && KNOWN_KEYS.has(key)) {
        values.set(key, (entry?.[2] ?? '').replace(/^(['"])(.*)\1$/, '$2'));
        return;
      }
      report({
        severity: 'info',
        code: 'front-matter',
        file: file.path,
        line: index + 2,
        column: 1,
        message: `front matter line "${text.trim()}" is not used`,
        hint: `Known keys are ${[...KNOWN_KEYS].join(', ')}`,
      });
    });
  }
  return {
    title: values.get('title') || null,
    department: values.get('department') || null,
    role: values.get('role') || null,
    aliases: splitNames(values.get('aliases') ?? ''),
    base: values.get('base') || null,
    template: values.get('template') === 'true',
    exact: values.get('format') === 'exact',
    holds: CONTENTS.find((each) => each === values.get('holds')) ?? null,
  };
}

/** "A, B; C" → ["A", "B", "C"]. */
export function splitNames(text: string): string[] {
  return text
    .replace(/^\[|\]$/g, '')
    .split(/[,;]/)
    .map((name) => name.trim().replace(/^(['"])(.*)\1$/, '$2'))
    .filter(Boolean);
}
