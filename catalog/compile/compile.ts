/** Handbook pages → catalog. Pure and synchronous: the same input gives the same catalog. */
import type { Paragraph, RootContent } from 'mdast';
import { normaliseText } from '../normalise.ts';
import {
  type Catalog,
  catalog,
  type Department,
  type Guide,
  type Principle,
  type Process,
} from '../schema.ts';
import { adoptSteps } from './adopted-steps.ts';
import type { Diagnostic, DiagnosticCode } from './diagnostics.ts';
import { compileGuide } from './guide.ts';
import { whyNotHiring } from './hiring-page.ts';
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
import { isAboutInterviewing, isAboutRole, namesInterview, namesStage } from './stage-name.ts';
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
  /** True makes a handbook's mistakes, such as a dead link, errors: for checking one's own pages. */
  strict?: boolean;
}

/** Mistakes of the writer that do not keep the rest of the handbook from being used. */
const MISTAKES: ReadonlySet<DiagnosticCode> = new Set([
  'broken-step',
  'unknown-duration',
  'repeated-guide',
  'dead-link',
]);

export interface Compiled {
  /** Null where an error makes the catalog invalid. */
  catalog: Catalog | null;
  diagnostics: Diagnostic[];
}

/** Compiles a handbook. Never throws; everything it has to say is in the diagnostics. */
export function compileHandbook(files: readonly HandbookFile[], options: CompileOptions): Compiled {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => {
    const isError = options.strict === true && MISTAKES.has(diagnostic.code);
    diagnostics.push(isError ? { ...diagnostic, severity: 'error' } : diagnostic);
  };
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
const DEPARTMENTS = /^(departments?|by department|department[- ]specific\b.*)$/i;
const DEPARTMENT =
  /\b(engineering|development|marketing|sales|product|design|ux|people|talent|recruiting|human resources|hr|finance|legal|operations|\w*ops|it|support|success|security|data|analytics|research|administrati\w+|communications?|content|growth|partnerships?|workplace|infrastructure|science|quality|compliance|customer \w+|executive|leadership)\b/i;
const HIRING_TITLE =
  /\b(hiring|interview(ing|s)?|recruit(ing|ment)|handbook|process|stages?|how we|guide|candidates?|exercises?)\b/i;
const LISTS_INTERVIEWS =
  /^(?!\w+ing\b)(?!how\b).*\binterviews?( (types|stages|rounds|formats?|loop|catalog(ue)?))?$|\btypes of (\w+ )?interviews?\b|\b(take[- ]?home|coding|interview) (exercises|assignments)$/i;
const ABOUT_INTERVIEWING = /\b(interview|candidate|bias|structured|hiring|recorded)/i;
/** Words with which a section speaks of itself as of an interview. */
const SPEAKS_AS_INTERVIEW =
  /\byou(?:['’]ll| will)?\s+(?:be (?:asked|given|presented|expected)|meet|present|walk|have|get|receive)\b|\bcandidates? (?:is|are|will|presents?)\b|\b(?:in|during|for) (?:this|the) (?:interview|session|round|stage|call|step)\b|\bthis (?:interview|session|round|stage|call|screen|conversation|assignment|exercise)\b|\bbe prepared to\b/i;

interface Place {
  department: string | null;
  roleGroup: string | null;
  /** True below a heading, or on a page, that says it lists interviews. */
  listsInterviews: boolean;
  /** True right below a heading that says it lists departments. */
  listsDepartments: boolean;
  /** True below a heading that announces a process. */
  announced: boolean;
}

class HandbookDraft {
  private readonly report: (diagnostic: Diagnostic) => void;
  private readonly guides: Guide[] = [];
  private readonly guideById = new Map<string, Guide>();
  private readonly guideByTarget = new Map<string, string>();
  private readonly processes: ProcessDraft[] = [];
  private readonly processById = new Map<string, ProcessDraft>();
  private readonly principles: Principle[] = [];
  private readonly departments = new Map<string, Department>();

  constructor(report: (diagnostic: Diagnostic) => void) {
    this.report = report;
  }

  addPage(page: Page, links: LinkResolver): void {
    const { department, aliases } = page.frontMatter;
    const whyNot = whyNotHiring(page.file, page.frontMatter);
    if (whyNot !== null) return this.reportNothing(page, whyNot);
    if (department) this.department(department).aliases.push(...aliases);
    const before = this.guides.length + this.processes.length;
    const visit = new PageVisit(page, links, this, this.report);
    visit.run();
    const found = this.guides.length + this.processes.length > before;
    if (found) this.principles.push(...visit.principles);
    else if (!department)
      this.reportNothing(page, 'no heading or list of it describes an interview');
  }

  private reportNothing(page: Page, why: string): void {
    this.report({
      severity: 'info',
      code: 'nothing-found',
      file: page.file.path,
      line: 1,
      column: 1,
      message: `nothing of this page is in the catalog: ${why}`,
      hint: 'Give each interview a heading with "- Interviewer:" and "- Duration:" below it, or list the steps under "Interview process"',
    });
  }

  department(name: string): Department {
    const known = this.departments.get(name);
    if (known) return known;
    const made = { name, aliases: [], roleGroups: [], description: [], links: [] };
    this.departments.set(name, made);
    return made;
  }

  /** `title` is the guide's heading as written, which links point to. */
  addGuide(guide: Guide, title: string): void {
    const first = this.guideById.get(guide.id);
    if (first) {
      this.report({
        severity: 'warning',
        code: 'repeated-guide',
        ...guide.source,
        column: 1,
        message: `a guide named "${guide.name}" stands here and at ${first.source.file}:${first.source.line}`,
        hint: 'Give one of them another name, or put it under another role',
      });
    }
    const kept = { ...guide, id: freeId(guide.id, this.guideById) };
    this.guides.push(kept);
    this.guideById.set(kept.id, kept);
    const target = `${guide.source.file}#${headingSlug(title)}`;
    if (!this.guideByTarget.has(target)) this.guideByTarget.set(target, kept.id);
    if (!guide.department || !guide.roleGroup) return;
    const { roleGroups } = this.department(guide.department);
    if (!roleGroups.some((group) => group.name === guide.roleGroup)) {
      roleGroups.push({ name: guide.roleGroup, aliases: [] });
    }
  }

  addProcess(process: ProcessDraft): void {
    const kept = { ...process, id: freeId(process.id, this.processById) };
    this.processes.push(kept);
    this.processById.set(kept.id, kept);
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

/** The id itself, or with the lowest number behind it that is not taken. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}

class PageVisit {
  /** Rules of interviewing that the page states, kept where it holds interviews too. */
  readonly principles: Principle[] = [];
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
      listsDepartments: false,
      announced: false,
    };
    const { root } = this.page;
    if (!root.children.some((section) => section.level === 1)) {
      return this.visit({ ...root, title: this.titleOfPage() }, place);
    }
    this.keepText(root.blocks, place, root);
    for (const section of adoptSteps(root.children)) this.visit(section, place);
  }

  /** The front matter's title, or the file's name in words. */
  private titleOfPage(): string {
    const { file, frontMatter } = this.page;
    const words = file.path
      .replace(/(\/(index|readme))?\.\w+$/i, '')
      .replace(/^.*\//, '')
      .replace(/[-_]+/g, ' ')
      .trim();
    return frontMatter.title ?? words.charAt(0).toUpperCase() + words.slice(1);
  }

  private visit(written: Section, place: Place): void {
    const section = { ...written, children: adoptSteps(written.children) };
    if (!place.listsInterviews && isOtherInterview(section.title)) return this.leaveOut(section);
    const isInterview = hasFacts(section) && !announcesProcess(section.title);
    const steps = isInterview ? null : processSteps(section, place.announced);
    const isCatalog = place.listsInterviews || LISTS_INTERVIEWS.test(section.title);
    const isProcess =
      steps !== null &&
      (steps.kind !== 'headings' ||
        steps.numbered ||
        !isCatalog ||
        announcesProcess(section.title));
    if (steps && isProcess) return this.addProcess(section, steps, place);
    if (this.isWholeInterview(section)) return this.addGuide(section, place);
    if (isGuide(section, place)) return this.addGuide(section, place);
    if (section.children.length === 0) return this.addLeaf(section, place);
    const announced = place.announced || announcesProcess(section.title);
    const inner = { ...this.placeBelow(section, place), announced };
    this.keepText(section.blocks, inner, section);
    for (const child of section.children) this.visit(child, inner);
  }

  /** A page or heading that names an interview, with headings below it that name none. */
  private isWholeInterview(section: Section): boolean {
    if (section.children.length === 0 || !namesInterview(section.title)) return false;
    return !section.children.some(holdsStages);
  }

  private holdsGuides(section: Section, place: Place): boolean {
    return (
      isGuide(section, place) || section.children.some((each) => this.holdsGuides(each, place))
    );
  }

  /** A heading with headings below it names a department, then a role group. */
  private placeBelow(section: Section, place: Place): Place {
    const name = section.title.replace(/[\s:]+$/, '');
    const listsInterviews = place.listsInterviews || LISTS_INTERVIEWS.test(name);
    const below = { ...place, listsInterviews, listsDepartments: DEPARTMENTS.test(name) };
    if (CONTAINER.test(name) || name === place.department) return below;
    if (isAboutInterviewing(name) || HIRING_TITLE.test(name)) return below;
    if (!this.holdsGuides(section, below)) return { ...place, listsDepartments: false };
    if (isAboutRole(name) || place.department !== null) {
      return { ...below, roleGroup: place.roleGroup ? `${place.roleGroup} · ${name}` : name };
    }
    if (!place.listsDepartments && !DEPARTMENT.test(name)) return below;
    this.draft.department(name);
    return { ...below, department: name, roleGroup: null };
  }

  private addGuide(section: Section, place: Place): void {
    const { links, report } = this;
    const { department, roleGroup } = place;
    const where = { department, roleGroup, file: this.page.file.path };
    this.draft.addGuide(compileGuide(section, { place: where, links, report }), section.title);
  }

  private addProcess(section: Section, steps: FoundSteps, place: Place): void {
    const { links, report } = this;
    const { file, frontMatter, template } = this.page;
    const { department } = place;
    const pageRole = pageRoleOf(this.page);
    const context = { file: file.path, frontMatter, template, department, pageRole, links, report };
    if (template) this.reportTemplate(section);
    const own = steps.otherSections.filter((child) => isOwnSection(child, place));
    const otherSections = steps.otherSections.filter((child) => !own.includes(child));
    this.draft.addProcess(compileProcess(section, { ...steps, otherSections }, context));
    for (const child of own) this.visit(child, place);
    for (const child of steps.stepSections) this.visitStep(child, place);
  }

  /** A step under a heading of its own is a guide too where it says more than its name. */
  private visitStep(section: Section, place: Place): void {
    const inner = section.children.filter((child) => isGuide(child, place));
    if (inner.length >= 2) {
      for (const child of inner) this.addGuide(child, place);
      return;
    }
    if (isGuide(section, place) || (namesInterview(section.title) && hasWords(section)))
      this.addGuide(section, place);
  }

  private reportTemplate(section: Section): void {
    this.report({
      severity: 'info',
      code: 'template',
      file: this.page.file.path,
      line: section.line,
      column: 1,
      message: 'the page has places to fill in, so its steps are kept as the generic process',
      hint: 'Fill in the places, or set "template: true" in the front matter to say that it is meant so',
    });
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
      this.principles.push({ name: section.title, description: converted, source });
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
function isOwnSection(section: Section, place: Place): boolean {
  return (
    section.level <= 2 ||
    isGuide(section, place) ||
    section.children.some((each) => isGuide(each, place))
  );
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
  if (hasFacts(section)) return !isAboutInterviewing(section.title);
  if (section.children.length > 0 || !hasWords(section) || onlyLinks(section)) return false;
  if (section.title === place.department || isAboutInterviewing(section.title)) return false;
  if (namesInterview(section.title)) return true;
  return place.listsInterviews && (namesStage(section.title) || speaksAsInterview(section));
}

function holdsStages(section: Section): boolean {
  return (
    namesStage(section.title) ||
    announcesProcess(section.title) ||
    section.children.some(holdsStages)
  );
}

function hasWords(section: Section): boolean {
  return section.blocks.some((block) => textOf(block) !== '');
}

function speaksAsInterview(section: Section): boolean {
  return section.blocks.some((block) => SPEAKS_AS_INTERVIEW.test(textOf(block)));
}

/** True where the section itself says who runs it, how long it takes or what to ask. */
function hasFacts(section: Section): boolean {
  return section.blocks.some((block) => {
    if (block.type === 'paragraph') return isLabelledFact(block, false);
    if (block.type !== 'list') return false;
    return block.children.some((item) => {
      const lead = leadParagraph(item);
      return lead !== null && isLabelledFact(lead, item.children.length > 1);
    });
  });
}

function isLabelledFact(paragraph: Paragraph, hasMore: boolean): boolean {
  const labelled = splitLabel(paragraph);
  if (!labelled || !isFact(labelled.label)) return false;
  return hasMore || labelled.rest.length > 0;
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
