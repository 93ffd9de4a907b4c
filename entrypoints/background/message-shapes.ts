/** What a message to the service worker must look like, and who may send it. */
import { LAYERS, PAGE_VALUES, type PageContext } from '../../ats/page-context.ts';
import { PAGE_KIND_NAMES, type PageKind } from '../../ats/page-kinds.ts';
import { PIN_SCOPES } from '../../catalog/guidance.ts';
import {
  LONGEST_TEXT,
  type Message,
  OWN_PAGES,
  PRESENCE_PROBLEMS,
  type RequestName,
  type Requests,
} from '../../extension/messages.ts';
import {
  type PanelSettings,
  PLACES,
  SIDES,
  THEMES,
  WIDTH,
} from '../../extension/panel-settings.ts';
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
  stagesAround: nullable(someOf({ before: nullable(text), after: nullable(text) })),
  applicationId: nullable(text),
  personId: nullable(text),
  jobId: nullable(text),
});

function perKind<Value>(shape: Shape<Value>) {
  const all = PAGE_KIND_NAMES.map((kind) => [kind, shape]);
  return someOf(Object.fromEntries(all) as Record<PageKind, Shape<Value>>);
}

const settings: Shape<Partial<PanelSettings>> = someOf({
  collapsed: perKind(yesOrNo),
  places: perKind(oneOf(PLACES)),
  side: oneOf(SIDES),
  width: number(WIDTH),
  theme: oneOf(THEMES),
  tabTop: nullable(number({ min: 0, max: 1 })),
} satisfies { [Name in keyof PanelSettings]: Shape<PanelSettings[Name]> });

function httpsAddress(value: unknown): value is string {
  return text(value) && /^https:\/\/[^/]/.test(value);
}

const ofTab = { tabId: whole };

/** What each message carries beside its type. */
const ASKS: { [Name in RequestName]: Shape<Requests[Name]['ask']> } = {
  'page-coming': exactly({}),
  'page-read': exactly({ context: nullable(pageContext) }),
  'page-left': exactly({ token: nullable(text) }),
  'panel-opening': exactly({ token: textOf({ least: 32, most: LONGEST_TEXT }) }),
  'panel-start': exactly({ token: text }),
  'panel-presence': exactly({ problem: nullable(oneOf(PRESENCE_PROBLEMS)) }),
  'tab-state': someOf(ofTab),
  search: exactly({ query: text }),
  guide: exactly({ id: text }),
  process: exactly({ id: text }),
  department: exactly({ name: text }),
  pin: exactly({ guideId: text, scope: oneOf(PIN_SCOPES) }, ofTab),
  unpin: someOf(ofTab),
  'correct-reading': exactly(
    { value: oneOf(PAGE_VALUES), text: nullable(textOf({ least: 1, most: LONGEST_TEXT })) },
    ofTab,
  ),
  'restore-reading': exactly({ value: oneOf(PAGE_VALUES) }, ofTab),
  'change-settings': exactly({ settings }),
  'masked-report': someOf(ofTab),
  'open-window': someOf(ofTab),
  'open-side-panel': exactly({}),
  'active-catalog': exactly({}),
  'handbook-in-use': exactly({}),
  'open-page': exactly({ page: oneOf(OWN_PAGES) }),
  'add-address': exactly({ url: httpsAddress, everyHours: nullable(positive) }),
  'refresh-catalog': exactly({ id: text }),
};

export function isMessage(value: unknown): value is Message {
  const { type, ...ask } = (value ?? {}) as { type?: unknown };
  return typeof type === 'string' && Object.hasOwn(ASKS, type) && ASKS[type as RequestName](ask);
}

/**
 * `recruiting-page`: the content script in the top frame of a page of the recruiting app; `gone-page`: one whose
 * document another has replaced; `own-page`: the
 * popup or the options; `panel`: a panel whose frame has been vouched for; `new-panel`: one that has not;
 * `outside-panel`: the panel in the browser's side panel or in a window of its own.
 */
export type SenderKind =
  | 'recruiting-page'
  | 'gone-page'
  | 'own-page'
  | 'panel'
  | 'new-panel'
  | 'outside-panel';

const PANELS = ['panel', 'outside-panel'] as const;
const OURS = ['own-page', ...PANELS] as const;

/** Who may send what. A new message is a type error here until it says so. */
export const SENDERS: Record<RequestName, readonly SenderKind[]> = {
  'page-coming': ['recruiting-page'],
  'page-read': ['recruiting-page'],
  'page-left': ['recruiting-page', 'gone-page'],
  'panel-opening': ['recruiting-page'],
  'panel-presence': ['recruiting-page'],
  'panel-start': ['new-panel', 'panel'],
  'tab-state': OURS,
  search: OURS,
  guide: OURS,
  process: OURS,
  department: OURS,
  pin: PANELS,
  unpin: PANELS,
  'correct-reading': PANELS,
  'restore-reading': PANELS,
  'change-settings': ['recruiting-page', ...OURS],
  'masked-report': PANELS,
  'open-window': ['recruiting-page', 'own-page'],
  'open-side-panel': ['recruiting-page'],
  'active-catalog': ['own-page'],
  'handbook-in-use': OURS,
  'open-page': OURS,
  'add-address': ['own-page'],
  'refresh-catalog': ['own-page'],
};
