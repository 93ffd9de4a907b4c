/** The catalog as it grows page by page. */
import { normaliseText } from '../../normalise.ts';
import type { Catalog, Department, Guide, Principle, Process } from '../../schema.ts';
import { isOrdinal } from '../classify/step-name.ts';
import type { Diagnostic } from '../diagnostics.ts';
import type { ProcessDraft, StepDraft } from '../extract/drafts.ts';
import { taskFindings } from '../extract/task-findings.ts';

/** A process, as far as the guides of its steps are concerned. */
type ToldProcess = Pick<ProcessDraft, 'role' | 'source'>;

/** Gathers guides, processes, departments and principles, each id once, and ties them together. */
export class HandbookDraft {
  private readonly report: (diagnostic: Diagnostic) => void;
  private readonly guides: Guide[] = [];
  private readonly guideById = new Map<string, Guide>();
  private readonly guideByTarget = new Map<string, string>();
  /** Of the guides that tell steps, by id. */
  private readonly stepOf = new Map<string, ToldProcess>();
  /** The steps that they tell, by the guides' ids. */
  private readonly steps = new Map<string, StepDraft>();
  /** By file and line of its heading. */
  private readonly guideAt = new Map<string, string>();
  private readonly processes: ProcessDraft[] = [];
  private readonly processById = new Map<string, ProcessDraft>();
  private guidesByName = new Map<string, Guide[]>();
  private readonly principles: Principle[] = [];
  private readonly departments = new Map<string, Department>();

  constructor(report: (diagnostic: Diagnostic) => void) {
    this.report = report;
  }

  /** How many guides and processes there are so far. */
  get size(): number {
    return this.guides.length + this.processes.length;
  }

  addPrinciples(principles: readonly Principle[]): void {
    this.principles.push(...principles);
  }

  /** The department of this name; the first mention makes it. */
  department(name: string): Department {
    const known = this.departments.get(name);
    if (known) return known;
    const made = { name, aliases: [], roleGroups: [], description: [], links: [] };
    this.departments.set(name, made);
    return made;
  }

  /**
   * `anchor` is that of the guide's heading, which links point to; `stepOf` the process that it tells a step of,
   * null for a guide by itself.
   */
  addGuide(guide: Guide, anchor: string, stepOf: ToldProcess | null): void {
    const first = this.guideById.get(guide.id);
    if (first) {
      this.report({
        severity: 'warning',
        code: 'repeated-guide',
        ...guide.source,
        column: 1,
        message: `a guide named "${guide.name}" stands here and in line ${first.source.line} of ${first.source.file}`,
        hint: 'Give one of them another name, or put it under another role',
      });
    }
    taskFindings(guide).forEach(this.report);
    const kept = { ...guide, id: freeId(guide.id, this.guideById) };
    this.guides.push(kept);
    this.guideById.set(kept.id, kept);
    if (stepOf !== null) this.stepOf.set(kept.id, stepOf);
    const target = `${guide.source.file}#${anchor}`;
    if (!this.guideByTarget.has(target)) this.guideByTarget.set(target, kept.id);
    this.guideAt.set(`${guide.source.file}:${guide.source.line}`, kept.id);
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

  /** The whole catalog, with each step tied to its guide. */
  assemble(name: string): Catalog {
    this.guidesByName = byName(this.guides);
    const processes = this.processes.map((each) => this.finishProcess(each));
    return {
      version: 1,
      name,
      departments: [...this.departments.values()],
      guides: this.guides.map((each) => this.withFactsOfStep(each)),
      processes,
      principles: this.principles,
    };
  }

  private finishProcess(draft: ProcessDraft): Process {
    const { form: _, steps, ...process } = draft;
    return { ...process, steps: steps.map((each) => this.finishStep(each, draft)) };
  }

  private finishStep(draft: StepDraft, process: ProcessDraft): Process['steps'][number] {
    const { target, lines, steps, ...step } = draft;
    const own = lines.flatMap((line) => this.guideAround(line, process) ?? []);
    const linked = target ? this.guideByTarget.get(`${target.path}#${target.anchor}`) : undefined;
    const guideId =
      step.guideId ?? linked ?? own[0] ?? this.guideNamed(step.name, process)?.id ?? null;
    if (guideId !== null && this.tellsStepOf(guideId, process)) this.steps.set(guideId, draft);
    return { ...step, guideId, steps: steps.map((each) => this.finishStep(each, process)) };
  }

  /** The guide whose heading stands there, or is no more than a count of the step that is named right below it. */
  private guideAround(line: number, process: ProcessDraft): string | undefined {
    const at = (each: number) => this.guideAt.get(`${process.source.file}:${each}`);
    const counted = at(line - 2) ?? at(line - 1);
    const isCounted =
      counted !== undefined &&
      isOrdinal(this.guideById.get(counted)?.name ?? '') &&
      this.tellsStepOf(counted, process);
    return at(line) ?? (isCounted ? counted : undefined);
  }

  private tellsStepOf(guideId: string, { source }: ProcessDraft): boolean {
    const told = this.stepOf.get(guideId)?.source;
    return told?.file === source.file && told.line === source.line;
  }

  /** What the list of steps says of a step holds for the guide that tells the same step: "Step 2" is called as it is. */
  private withFactsOfStep(guide: Guide): Guide {
    const step = this.steps.get(guide.id);
    if (!step) return guide;
    const { name, minutes, interviewers } = step;
    return {
      ...guide,
      name: isOrdinal(guide.name) ? name : guide.name,
      duration: guide.duration ?? minutes,
      interviewers: guide.interviewers ?? interviewers,
    };
  }

  /** The guide with exactly this name or alias: that of the process's own role, page and department first. */
  private guideNamed(name: string, process: ProcessDraft): Guide | undefined {
    const named = this.guidesByName.get(normaliseText(name)) ?? [];
    const { role, department } = process;
    const mayBe = named.filter(({ id }) => (this.stepOf.get(id)?.role ?? role) === role);
    return (
      mayBe.find(({ id }) => this.tellsStepOf(id, process)) ??
      mayBe.find((guide) => guide.roleGroup !== null && guide.roleGroup === role) ??
      mayBe.find((guide) => guide.department === department)
    );
  }
}

function byName(guides: readonly Guide[]): Map<string, Guide[]> {
  const found = new Map<string, Guide[]>();
  for (const guide of guides) {
    for (const name of new Set([guide.name, ...guide.aliases].map(normaliseText))) {
      const known = found.get(name);
      if (known) known.push(guide);
      else found.set(name, [guide]);
    }
  }
  return found;
}

/** The id itself, or with the lowest number behind it that is not taken. */
function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  if (!taken.has(id)) return id;
  let count = 2;
  while (taken.has(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}
