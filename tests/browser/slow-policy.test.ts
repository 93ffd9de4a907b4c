/**
 * A company's policy that is long in coming, as it is after a start of the browser: here it answers when
 * the test lets it, and not before.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { addressOf, copyWithPreamble, openPanelOf, openStage, type Stage } from './extension.ts';

const HELD_BACK = `{
  const answer = new Promise((resolve) => { globalThis.letPolicyAnswer = resolve; });
  for (const api of [globalThis.browser, globalThis.chrome]) {
    if (api?.storage?.managed) api.storage.managed.get = () => answer;
  }
}`;
const POLICY = {
  pins: [{ stage: 'Office tour', guide: 'Peer Interview' }],
  readers: [{ value: 'candidate', selector: 'title', address: '/scorecards/*' }],
};
const PAGE = 'scorecard-no-match.html';

declare const letPolicyAnswer: (policy: object) => void;

let copy: ReturnType<typeof copyWithPreamble>;
let profile: string;
let stage: Stage;
beforeAll(async () => {
  copy = copyWithPreamble(HELD_BACK, ['background.js', 'page-session.js']);
  profile = mkdtempSync(join(tmpdir(), 'greenroom-slow-policy-'));
  stage = await openStage({ extension: copy.folder, profile });
});
afterAll(async () => {
  await stage.close();
  copy.remove();
  rmSync(profile, { recursive: true, force: true });
});

async function openPanel(file: string): Promise<Frame> {
  const page = await stage.context.newPage();
  await page.goto(addressOf(file));
  return openPanelOf(page);
}

const pinned = async (panel: Frame) => {
  await panel.locator('#guide-name').getByText('Peer Interview').waitFor();
  await panel.locator('.verdict', { hasText: /^Pinned/ }).waitFor();
};

it('keeps nobody waiting for a guide, and is followed on open pages when it answers', async () => {
  const matched = await openPanel('scorecard-read-only.html');
  await matched.locator('#guide-name').waitFor();
  const unmatched = await openPanel(PAGE);
  await unmatched.locator('main h2').first().waitFor();
  expect(await unmatched.locator('.verdict', { hasText: /^Pinned/ }).count()).toBe(0);
  await (await stage.worker()).evaluate((policy) => letPolicyAnswer(policy), POLICY);
  await pinned(unmatched);
  await unmatched.locator('details.why > summary').click();
  await unmatched.getByText('a place that you or your company named').waitFor();
});

it('holds from the first page on after the next start, though it has not answered again', async () => {
  await stage.close();
  stage = await openStage({ extension: copy.folder, profile });
  await pinned(await openPanel(PAGE));
});
