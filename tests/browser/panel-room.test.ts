/** Where the panel stands: beside the page where the window has room for both, else over it or as a tab. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { samplePages } from '../pages/manifest.ts';
import { addressOf, HOST, openStage, panelOf, pressPanelKey, type Stage } from './extension.ts';

declare const chrome: { storage: { local: { clear(): Promise<void> } } };

const PLAIN = 'scorecard-plain.html';
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 1279, height: 800 };

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage.close());
beforeEach(async () => {
  await (await stage.worker()).evaluate(() => chrome.storage.local.clear());
  page = await stage.context.newPage();
});
afterEach(() => page.close());

async function openPanel(): Promise<Frame> {
  await page.goto(addressOf(PLAIN));
  const panel = await panelOf(page);
  await panel.locator('#guide-name').waitFor();
  return panel;
}

/** Pixels that the page has: right edge of its root element. */
const pageWidth = () => page.evaluate(() => document.documentElement.getBoundingClientRect().right);
const hostWidth = () => page.locator(HOST).evaluate((host) => host.getBoundingClientRect().width);
/** As long as the panel is not seen it lets clicks through. */
const isSeen = () =>
  page.evaluate((host) => document.elementFromPoint(innerWidth - 200, 300)?.matches(host), HOST);
const rootStyle = () => page.locator('html').getAttribute('style');
const press = (panel: Frame, name: RegExp) => panel.getByRole('button', { name }).click();

/** Has the layout shifts of what the page holds counted from its start; the panel's host is not of the page. */
async function countShifts(): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    type Shift = PerformanceEntry & { sources: { node: Element | null }[] };
    const shifts: Shift[] = [];
    const observer = new PerformanceObserver((list) => {
      shifts.push(...(list.getEntries() as Shift[]));
    });
    observer.observe({ type: 'layout-shift', buffered: true });
    // A shift is told with the frame in which it is painted, or the one after.
    const frame = () => new Promise(requestAnimationFrame);
    Object.assign(window, {
      shiftsSoFar: async () => {
        await frame();
        await frame();
        shifts.push(...(observer.takeRecords() as Shift[]));
        return shifts.filter(({ sources }) =>
          sources.some(({ node }) => node?.matches('html > div') !== true),
        ).length;
      },
    });
  });
  return () =>
    page.evaluate(() => (window as never as { shiftsSoFar(): Promise<number> }).shiftsSoFar());
}

/** A shift of the test's own, which shows that shifts are seen at all. */
const shift = () =>
  page.evaluate(() =>
    document.body.prepend(Object.assign(document.createElement('h1'), { textContent: 'Above' })),
  );

/** Has the page, with something more in it, wait in its head until it is let go. */
async function holdBack(more = ''): Promise<() => void> {
  let letGo = () => {};
  const isLetGo = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const html = readFileSync(new URL(`../pages/${PLAIN}`, import.meta.url), 'utf8');
  const slow = html.replace('<head>', '<head><script src="/slow.js"></script>');
  await serve(slow.replace('</body>', `${more}</body>`));
  await page.route('**/slow.js', async (route) => {
    await isLetGo;
    await route.fulfill({ contentType: 'text/javascript', body: '' });
  });
  return letGo;
}

/** Puts other text at the address of the sample. */
async function serve(html: string): Promise<void> {
  await page.route(addressOf(PLAIN), (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
}

describe('where the window leaves the page 900 pixels', () => {
  it('the page is as wide as the panel leaves it, and as it was once the panel is closed', async () => {
    const html = readFileSync(new URL(`../pages/${PLAIN}`, import.meta.url), 'utf8');
    await serve(html.replace('<html', '<html style="margin-right: 7px; color: red"'));
    const panel = await openPanel();
    expect(await pageWidth()).toBe(900);
    await press(panel, /collapse/i);
    await expect.poll(hostWidth).toBe(32);
    expect(await rootStyle()).toBe('margin-right: 7px; color: red;');
  });

  it('the room changes sides and width with the panel', async () => {
    const panel = await openPanel();
    await press(panel, /left/i);
    const left = () => page.evaluate(() => document.documentElement.getBoundingClientRect().left);
    await expect.poll(left).toBe(380);
    expect(await pageWidth()).toBe(1280);
    await page.setViewportSize({ width: 1600, height: 800 });
    await panel.getByRole('separator').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(left).toBeGreaterThan(380);
    expect(await left()).toBe(await hostWidth());
  });

  it('the room is there before there is anything to paint, and nothing moves', async () => {
    const shifts = await countShifts();
    const letGo = await holdBack();
    await page.goto(addressOf(PLAIN), { waitUntil: 'commit' });
    await expect.poll(rootStyle).toContain('380px');
    expect(await page.evaluate(() => document.body)).toBe(null);
    letGo();
    const panel = await panelOf(page);
    await panel.locator('#guide-name').waitFor();
    expect(await shifts()).toBe(0);
    await shift();
    expect(await shifts()).toBeGreaterThan(0);
  });

  it('it is not touched by a switch in place', async () => {
    const sample = samplePages.find(({ file }) => file === 'review-switch.html');
    await page.goto(sample?.url ?? '');
    const panel = await panelOf(page);
    await panel
      .getByText(sample?.candidate ?? '')
      .first()
      .waitFor();
    expect(await pageWidth()).toBe(900);
    await page.evaluate(() => {
      const styles: (string | null)[] = [];
      new MutationObserver(() => {
        styles.push(document.documentElement.getAttribute('style'));
      }).observe(document.documentElement, { attributes: true });
      Object.assign(window, { styles });
    });
    await page.locator(sample?.press ?? '').click();
    await panel
      .getByText(sample?.after?.candidate ?? '')
      .first()
      .waitFor();
    expect(await page.evaluate(() => (window as never as { styles: string[] }).styles)).toEqual([]);
    expect(await pageWidth()).toBe(900);
  });

  it.each([
    ['names nothing', '<h1>Scorecard</h1><p>Loading was not possible.</p>'],
    ['is empty', ''],
  ])('a page that %s keeps the room, and a sentence in it, until it is left', async (_, body) => {
    await page.addInitScript((host) => {
      const widths: (string | undefined)[] = [];
      new MutationObserver(() => {
        widths.push(document.querySelector<HTMLElement>(host)?.style.width);
      }).observe(document, { attributes: true, attributeFilter: ['style'], subtree: true });
      Object.assign(window, { widths });
    }, HOST);
    await serve(`<!doctype html><html><head></head><body>${body}</body></html>`);
    await page.goto(addressOf(PLAIN));
    await expect.poll(isSeen).toBe(true);
    const panel = await panelOf(page);
    await panel.getByText('No stage on this page').waitFor();
    await panel.getByRole('combobox').waitFor();
    expect(await pageWidth()).toBe(900);
    // It waits unseen, and is no tab meanwhile.
    const widths = await page.evaluate(() => (window as never as { widths: string[] }).widths);
    expect(widths).not.toContain('32px');
    await page.evaluate(() => history.pushState(null, '', '/nothing-for-us'));
    await expect.poll(rootStyle).toBe(null);
    expect(await page.locator(HOST).count()).toBe(0);
  });

  it('a page that named nothing keeps the room while the next one is being put in its place', async () => {
    await serve('<!doctype html><html><head></head><body><h1>Scorecard</h1></body></html>');
    await page.goto(addressOf(PLAIN));
    await expect.poll(isSeen).toBe(true);
    const { pathname } = new URL(addressOf('scorecard-read-only.html'));
    await page.evaluate((path) => history.pushState(null, '', path), pathname);
    await expect.poll(isSeen).toBe(false);
    expect(await pageWidth()).toBe(900);
  });
});

describe('what takes no heed of the room that the page gives', () => {
  const EDGE = 'position: fixed; right: 12px; bottom: 12px; width: 60px; height: 30px';
  const BAR = 'position: fixed; top: 0; text-align: right; margin: 0; background: #eee';
  /** Opens the page with something more in it. */
  async function openWith(more: string): Promise<void> {
    const html = readFileSync(new URL(`../pages/${PLAIN}`, import.meta.url), 'utf8');
    await serve(html.replace('</body>', `${more}</body>`));
    await page.goto(addressOf(PLAIN));
  }

  it.each([
    [
      'a link in a bar as broad as the window',
      '<p style="position: absolute; top: 0; width: 100vw; text-align: right"><a id="edge" href="#me">Me</a></p>',
    ],
    [
      'a field in a bar that is fixed in the middle',
      `<p style="${BAR}; left: 50%; translate: -50%; width: 100%"><input id="edge" size="9"></p>`,
    ],
    [
      'a button that has its place from the other side',
      `<button id="edge" style="${EDGE}; left: calc(100% - 72px); right: auto">Help</button>`,
    ],
    [
      'a button that insists',
      `<button id="edge" style="${EDGE}; right: 12px !important">Help</button>`,
    ],
  ])('%s stays in reach: the panel begins as its tab, and the room is kept', async (_, more) => {
    await page.addInitScript(() => {
      const styles: (string | null)[] = [];
      new MutationObserver(() => {
        styles.push(document.documentElement.getAttribute('style'));
      }).observe(document, { attributes: true, attributeFilter: ['style'], subtree: true });
      Object.assign(window, { styles });
    });
    await openWith(more);
    await expect.poll(hostWidth).toBe(32);
    await page.locator('#edge').click();
    expect(await pageWidth()).toBe(900);
    await page.locator(HOST).click();
    await (await panelOf(page)).locator('#guide-name').waitFor();
    await expect.poll(isSeen).toBe(true);
    expect(await hostWidth()).toBe(380);
    const styles = await page.evaluate(() => (window as never as { styles: string[] }).styles);
    expect([...new Set(styles)]).toEqual(['margin-right: 380px !important;']);
    const left = () => page.evaluate(() => document.getAnimations().length);
    expect(await left()).toBe(0);
  });

  const edge = () =>
    page.locator('#edge').evaluate((each) => {
      const { left, right, width } = each.getBoundingClientRect();
      return { left, right, width };
    });
  const rightOf = (selector: string) =>
    page.locator(selector).evaluate((each) => each.getBoundingClientRect().right);
  /** Has the page session look at the panel, as it does every two seconds. */
  const look = () => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  const barStyle = () => page.locator('#bar').getAttribute('style');

  const FIXED = [
    [
      'a button at the edge of the window',
      `<div id="bar"><button id="edge" style="${EDGE}">Help</button></div>`,
    ],
    [
      'a bar from edge to edge',
      `<div id="bar" style="${BAR}; left: 0; right: 0"><button id="edge">Me</button></div>`,
    ],
    [
      'a bar of all the width',
      `<div id="bar" style="${BAR}; left: 0; width: 100%"><button id="edge">Me</button></div>`,
    ],
    [
      'a bar as broad as the window',
      `<div id="bar" style="${BAR}; left: 0; width: 100vw; padding: 0 9px; box-sizing: border-box"><button id="edge">Me</button></div>`,
    ],
    [
      'a bar that takes its time to move',
      `<div id="bar" style="${BAR}; left: 0; right: 0; transition: all 9s"><button id="edge">Me</button></div>`,
    ],
    [
      'an app that fills the window',
      `<div id="bar" style="${BAR}; inset: 0; height: 100vh; background: none; pointer-events: none"><p style="${BAR}; position: absolute; width: 100%"><button id="edge" style="pointer-events: auto">Me</button></p></div>`,
    ],
  ] as const;
  const STICKY = [
    'a bar that sticks',
    `<div id="bar" style="${BAR}; position: sticky; bottom: 0; width: 100vw"><button id="edge">Me</button></div>`,
  ] as const;

  it.each([...FIXED, STICKY])(
    '%s gives its room too, before anything is painted, and takes it back',
    async (_, more) => {
      await page.setViewportSize(NARROW);
      await openWith(more);
      await expect.poll(hostWidth).toBe(32);
      const before = await edge();
      const style = await barStyle();
      await page.setViewportSize({ width: NARROW.width + 380, height: 800 });
      await (await panelOf(page)).locator('#guide-name').waitFor();
      await expect.poll(isSeen).toBe(true);
      expect(await edge()).toEqual(before);
      await page.setViewportSize(NARROW);
      await expect.poll(hostWidth).toBe(32);
      expect(await edge()).toEqual(before);

      await page.setViewportSize(WIDE);
      const shifts = await countShifts();
      const letGo = await holdBack(more);
      await page.goto(addressOf(PLAIN), { waitUntil: 'commit' });
      await expect.poll(rootStyle).toContain('380px');
      letGo();
      const panel = await panelOf(page);
      await panel.locator('#guide-name').waitFor();
      await expect.poll(isSeen).toBe(true);
      expect(await hostWidth()).toBe(380);
      expect((await edge()).right).toBeLessThanOrEqual(900);
      expect(await shifts()).toBe(0);
      await page.locator('#edge').click();
      expect(await barStyle()).toBe(style);
      await press(panel, /collapse/i);
      await expect.poll(hostWidth).toBe(32);
      const { right, width } = await edge();
      expect([right, width]).toEqual([before.right + 1, before.width]);
      expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
      expect(await barStyle()).toBe(style);
    },
  );

  it.each(FIXED)('%s gives its room on the left', async (_, more) => {
    await openWith(
      more
        .replace('text-align: right', 'text-align: left')
        .replace('right: 12px', 'left: 12px')
        .replace('text-align: right', 'text-align: left'),
    );
    const panel = await panelOf(page);
    await panel.locator('#guide-name').waitFor();
    await expect.poll(isSeen).toBe(true);
    const { left } = await edge();
    expect(left).toBeLessThan(20);
    await press(panel, /left/i);
    await expect.poll(async () => (await edge()).left).toBe(left + 380);
    const bar = await page.locator('#bar').evaluate((each) => each.getBoundingClientRect().right);
    expect(bar).toBeLessThanOrEqual(1280);
    await press(panel, /collapse/i);
    await expect.poll(async () => (await edge()).left).toBe(left);
  });

  it('comes later, and gives its room within moments; back in the page it is as it was', async () => {
    const panel = await openPanel();
    await expect.poll(isSeen).toBe(true);
    const bar = `<div id="bar" style="${BAR}; left: 0; right: 0"><button id="edge">Me</button></div>`;
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), bar);
    await expect.poll(async () => (await edge()).right).toBe(900);
    await page.evaluate(() => {
      const each = document.querySelector('#bar') as HTMLElement;
      each.remove();
      Object.assign(window, { bar: each });
    });
    await press(panel, /collapse/i);
    await expect.poll(hostWidth).toBe(32);
    await page.evaluate(() => document.body.append((window as never as { bar: Element }).bar));
    expect((await edge()).right).toBe(1280);
  });

  it('is in nobody’s way where the keyboard comes to it first', async () => {
    await openPanel();
    await expect.poll(isSeen).toBe(true);
    await page.evaluate((style) => {
      document.body.insertAdjacentHTML(
        'beforeend',
        `<button id="edge" style="${style}">Me</button>`,
      );
      document.querySelector<HTMLElement>('#edge')?.focus();
    }, EDGE);
    expect((await edge()).right).toBe(888);
    expect(await hostWidth()).toBe(380);
  });

  it('is looked for on a page of many controls when the panel is put there, and not ever again', async () => {
    const rows = '<button>Row</button>'.repeat(600);
    const bar = (name: string) => `<button id="${name}" style="${EDGE}">Me</button>`;
    await openWith(`${bar('edge')}<div>${rows}</div>`);
    await (await panelOf(page)).locator('#guide-name').waitFor();
    await expect.poll(isSeen).toBe(true);
    expect((await edge()).right).toBe(888);
    await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), bar('late'));
    await look();
    expect(await rightOf('#late')).toBe(1268);
    await page.locator('#late').focus();
    expect(await rightOf('#late')).toBe(888);
  });

  it('has no animation that a page would wait for', async () => {
    await openWith(`<button id="edge" style="${EDGE}">Help</button>`);
    await expect.poll(async () => (await edge()).right).toBe(888);
    const isOver = page.evaluate(async () => {
      const all = document.getAnimations();
      await Promise.all(all.map(({ finished }) => finished));
      return all.length;
    });
    expect(await isOver).toBe(1);
  });

  it('is left where the page takes the room away again', async () => {
    await openWith(`<button id="edge" style="${EDGE}">Help</button>`);
    await (await panelOf(page)).locator('#guide-name').waitFor();
    await expect.poll(isSeen).toBe(true);
    expect((await edge()).right).toBe(888);
    await page.evaluate(() => {
      for (const each of document.getAnimations()) each.cancel();
    });
    await look();
    expect((await edge()).right).toBe(1268);
  });

  it('is left alone in a shadow root', async () => {
    await openWith('<div id="holder"></div>');
    await page.evaluate((style) => {
      const root = document.querySelector('#holder')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = `<button style="${style}">Help</button>`;
    }, EDGE);
    await (await panelOf(page)).locator('#guide-name').waitFor();
    await expect.poll(isSeen).toBe(true);
    await look();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });

  it('has all its room on paper', async () => {
    await openWith(`<button id="edge" style="${EDGE}">Help</button>`);
    await (await panelOf(page)).locator('#guide-name').waitFor();
    await expect.poll(async () => (await edge()).right).toBe(888);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        Object.assign(window, { inPrint: document.getAnimations().length });
      });
    });
    await page.pdf();
    expect(await page.evaluate(() => (window as never as { inPrint: number }).inPrint)).toBe(0);
    await expect.poll(async () => (await edge()).right).toBe(888);
  });

  it('is covered by a panel that its person opens by the key while typing', async () => {
    await openWith(
      `<button id="edge" style="${EDGE}; left: calc(100% - 72px); right: auto">Help</button>`,
    );
    await expect.poll(hostWidth).toBe(32);
    await page.locator('textarea').first().focus();
    await pressPanelKey(stage, page);
    await expect.poll(isSeen).toBe(true);
    await (await panelOf(page)).locator('#guide-name').waitFor();
    expect(await hostWidth()).toBe(380);
  });

  it.each([
    ['is partly beside it', `<button style="${EDGE}; width: 400px">Help</button>`],
    ['nobody sees', `<button style="${EDGE}; visibility: hidden">Help</button>`],
    ['lets clicks through', `<a href="#me" style="${EDGE}; pointer-events: none">Help</a>`],
    ['is nothing to click', `<p style="${EDGE}">Help</p>`],
  ])('the panel stays beside the page where what is under it %s', async (_, more) => {
    await openWith(more);
    const panel = await panelOf(page);
    await panel.locator('#guide-name').waitFor();
    await expect.poll(isSeen).toBe(true);
    expect(await hostWidth()).toBe(380);
  });

  it('a panel that its person puts over the page is a tab where the handbook has nothing', async () => {
    await press(await openPanel(), /put it elsewhere/i);
    await press(await panelOf(page), /^over the page$/i);
    await page.goto(addressOf('scorecard-no-match.html'));
    await expect.poll(hostWidth).toBe(32);
    await page.locator(HOST).click();
    await (await panelOf(page)).getByRole('heading', { name: 'No guide for' }).waitFor();
    await expect.poll(hostWidth).toBe(380);
  });

  it('a panel that its person puts over the page covers what it covers', async () => {
    await press(await openPanel(), /put it elsewhere/i);
    await press(await panelOf(page), /^over the page$/i);
    await expect.poll(() => page.locator('html').getAttribute('style')).toBe(null);
    await page.reload();
    await (await panelOf(page)).locator('#guide-name').waitFor();
    await expect.poll(isSeen).toBe(true);
    expect(await hostWidth()).toBe(380);
  });
});

describe('where it would leave less', () => {
  it('the panel starts as a tab, lies over the page once it is opened, and nothing moves', async () => {
    await page.setViewportSize(NARROW);
    const shifts = await countShifts();
    await page.goto(addressOf(PLAIN));
    await expect.poll(hostWidth).toBe(32);
    await page.locator(HOST).click();
    const panel = await panelOf(page);
    await panel.locator('#guide-name').waitFor();
    expect(await pageWidth()).toBe(1279);
    expect(await shifts()).toBe(0);
    await shift();
    expect(await shifts()).toBeGreaterThan(0);
  });

  it('it starts as a tab on every page', async () => {
    await page.setViewportSize(NARROW);
    await page.goto(addressOf(PLAIN));
    await page.locator(HOST).click();
    await (await panelOf(page)).locator('#guide-name').waitFor();
    await page.reload();
    await expect.poll(hostWidth).toBe(32);
  });

  it('because the window became smaller, the panel goes to its tab, and comes back with the room', async () => {
    await openPanel();
    await page.setViewportSize(NARROW);
    await expect.poll(hostWidth).toBe(32);
    expect(await pageWidth()).toBe(1279);
    await page.setViewportSize(WIDE);
    await expect.poll(hostWidth).toBe(380);
    expect(await pageWidth()).toBe(900);
  });

  it('because the window became smaller, a panel with the keyboard in it stays over the page', async () => {
    const panel = await openPanel();
    await panel.getByRole('combobox').focus();
    await page.setViewportSize(NARROW);
    await expect.poll(pageWidth).toBe(1279);
    expect(await hostWidth()).toBe(380);
  });
});

describe('a panel over the page', () => {
  /** Two fields at the end of a page: one under the panel, one that is partly beside it. */
  async function openOverFields(): Promise<Frame> {
    await page.setViewportSize(NARROW);
    await page.goto(addressOf(PLAIN));
    await expect.poll(hostWidth).toBe(32);
    await page.evaluate(() => {
      const style = 'display: block; margin: 8px 0 8px auto; box-sizing: border-box; border: 0';
      document.body.insertAdjacentHTML(
        'beforeend',
        `<input id="beside" style="${style}; width: 600px"><input id="before" style="width: 9px">
        <input id="under" style="${style}; width: 200px"><input id="after" style="width: 9px">`,
      );
    });
    await page.locator(HOST).click();
    const panel = await panelOf(page);
    await panel.locator('#guide-name').waitFor();
    return panel;
  }
  const focused = () => page.evaluate(() => document.activeElement?.id);

  it('goes to its tab where the keyboard comes to what is wholly under it', async () => {
    await openOverFields();
    await page.locator('#before').focus();
    expect(await hostWidth()).toBe(380);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('under');
    await expect.poll(hostWidth).toBe(32);
    await page.keyboard.type('whole');
    expect(await page.locator('#under').inputValue()).toBe('whole');
    // It is closed for this moment only, and opens over the page again.
    await page.locator(HOST).click();
    await expect.poll(hostWidth).toBe(380);
  });

  it('stays where what the keyboard comes to can be seen beside it', async () => {
    const panel = await openOverFields();
    await page.locator('#beside').focus();
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('before');
    expect(await hostWidth()).toBe(380);
    await panel.getByRole('combobox').focus();
    expect(await hostWidth()).toBe(380);
  });

  it('does not call the keyboard back from what it came to before the panel was seen', async () => {
    await openOverFields();
    await page.locator('#under').focus();
    await expect.poll(hostWidth).toBe(32);
    // In the turn of the click, before anything is painted.
    await page.evaluate((host) => {
      const open = document.querySelector<HTMLElement>(host);
      const { x, y, width, height } = open?.getBoundingClientRect() ?? new DOMRect();
      Object.assign(window, { at: [x + width / 2, y + height / 2] });
      document.addEventListener('click', () =>
        document.querySelector<HTMLElement>('#under')?.focus(),
      );
    }, HOST);
    const [x = 0, y = 0] = await page.evaluate(() => (window as never as { at: number[] }).at);
    await page.mouse.click(x, y);
    await expect.poll(hostWidth).toBe(32);
    await page.keyboard.type('whole');
    expect(await page.locator('#under').inputValue()).toBe('whole');
  });

  it('was closed by nobody: the next page opens it as ever', async () => {
    await openOverFields();
    await page.locator('#under').focus();
    await expect.poll(hostWidth).toBe(32);
    await page.setViewportSize(WIDE);
    await page.reload();
    await expect.poll(hostWidth).toBe(380);
  });
});

it('a printed page has all its room and no panel, and gives the room again after', async () => {
  await page.setViewportSize(WIDE);
  await openPanel();
  await expect.poll(isSeen).toBe(true);
  const margin = () => page.evaluate(() => getComputedStyle(document.documentElement).marginRight);
  const before = await margin();
  expect(before).not.toBe('0px');
  await page.evaluate(() => {
    addEventListener('beforeprint', () => {
      const { marginRight } = getComputedStyle(document.documentElement);
      Object.assign(window, { inPrint: marginRight });
    });
  });
  await page.emulateMedia({ media: 'print' });
  expect(await isSeen()).toBe(false);
  await page.emulateMedia({ media: null });
  await page.pdf();
  expect(await page.evaluate(() => (window as never as { inPrint: string }).inPrint)).toBe('0px');
  expect(await margin()).toBe(before);
});
