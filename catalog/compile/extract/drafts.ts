/** Processes and steps before their guides are known, and what reading them is given. */
import type { Nodes } from 'mdast';
import type { Process, Step } from '../../schema.ts';
import type { FoundSteps } from '../classify/step-source.ts';
import type { Notes } from '../diagnostics.ts';
import type { FrontMatter } from '../tree/front-matter.ts';
import type { HandbookTarget, LinkResolver } from './links.ts';

export interface ProcessDraft extends Omit<Process, 'steps'> {
  /** In what form the page tells it. */
  form: FoundSteps['kind'];
  steps: StepDraft[];
}

export interface StepDraft extends Step {
  target: HandbookTarget | null;
  /** Where the process's page tells it, from 1: a list and a heading may both do. */
  lines: number[];
  steps: StepDraft[];
}

export interface ProcessContext {
  file: string;
  frontMatter: FrontMatter;
  template: boolean;
  department: string | null;
  /** The role that the page's title names, null where it names none. */
  pageRole: string | null;
  links: LinkResolver;
  notes: Notes;
}

export interface StepContext {
  file: string;
  links: LinkResolver;
  notes: Notes;
  /** True where the page says that steps in bold are encouraged. */
  boldMeansEncouraged: boolean;
}

/** Notes what a node below a step was taken for. */
export function understand(node: Nodes, as: string, { notes, file }: StepContext): void {
  const line = node.position?.start.line;
  if (line !== undefined) notes.understand({ file, line, as });
}
