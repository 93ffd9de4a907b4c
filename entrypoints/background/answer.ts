/** Answers the messages that the content script and the pages send. */
import browser, { type Runtime } from 'webextension-polyfill';
import type { PageContext, ReadValue } from '../../ats/page-context.ts';
import { identityOf, sharedIdentity } from '../../ats/page-identity.ts';
import { buildGuidance, pinKey } from '../../catalog/build-guidance.ts';
import type { Guidance, MatchQuery } from '../../catalog/guidance.ts';
import type { Catalog } from '../../catalog/schema.ts';
import type { TabWords } from '../../components/panel-frame.ts';
import { FROM_POLICY } from '../../extension/catalog-library.ts';
import {
  MAKE_REPORT,
  type Message,
  type PresenceProblem,
  type Reply,
  type RequestName,
  type Requests,
  type TabState,
} from '../../extension/messages.ts';
import type { PanelSettings } from '../../extension/panel-settings.ts';
import { asPins, pins } from '../../extension/pins.ts';
import { openSidePanel } from '../../extension/side-panel.ts';
import { panelSettings } from '../../extension/stored-panel-settings.ts';
import { inWords, WordedError } from '../../extension/worded-error.ts';
import {
  activeCatalog,
  activeIndex,
  activeSearch,
  findDepartment,
  settledCatalog,
} from './active-catalog.ts';
import { corrected, forgetCorrection, forgetCorrections, keepCorrection } from './corrections.ts';
import { openPage } from './first-page.ts';
import { handbookInUse } from './handbook-in-use.ts';
import { createQueue } from './in-order.ts';
import { isMessage, SENDERS, type SenderKind } from './message-shapes.ts';
import { forgetOnce, keepOnce, readOnce } from './once-pins.ts';
import { openOwnWindow } from './own-windows.ts';
import { expectPanel, forgetPanel, vouchFor } from './panel-frames.ts';
import { refreshPolicyCatalog } from './policy-catalog.ts';
import { presetPins } from './preset-pins.ts';
import { addAddress, refreshCatalog } from './remote-catalogs.ts';
import { senderKind } from './senders.ts';
import { outcomeOn, readTab, type ShownPage, storeTab, tabsWithPages } from './tab-states.ts';
import { showOutcome, showPresence, wordsOf } from './toolbar-icon.ts';

const NOT_YOURS = 'Greenroom shows its guidance only in its own panel';

/** Checks and answers one message. Never rejects: what is wrong is said in the reply. */
export async function answer(
  raw: unknown,
  sender: Runtime.MessageSender,
): Promise<Reply<RequestName>> {
  if (!isMessage(raw)) {
    console.warn('Greenroom refused a message of the wrong shape:', raw);
    return { ok: false, what: 'Greenroom does not understand this request' };
  }
  try {
    const asked = senderKind(sender);
    // Chrome opens its side panel only in the very turn of the click.
    const kind = asked instanceof Promise ? await asked : asked;
    if (kind === null || !SENDERS[raw.type].includes(kind)) {
      console.warn(`Greenroom refused “${raw.type}” from ${kind ?? 'a stranger'}`);
      return { ok: false, what: NOT_YOURS };
    }
    return { ok: true, value: await respond(raw, sender, kind) };
  } catch (error) {
    return { ok: false, what: inWords(error) };
  }
}

function respond(
  message: Message,
  sender: Runtime.MessageSender,
  kind: SenderKind,
): Promise<Requests[RequestName]['answer']> | Requests[RequestName]['answer'] {
  const tab = () => tabMeant(sender, kind, message);
  switch (message.type) {
    case 'page-read':
      return inOrder(() => pageRead(tabOf(sender), message.context, sender.documentId));
    case 'page-coming':
      return activeIndex().then(() => null);
    case 'page-left':
      return inOrder(() => pageLeft(sender, kind, message.token));
    case 'panel-opening':
      return inOrder(() => expectPanel(tabOf(sender), message.token).then(() => null));
    case 'panel-start':
      return inOrder(() => startPanel(sender, message.token));
    case 'panel-presence':
      return presence(tabOf(sender), message.problem);
    case 'tab-state':
      return inOrder(() => tabState(tab()));
    case 'search':
      return activeSearch().then((search) => search.find(message.query));
    case 'guide':
      return findById('guides', message.id);
    case 'process':
      return findById('processes', message.id);
    case 'department':
      return findDepartment(message.name);
    case 'active-catalog':
      return describeActive();
    case 'handbook-in-use':
      return handbookInUse();
    case 'open-page':
      return openPage(message.page);
    case 'add-address':
      return addAddress(message.url, message.everyHours).then(({ id }) => id);
    case 'refresh-catalog':
      return refreshAddress(message.id).then(() => null);
    case 'pin':
      return inOrder(() => pin(tab(), message));
    case 'unpin':
      return inOrder(() => unpin(tab()));
    case 'correct-reading':
      return inOrder(() => correct(tab(), message));
    case 'restore-reading':
      return inOrder(() => restore(tab(), message));
    case 'change-settings':
      return settingsInOrder(() => keepSettings(message.settings));
    case 'masked-report':
      return makeReport(tab());
    case 'open-window':
      return openOwnWindow(tab());
    case 'open-side-panel':
      return openSidePanel(tab()).then(() => null);
  }
}

/** What a panel shows first, for one that is known; null for any other frame. */
async function startPanel(sender: Runtime.MessageSender, token: string): Promise<TabState | null> {
  return (await vouchFor(sender, token)) ? tabState(tabOf(sender)) : null;
}

function refreshAddress(id: string): Promise<void> {
  return id === FROM_POLICY ? refreshPolicyCatalog() : refreshCatalog(id);
}

async function findById<Kind extends 'guides' | 'processes'>(kind: Kind, id: string) {
  const catalog = await (await activeCatalog()).catalog();
  const items: readonly Catalog[Kind][number][] = catalog[kind];
  return items.find((each) => each.id === id) ?? null;
}

async function describeActive() {
  const { id, locked, policyProblem, catalog } = await settledCatalog();
  const { name, guides, processes, departments } = await catalog();
  const counts = {
    guides: guides.length,
    processes: processes.length,
    departments: departments.length,
  };
  return { id, locked, policyProblem, name, ...counts };
}

/** An older page never overwrites a newer one. */
const inOrder = createQueue();
/** Of their own, because a click need not wait for a handbook. */
const settingsInOrder = createQueue();

async function keepSettings(settings: Partial<PanelSettings>): Promise<null> {
  const kept = await panelSettings.read();
  const collapsed = { ...kept.collapsed, ...settings.collapsed };
  const places = { ...kept.places, ...settings.places };
  await panelSettings.write({ ...kept, ...settings, collapsed, places });
  return null;
}

function tabOf({ tab }: Runtime.MessageSender): number {
  if (tab?.id === undefined) throw new WordedError('This request belongs to no tab');
  return tab.id;
}

/** Pages that no web page can open may name a tab; everybody else speaks of their own only. */
function tabMeant(sender: Runtime.MessageSender, kind: SenderKind, message: Message): number {
  const mayName = kind === 'own-page' || kind === 'outside-panel';
  const asked = 'tabId' in message ? message.tabId : undefined;
  return mayName && asked !== undefined ? asked : tabOf(sender);
}

async function pageRead(
  tabId: number,
  context: PageContext | null,
  document: string | null = null,
): Promise<TabWords | null> {
  const shown = await turnTo(tabId, context, document);
  const guidance = shown && (await guidanceOrKeep(tabId, shown));
  const outcome = guidance && {
    verdict: guidance.match.verdict,
    guideId: guidance.guide?.id ?? null,
    guideName: guidance.guide?.name ?? null,
    confidence: guidance.match.confidence,
  };
  await storeTab(tabId, shown, outcome);
  showOutcome(tabId, outcome);
  return outcome && wordsOf(outcome);
}

async function presence(tabId: number, problem: PresenceProblem | null): Promise<null> {
  await showPresence(tabId, problem, await outcomeOn(tabId));
  return null;
}

/** A document that is gone may say so only after the next one was read. */
async function pageLeft(
  sender: Runtime.MessageSender,
  kind: SenderKind,
  token: string | null,
): Promise<null> {
  const tabId = tabOf(sender);
  const isShown = async () => (await readTab(tabId))?.document === sender.documentId;
  if (kind !== 'gone-page' || (await isShown())) await pageRead(tabId, null);
  if (token !== null) await forgetPanel(tabId, token);
  return null;
}

/** The page that the tab shows now. What its person chose and said is forgotten where it is another one. */
async function turnTo(
  tabId: number,
  context: PageContext | null,
  document: string | null,
): Promise<ShownPage | null> {
  const before = context && (await readTab(tabId));
  const same = before && sharedIdentity(before.page, identityOf(context));
  if (!same) await Promise.all([forgetOnce(tabId), forgetCorrections(tabId)]);
  return context && { context, page: same ?? identityOf(context), document };
}

/** Keeps the page where matching fails, so that its panel asks again and says what is wrong. */
async function guidanceOrKeep(tabId: number, shown: ShownPage): Promise<Guidance> {
  try {
    return await guidanceFor(tabId, await corrected(tabId, shown.context));
  } catch (error) {
    await storeTab(tabId, shown, null);
    throw error;
  }
}

async function tabState(tabId: number): Promise<TabState> {
  const shown = await readTab(tabId);
  if (!shown) return { page: null, context: null, guidance: null };
  const context = await corrected(tabId, shown.context);
  return { page: shown.page, context, guidance: await guidanceFor(tabId, context) };
}

/** What there is for the page that the tab shows; `context`: as its person has corrected it. */
async function guidanceFor(tabId: number, context: PageContext): Promise<Guidance> {
  const index = await activeIndex();
  const once = await readOnce(tabId);
  const own = asPins(await pins.read());
  const all = [...(once ? [once] : []), ...own, ...(await presetPins(index))];
  return buildGuidance(index, queryOf(context), all);
}

function queryOf(context: PageContext): MatchQuery {
  const textOf = (value: ReadValue | null) => value?.text ?? null;
  const certainties = [context.stage, context.interview, context.job].flatMap((value) =>
    value ? [value.confidence] : [],
  );
  return {
    job: textOf(context.job),
    department: textOf(context.department),
    stage: textOf(context.stage),
    interview: textOf(context.interview),
    minutes: context.minutes,
    bookedMinutes: context.bookedMinutes,
    interviewers: context.interviewers,
    stagesAround: context.stagesAround,
    certainty: certainties.length > 0 ? Math.min(...certainties) : 0,
  };
}

async function pin(tabId: number, { guideId, scope }: Requests['pin']['ask']): Promise<null> {
  const key = await keyOnTab(tabId);
  const madeAt = Date.now();
  if (scope === 'once') {
    await keepOnce(tabId, { ...key, scope, by: 'person', guideId, madeAt });
  } else {
    await forgetOnce(tabId);
    const job = scope === 'stage' ? null : key.job;
    const others = (await pins.read()).filter(
      (each) => !(each.stage === key.stage && each.scope === scope && each.job === job),
    );
    await pins.write([...others, { scope, job, stage: key.stage, guideId, madeAt }]);
  }
  await refresh(tabId);
  return null;
}

/** Undoes the pin that holds: the page's own, else that for its job, else that for its stage. */
async function unpin(tabId: number): Promise<null> {
  const key = await keyOnTab(tabId);
  if (!(await forgetOnce(tabId))) {
    const all = await pins.read();
    const forJob = all.filter((each) => each.stage === key.stage && each.job === key.job);
    const gone = forJob.length > 0 ? forJob : all.filter((each) => each.stage === key.stage);
    await pins.write(all.filter((each) => !gone.includes(each)));
  }
  await refresh(tabId);
  return null;
}

async function correct(
  tabId: number,
  { value, text }: Requests['correct-reading']['ask'],
): Promise<null> {
  const shown = await readTab(tabId);
  if (!shown) throw new WordedError('Nothing is read on this page that could be put right');
  await keepCorrection(tabId, shown.context, value, text);
  await refresh(tabId);
  return null;
}

async function restore(
  tabId: number,
  { value }: Requests['restore-reading']['ask'],
): Promise<null> {
  await forgetCorrection(tabId, value);
  await refresh(tabId);
  return null;
}

async function makeReport(tabId: number): Promise<string> {
  const report = await browser.tabs.sendMessage(tabId, MAKE_REPORT).catch((error: unknown) => {
    console.error('Greenroom got no report from the page:', error);
  });
  if (typeof report === 'string') return report;
  throw new WordedError('This page gave no report; reload it and try again');
}

async function keyOnTab(tabId: number) {
  const shown = await readTab(tabId);
  const key = shown && pinKey(queryOf(await corrected(tabId, shown.context)));
  if (!key)
    throw new WordedError('This page names no stage or interview that a guide could be pinned to');
  return key;
}

/** Matches every open page again, because another catalog is in use. */
export function refreshAllTabs(): Promise<void> {
  return inOrder(async () => {
    for (const tabId of await tabsWithPages()) await refresh(tabId);
  });
}

async function refresh(tabId: number): Promise<void> {
  const shown = await readTab(tabId);
  if (shown) await pageRead(tabId, shown.context, shown.document);
}
