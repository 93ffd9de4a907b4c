/**
 * Pages of the exact form, as exports are: a heading of the second level for each guide, process,
 * rule or department, and one list of labelled items below it. Nothing is guessed.
 */
import type { List, ListItem, Nodes, PhrasingContent, RootContent } from 'mdast';
import { readAgendaPart, readMinutes } from '../../exact-format.ts';
import { guideId, slug } from '../../ids.ts';
import type { Department, Guide, Inline, Link, Minutes } from '../../schema.ts';
import type { Notes } from '../diagnostics.ts';
import type { LinkResolver } from '../extract/links.ts';
import { processTotals } from '../extract/process-totals.ts';
import { toBlocks, toInlines } from '../extract/rich-text.ts';
import type { StepDraft } from '../extract/step.ts';
import { findDuration } from '../text/durations.ts';
import { leadParagraph, textOf } from '../tree/node-text.ts';
import type { Page } from '../tree/page.ts';
import type { Section } from '../tree/sections.ts';
import type { HandbookDraft } from './handbook-draft.ts';

/** Adds what an exact page holds to the draft; what stands outside the form is reported. */
export function readExactPage(
  page: Page,
  links: LinkResolver,
  draft: HandbookDraft,
  notes: Notes,
): void {
  const reader = new ExactReader(page, links, draft, notes);
  for (const top of page.root.children) {
    const sections = top.level === 1 ? top.children : [top];
    for (const section of sections) reader.read(section, top);
  }
}

/** A labelled item: what stands behind its label and below it. */
interface Labelled {
  line: number;
  rest: PhrasingContent[];
  below: RootContent[];
}

type Facts = Map<string, Labelled>;

const LABEL = /^([A-Za-z][A-Za-z ]*):\s?/;

class ExactReader {
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

  /** Reads one section below the page's heading `top`. */
  read(section: Section, top: Section): void {
    const facts = this.factsOf(section.blocks);
    this.notes.understand({
      file: this.page.file.path,
      line: section.line,
      as: this.page.frontMatter.holds ?? 'universal-guides',
    });
    switch (this.page.frontMatter.holds) {
      case 'departments':
        return this.addDepartment(section, facts);
      case 'processes':
        return this.addProcess(section, facts);
      case 'principles':
        return this.draft.addPrinciples([
          {
            name: section.title,
            description: this.blocks(facts, 'description'),
            source: this.source(section, facts),
          },
        ]);
      case 'department-guides':
        return this.addGuide(section, facts, this.draft.department(top.title).name);
      default:
        return this.addGuide(section, facts, null);
    }
  }

  private addDepartment(section: Section, facts: Facts): void {
    const department: Department = this.draft.department(section.title);
    department.aliases.push(...this.names(facts, 'aliases'));
    const groups = listIn(facts.get('role groups'))?.children ?? [];
    department.roleGroups.push(
      ...groups.map((item) => ({
        name: textOf(leadParagraph(item) ?? item),
        aliases: item.children.flatMap((child) => (child.type === 'list' ? wordsOf(child) : [])),
      })),
    );
    department.description.push(...this.blocks(facts, 'description'));
    department.links.push(...this.linkList(facts));
  }

  private addGuide(section: Section, facts: Facts, department: string | null): void {
    const roleGroup = this.words(facts, 'role group');
    const name = section.title;
    const guide: Guide = {
      id: this.words(facts, 'id') ?? guideId(department, roleGroup, name),
      name,
      aliases: this.names(facts, 'aliases'),
      department,
      roleGroup,
      roles: this.names(facts, 'roles'),
      assignment: this.words(facts, 'kind') === 'assignment',
      optional: this.isSet(facts, 'optional'),
      interviewers: this.inlines(facts, 'interviewers'),
      duration: this.minutes(facts, 'duration'),
      description: this.blocks(facts, 'description'),
      questions: this.questions(facts),
      prompt: this.blocks(facts, 'task'),
      agenda: this.names(facts, 'agenda').map(readAgendaPart),
      assessed: this.blocks(facts, 'assessed'),
      candidateNotes: this.blocks(facts, 'tell the candidate'),
      links: this.linkList(facts),
      source: this.source(section, facts),
    };
    this.draft.addGuide(guide, section.anchor);
  }

  private addProcess(section: Section, facts: Facts): void {
    const steps = this.steps(facts);
    if (steps.length === 0) return this.leaveOut(section.line, 'a process without steps');
    this.draft.addProcess({
      id: this.words(facts, 'id') ?? slug(`process ${section.title}`),
      name: section.title,
      role: this.words(facts, 'role'),
      aliases: this.names(facts, 'aliases'),
      department: this.words(facts, 'department'),
      template: this.isSet(facts, 'template'),
      description: this.blocks(facts, 'description'),
      totals: processTotals(this.words(facts, 'total'), steps),
      steps,
      source: this.source(section, facts),
    });
  }

  private steps(facts: Facts): StepDraft[] {
    const items = listIn(facts.get('steps'))?.children ?? [];
    return items.map((item) => this.step(item));
  }

  private step(item: ListItem): StepDraft {
    const lead = leadParagraph(item);
    const facts = this.factsOf(item.children.filter((child) => child !== lead));
    return {
      name: (lead && textOf(lead)) || 'Unnamed step',
      minutes: this.minutes(facts, 'duration'),
      asynchronous: this.isSet(facts, 'asynchronous'),
      optional: this.isSet(facts, 'optional'),
      encouraged: this.isSet(facts, 'encouraged'),
      interviewers: this.inlines(facts, 'interviewers'),
      description: this.blocks(facts, 'description'),
      guideId: this.words(facts, 'guide'),
      target: null,
      steps: this.steps(facts),
    };
  }

  private factsOf(blocks: readonly RootContent[]): Facts {
    const facts: Facts = new Map();
    for (const block of blocks) {
      if (block.type !== 'list') {
        this.leaveOut(block.position?.start.line ?? 1, 'text outside the list of labels');
        continue;
      }
      for (const item of block.children) this.addFact(item, facts);
    }
    return facts;
  }

  private addFact(item: ListItem, facts: Facts): void {
    const line = item.position?.start.line ?? 1;
    const lead = leadParagraph(item);
    const [first, ...others] = lead?.children ?? [];
    const match = first?.type === 'text' ? LABEL.exec(first.value) : null;
    if (first?.type !== 'text' || !match) return this.leaveOut(line, 'an item without a label');
    const value = first.value.slice(match[0].length);
    const rest: PhrasingContent[] = value ? [{ ...first, value }, ...others] : others;
    const below = item.children.slice(1);
    facts.set((match[1] ?? '').toLowerCase(), { line, rest, below });
  }

  private words(facts: Facts, label: string): string | null {
    const fact = facts.get(label);
    return fact ? textOf({ type: 'paragraph', children: fact.rest }) || null : null;
  }

  private isSet(facts: Facts, label: string): boolean {
    return this.words(facts, label) === 'yes';
  }

  private names(facts: Facts, label: string): string[] {
    const list = listIn(facts.get(label));
    return list ? wordsOf(list) : [];
  }

  private minutes(facts: Facts, label: string): Minutes | null {
    const words = this.words(facts, label);
    if (words === null) return null;
    const found = readMinutes(words) ?? findDuration(words);
    if (found) return found;
    this.notes.report({
      severity: 'warning',
      code: 'unknown-duration',
      file: this.page.file.path,
      line: facts.get(label)?.line ?? 1,
      column: 1,
      message: `the duration "${words}" is not a length of time in minutes or hours`,
      hint: 'Write for example "30 minutes" or "about 30–45 minutes"',
    });
    return null;
  }

  private inlines(facts: Facts, label: string): Inline[] | null {
    const fact = facts.get(label);
    return fact ? toInlines(fact.rest, (href, line) => this.links.address(href, line)) : null;
  }

  private blocks(facts: Facts, label: string): Guide['description'] {
    const fact = facts.get(label);
    if (!fact) return [];
    const nodes: Nodes[] = [
      ...(fact.rest.length > 0 ? [{ type: 'paragraph' as const, children: fact.rest }] : []),
      ...fact.below,
    ];
    return toBlocks(nodes, (href, line) => this.links.address(href, line));
  }

  private questions(facts: Facts): Guide['questions'] {
    const items = listIn(facts.get('questions'))?.children ?? [];
    return items.flatMap((item) => {
      const lead = leadParagraph(item);
      const text = lead ? textOf(lead) : '';
      if (!lead || !text) return [];
      const content = toInlines(lead.children, (href, line) => this.links.address(href, line));
      return [{ text, content }];
    });
  }

  private linkList(facts: Facts): Link[] {
    const items = listIn(facts.get('links'))?.children ?? [];
    return items.flatMap((item) => {
      const link = leadParagraph(item)?.children[0];
      if (link?.type !== 'link') return [];
      const href = this.links.address(link.url, link.position?.start.line ?? 1);
      return href === null ? [] : [{ text: textOf(link), href }];
    });
  }

  /** Where the text stood before it was exported; its own place where that is not said. */
  private source(section: Section, facts: Facts): Guide['source'] {
    const stated = /^(.+):(\d+)$/.exec(this.words(facts, 'source') ?? '');
    const line = Number(stated?.[2] ?? section.line);
    return { file: stated?.[1] ?? this.page.file.path, line: Math.max(1, line) };
  }

  private leaveOut(line: number, what: string): void {
    this.notes.report({
      severity: 'warning',
      code: 'left-out',
      file: this.page.file.path,
      line,
      column: 1,
      message: `${what} has no place in a page of the exact form and is left out`,
      hint: 'Put it below one of the labels, or remove "format: exact" from the front matter',
    });
  }
}

function listIn(fact: Labelled | undefined): List | undefined {
  return fact?.below.find((block): block is List => block.type === 'list');
}

function wordsOf(list: List): string[] {
  return list.children.map((item) => textOf(item)).filter(Boolean);
}
