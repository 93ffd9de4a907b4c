import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, test } from 'vitest';
import { samplePages } from '../pages/manifest.ts';
import { addressOf, isInjected, openStage, panelOf, type Stage } from './extension.ts';

let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  page = await stage.context.newPage();
});
afterEach(() => page.close());

const heading = async (name: string) => {
  const panel = await panelOf(page);
  await panel.getByRole('heading', { name, exact: true }).first().waitFor();
  return panel;
};

describe('on a scorecard', () => {
  it('shows the guide, its questions and its length', async () => {
    await page.goto(addressOf('scorecard-read-only.html'));
    const sample = samplePages.find((each) => each.file === 'scorecard-read-only.html');
    const panel = await heading(sample?.guide ?? '');
    expect(await panel.locator('body').innerText()).toContain('min');
  });

  it('appears after text that arrives late', async () => {
    const sample = samplePages.find((each) => each.file === 'scorecard-late.html');
    await page.goto(sample?.url ?? '');
    await heading(sample?.after?.guide ?? '');
  });

  it('loads once, however late the text is', async () => {
    const sample = samplePages.find((each) => each.file === 'scorecard-late.html');
    let frames = 0;
    page.on('frameattached', () => {
      frames += 1;
    });
    await page.goto(sample?.url ?? '');
    await heading(sample?.after?.guide ?? '');
    expect(frames).toBe(1);
  });
});

describe('a candidate switched in place', () => {
  it('is followed, and the one before is shown no more', async () => {
    const sample = samplePages.find((each) => each.file === 'review-switch.html');
    await page.goto(sample?.url ?? '');
    const panel = await panelOf(page);
    await panel
      .getByText(sample?.candidate ?? '')
      .first()
      .waitFor();
    await page.locator(sample?.press ?? '#next-candidate').click();
    await panel
      .getByText(sample?.after?.candidate ?? '')
      .first()
      .waitFor();
    expect(await panel.getByText(sample?.candidate ?? '', { exact: true }).count()).toBe(0);
  });
});

describe('before anything is read', () => {
  /** The sample page, in which a script at its end keeps the browser waiting until it is let go. */
  async function openSlowly(): Promise<{ letGo(): void }> {
    const file = new URL('../pages/scorecard-plain.html', import.meta.url);
    const html = readFileSync(file, 'utf8');
    const body = html.replace('</body>', '<script src="/slow.js"></script></body>');
    let letGo = () => {};
    const isLetGo = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    const address = addressOf('scorecard-plain.html');
    await page.route(address, (route) => route.fulfill({ contentType: 'text/html', body }));
    await page.route('**/slow.js', async (route) => {
      await isLetGo;
      await route.fulfill({ contentType: 'text/javascript', body: '' });
    });
    await page.goto(address, { waitUntil: 'commit' });
    return { letGo };
  }

  const isListed = async () => {
    const session = await stage.context.newCDPSession(page);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    await session.detach();
    return nodes.some(({ name, ignored }) => !ignored && `${name?.value}`.includes('Greenroom'));
  };

  it('the panel loads unlisted and out of the keyboard’s reach, and is there once something is', async () => {
    const { letGo } = await openSlowly();
    const panel = await panelOf(page);
    await panel.locator('main').waitFor({ state: 'attached' });
    expect(await isListed()).toBe(false);
    const heard = async () => {
      await page.keyboard.press('Shift+Tab');
      return panel.evaluate(() => document.hasFocus());
    };
    expect(await heard()).toBe(false);
    letGo();
    await panel.locator('#guide-name').waitFor();
    await expect.poll(isListed).toBe(true);
    expect(await panelOf(page)).toBe(panel);
  });
});

describe('no guide fits', () => {
  it('says so', async () => {
    await page.goto(addressOf('scorecard-no-match.html'));
    const panel = await panelOf(page);
    await panel
      .getByText(/no guide/i)
      .first()
      .waitFor();
    expect(await panel.locator('body').innerText()).toContain('Office tour');
  });
});

/** Opens a page of ours and waits for its panel: what was opened before has had its time by then. */
async function witness(): Promise<void> {
  const other = await stage.context.newPage();
  await other.goto(addressOf('scorecard-plain.html'));
  const panel = await panelOf(other);
  await panel.locator('#guide-name').waitFor();
  await other.close();
}

describe('pages that are not ours', () => {
  test.each(samplePages.filter((each) => each.kind === null).map((each) => [each.file, each.url]))(
    '%s gets nothing',
    async (_, url) => {
      await page.goto(url);
      await witness();
      expect(await isInjected(page)).toBe(false);
      expect(page.frames()).toHaveLength(
        page.frames().filter((each) => !each.url().startsWith('chrome-extension')).length,
      );
    },
  );
});

describe('the page’s own scripts', () => {
  beforeEach(async () => {
    await page.goto(addressOf('scorecard-plain.html'));
  });

  it('cannot read the panel', async () => {
    await panelOf(page);
    const seen = await page.evaluate(() => {
      const host = document.documentElement.lastElementChild;
      return {
        root: host?.shadowRoot ?? null,
        text: host?.textContent ?? '',
        frames: window.length,
      };
    });
    expect(seen).toEqual({ root: null, text: '', frames: 0 });
  });

  it('see no key typed in it', async () => {
    const panel = await panelOf(page);
    await panel.getByRole('combobox').first().click();
    await page.keyboard.type('values');
    await panel.getByRole('option').first().waitFor();
    const heard = await page.evaluate(
      () => (window as never as { heardKeys: unknown[] }).heardKeys,
    );
    expect(heard).toEqual([]);
  });

  it('find no global of the extension', async () => {
    await panelOf(page);
    const globals = await page.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) =>
        /greenroom|wxt|browser|polyfill/i.test(name),
      ),
    );
    const bare = await stage.context.newPage();
    await bare.goto(addressOf('none-settings.html'));
    const without = await bare.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) =>
        /greenroom|wxt|browser|polyfill/i.test(name),
      ),
    );
    await bare.close();
    expect(globals.filter((name) => name !== 'browser')).toEqual(
      without.filter((name) => name !== 'browser'),
    );
  });

  it('cannot probe for its files', async () => {
    await panelOf(page);
    const found = await page.evaluate(async (origin) => {
      const probes = ['panel.html', 'manifest.json', 'icon/16.png', 'page-loader.js'];
      const answers = await Promise.allSettled(probes.map((path) => fetch(`${origin}/${path}`)));
      return answers.filter((each) => each.status === 'fulfilled').length;
    }, stage.origin);
    expect(found).toBe(0);
  });
});

describe('removal by the page', () => {
  it('is not fought, and the toolbar icon says so', async () => {
    await page.goto(addressOf('scorecard-plain.html'));
    await panelOf(page);
    await page.evaluate(() => document.documentElement.lastElementChild?.remove());
    const worker = await stage.worker();
    await expect
      .poll(() =>
        worker.evaluate(async () => {
          const { chrome } = globalThis as never as { chrome: ChromeForBadge };
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return chrome.action.getBadgeText({ tabId: tab?.id ?? 0 });
        }),
      )
      .toBe('!');
    expect(await isInjected(page)).toBe(false);
  });
});

interface ChromeForBadge {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
}
