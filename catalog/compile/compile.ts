/** Handbook pages → catalog. Pure and synchronous: the same input gives the same catalog. */
import type { RootContent } from 'mdast';
import { normaliseText } from '../normalise.ts';
import {
  type Catalog,
  catalog,
  type Department,
  type Guide,
  type Principle,
  type Process,
} from '../schema.ts';
import type { Diagnostic } from './diagnostics.ts';
import { compileGuide } from './guide.ts';
import { slotOf, splitLabel } from './labels.ts';
import { anchorsByPath, type LinkResolver, linkResolver } from './links.ts';
import { type HandbookFile, headingSlug, type Page, parsePage, type Section } from './page.ts';
import {
  announcesProcess,
  compileProcess,
  type ProcessDraft,
  processSteps,
  roleInTitle,
} from './process.ts';
import { leadParagraph, linksIn, toBlocks } from './rich-text.ts';
import type { StepDraft } from './step.ts';
import { type FoundSteps, isOtherInterview } from './step-sources.ts';
import { textOf } from './text-of.ts';

/** Settings of one compilation. */
export interface CompileOptions {
  /** Shown to people as the catalog's name. */
  name: string;
  /** Address that relative links are resolved against where a page sets none. */
  baseUrl?: string;
  /** True keeps personal addresses, names and private links, for a company's own use. */
  keepPrivate?: boolean;
}

export interface Compiled {
  /** Null where an error makes the catalog invalid. */
  catalog: Catalog | null;
  diagnostics: Diagnostic[];
}

/** Compiles a handbook. Never throws; everything it has to say is in the diagnostics. */
export function compileHandbook(files: readonly HandbookFile[], options: CompileOptions): Compiled {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  const pages = sorted.map((file) =>
    parsePage(file, { keepPrivate: options.keepPrivate ?? false }, report),
  );
  const anchors = anchorsByPath(pages);
  const draft = new HandbookDraft(report);
  for (const page of pages) {
    const { path } = page.file;
    const links = linkResolver(
      { path, frontMatter: page.frontMatter },
      anchors,
      options.baseUrl ?? null,
      report,
    );
    draft.addPage(page, links);
  }
  const assembled = draft.assemble(options.name);
  const checked = catalog.safeParse(assembled);
  for (const issue of checked.error?.issues ?? []) {
    report({
      severity: 'error',
      code: 'invalid-catalog',
      file: sorted[0]?.path ?? '',
      line: 1,
      column: 1,
      message: `${issue.path.join('.')}: ${issue.message}`,
      hint: '',
    });
  }
  const failed = !checked.success || diagnostics.some((each) => each.severity === 'error');
  return { catalog: failed ? null : assembled, diagnostics };
}

/** Headings that gather interviews but name no department. */
const CONTAINER =
  /^(types of |our |all |example )?interviews?( types| catalog(ue)?| guide| handbook)?$|^universal\b|^general\b|^department[- ]specific\b|^(the )?(interview|hiring) (handbook|guide)$/i;
const INTERVIEW_NAME =
  /\b(interview|screen(ing)?|call|assignment|take[\s-]?home|deep dive|presentation|mock|demo|assessment|panel|working session|portfolio review|reference check|meeting|exercise|chat|project|collaboration|overview)\b/i;
/** Headings of text about interviewing, or about the job, that are no interview themselves. */
const NO_INTERVIEW =
  /\b(questions|principles?|guidelines?|tips|training|policy|faqs?|process|stages|recordings?|resources|qualifications?|requirements?|responsibilities|benefits|compensation|nice[- ]to[- ]haves?|how to apply|about|learn more|feedback|rating|scoring|preparation|scheduling|contents)\b/i;
const ABOUT_INTERVIEWING = /\b(interview|candidate|bias|structured|hiring|recorded)/i;

interface Place {
  department: string | null;
  roleGroup: string | null;
  /** True below a heading, or on a page, that says it lists interviews. */
  listsInterviews: boolean;
  /** True below a heading that announces a process. */
  announced: boolean;
}

class HandbookDraft {
  private readonly report: (diagnostic: Diagnostic) => void;
  private readonly guides: Guide[] = [];
  private readonly guideByTarget = new Map<string, string>();
  private readonly processes: ProcessDraft[] = [];
  private readonly principles: Principle[] = [];
  private readonly departments = new Map<string, Department>();

  constructor(report: (diagnostic: Diagnostic) => void) {
    this.report = report;
  }

  addPage(page: Page, links: LinkResolver): void {
    const { department } = page.frontMatter;
    if (department) this.department(department).aliases.push(...page.frontMatter.aliases);
    new PageVisit(page, links, this, this.report).run();
  }

  department(name: string): Department {
    const known = this.departments.get(name);
    if (known) return known;
    const made = { name, aliases: [], roleGroups: [], description: [], links: [] };
    this.departments.set(name, made);
    return made;
  }

  addGuide(guide: Guide): void {
    const first = this.guides.find((each) => each.id === guide.id);
    if (first) {
      this.report({
        severity: 'error',
        code: 'repeated-guide',
        ...guide.source,
        column: 1,
        message: `a guide named "${guide.name}" stands here and at ${first.source.file}:${first.source.line}`,
        hint: 'Give one of them another name, or put it under another role',
      });
      return;
    }
    this.guides.push(guide);
    this.guideByTarget.set(`${guide.source.file}#${headingSlug(guide.name)}`, guide.id);
    if (!guide.department || !guide.roleGroup) return;
    const { roleGroups } = this.department(guide.department);
    if (!roleGroups.some((group) => group.name === guide.roleGroup)) {
      roleGroups.push({ name: guide.roleGroup, aliases: [] });
    }
  }

  addProcess(process: ProcessDraft): void {
    const taken = new Set(this.processes.map((each) => each.id));
    let { id } = process;
    for (let count = 2; taken.has(id); count += 1) id = `${process.id}-${count}`;
    this.processes.push({ ...process, id });
  }

  addPrinciple(principle: Principle): void {
    this.principles.push(principle);
  }

  assemble(name: string): Catalog {
    return {
      version: 1,
      name,
      departments: [...this.departments.values()],
      guides: this.guides,
      processes: this.processes.map((each) => this.finishProcess(each)),
      principles: this.principles,
    };
  }

  private finishProcess(draft: ProcessDraft): Process {
    return { ...draft, steps: draft.steps.map((each) => this.finishStep(each, draft)) };
  }

  private finishStep(draft: StepDraft, process: ProcessDraft): Process['steps'][number] {
    const { target, steps, ...step } = draft;
    const linked = target ? this.guideByTarget.get(`${target.path}#${target.anchor}`) : undefined;
    return {
      ...step,
      guideId: linked ?? this.guideNamed(step.name, process)?.id ?? null,
      steps: steps.map((each) => this.finishStep(each, process)),
    };
  }

  /** The guide with exactly this name or alias: the process's own role and department first. */
  private guideNamed(name: string, process: ProcessDraft): Guide | undefined {
    const wanted = normaliseText(name);
    const named = this.guides.filter((guide) =>
      [guide.name, ...guide.aliases].some((each) => normaliseText(each) === wanted),
    );
    return (
      named.find((guide) => guide.roleGroup !== null && guide.roleGroup === process.role) ??
      named.find((guide) => guide.department === process.department)
    );
  }
}

class PageVisit {
  private readonly page: Page;
  private readonly links: LinkResolver;
  private readonly draft: HandbookDraft;
  private readonly report: (diagnostic: Diagnostic) => void;

  constructor(
    page: Page,
    links: LinkResolver,
    draft: HandbookDraft,
    report: (diagnostic: Diagnostic) => void,
  ) {
    this.page = page;
    this.links = links;
    this.draft = draft;
    this.report = report;
  }

  run(): void {
    const { department } = this.page.frontMatter;
    const place = {
      department,
      roleGroup: null,
      listsInterviews: department !== null,
      announced: false,
    };
    this.keepText(this.page.root.blocks, place, this.page.root);
    for (const section of this.page.root.children) this.visit(section, place);
  }

  private visit(section: Section, place: Place): void {
    if (!place.listsInterviews && isOtherInterview(section.title)) return this.leaveOut(section);
    const isInterview = hasFacts(section) && !announcesProcess(section.title);
    const steps = isInterview ? null : processSteps(section, place.announced);
    if (steps) return this.addProcess(section, steps, place);
    if (isGuide(section, place)) return this.addGuide(section, place);
    if (section.children.length === 0) return this.addLeaf(section, place);
    const announced = place.announced || announcesProcess(section.title);
    const inner = { ...this.placeBelow(section, place), announced };
    this.keepText(section.blocks, inner, section);
    for (const child of section.children) this.visit(child, inner);
  }

  private holdsGuides(section: Section, place: Place): boolean {
    return (
      isGuide(section, place) || section.children.some((each) => this.holdsGuides(each, place))
    );
  }

  /** A heading with headings below it names a department, then a role group. */
  private placeBelow(section: Section, place: Place): Place {
    const name = section.title.replace(/[\s:]+$/, '');
    const listsInterviews = place.listsInterviews || /\binterviews\b/i.test(name);
    if (CONTAINER.test(name) || name === place.department) return { ...place, listsInterviews };
    if (!this.holdsGuides(section, { ...place, listsInterviews })) return place;
    if (place.department === null) {
      this.draft.department(name);
      return { ...place, department: name, roleGroup: null, listsInterviews };
    }
    return { ...place, roleGroup: place.roleGroup ? `${place.roleGroup} · ${name}` : name };
  }

  private addGuide(section: Section, place: Place): void {
    const { links, report } = this;
    const { department, roleGroup } = place;
    const where = { department, roleGroup, file: this.page.file.path };
    this.draft.addGuide(compileGuide(section, { place: where, links, report }));
  }

  private addProcess(section: Section, steps: FoundSteps, place: Place): void {
    const { links, report } = this;
    const { file, frontMatter, template } = this.page;
    const { department } = place;
    const pageRole = pageRoleOf(this.page);
    const context = { file: file.path, frontMatter, template, department, pageRole, links, report };
    const own = steps.otherSections.filter((child) => isOwnSection(child));
    const otherSections = steps.otherSections.filter((child) => !own.includes(child));
    this.draft.addProcess(compileProcess(section, { ...steps, otherSections }, context));
    for (const child of own) this.visit(child, place);
    for (const child of steps.stepSections.filter(hasFacts)) this.addGuide(child, place);
  }

  private leaveOut(section: Section): void {
    this.report({
      severity: 'info',
      code: 'left-out',
      file: this.page.file.path,
      line: section.line,
      column: 1,
      message: `“${section.title}” is not about hiring interviews and is left out`,
      hint: '',
    });
  }

  private addLeaf(section: Section, place: Place): void {
    const isDepartment =
      section.title === place.department ||
      (place.department === null && place.listsInterviews && onlyLinks(section));
    if (isDepartment) {
      const department = this.draft.department(section.title);
      this.keepText(section.blocks, { ...place, department: department.name }, section);
      return;
    }
    this.keepText(section.blocks, place, section);
  }

  /** Text that belongs to no guide: a department's, a principle, or left out with a note. */
  private keepText(blocks: readonly RootContent[], place: Place, section: Section): void {
    if (blocks.length === 0) return;
    const converted = toBlocks(blocks, (href, line) => this.links.address(href, line));
    if (place.department !== null) {
      const department = this.draft.department(place.department);
      department.description.push(...converted);
      department.links.push(...linksIn(converted));
      return;
    }
    const source = { file: this.page.file.path, line: section.line };
    const words = [section.title, ...blocks.map((block) => textOf(block))].join(' ');
    const aboutInterviewing =
      ABOUT_INTERVIEWING.test(section.title) ||
      (place.listsInterviews && ABOUT_INTERVIEWING.test(words));
    if (section.title && aboutInterviewing) {
      this.draft.addPrinciple({ name: section.title, description: converted, source });
      return;
    }
    this.report({
      severity: 'info',
      code: 'left-out',
      ...source,
      column: 1,
      message: section.title
        ? `"${section.title}" is not about interviewing and is left out`
        : 'the text before the first heading is left out',
      hint: '',
    });
  }
}

/** Sections below a process that are interviews or rules of their own are visited by themselves. */
function isOwnSection(section: Section): boolean {
  return hasFacts(section) || section.level <= 2;
}

/** The role in a page's title, where it is more than a word for hiring. */
function pageRoleOf(page: Page): string | null {
  const title = page.root.children.find((section) => section.level === 1)?.title ?? '';
  const role = roleInTitle(title);
  return role && !GENERIC_TITLE.test(role) ? role : null;
}

const GENERIC_TITLE =
  /\b(hiring|interview\w*|recruit\w*|careers?|jobs?|handbook|guide|talent|people|process(es)?|join|work(ing)? (at|with)|welcome|how we|about|overview|template|faq|candidates?|company|team|role title)\b/i;

function isGuide(section: Section, place: Place): boolean {
  if (hasFacts(section)) return true;
  if (section.children.length > 0) return false;
  if (section.blocks.length === 0 || onlyLinks(section)) return false;
  if (section.title === place.department || NO_INTERVIEW.test(section.title)) return false;
  return place.listsInterviews || INTERVIEW_NAME.test(section.title);
}

/** True where the section itself says who runs it, how long it takes or what to ask. */
function hasFacts(section: Section): boolean {
  return section.blocks.some((block) => {
    if (block.type !== 'list') return false;
    return block.children.some((item) => {
      const lead = leadParagraph(item);
      const label = lead ? splitLabel(lead)?.label : null;
      return label != null && isFact(label);
    });
  });
}

function isFact(label: string): boolean {
  const slot = slotOf(label)?.slot;
  return slot === 'interviewers' || slot === 'duration' || slot === 'questions';
}

function onlyLinks(section: Section): boolean {
  const items = section.blocks.flatMap((block) =>
    block.type === 'list' ? block.children : [block],
  );
  if (items.length === 0 || section.blocks.some((block) => block.type !== 'list')) return false;
  return section.blocks.every(
    (block) =>
      block.type === 'list' &&
      block.children.every((item) => {
        const lead = leadParagraph(item);
        return lead?.children.length === 1 && lead.children[0]?.type === 'link';
      }),
  );
}
