import axe from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { addressOf, openPanelOf, openStage, panelOf, type Stage } from './extension.ts';

interface AxeResults {
  violations: { id: string; nodes: { html: string }[] }[];
  passes: unknown[];
}

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());

async function violations(target: Page | Frame): Promise<string[]> {
  await target.evaluate(axe.source);
  const results = await target.evaluate(() =>
    (window as never as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  expect(results.passes.length).toBeGreaterThan(5);
  return results.violations.map((each) => `${each.id}: ${each.nodes[0]?.html}`);
}

describe.each(['light', 'dark'] as const)('in %s colours, axe finds nothing in', (scheme) => {
  test.each(['scorecard-read-only.html', 'scorecard-no-match.html', 'kit-classic.html'])(
    'the panel on %s',
    async (file) => {
      const page = await stage.context.newPage();
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(addressOf(file));
      const panel = await panelOf(page);
      await panel.locator('h2').first().waitFor();
      await panel.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      const word = panel.locator('button.verdict');
      if ((await word.count()) > 0) await word.click();
      expect(await violations(panel)).toEqual([]);
      await page.close();
    },
  );

  it('the menu of places, in the page and in a window of its own', async () => {
    const page = await stage.context.newPage();
    await page.setViewportSize({ width: 1400, height: 800 });
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(addressOf('scorecard-plain.html'));
    const panel = await openPanelOf(page);
    await panel.getByRole('button', { name: 'Put it elsewhere' }).click();
    expect(await violations(panel)).toEqual([]);
    const opened = stage.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'In its own window' }).click();
    const own = await opened;
    await own.emulateMedia({ colorScheme: scheme });
    await own.getByRole('button', { name: 'Put it elsewhere' }).click();
    expect(await violations(own)).toEqual([]);
    await own.getByRole('button', { name: 'Beside the page' }).click();
    await expect.poll(() => own.isClosed()).toBe(true);
    await page.close();
  });

  it('the options page with a handbook under review', async () => {
    const page = await stage.context.newPage();
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${stage.origin}/options.html`);
    const text = '# Values interview\n\n- Interviewers: two colleagues\n- Duration: a while\n';
    const file = { name: 'page.md', mimeType: 'text/markdown', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('heading', { name: 'Found in page.md' }).waitFor();
    await page.getByRole('button', { name: /Values interview/ }).click();
    await page.locator('summary').first().click();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it('the first page with its sample open', async () => {
    const page = await stage.context.newPage();
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${stage.origin}/welcome.html`);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^Greenroom: / }).click();
    await page.locator('#guide-name').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });

  it.each(['popup.html', 'options.html'])('%s', async (name) => {
    const page = await stage.context.newPage();
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto(`${stage.origin}/${name}`);
    await page.locator('h1').waitFor({ state: 'attached' });
    await page
      .locator(name === 'options.html' ? '.handbook' : '.departments')
      .first()
      .waitFor();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

it('the frame has a name for who cannot see it, and no tooltip over the guide for who can', async () => {
  const page = await stage.context.newPage();
  await page.goto(addressOf('scorecard-plain.html'));
  await openPanelOf(page);
  const session = await stage.context.newCDPSession(page);
  const names = async () => {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    return nodes.filter(({ role }) => role?.value === 'Iframe').map(({ name }) => name?.value);
  };
  // A frame that is not seen yet is in no tree.
  await expect.poll(names).toEqual(['Greenroom: interview guidance']);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const tree = JSON.stringify(root);
  expect(tree).toContain('"aria-label","Greenroom: interview guidance"');
  expect(tree).not.toContain('"title","Greenroom');
  // A page of its own, because nobody can look into the closed shadow root from the page.
  await page.goto('about:blank');
  await page.setContent('<iframe aria-label="Greenroom: interview guidance"></iframe>');
  await page.evaluate(axe.source);
  const named = await page.evaluate(() =>
    (
      window as never as { axe: { run(root: Document, options: object): Promise<AxeResults> } }
    ).axe.run(document, { runOnly: ['frame-title'] }),
  );
  expect([named.violations.length, named.passes.length]).toEqual([0, 1]);
  await page.close();
});
