/** The panel in a real Firefox, where a page of the extension inside a web page may do less. */
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openFirefox, panelIn, panelOf, type Stage, sample, View } from './extension.ts';

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openFirefox();
});
afterAll(() => stage.close());
afterEach(() => page.close());

const open = async (file: string) => {
  page = await stage.open(sample(file));
  return panelOf(page);
};

describe('the right guide', () => {
  it.each(['scorecard-plain.html', 'kit-classic.html', 'profile-old-plain.html'])(
    'on %s',
    async (file) => {
      const panel = await open(file);
      const { candidate, guide } = sample(file);
      await panel.shows(candidate ?? '', '.page-line');
      if (guide) await panel.shows(guide, '#guide-name');
      else expect(await panel.text('#guide-name')).toBe('');
    },
  );
});

describe('a page that changes under the open panel', () => {
  it('to another candidate is followed, and the one before is shown no more', async () => {
    const { candidate, press, after } = sample('review-switch.html');
    const panel = await open('review-switch.html');
    await panel.shows(candidate ?? '', '.page-line');
    await page.click(press ?? '');
    await panel.shows(after?.candidate ?? '', '.page-line');
    expect(await panel.text()).not.toContain(candidate);
  });

  it.each(['scorecard-late.html', 'scheduling-late.html'])(
    'by text that is late: %s',
    async (file) => {
      const { candidate, after } = sample(file);
      const panel = await open(file);
      await panel.shows(after?.candidate ?? candidate ?? '', '.page-line');
      if (after?.guide) await panel.shows(after.guide, '#guide-name');
    },
  );

  it('by a frame that is filled later', async () => {
    const { after } = sample('scorecard-frame.html');
    const panel = await open('scorecard-frame.html');
    await panel.shows(after?.candidate ?? '', '.page-line');
    await panel.shows(after?.guide ?? '', '#guide-name');
  });
});

describe('what a person does in the panel', () => {
  it('pins another guide and undoes it', async () => {
    const panel = await open('scorecard-no-match.html');
    await panel.shows('No guide for');
    await panel.type('[role=combobox]', 'peer interview');
    await panel.press('Peer Interview');
    await panel.pressUntil('Pin for this job and stage', 'Pinned', '.verdict');
    await panel.shows('Peer Interview', '#guide-name');
    await panel.press('Why this guide?');
    await panel.pressUntil('Undo the pin', 'counts no more');
    await panel.shows('No guide for');
  });

  it.each(['scorecard-read-only.html', 'profile-new-embedded-only.html', 'kit-classic.html'])(
    'makes a report of how the page is built: %s',
    async (file) => {
      const { candidate, kind } = sample(file);
      const panel = await open(file);
      await panel.press('Why this guide?');
      await panel.press('Make a report');
      const report = () =>
        panel.frame.evaluate(
          () =>
            document.querySelector<HTMLTextAreaElement>('.report textarea')?.value ??
            document.querySelector<HTMLElement>('.report')?.innerText,
        );
      await expect.poll(report, { timeout: 5_000 }).toContain(`Page kind: ${kind}`);
      expect(await report()).not.toContain(candidate);
    },
  );

  it('changes its theme and side as soon as they are changed in the options', async () => {
    const panel = await open('scorecard-plain.html');
    const own = await stage.openOwnPage('options.html');
    const options = new View(own);
    const look = () =>
      panel.frame.evaluate(() => [
        document.documentElement.dataset.theme,
        document.querySelector('.panel')?.classList.contains('left'),
      ]);
    await expect.poll(look).toEqual(['system', false]);
    await options.press('Dark');
    await expect.poll(look).toEqual(['dark', false]);
    await options.press('Left');
    await expect.poll(look).toEqual(['dark', true]);
    await options.press('As the system');
    await options.press('Right');
    await expect.poll(look).toEqual(['system', false]);
    await own.close();
  });

  it('copies what to tell the candidate, as rich and as plain text', async () => {
    const panel = await open('scorecard-plain.html');
    await panel.press('Copy what to tell the candidate', '.guide');
    const isTicked = () => panel.frame.evaluate(() => !!document.querySelector('button .tick'));
    await expect.poll(isTicked).toBe(true);
    const [html = '', text = ''] = await pasted(page);
    expect(html).toMatch(/^<p>The interview takes 60 minutes\.<\/p><ul><li>.+<\/li><\/ul>$/);
    expect(text).toMatch(/^The interview takes 60 minutes\.\n\n- \S/);
  });
});

/** What a person's own paste brings into the page: HTML, without what browsers put around it, and text. */
async function pasted(into: Page): Promise<string[]> {
  await into.bringToFront();
  await into.evaluate(() => {
    const field = document.createElement('textarea');
    document.body.append(field);
    field.focus();
    document.addEventListener('paste', ({ clipboardData }) => {
      const kinds = ['text/html', 'text/plain'];
      field.dataset.held = JSON.stringify(kinds.map((each) => clipboardData?.getData(each)));
    });
  });
  await into.keyboard.down('Control');
  await into.keyboard.press('v');
  await into.keyboard.up('Control');
  const held = await into.evaluate(() => {
    const field = document.querySelector<HTMLElement>('[data-held]');
    const found = field?.dataset.held;
    field?.remove();
    return found;
  });
  const [html = '', text = ''] = JSON.parse(held ?? '[]') as string[];
  return [html.replace(/^.*<body>|<\/body>.*$/gs, ''), text];
}

describe('Alt+Shift+G', () => {
  const isOpen = async () => (await panelIn(page)) !== undefined;

  const isInPanel = () =>
    page.evaluate(() => document.activeElement?.matches('html > div') === true);

  it('enters the panel, then hides it, then shows it again', async () => {
    const { guide } = sample('scorecard-plain.html');
    await (await open('scorecard-plain.html')).shows(guide ?? '', '#guide-name');
    await page.bringToFront();
    await stage.pressKey();
    await expect.poll(isInPanel).toBe(true);
    await stage.pressKey();
    await expect.poll(isOpen).toBe(false);
    await stage.pressKey();
    await (await panelOf(page)).shows(guide ?? '', '#guide-name');
  });

  it('takes no letter from a field, and Escape comes back to between the same letters', async () => {
    const { guide } = sample('scorecard-plain.html');
    await (await open('scorecard-plain.html')).shows(guide ?? '', '#guide-name');
    await page.evaluate(() =>
      document.body.insertAdjacentHTML('afterbegin', '<textarea id="notes"></textarea>'),
    );
    await page.bringToFront();
    await page.click('#notes');
    await page.keyboard.type('abef');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await stage.pressKey();
    await expect.poll(isInPanel).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(isInPanel).toBe(false);
    await page.keyboard.type('cd');
    const notes = () => page.$eval('#notes', (field) => (field as HTMLTextAreaElement).value);
    expect(await notes()).toBe('abcdef');
  });

  it('opens the popup on a page that is nothing for us', async () => {
    page = await stage.open(sample('none-marketing.html'));
    await page.bringToFront();
    expect(await stage.isPopupOpen()).toBe(false);
    await stage.pressKey();
    await expect.poll(() => stage.isPopupOpen()).toBe(true);
  });
});

describe('the background page, which Firefox ends when it is idle,', () => {
  it('answers a search again', async () => {
    const panel = await open('scorecard-plain.html');
    await panel.shows(sample('scorecard-plain.html').guide ?? '', '#guide-name');
    await stage.endBackground();
    await panel.type('[role=combobox]', 'peer interview');
    await panel.press('Peer Interview');
    await panel.shows('Peer Interview', 'main');
  });

  it('tells an open panel of the next candidate again', async () => {
    const { candidate, press, after } = sample('review-switch.html');
    const panel = await open('review-switch.html');
    await panel.shows(candidate ?? '', '.page-line');
    await stage.endBackground();
    await page.click(press ?? '');
    await panel.shows(after?.candidate ?? '', '.page-line');
  });
});

describe('a page that the tab has left', () => {
  it('is forgotten where its tab was closed, and no closed tab starts the background page', async () => {
    const own = await stage.openOwnPage('options.html');
    const kept = () =>
      own.evaluate(async () => {
        const { browser } = globalThis as never as { browser: WithSession };
        const keys = Object.keys(await browser.storage.session.get(null));
        return keys.filter((key) => /^(page|once|corrections|panel):/.test(key)).length;
      });
    const panel = await open('scorecard-plain.html');
    await panel.shows(sample('scorecard-plain.html').guide ?? '', '#guide-name');
    expect(await kept()).toBeGreaterThan(0);
    await page.close();
    await expect.poll(kept).toBe(0);
    await own.close();

    page = await stage.open(sample('none-marketing.html'));
    await stage.endBackground();
    await page.close();
    page = await stage.open(sample('none-marketing.html'));
    expect(await stage.backgroundState()).toBe('stopped');
    const again = await open('scorecard-plain.html');
    await again.shows(sample('scorecard-plain.html').guide ?? '', '#guide-name');
    expect(await stage.backgroundState()).toBe('running');
  });

  it('is forgotten, and known again on the way back', async () => {
    const own = await stage.openOwnPage('options.html');
    const pages = () =>
      own.evaluate(async () => {
        const { browser } = globalThis as never as { browser: WithSession };
        const kept = await browser.storage.session.get(null);
        return Object.keys(kept).filter((key) => key.startsWith('page:')).length;
      });
    await expect.poll(pages).toBe(0);
    const { guide } = sample('scorecard-plain.html');
    const panel = await open('scorecard-plain.html');
    await panel.shows(guide ?? '', '#guide-name');
    expect(await pages()).toBe(1);
    await page.goto(sample('none-marketing.html').url);
    await expect.poll(pages).toBe(0);
    // Back from the browser's cache, which the protocol never reports as a navigation.
    await page.evaluate(() => history.back());
    await expect.poll(pages).toBe(1);
    await own.close();
  });
});

interface WithSession {
  storage: { session: { get(key: null): Promise<object> } };
}

it('what other tools keep at the window’s edge stays in reach beside the panel', async () => {
  page = await stage.open(sample('profile-old-other-candidates.html'));
  const hostWidth = () =>
    page.evaluate(() => document.querySelector<HTMLElement>('html > div')?.style.width);
  const isInReach = () =>
    page.evaluate(() => {
      const tool = document.querySelector('.edge-tab.second');
      const { x = 0, y = 0 } = tool?.getBoundingClientRect() ?? {};
      return document.elementFromPoint(x + 4, y + 4) === tool;
    });
  await (await panelOf(page)).shows(sample('profile-old-other-candidates.html').guide ?? '');
  expect(await hostWidth()).toBe('min(380px, 100vw)');
  expect(await isInReach()).toBe(true);
});

it('the panel’s frame has a name for who does not see it', async () => {
  const panel = await open('scorecard-plain.html');
  await panel.shows(sample('scorecard-plain.html').guide ?? '', '#guide-name');
  await expect.poll(stage.accessibleNames).toContain('Greenroom: interview guidance');
});

describe('the good neighbour', () => {
  it('asks no host for anything but the sample’s, and writes nothing into a page’s console', async () => {
    await open('scorecard-plain.html');
    expect(stage.refused).toEqual([]);
    expect(stage.console.filter((line) => /greenroom|policy|managed/i.test(line))).toEqual([]);
    // Who asks is noticed.
    await page.evaluate(() => fetch('https://elsewhere.example/').catch(() => null));
    expect(stage.refused).toEqual(['elsewhere.example']);
  });
});
