/** One walk over a page's sections, each of which becomes a guide, a process, a text, or is left out. */
import type { RootContent } from 'mdast';
import type { Principle } from '../../schema.ts';
import { adoptSteps } from '../classify/adopted-steps.ts';
import { processSteps } from '../classify/process-steps.ts';
import { announcesProcess, roleInTitle } from '../classify/process-title.ts';
import { isAboutRole } from '../classify/role-name.ts';
import {
  hasFacts,
  hasWords,
  holdsStages,
  isGuide,
  isOtherInterview,
  onlyLinks,
  type Place,
} from '../classify/section-kind.ts';
import { isAboutInterviewing, namesInterview } from '../classify/stage-name.ts';
import type { FoundSteps } from '../classify/step-source.ts';
import type { Notes } from '../diagnostics.ts';
import { linksIn } from '../extract/block-text.ts';
import { compileGuide } from '../extract/guide.ts';
import type { LinkResolver } from '../extract/links.ts';
import { compileProcess } from '../extract/process.ts';
import { toBlocks } from '../extract/rich-text.ts';
import { textOf } from '../tree/node-text.ts';
import type { Page } from '../tree/page.ts';
import type { Section } from '../tree/sections.ts';
import type { HandbookDraft } from './handbook-draft.ts';

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

/** A heading that may stand over a process or over a catalog. */
const ONLY_INTERVIEWS = /^(?:the |our )?interviews$/i;

/** Visits one page. */
export class PageVisit {
  /** Rules of interviewing that the page states, kept where it holds interviews too. */
  readonly principles: Principle[] = [];
  private readonly page: Page;
  private readonly links: LinkResolver;
  private readonly draft: HandbookDraft;
  private readonly notes: Notes;

  constructor(page: Page, links: LinkResolver, draft: HandbookDraft, notes: Notes) {
    this.page = page;
    this.links = links;
    this.draft = draft;
    this.notes = notes;
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
        (announcesProcess(section.title) && !ONLY_INTERVIEWS.test(section.title)));
    if (steps && isProcess) return this.addProcess(section, steps, place);
    if (this.isWholeInterview(section)) return this.addGuide(section, place);
    if (isGuide(section, place)) return this.addGuide(section, place);
    if (section.children.length === 0) return this.addLeaf(section, place);
    const announced = place.announced || announcesProcess(section.title);
    const inner = { ...this.placeBelow(section, place), announced };
    const own = { ...section, children: [] };
    if (namesInterview(section.title) && isGuide(own, place)) this.addGuide(own, place);
    else this.keepText(section.blocks, inner, section);
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
      this.understand(section, `role group “${name}”`);
      return { ...below, roleGroup: place.roleGroup ? `${place.roleGroup} · ${name}` : name };
    }
    if (!place.listsDepartments && !DEPARTMENT.test(name)) return below;
    this.draft.department(name);
    this.understand(section, `department “${name}”`);
    return { ...below, department: name, roleGroup: null };
  }

  private addGuide(section: Section, place: Place): void {
    const { links, notes } = this;
    const { department, roleGroup } = place;
    const where = { department, roleGroup, file: this.page.file.path };
    this.understand(section, `guide${inPlace(place)}`);
    this.draft.addGuide(compileGuide(section, { place: where, links, notes }), section.anchor);
  }

  private addProcess(section: Section, steps: FoundSteps, place: Place): void {
    const { links, notes } = this;
    const { file, frontMatter, template } = this.page;
    const { department } = place;
    const pageRole = pageRoleOf(this.page);
    const context = { file: file.path, frontMatter, template, department, pageRole, links, notes };
    this.understand(section, `process of ${steps.sources.length} steps`);
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
    this.notes.report({
      severity: 'info',
      code: 'template',
      file: this.page.file.path,
      line: section.line,
      column: 1,
      message: 'the page has places to fill in, so its steps are kept as the generic process',
      hint: 'Fill in the places, or set "template: true" in the front matter to say that it is meant so',
    });
  }

  private understand(section: Section, as: string): void {
    this.understandLine(section.line, as);
  }

  private understandLine(line: number, as: string): void {
    this.notes.understand({ file: this.page.file.path, line, as });
  }

  private leaveOut(section: Section): void {
    this.understand(section, 'left out with all below it');
    this.notes.report({
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
    const line = blocks[0]?.position?.start.line ?? section.line;
    const converted = toBlocks(blocks, (href, line) => this.links.address(href, line));
    if (place.department !== null) {
      const department = this.draft.department(place.department);
      department.description.push(...converted);
      department.links.push(...linksIn(converted));
      return this.understandLine(line, `text of the department “${department.name}”`);
    }
    const source = { file: this.page.file.path, line: section.line };
    const words = [section.title, ...blocks.map((block) => textOf(block))].join(' ');
    const aboutInterviewing =
      ABOUT_INTERVIEWING.test(section.title) ||
      (place.listsInterviews && ABOUT_INTERVIEWING.test(words));
    if (section.title && aboutInterviewing) {
      this.principles.push({ name: section.title, description: converted, source });
      return this.understandLine(line, 'rule for every interview');
    }
    this.understandLine(line, 'left out');
    this.notes.report({
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

function inPlace({ department, roleGroup }: Place): string {
  const names = [department, roleGroup].filter((each) => each !== null);
  return names.length > 0 ? ` of ${names.join(', ')}` : '';
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
