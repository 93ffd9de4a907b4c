// @vitest-environment happy-dom
/** What the popup shows first: the tab's own guide, else what was looked up last. */
import { h, render } from 'preact';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { RECRUITING_MATCHES } from '../../ats/greenhouse/hosts.ts';
import { buildGuidance } from '../../catalog/build-guidance.ts';
import type { Guidance } from '../../catalog/guidance.ts';
import { indexCatalog } from '../../catalog/match/index-catalog.ts';
import { read, scorecard } from '../background/worker.ts';
import { fakeBrowser, resetBrowser } from '../extension/fake-browser.ts';
import { labelledCatalog } from '../fixtures/handbooks.ts';

const catalog = labelledCatalog();
const context = scorecard('Values Interview', { job: read('Backend Engineer') });
const nothing = { interview: null, minutes: null, interviewers: null, certainty: 1 };
const query = { job: 'Backend Engineer', department: null, stage: 'Values Interview', ...nothing };
const guidance = buildGuidance(indexCatalog(catalog), query, []);
const NO_PAGE = { page: null, context: null, guidance: null };

// What the fake browser lacks.
const event = () => Object.assign(vi.fn(), { addListener: () => {}, removeListener: () => {} });
const getAll = vi.fn();
Object.assign(fakeBrowser.permissions, { onAdded: event(), onRemoved: event(), getAll });

/** The popup over a tab on which there is this, after a guide was looked up the last time. */
async function openPopup(state: object) {
  const { lastLookUp } = await import('../../extension/last-look-up.ts');
  const last = catalog.guides.find(({ name }) => name !== guidance.guide?.name);
  await lastLookUp.write({ kind: 'guide', id: last?.id ?? '' });
  getAll.mockResolvedValue({ origins: RECRUITING_MATCHES });
  const asked: object[] = [];
  const answers: Record<string, unknown> = { 'tab-state': state, guide: last };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation((async (message: {
    type: string;
  }) => {
    asked.push(message);
    return { ok: true, value: answers[message.type] };
  }) as never);
  const { PopupApp } = await import('../../entrypoints/popup/popup-app.tsx');
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  render(h(PopupApp, {}), root);
  const words = () => root.textContent ?? '';
  return { root, asked, words, last: last?.name ?? '' };
}

beforeEach(() => {
  vi.restoreAllMocks();
  resetBrowser();
});

describe('the popup', () => {
  it('shows the guide of the tab in front, and not what was looked up last', async () => {
    const { words, asked, root } = await openPopup({ page: null, context, guidance });
    await expect.poll(words).toContain(guidance.guide?.name);
    expect(words()).toContain('This tab is a scorecard: “Values Interview”.');
    expect(asked).toContainEqual({ type: 'tab-state', tabId: 1 });
    expect(words()).not.toContain('Your last look-up');
    expect(root.ownerDocument.activeElement?.getAttribute('role')).toBe('combobox');
  });

  it('lets choose where it is not sure', async () => {
    const match = { ...guidance.match, verdict: 'unsure' };
    const { words } = await openPopup({ page: null, context, guidance: { ...guidance, match } });
    await expect.poll(words).toContain('Which interview is this?');
    expect(words()).toContain(guidance.guide?.name);
  });

  it.each([
    ['on another page', NO_PAGE],
    [
      'where no guide fits',
      {
        page: null,
        context,
        guidance: {
          ...guidance,
          guide: null,
          match: { ...guidance.match, verdict: 'none' },
        } as Guidance,
      },
    ],
  ])('shows %s what was looked up last, and no word of the tab', async (_, state) => {
    const { words, last } = await openPopup(state);
    await expect.poll(words).toContain(last);
    expect(words()).toContain('Your last look-up');
    expect(words()).not.toContain('This tab');
  });

  it('puts the guide in a window of its own, and keeps that for this kind of page', async () => {
    const close = vi.spyOn(window, 'close').mockImplementation(() => {});
    const { words, asked, root } = await openPopup({ page: null, context, guidance });
    await expect.poll(words).toContain('in its own window');
    [...root.querySelectorAll('button')]
      .find((each) => each.textContent === 'Keep it open in its own window')
      ?.click();
    await expect.poll(() => close.mock.calls.length).toBe(1);
    expect(asked).toContainEqual({ type: 'open-window', tabId: 1 });
    const settings = { places: { scorecard: 'window' } };
    expect(asked).toContainEqual({ type: 'change-settings', settings });
  });

  it('offers no window where the tab has no page to follow', async () => {
    const { words } = await openPopup(NO_PAGE);
    await expect.poll(words).toContain('Your last look-up');
    expect(words()).not.toContain('in its own window');
  });
});
