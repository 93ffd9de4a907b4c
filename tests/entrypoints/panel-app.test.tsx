// @vitest-environment happy-dom
import { h, render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PageContext } from '../../ats/page-context.ts';
import { identityOf } from '../../ats/page-identity.ts';
import { buildGuidance } from '../../catalog/build-guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import type { TabState } from '../../extension/messages.ts';
import { read, scorecard } from '../background/worker.ts';
import { fakeBrowser, resetBrowser } from '../extension/fake-browser.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';

/** Answers like the service worker of a tab on which nothing was read. */
function answerNoPage() {
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({
    ok: true,
    value: { page: null, context: null, guidance: null },
  } as never);
}

async function mountPanel(): Promise<HTMLElement> {
  const { PanelApp } = await import('../../entrypoints/panel/panel-app.tsx');
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(h(PanelApp, {}), root);
  return root;
}

beforeEach(() => {
  vi.restoreAllMocks();
  resetBrowser();
});

it('asks once for what it shows first', async () => {
  vi.resetModules();
  answerNoPage();
  const root = await mountPanel();
  await expect.poll(() => root.textContent).toContain('No interview on this page');
  const asked = vi.mocked(fakeBrowser.runtime.sendMessage).mock.calls as unknown as [
    { type: string },
  ][];
  const ofTab = asked.filter(([{ type }]) => type === 'panel-start' || type === 'tab-state');
  expect(ofTab).toHaveLength(1);
});

it('asks again for what changed before it was shown', async () => {
  vi.resetModules();
  let answer = (_: unknown) => {};
  const first = new Promise((resolve) => {
    answer = resolve;
  });
  const nothing = { ok: true, value: { page: null, context: null, guidance: null } };
  const asked: string[] = [];
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({
    type,
  }: {
    type: string;
  }) => {
    asked.push(type);
    return type === 'panel-start' ? first : nothing;
  }) as never);
  await mountPanel();
  await fakeBrowser.runtime.onMessage.trigger({ type: 'tab-changed' }, {}, () => {});
  answer(nothing);
  await expect.poll(() => asked).toContain('tab-state');
});

it('asks again whenever the service worker says that the tab has changed', async () => {
  answerNoPage();
  const root = await mountPanel();
  await expect.poll(() => root.textContent).toContain('No interview on this page');
  const asked = () =>
    (vi.mocked(fakeBrowser.runtime.sendMessage).mock.calls as unknown as [{ type: string }][])
      .map(([{ type }]) => type)
      .filter((type) => type === 'tab-state').length;
  const before = asked();
  await fakeBrowser.runtime.onMessage.trigger({ type: 'tab-changed' }, {}, () => {});
  await expect.poll(asked).toBe(before + 1);
});

it('shows an error, with a way to try again, where it cannot hear of changes', async () => {
  answerNoPage();
  const add = vi.spyOn(fakeBrowser.runtime.onMessage, 'addListener').mockImplementation(() => {
    throw new TypeError('browser.runtime.onMessage is undefined');
  });
  const root = await mountPanel();
  await expect.poll(() => root.textContent).toContain('Something went wrong');
  add.mockRestore();
  const again = [...root.querySelectorAll('button')].find(
    (each) => each.textContent === 'Try again',
  );
  again?.click();
  await expect.poll(() => root.textContent).toContain('No interview on this page');
});

describe('what a person opened', () => {
  const catalog = labelledCatalog();
  const index = indexCatalog(catalog);
  const guide = catalog.guides.find(({ name }) => name === 'Values Interview');
  const query = { job: 'Backend Engineer', department: null, stage: 'Technical Interview' };
  const nothing = { interview: null, minutes: null, interviewers: null, certainty: 1 };
  const guidance = buildGuidance(index, { ...query, ...nothing }, []);

  /** A tab on which this was read, and is something else by what its person says. */
  const tabOf = (page: PageContext, corrections: Partial<PageContext> = {}): TabState => ({
    page: identityOf(page),
    context: { ...page, ...corrections },
    guidance,
  });
  const ada = scorecard('Technical Interview', { job: read('Backend Engineer') });

  /** A panel on such a tab in which a guide has been opened; gives what tells it of changes. */
  async function openGuide(tab: TabState) {
    let now = tab;
    const answers: Record<string, () => unknown> = {
      'panel-start': () => now,
      'tab-state': () => now,
      guide: () => guide,
    };
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async ({
      type,
    }: {
      type: string;
    }) => ({ ok: true, value: answers[type]?.() })) as never);
    const root = await mountPanel();
    const find = (words: string) =>
      [...root.querySelectorAll('button')].find((each) => each.textContent?.includes(words));
    await expect.poll(() => find('Values Interview')).toBeDefined();
    find('Values Interview')?.click();
    await expect.poll(() => find('Back to this page')).toBeDefined();
    let turns = 0;
    /** Settles when the panel has drawn it, which is told by a guide named anew each time. */
    const turnTo = async (next: TabState) => {
      const name = `Guide ${++turns}`;
      now = { ...next, guidance: { ...guidance, guide: guide ? { ...guide, name } : null } };
      await fakeBrowser.runtime.onMessage.trigger({ type: 'tab-changed' }, {}, () => {});
      await expect
        .poll(() => root.querySelector('.panel > [role=status]')?.textContent)
        .toContain(name);
    };
    return { turnTo, isOpen: () => find('Back to this page') !== undefined };
  }

  it('stays open when the candidate’s name is put right, left out or missing for a moment', async () => {
    const { turnTo, isOpen } = await openGuide(tabOf(ada));
    await turnTo(tabOf(ada, { candidate: read('Bo Spar'), corrected: ['candidate'] }));
    expect(isOpen()).toBe(true);
    await turnTo(tabOf(ada, { candidate: null, corrected: ['candidate'] }));
    expect(isOpen()).toBe(true);
    await turnTo(tabOf(ada));
    expect(isOpen()).toBe(true);
    await turnTo(tabOf({ ...ada, candidate: null }));
    expect(isOpen()).toBe(true);
  });

  it('is put away with the page, though the next candidate is named as the last was corrected', async () => {
    const corrected = tabOf(ada, { candidate: read('Bo Spar'), corrected: ['candidate'] });
    const { turnTo, isOpen } = await openGuide(corrected);
    await turnTo(tabOf({ ...ada, candidate: read('Bo Spar') }));
    expect(isOpen()).toBe(false);
  });
});
