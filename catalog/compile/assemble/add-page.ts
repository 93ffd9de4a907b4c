/** The parts of a page, extracted and put into the catalog's draft. */

import type { Principle } from '../../schema.ts';
import { areKinds } from '../classify/alike-sections.ts';
import { classifyPage } from '../classify/classify-page.ts';
import { isGenericTitle, speaksOfInterviewing } from '../classify/heading.ts';
import { isInParts } from '../classify/interview-parts.ts';
import type { Part } from '../classify/page-part.ts';
import { wholeOf } from '../classify/page-place.ts';
import { announcesProcess, roleInTitle } from '../classify/process-title.ts';
import { hasFacts, type Place } from '../classify/section-kind.ts';
import { isTaskTitle } from '../classify/set-task.ts';
import {
  isAboutInterviewing,
  isOfOneInterview,
  namesInterview,
  namesStage,
} from '../classify/stage-name.ts';
import { asWholePage } from '../classify/whole-page.ts';
import type { Notes } from '../diagnostics.ts';
import { linksIn } from '../extract/block-text.ts';
import type { ProcessDraft } from '../extract/drafts.ts';
import { compileGuide } from '../extract/guide.ts';
import type { LinkResolver } from '../extract/links.ts';
import { compileProcess } from '../extract/process.ts';
import { toBlocks } from '../extract/rich-text.ts';
import { withoutRepeats } from '../extract/same-process.ts';
import { withLengthsOfPage } from '../extract/told-elsewhere.ts';
import { textOf } from '../tree/node-text.ts';
import type { Page } from '../tree/page.ts';
import type { Section } from '../tree/sections.ts';
import { readExactPage } from './exact-page.ts';
import type { HandbookDraft } from './handbook-draft.ts';

/** Adds what a page holds to the draft; false where that is nothing. */
export function addPage(
  page: Page,
  links: LinkResolver,
  draft: HandbookDraft,
  notes: Notes,
): boolean {
  if (page.frontMatter.exact) {
    readExactPage(page, links, draft, notes);
    return true;
  }
  const { department, aliases } = page.frontMatter;
  if (department) draft.department(department).aliases.push(...aliases);
  const before = draft.size;
  const adding = new PageAdding(page, links, draft, notes);
  const parts = classifyPage(page);
  if (isOneGuide(parts, wholeOf(page)) && adding.addWhole()) return true;
  for (const part of parts) adding.add(part);
  const processes = withoutRepeats(adding.processes);
  const [only, ...others] = processes;
  // Of several processes it is not known which one a section that is none of theirs belongs to.
  if (only && others.length === 0) draft.addProcess(withLengthsOfPage(only, page.root, links));
  else for (const process of processes) draft.addProcess(process);
  if (draft.size === before && adding.addWhole()) return true;
  // Rules are kept where the page holds interviews too.
  if (draft.size > before) adding.addPrinciples();
  adding.reportLeftOut();
  return draft.size > before || department !== null;
}

/** True where the page has the name of an interview or a task, and what seem to be guides on it have none. */
function isOneGuide(parts: readonly Part[], whole: Section): boolean {
  const { title, children } = whole;
  if (areKinds(children)) return false;
  if (isInParts(whole)) return parts.every(({ kind }) => kind !== 'process');
  const isGuide = isOfOneInterview(title);
  if (isAboutInterviewing(title) && !isGuide) return false;
  const isOne = isGuide || namesInterview(title) || isTaskTitle(title);
  if (!isOne && !namesStage(title)) return false;
  if (parts.some(({ kind }) => kind === 'process' || kind === 'other-interview')) return false;
  const guides = parts.filter(({ kind }) => kind === 'guide').map(({ section }) => section);
  return guides.length > 0 && guides.every((guide) => isPartOfOne(guide, isOne));
}

/** Under "Interviews" a section that says who or how long is an interview, whatever its name. */
function isPartOfOne(guide: Section, ofOne: boolean): boolean {
  const isNamed = namesStage(guide.title) || isTaskTitle(guide.title);
  return !isNamed && (ofOne || !hasFacts(guide));
}

/** Adds the whole page as one guide, where it is an interview or a task; false for others. */
export function addWholePage(
  page: Page,
  links: LinkResolver,
  draft: HandbookDraft,
  notes: Notes,
): boolean {
  return new PageAdding(page, links, draft, notes).addWhole();
}

/** A section that nothing was made of. */
interface LeftOut {
  /** Of its heading. */
  line: number;
  what: string;
}

class PageAdding {
  readonly processes: ProcessDraft[] = [];
  private readonly processOf = new Map<Section, ProcessDraft>();
  private readonly principles: Principle[] = [];
  private readonly leftOut: LeftOut[] = [];
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

  add(part: Part): void {
    const { section, place } = part;
    switch (part.kind) {
      case 'guide':
        return this.addGuide(part);
      case 'process':
        return this.addProcess(part);
      case 'text':
        return this.addText(part);
      case 'other-interview':
        this.understand(section.line, 'left out with all below it');
        return this.leaveOut(section, `"${section.title}" (about other interviews)`);
      case 'department':
        this.draft.department(place.department ?? section.title);
        return this.understand(section.line, `department “${place.department}”`);
      case 'role-group':
        return this.understand(section.line, `role group “${section.title}”`);
    }
  }

  /** Adds the whole page as one guide, where it is one; false for others. */
  addWhole(): boolean {
    const whole = asWholePage(this.page, wholeOf(this.page));
    if (whole === null) return false;
    const { section, why } = whole;
    const { department } = this.page.frontMatter;
    const place = { department, roleGroup: null, role: null, file: this.page.file.path };
    this.understand(section.line, `guide of the whole page: ${why}`);
    const { links, notes } = this;
    this.draft.addGuide(compileGuide(section, { place, links, notes }), section.anchor, null);
    return true;
  }

  private addGuide({ section, place, why, stepOf }: Part & { kind: 'guide' }): void {
    const { links, notes } = this;
    const { department, roleGroup } = place;
    const process = (stepOf && this.processOf.get(stepOf)) ?? null;
    const role = process?.role ?? null;
    const where = { department, roleGroup, role, file: this.page.file.path };
    this.understand(section.line, `guide${inPlace(place)}: ${why}`);
    this.draft.addGuide(
      compileGuide(section, { place: where, links, notes }),
      section.anchor,
      process,
    );
  }

  private addProcess({ section, place, steps }: Part & { kind: 'process' }): void {
    const { links, notes, page } = this;
    const { file, frontMatter, template } = page;
    const { department } = place;
    const pageRole = pageRoleOf(page);
    const context = { file: file.path, frontMatter, template, department, pageRole, links, notes };
    this.understand(section.line, `process of ${steps.sources.length} steps: ${steps.why}`);
    if (template) this.reportTemplate(section);
    const process = compileProcess(section, steps, context);
    this.processOf.set(section, process);
    this.processes.push(process);
  }

  private addText({ section, place, blocks }: Part & { kind: 'text' }): void {
    const line = blocks[0]?.position?.start.line ?? section.line;
    const description = toBlocks(blocks, (href, at) => this.links.address(href, at));
    if (place.department !== null) {
      const department = this.draft.department(place.department);
      department.description.push(...description);
      department.links.push(...linksIn(description));
      return this.understand(line, `text of the department “${department.name}”`);
    }
    if (isPrinciple(section, place)) {
      const source = { file: this.page.file.path, line: section.line };
      this.principles.push({ name: section.title, description, source });
      return;
    }
    this.understand(line, 'left out');
    this.leaveOut(
      section,
      section.heading ? `"${section.title}"` : 'the text before the first heading',
    );
  }

  private leaveOut({ line }: Section, what: string): void {
    this.leftOut.push({ line, what });
  }

  /** Keeps what the page states for every interview. */
  addPrinciples(): void {
    this.draft.addPrinciples(this.principles);
    for (const { source } of this.principles)
      this.understand(source.line, 'rule for every interview');
  }

  /** Says once of the page what of it is left out, with all places. */
  reportLeftOut(): void {
    const [first, ...others] = this.leftOut;
    if (!first) return;
    const { path: file } = this.page.file;
    const named = this.leftOut.slice(0, MOST_NAMED).map(({ what }) => what);
    const more = this.leftOut.length - named.length;
    const what = listed(more > 0 ? [...named, `${more} more`] : named);
    this.notes.report({
      severity: 'info',
      code: 'left-out',
      file,
      line: first.line,
      column: 1,
      message: `left out, since it is taken for no step, interview or rule: ${what}`,
      hint: '',
      ...(others.length > 0 ? { also: others.map(({ line }) => ({ file, line })) } : {}),
    });
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

  private understand(line: number, as: string): void {
    this.notes.understand({ file: this.page.file.path, line, as });
  }
}

const MOST_NAMED = 8;

/** "a", "a and b", "a, b and c". */
function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} and ${last}`;
}

function inPlace({ department, roleGroup }: Place): string {
  const names = [department, roleGroup].filter((each) => each !== null);
  return names.length > 0 ? ` of ${names.join(', ')}` : '';
}

/** A rule that the page states for every interview. */
function isPrinciple({ title, blocks }: Section, place: Place): boolean {
  if (!title || announcesProcess(title)) return false;
  if (speaksOfInterviewing(title)) return true;
  return place.listsInterviews && blocks.some((block) => speaksOfInterviewing(textOf(block)));
}

/** The role in the title of the page, of its text or else of its front matter, where it is more than a word for hiring. */
function pageRoleOf(page: Page): string | null {
  const heading = page.root.children.find((section) => section.level === 1)?.title;
  const titles = [heading, page.frontMatter.title, wholeOf(page).title];
  const roles = titles.flatMap((title) => (title ? (roleInTitle(title) ?? []) : []));
  return roles.find((role) => !isGenericTitle(role)) ?? null;
}
