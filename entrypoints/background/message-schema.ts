/** What a message to the service worker must look like. */
import { z } from 'zod';
import { LAYERS, type PageContext } from '../../ats/page-context.ts';
import { PAGE_KIND_NAMES } from '../../ats/page-kinds.ts';
import { PIN_SCOPES } from '../../catalog/guidance.ts';
import { type Message, PRESENCE_PROBLEMS } from '../../extension/messages.ts';

const LONGEST_TEXT = 2_000;
const text = z.string().max(LONGEST_TEXT);

const evidence = z.strictObject({
  layer: z.enum(LAYERS),
  where: text,
  text,
});

const readValue = z.strictObject({
  text,
  confidence: z.number().min(0).max(1),
  evidence: z.array(evidence),
  conflicts: z.array(evidence),
});

export const pageContext: z.ZodType<PageContext> = z.strictObject({
  kind: z.enum(PAGE_KIND_NAMES),
  candidate: readValue.nullable(),
  job: readValue.nullable(),
  department: readValue.nullable(),
  stage: readValue.nullable(),
  interview: readValue.nullable(),
  minutes: z.number().positive().nullable(),
  interviewers: text.nullable(),
  applicationId: text.nullable(),
  personId: text.nullable(),
  jobId: text.nullable(),
});

const tabId = z.number().int().optional();

export const message: z.ZodType<Message> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page-read'), context: pageContext.nullable() }),
  z.strictObject({
    type: z.literal('panel-presence'),
    problem: z.enum(PRESENCE_PROBLEMS).nullable(),
  }),
  z.strictObject({ type: z.literal('tab-state'), tabId }),
  z.strictObject({ type: z.literal('search'), query: text }),
  z.strictObject({ type: z.literal('guide'), id: text }),
  z.strictObject({ type: z.literal('process'), id: text }),
  z.strictObject({ type: z.literal('department'), name: text }),
  z.strictObject({
    type: z.literal('pin'),
    tabId,
    guideId: text,
    scope: z.enum(PIN_SCOPES),
  }),
  z.strictObject({ type: z.literal('unpin'), tabId }),
  z.strictObject({ type: z.literal('masked-report'), tabId }),
  z.strictObject({ type: z.literal('active-catalog') }),
  z.strictObject({
    type: z.literal('add-address'),
    url: text.regex(/^https:\/\/[^/]/, 'must be an https address'),
    everyHours: z.number().positive().nullable(),
  }),
  z.strictObject({ type: z.literal('refresh-catalog'), id: text }),
]);
