/**
 * What a catalog is: the compiled, validated form of a handbook.
 *
 * Every text is a small typed tree of blocks and inlines; there is no HTML anywhere.
 * All durations are in minutes.
 */
import { z } from 'zod';
import { linkRefusal } from './link-address.ts';

/** An address that a view may turn into a link. */
const linkAddress = z.string().superRefine((href, context) => {
  const why = linkRefusal(href);
  if (why !== null) context.addIssue({ code: 'custom', message: why });
});

/** A run of text inside a block. */
export type Inline =
  | { type: 'text'; value: string }
  | { type: 'code'; value: string }
  | { type: 'break' }
  | { type: 'strong' | 'emphasis' | 'strike'; children: Inline[] }
  | { type: 'link'; href: string; children: Inline[] };

/** A paragraph, list, table and so on; what a view renders as one element. */
export type Block =
  | { type: 'paragraph'; children: Inline[] }
  | { type: 'heading'; level: number; children: Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { type: 'quote'; children: Block[] }
  | { type: 'code'; value: string }
  | { type: 'table'; header: Inline[][]; rows: Inline[][][] }
  | { type: 'rule' };

const inline: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('text'), value: z.string() }),
    z.strictObject({ type: z.literal('code'), value: z.string() }),
    z.strictObject({ type: z.literal('break') }),
    z.strictObject({
      type: z.enum(['strong', 'emphasis', 'strike']),
      children: z.array(inline),
    }),
    z.strictObject({ type: z.literal('link'), href: linkAddress, children: z.array(inline) }),
  ]),
);

const block: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('paragraph'), children: z.array(inline) }),
    z.strictObject({
      type: z.literal('heading'),
      level: z.number().int().min(1).max(6),
      children: z.array(inline),
    }),
    z.strictObject({
      type: z.literal('list'),
      ordered: z.boolean(),
      start: z.number().int(),
      items: z.array(z.array(block)),
    }),
    z.strictObject({ type: z.literal('quote'), children: z.array(block) }),
    z.strictObject({ type: z.literal('code'), value: z.string() }),
    z.strictObject({
      type: z.literal('table'),
      header: z.array(z.array(inline)),
      rows: z.array(z.array(z.array(inline))),
    }),
    z.strictObject({ type: z.literal('rule') }),
  ]),
);

/**
 * A length of time in minutes; `min` and `max` are equal where one number was stated, and `min` is null
 * where only the most is: "up to 60 minutes".
 */
export const minutes = z
  .strictObject({
    min: z.number().positive().nullable(),
    max: z.number().positive(),
    /** True where the handbook hedges: "about", "~", "on average". A limit is none. */
    approximate: z.boolean(),
    /** True where the handbook states the lengths of all parts, and this is their sum. */
    computed: z.literal(true).optional(),
  })
  .refine((range) => range.min === null || range.min <= range.max, 'min is greater than max')
  .refine((range) => range.min !== null || !range.approximate, 'a limit is not approximate');
export type Minutes = z.infer<typeof minutes>;

/** Where in the handbook something was written, and what its page says of itself. */
export const source = z.strictObject({
  file: z.string(),
  /** Counts from 1. */
  line: z.number().int().positive(),
  /** The page's own address, where it is known. */
  address: linkAddress.optional(),
  /** Who looks after the page, as it says it. */
  owner: z.string().min(1).optional(),
  /** When somebody last made sure that the page is right: "2025-03-14", else as the page says it. */
  checkedOn: z.string().min(1).optional(),
  /** When the page was last changed, in the same form. */
  updatedOn: z.string().min(1).optional(),
});
export type Source = z.infer<typeof source>;

/** One timed part of an interview. `start` is minutes from the beginning where the page states it. */
export const agendaPart = z.strictObject({
  name: z.string().min(1),
  minutes: minutes.nullable(),
  start: z.number().nonnegative().nullable(),
});
export type AgendaPart = z.infer<typeof agendaPart>;

/** A question that may be put to the candidate. */
export const question = z.strictObject({ text: z.string().min(1), content: z.array(inline) });
export type Question = z.infer<typeof question>;

export const link = z.strictObject({ text: z.string(), href: linkAddress });
export type Link = z.infer<typeof link>;

/** What there is to know of one kind of interview or assignment. */
export const guide = z.strictObject({
  /** Unique and stable: made from department, role group and name. */
  id: z.string().min(1),
  name: z.string().min(1),
  /** Other names the handbook gives for it ("Topgrade"). */
  aliases: z.array(z.string().min(1)),
  /** Null for universal interviews. */
  department: z.string().min(1).nullable(),
  /** The role or group of roles within the department, null when the whole department shares it. */
  roleGroup: z.string().min(1).nullable(),
  /** Job titles the guide is for, where the handbook names them. */
  roles: z.array(z.string().min(1)),
  /** True for take-homes and other work that is done without an interviewer. */
  assignment: z.boolean(),
  optional: z.boolean(),
  /** Null where the handbook does not say who runs it. */
  interviewers: z.array(inline).nullable(),
  /** Null where the handbook does not say how long it takes. */
  duration: minutes.nullable(),
  description: z.array(block),
  questions: z.array(question),
  /** What the candidate is asked to do: scenario, steps, deliverables. */
  prompt: z.array(block),
  agenda: z.array(agendaPart),
  /** What the interview assesses. */
  assessed: z.array(block),
  /** Advice for the candidate, to be passed on when inviting. */
  candidateNotes: z.array(block),
  links: z.array(link),
  source,
});
export type Guide = z.infer<typeof guide>;

/** One step of a role's process. Steps nest: an onsite has parts. */
export interface Step {
  name: string;
  minutes: Minutes | null;
  /** True for work done in the candidate's own time. */
  asynchronous: boolean;
  optional: boolean;
  /** True where the handbook strongly encourages the step. */
  encouraged: boolean;
  interviewers: Inline[] | null;
  description: Block[];
  /** The guide for this step; null where none matches. */
  guideId: string | null;
  steps: Step[];
}
export const step: z.ZodType<Step> = z.lazy(() =>
  z.strictObject({
    name: z.string().min(1),
    minutes: minutes.nullable(),
    asynchronous: z.boolean(),
    optional: z.boolean(),
    encouraged: z.boolean(),
    interviewers: z.array(inline).nullable(),
    description: z.array(block),
    guideId: z.string().nullable(),
    steps: z.array(step),
  }),
);

/** Minutes added up over the steps of a process; containers with timed parts are not counted twice. */
export const processTotals = z.strictObject({
  /** As the page states it, in words. */
  stated: z.string().nullable(),
  /** The first length in those words; a catalog compiled before it was kept has none. */
  statedMinutes: minutes.optional(),
  synchronous: minutes.nullable(),
  asynchronous: minutes.nullable(),
  /** The same sums without optional steps; only where a step with a length is optional. */
  withoutOptional: z
    .strictObject({ synchronous: minutes.nullable(), asynchronous: minutes.nullable() })
    .optional(),
});

/** The ordered steps that one role's candidates go through. */
export const process = z.strictObject({
  id: z.string().min(1),
  name: z.string().min(1),
  /** The role it is for; null for the general order and for templates, which fit every role. */
  role: z.string().min(1).nullable(),
  aliases: z.array(z.string().min(1)),
  department: z.string().min(1).nullable(),
  /** True for a page meant to be copied and filled in; offered as "generic process". */
  template: z.boolean(),
  description: z.array(block),
  totals: processTotals,
  steps: z.array(step).min(1),
  source,
});
export type Process = z.infer<typeof process>;

/** A department, its role groups in order, and what its page says beside the guides. */
export const department = z.strictObject({
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  roleGroups: z.array(z.strictObject({ name: z.string().min(1), aliases: z.array(z.string()) })),
  description: z.array(block),
  links: z.array(link),
});
export type Department = z.infer<typeof department>;

/** A rule that holds for every interview, such as asking every candidate the same questions. */
export const principle = z.strictObject({
  name: z.string().min(1),
  description: z.array(block),
  source,
});
export type Principle = z.infer<typeof principle>;

/**
 * Everything a handbook says about interviewing. Ids are unique and steps refer to guides that are there,
 * which `catalogProblems` checks beside this.
 */
export const catalog = z.strictObject({
  version: z.literal(1),
  name: z.string().min(1),
  departments: z.array(department),
  guides: z.array(guide),
  processes: z.array(process),
  principles: z.array(principle),
});
export type Catalog = z.infer<typeof catalog>;
