/** What a message to the service worker must look like, and who may send it. */
import { LAYERS, PAGE_VALUES, type PageContext } from '../../ats/page-context.ts';
import { PAGE_KIND_NAMES, type PageKind } from '../../ats/page-kinds.ts';
import { PIN_SCOPES } from '../../catalog/guidance.ts';
import {
  LONGEST_TEXT,
  type Message,
  PRESENCE_PROBLEMS,
  type RequestName,
  type Requests,
} from '../../extension/messages.ts';
import { type PanelSettings, SIDES, THEMES, WIDTH } from '../../extension/panel-settings.ts';
import {
  exactly,
  listOf,
  nullable,
  number,
  oneOf,
  type Shape,
  someOf,
  text as textOf,
  whole,
  yesOrNo,
} from '../../extension/shape.ts';

const text = textOf({ most: LONGEST_TEXT });
const positive = number({ above: 0 });

const evidence = exactly({ layer: oneOf(LAYERS), where: text, text });

const readValue = exactly({
  text,
  confidence: number({ min: 0, max: 1 }),
  evidence: listOf(evidence),
  conflicts: listOf(evidence),
});

export const pageContext: Shape<PageContext> = exactly({
  kind: oneOf(PAGE_KIND_NAMES),
  candidate: nullable(readValue),
  job: nullable(readValue),
  department: nullable(readValue),
  stage: nullable(readValue),
  interview: nullable(readValue),
  minutes: nullable(positive),
  bookedMinutes: nullable(positive),
  interviewers: nullable(text),
  applicationId: nullable(text),
  personId: nullable(text),
  jobId: nullable(text),
});

const collapsed = Object.fromEntries(PAGE_KIND_NAMES.map((kind) => [kind, yesOrNo])) as Record<
  PageKind,
  typeof yesOrNo
>;

const settings: Shape<Partial<PanelSettings>> = someOf({
  collapsed: someOf(collapsed),
  side: oneOf(SIDES),
  width: number(WIDTH),
  theme: oneOf(THEMES),
  tabTop: nullable(number({ min: 0, max: 1 })),
} satisfies { [Name in keyof PanelSettings]: Shape<PanelSettings[Name]> });

function httpsAddress(value: unknown): value is string {
  return text(value) && /^https:\/\/[^/]/.test(value);
}

/** What each message carries beside its type. */
const ASKS: { [Name in RequestName]: Shape<Requests[Name]['ask']> } = {
  'page-coming': exactly({}),
  'page-read': exactly({ context: nullable(pageContext) }),
  'page-left': exactly({ token: nullable(text) }),
  'panel-opening': exactly({ token: textOf({ least: 32, most: LONGEST_TEXT }) }),
  'panel-start': exactly({ token: text }),
  'panel-presence': exactly({ problem: nullable(oneOf(PRESENCE_PROBLEMS)) }),
  'tab-state': someOf({ tabId: whole }),
  search: exactly({ query: text }),
  guide: exactly({ id: text }),
  process: exactly({ id: text }),
  department: exactly({ name: text }),
  pin: exactly({ guideId: text, scope: oneOf(PIN_SCOPES) }),
  unpin: exactly({}),
  'correct-reading': exactly({
    value: oneOf(PAGE_VALUES),
    text: nullable(textOf({ least: 1, most: LONGEST_TEXT })),
  }),
  'restore-reading': exactly({ value: oneOf(PAGE_VALUES) }),
  'change-settings': exactly({ settings }),
  'masked-report': exactly({}),
  'active-catalog': exactly({}),
  'add-address': exactly({ url: httpsAddress, everyHours: nullable(positive) }),
  'refresh-catalog': exactly({ id: text }),
};

export function isMessage(value: unknown): value is Message {
  const { type, ...ask } = (value ?? {}) as { type?: unknown };
  return typeof type === 'string' && Object.hasOwn(ASKS, type) && ASKS[type as RequestName](ask);
}

/**
 * `recruiting-page`: the content script in the top frame of a page of the recruiting app; `own-page`: the
 * popup or the options; `panel`: a panel whose frame has been vouched for; `new-panel`: one that has not.
 */
export type SenderKind = 'recruiting-page' | 'own-page' | 'panel' | 'new-panel';

const OURS = ['own-page', 'panel'] as const;

/** Who may send what. A new message is a type error here until it says so. */
export const SENDERS: Record<RequestName, readonly SenderKind[]> = {
  'page-coming': ['recruiting-page'],
  'page-read': ['recruiting-page'],
  'page-left': ['recruiting-page'],
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
