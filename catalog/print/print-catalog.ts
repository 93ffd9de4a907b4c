/** Catalog → Markdown pages that compile to the same catalog again. */
import type { BlockContent, PhrasingContent, RootContent } from 'mdast';
import type { HandbookFile } from '../compile/text/handbook-file.ts';
import { type ExactContent, printAgendaPart, printMinutes } from '../exact-format.ts';
import { guideId, slug } from '../ids.ts';
import type {
  AgendaPart,
  Block,
  Catalog,
  Department,
  Guide,
  Inline,
  Link,
  Minutes,
  Principle,
  Process,
  Question,
  Source,
  Step,
} from '../schema.ts';
import {
  blockNodes,
  inlineNodes,
  listNode,
  paragraphNode,
  printNodes,
  textNode,
} from './to-markdown.ts';

/** Keeps a page small enough to be read and changed by a person. */
const MOST_ON_A_PAGE = 100;

/** Pages in the exact form, in the catalog's order, with names that sort in that order. */
export function printCatalog(catalog: Catalog): HandbookFile[] {
  const pages = [
    page('departments', 'Departments', catalog.departments.map(departmentNodes)),
    ...guideRuns(catalog.guides).map((run) => {
      const department = run[0]?.department ?? null;
      const sections = run.map(guideNodes);
      return department === null
        ? page('universal-guides', 'Universal interviews', sections)
        : page('department-guides', department, sections);
    }),
    ...chunks(catalog.processes).map((run) =>
      page('processes', 'Interview processes', run.map(processNodes)),
    ),
    ...chunks(catalog.principles).map((run) =>
      page('principles', 'Rules for every interview', run.map(principleNodes)),
    ),
  ].filter(({ sections }) => sections.length > 0);
  const digits = `${pages.length}`.length;
  return pages.map(({ title, content, sections }, index) => {
    const number = `${index + 1}`.padStart(digits, '0');
    const nodes: RootContent[] = [heading(1, title), ...sections.flat()];
    return {
      path: `${number}-${slug(title)}.md`,
      text: `${frontMatter(content)}\n${printNodes(nodes)}`,
    };
  });
}

interface PrintedPage {
  content: ExactContent;
  title: string;
  sections: RootContent[][];
}

function page(content: ExactContent, title: string, sections: RootContent[][]): PrintedPage {
  return { content, title, sections };
}

function frontMatter(content: ExactContent): string {
  return `---\nformat: exact\nholds: ${content}\n---\n`;
}

/** Neighbours of one department, so many that they fit on a page. */
function guideRuns(guides: readonly Guide[]): Guide[][] {
  const runs: Guide[][] = [];
  for (const guide of guides) {
    const run = runs.at(-1);
    const fits = run && run.length < MOST_ON_A_PAGE && run[0]?.department === guide.department;
    if (fits) run.push(guide);
    else runs.push([guide]);
  }
  return runs;
}

function chunks<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / MOST_ON_A_PAGE);
  return Array.from({ length: count }, (_, index) =>
    items.slice(index * MOST_ON_A_PAGE, (index + 1) * MOST_ON_A_PAGE),
  );
}

function heading(depth: 1 | 2, text: string): RootContent {
  return { type: 'heading', depth, children: [textNode(text)] };
}

type Item = BlockContent[];

function section(name: string, items: Item[]): RootContent[] {
  return [heading(2, name), ...(items.length > 0 ? [listNode(items)] : [])];
}

function departmentNodes({ name, aliases, roleGroups, description, links }: Department) {
  return section(name, [
    ...names('Aliases', aliases),
    ...(roleGroups.length > 0
      ? [
          [
            ...label('Role groups'),
            listNode(
              roleGroups.map((group) => [
                paragraphNode([textNode(group.name)]),
                ...(group.aliases.length > 0 ? [namesList(group.aliases)] : []),
              ]),
            ),
          ],
        ]
      : []),
    ...blocks('Description', description),
    ...linkItems(links),
  ]);
}

function guideNodes(guide: Guide): RootContent[] {
  const derived = guideId(guide.department, guide.roleGroup, guide.name);
  return section(guide.name, [
    ...(guide.id === derived ? [] : words('Id', guide.id)),
    ...words('Role group', guide.roleGroup),
    ...names('Aliases', guide.aliases),
    ...names('Roles', guide.roles),
    ...words('Kind', guide.assignment ? 'assignment' : null),
    ...words('Optional', guide.optional ? 'yes' : null),
    ...inlines('Interviewers', guide.interviewers),
    ...minutes('Duration', guide.duration),
    ...blocks('Description', guide.description),
    ...questions(guide.questions),
    ...blocks('Task', guide.prompt),
    ...agenda(guide.agenda),
    ...blocks('Assessed', guide.assessed),
    ...blocks('Tell the candidate', guide.candidateNotes),
    ...linkItems(guide.links),
    ...source(guide.source),
  ]);
}

function processNodes(process: Process): RootContent[] {
  return section(process.name, [
    ...words('Id', process.id),
    ...words('Role', process.role),
    ...words('Department', process.department),
    ...words('Template', process.template ? 'yes' : null),
    ...names('Aliases', process.aliases),
    ...words('Total', process.totals.stated),
    ...blocks('Description', process.description),
    [...label('Steps'), stepList(process.steps)],
    ...source(process.source),
  ]);
}

function stepList(steps: readonly Step[]): BlockContent {
  return listNode(
    steps.map((step) => {
      const items = stepItems(step);
      const name = paragraphNode([textNode(step.name)]);
      return items.length > 0 ? [name, listNode(items)] : [name];
    }),
    true,
  );
}

function stepItems(step: Step): Item[] {
  return [
    ...minutes('Duration', step.minutes),
    ...words('Asynchronous', step.asynchronous ? 'yes' : null),
    ...words('Optional', step.optional ? 'yes' : null),
    ...words('Encouraged', step.encouraged ? 'yes' : null),
    ...inlines('Interviewers', step.interviewers),
    ...words('Guide', step.guideId),
    ...blocks('Description', step.description),
    ...(step.steps.length > 0 ? [[...label('Steps'), stepList(step.steps)]] : []),
  ];
}

function principleNodes({ name, description, source: where }: Principle): RootContent[] {
  return section(name, [...blocks('Description', description), ...source(where)]);
}

function label(name: string, behind: PhrasingContent[] = []): Item {
  const space = behind.length > 0 ? ' ' : '';
  return [paragraphNode([textNode(`${name}:${space}`), ...behind])];
}

function words(name: string, value: string | null): Item[] {
  return value === null ? [] : [label(name, [textNode(value)])];
}

function minutes(name: string, value: Minutes | null): Item[] {
  return value === null ? [] : words(name, printMinutes(value));
}

function names(name: string, values: readonly string[]): Item[] {
  return values.length === 0 ? [] : [[...label(name), namesList(values)]];
}

function namesList(values: readonly string[]): BlockContent {
  return listNode(values.map((value) => [paragraphNode([textNode(value)])]));
}

function inlines(name: string, value: readonly Inline[] | null): Item[] {
  return value === null ? [] : [label(name, inlineNodes(value))];
}

/** The first paragraph stands behind the label, the other blocks below it. */
function blocks(name: string, value: readonly Block[]): Item[] {
  if (value.length === 0) return [];
  const [first, ...others] = value;
  if (first?.type !== 'paragraph' || opensWithSpace(first.children)) {
    return [[...label(name), ...blockNodes(value)]];
  }
  return [[...label(name, inlineNodes(first.children)), ...blockNodes(others)]];
}

function opensWithSpace(children: readonly Inline[]): boolean {
  const first = children[0];
  return (
    first === undefined ||
    first.type === 'break' ||
    (first.type === 'text' && /^\s/.test(first.value))
  );
}

function questions(value: readonly Question[]): Item[] {
  if (value.length === 0) return [];
  return [
    [
      ...label('Questions'),
      listNode(value.map(({ content }) => [paragraphNode(inlineNodes(content))])),
    ],
  ];
}

function agenda(value: readonly AgendaPart[]): Item[] {
  return names('Agenda', value.map(printAgendaPart));
}

function linkItems(value: readonly Link[]): Item[] {
  if (value.length === 0) return [];
  const items = value.map(({ text, href }): BlockContent[] => [
    paragraphNode([{ type: 'link', url: href, children: text ? [textNode(text)] : [] }]),
  ]);
  return [[...label('Links'), listNode(items)]];
}

function source({ file, line, address, owner, checkedOn, updatedOn }: Source): Item[] {
  return [
    ...words('Source', `${file}:${line}`),
    ...words('Page', address ?? null),
    ...words('Owner', owner ?? null),
    ...words('Checked on', checkedOn ?? null),
    ...words('Updated on', updatedOn ?? null),
  ];
}
