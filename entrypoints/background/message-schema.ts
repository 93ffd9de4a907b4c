/** What a message to the service worker must look like, and who may send it. */
import { z } from 'zod';
import { LAYERS, PAGE_VALUES, type PageContext } from '../../ats/page-context.ts';
import { PAGE_KIND_NAMES } from '../../ats/page-kinds.ts';
import { PIN_SCOPES } from '../../catalog/guidance.ts';
import {
  LONGEST_TEXT,
  type Message,
  PRESENCE_PROBLEMS,
  type RequestName,
} from '../../extension/messages.ts';
import { type PanelSettings, SIDES, THEMES, WIDTH } from '../../extension/panel-settings.ts';

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

const settings: z.ZodObject<{ [Name in keyof PanelSettings]: z.ZodType<PanelSettings[Name]> }> =
  z.strictObject({
    collapsed: z.boolean(),
    side: z.enum(SIDES),
    width: z.number().min(WIDTH.min).max(WIDTH.max),
    theme: z.enum(THEMES),
    tabTop: z.number().min(0).max(1).nullable(),
  });

export const message: z.ZodType<Message> = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('page-read'), context: pageContext.nullable() }),
  z.strictObject({ type: z.literal('panel-opening'), token: text.min(32) }),
  z.strictObject({ type: z.literal('panel-start'), token: text }),
  z.strictObject({
    type: z.literal('panel-presence'),
    problem: z.enum(PRESENCE_PROBLEMS).nullable(),
  }),
  z.strictObject({ type: z.literal('tab-state'), tabId: z.number().int().optional() }),
  z.strictObject({ type: z.literal('search'), query: text }),
  z.strictObject({ type: z.literal('guide'), id: text }),
  z.strictObject({ type: z.literal('process'), id: text }),
  z.strictObject({ type: z.literal('department'), name: text }),
  z.strictObject({ type: z.literal('pin'), guideId: text, scope: z.enum(PIN_SCOPES) }),
  z.strictObject({ type: z.literal('unpin') }),
  z.strictObject({
    type: z.literal('correct-reading'),
    value: z.enum(PAGE_VALUES),
    text: text.min(1).nullable(),
  }),
  z.strictObject({ type: z.literal('restore-reading'), value: z.enum(PAGE_VALUES) }),
  z.strictObject({ type: z.literal('change-settings'), settings: settings.partial() }),
  z.strictObject({ type: z.literal('masked-report') }),
  z.strictObject({ type: z.literal('active-catalog') }),
  z.strictObject({
    type: z.literal('add-address'),
    url: text.regex(/^https:\/\/[^/]/, 'must be an https address'),
    everyHours: z.number().positive().nullable(),
  }),
  z.strictObject({ type: z.literal('refresh-catalog'), id: text }),
]);

/**
 * `recruiting-page`: the content script in the top frame of a page of the recruiting app; `own-page`: the
 * popup or the options; `panel`: a panel whose frame has been vouched for; `new-panel`: one that has not.
 */
export type SenderKind = 'recruiting-page' | 'own-page' | 'panel' | 'new-panel';

const OURS = ['own-page', 'panel'] as const;

/** Who may send what. A new message is a type error here until it says so. */
export const SENDERS: Record<RequestName, readonly SenderKind[]> = {
  'page-read': ['recruiting-page'],
  'panel-opening': ['recruiting-page'],
  'panel-presence': ['recruiting-page'],
  'panel-start': ['new-panel', 'panel'],
  'tab-state': OURS,
  search: OURS,
  guide: OURS,
  process: OURS,
  department: OURS,
  pin: ['panel'],
  unpin: ['panel'],
  'correct-reading': ['panel'],
  'restore-reading': ['panel'],
  'change-settings': ['recruiting-page', ...OURS],
  'masked-report': ['panel'],
  'active-catalog': ['own-page'],
  'add-address': ['own-page'],
  'refresh-catalog': ['own-page'],
};
