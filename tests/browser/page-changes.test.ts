/** Pages that change under the panel: it is right at the end, and never goes back to a name before. */
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type SamplePage, samplePages } from '../pages/manifest.ts';
import { HOST, openPanelOf, openStage, panelOf, pressPanelKey, type Stage } from './extension.ts';

declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: object): Promise<void>;
  };
};

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

function sample(file: string): SamplePage {
  const found = samplePages.find((each) => each.file === file);
  if (!found) throw new Error(`no sample page is named ${file}`);
  return found;
}

/** Notes every line in which the panel names the page, from now on, in order. */
async function noteLines(panel: Frame): Promise<() => Promise<string[]>> {
  await panel.evaluate(() => {
    const lines: string[] = [];
    Object.assign(window, { lines });
    const note = () => {
      const line = document.querySelector('.page-line')?.textContent ?? '';
      if (line !== '' && line !== lines.at(-1)) lines.push(line);
    };
    note();
    new MutationObserver(note).observe(document, {
      subtree: true,
      childList: true,
      characterData: true,
    });
  });
  return () => panel.evaluate(() => (window as never as { lines: string[] }).lines);
}

/**
 * Gives the candidate another name in the page, again where the page takes it back, and waits until the
 * panel has followed. What the panel had still to show of what the page was before, it has shown by then.
 */
async function renameUntilShown(panel: Frame, from: string, to: string): Promise<void> {
  const isShown = async () => {
    await renameInPage(from, to);
    return line(panel, to).isVisible();
  };
  await expect.poll(isShown, { timeout: 30_000 }).toBe(true);
}

async function renameInPage(from: string, to: string): Promise<void> {
  await page.evaluate(
    ([old, name]) => {
      const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.nodeValue?.includes(old)) node.nodeValue = node.nodeValue.replaceAll(old, name);
      }
      for (const element of document.querySelectorAll('[data-react-props]')) {
        const props = element.getAttribute('data-react-props') ?? '';
        element.setAttribute('data-react-props', props.replaceAll(old, name));
      }
    },
    [from, to] as const,
  );
}

const LAST = 'Zenobia Lastname';

const line = (panel: Frame, text: string) => panel.locator('.page-line').getByText(text).first();

/** The order in which names were first shown, and whether one came back after another. */
function namesIn(lines: readonly string[], names: readonly string[]): string[] {
  const shown = lines.flatMap((text) => names.filter((name) => text.includes(name)));
  return shown.filter((name, index) => name !== shown[index - 1]);
}

describe('two candidates in quick succession', () => {
  const names = ['Beatrix Oduya', 'Caoimhe D’Angelo', 'Ishaan Verhoeven'];

  it('leave the last one in the panel, and no earlier one comes back', async () => {
    const review = sample('review-switch.html');
    await page.goto(review.url);
    const panel = await panelOf(page);
    await line(panel, names[0] ?? '').waitFor();
    const lines = await noteLines(panel);
    await page.evaluate(() => {
      const next = document.querySelector<HTMLElement>('#next-candidate');
      next?.click();
      next?.click();
    });
    await line(panel, names[2] ?? '').waitFor();
    await renameUntilShown(panel, names[2] ?? '', LAST);
    const shown = namesIn(await lines(), [...names, LAST]);
    expect(shown.slice(-2)).toEqual([names[2], LAST]);
    expect(shown).toEqual([...names, LAST].filter((name) => shown.includes(name)));
  });

  it('also where each has time to be read', async () => {
    await page.goto(sample('review-switch.html').url);
    const panel = await panelOf(page);
    await line(panel, names[0] ?? '').waitFor();
    const lines = await noteLines(panel);
    for (const name of names.slice(1)) {
      await page.locator('#next-candidate').click();
      await line(panel, name).waitFor();
    }
    expect(namesIn(await lines(), names)).toEqual(names);
  });
});

/** Notes every line in which any panel of the page names it, and reads what the last one says. */
async function noteAllLines(): Promise<{ lines: string[]; shows(name: string): Promise<void> }> {
  const lines: string[] = [];
  await page.exposeFunction('noteLine', (text: string) => {
    lines.push(text);
  });
  await page.addInitScript(() => {
    const { noteLine } = window as never as { noteLine(text: string): void };
    new MutationObserver(() => {
      const text = document.querySelector('.page-line')?.textContent;
      if (text) noteLine(text);
    }).observe(document, { subtree: true, childList: true, characterData: true });
  });
  /** The panel is another frame on each page that is loaded. */
  const shown = async () => {
    const panel = await panelOf(page);
    return panel.locator('.page-line').innerText({ timeout: 500 });
  };
  const shows = (name: string) =>
    expect.poll(() => shown().catch(() => ''), { timeout: 8_000 }).toContain(name);
  return { lines, shows };
}

it('back and forward show the candidate of the address, and no other', async () => {
  const first = sample('profile-new-history.html');
  const [before, after] = [first.candidate ?? '', first.after?.candidate ?? ''];
  const { lines, shows } = await noteAllLines();
  await page.goto(first.url);
  await shows(before);
  await page.locator('#next-candidate').click();
  await shows(after);
  await page.goBack();
  await shows(before);
  await page.goForward();
  await shows(after);
  expect(namesIn(lines, [before, after])).toEqual([before, after, before, after]);
});

describe('an address that changes before its content', () => {
  const { url, candidate } = sample('profile-new-tabs-more.html');
  const before = candidate ?? '';
  /** Changes the address, and 600 ms later the name; the data that the page carries stay. */
  const moveTo = (people: readonly { id: number; name: string | null }[]) =>
    page.evaluate(
      async ({ old, people }) => {
        const wait = () => new Promise((done) => setTimeout(done, 600));
        let said = old;
        for (const { id, name } of people) {
          history.pushState(null, '', `/people/${id}/applications/${id + 1}`);
          await (name ? wait() : new Promise((done) => setTimeout(done, 150)));
          if (!name) continue;
          const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
          for (let node = walker.nextNode(); node; node = walker.nextNode()) {
            node.nodeValue = node.nodeValue?.replaceAll(said, name) ?? '';
          }
          said = name;
        }
      },
      { old: before, people },
    );

  it.each([
    ['once', [{ id: 11, name: LAST }]],
    [
      'twice, one after the other',
      [
        { id: 11, name: 'Ottoline Middleman' },
        { id: 13, name: LAST },
      ],
    ],
    [
      'twice in quick succession',
      [
        { id: 11, name: null },
        { id: 13, name: LAST },
      ],
    ],
  ] as const)('shows no earlier person under it: %s', async (_, people) => {
    const { lines, shows } = await noteAllLines();
    await page.goto(url);
    await shows(before);
    // What the panel had still to paint of the page as it was opened, it has painted and told by then.
    await page.evaluate(async () => {
      for (let frames = 0; frames < 60; frames += 1) await new Promise(requestAnimationFrame);
    });
    const moved = lines.length;
    await moveTo(people);
    await shows(LAST);
    const names = [before, ...people.flatMap(({ name }) => name ?? [])];
    expect(namesIn(lines.slice(moved), names)).not.toContain(before);
    expect(namesIn(lines, names).at(-1)).toBe(LAST);
  });
});

it('embedded data of the candidate before says nothing of the next one', async () => {
  const data = {
    person: { id: 41_001, name: 'Oriane Vasseur' },
    application: {
      id: 941_001,
      job: { name: 'Product Designer' },
      stage: { name: 'Face to Face' },
    },
  };
  const content = (name: string, job: string) =>
    `<main><h1>${name}</h1><dl><dt>Job</dt><dd>${job}</dd><dt>Interview</dt><dd>Peer Interview</dd></dl></main>`;
  await page.route('https://app.greenhouse.io/people/**', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<!doctype html><title>Greenhouse</title><script type="application/json" id="data">${JSON.stringify(data)}</script>${content('Oriane Vasseur', 'Product Designer')}`,
    }),
  );
  const { lines, shows } = await noteAllLines();
  await page.goto('https://app.greenhouse.io/people/41001/applications/941001');
  await shows('Product Designer');
  await page.evaluate(
    (html) => {
      history.pushState(null, '', '/people/41002/applications/941002');
      const main = document.querySelector('main');
      if (main) main.outerHTML = html;
    },
    content('Tobias Lindqvist', 'Product Manager'),
  );
  await shows('Tobias Lindqvist');
  await shows('Product Manager');
  const next = lines.slice(lines.findIndex((each) => each.includes('Tobias')));
  expect(next.filter((each) => /Oriane|Designer/.test(each))).toEqual([]);
});

it('what a page hides is not shown, and what it stops hiding is', async () => {
  const { url, candidate } = sample('scorecard-half-empty.html');
  const { lines, shows } = await noteAllLines();
  await page.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      if (!location.pathname.startsWith('/scorecards')) return;
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<style>.away { display: none }</style><dialog><h3 class="name">Dot Dialogue</h3></dialog><div id="copy" class="away"><h3 class="name">Connie Copywright</h3></div>',
      );
    });
  });
  await page.goto(url);
  await shows(candidate ?? '');
  await page.evaluate(() => {
    for (const name of document.querySelectorAll('h3.name:not(#copy h3, dialog h3)')) name.remove();
    document.querySelector('#copy')?.classList.remove('away');
  });
  await shows('Connie Copywright');
  expect(lines.filter((each) => each.includes('Dialogue'))).toEqual([]);
});

describe('what arrives later is read where it stands', () => {
  it.each([
    'scorecard-frame.html',
    'profile-new-tabs.html',
    'kit-tabs.html',
    'scheduling-late.html',
  ])('%s', async (file) => {
    const { url, press, after, candidate } = sample(file);
    await page.goto(url);
    if (press) await page.locator(press).click();
    const panel = await openPanelOf(page);
    const name = after?.candidate ?? candidate;
    if (name) await line(panel, name).waitFor();
    if (after?.stage) await line(panel, after.interview ?? after.stage).waitFor();
    if (after?.guide) await panel.locator('#guide-name').getByText(after.guide).waitFor();
  });
});

/** Waits until the page has changed so many times more. */
async function changesSince(count: number): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve) => {
        let seen = 0;
        const observer = new MutationObserver((records) => {
          seen += records.length;
          if (seen < wanted) return;
          observer.disconnect();
          resolve();
        });
        observer.observe(document, { subtree: true, childList: true });
      }),
    count,
  );
}

describe('a page that never rests', () => {
  it('whose nodes are replaced by equal ones keeps its guide', async () => {
    const { url, after } = sample('scorecard-rerender.html');
    await page.goto(url);
    const panel = await panelOf(page);
    await line(panel, after?.candidate ?? '').waitFor();
    const lines = await noteLines(panel);
    await page.evaluate(() => {
      for (let times = 0; times < 6; times += 1) {
        const root = document.getElementById('root');
        root?.replaceWith(root.cloneNode(true));
      }
    });
    expect(await panel.locator('#guide-name').innerText()).toBe(after?.guide);
    await renameUntilShown(panel, after?.candidate ?? '', LAST);
    expect(new Set(await lines()).size).toBe(2);
  });

  it('that changes 100 times a second is read once', async () => {
    const { url, after } = sample('scorecard-mutating.html');
    await page.goto(url);
    const panel = await panelOf(page);
    await line(panel, after?.candidate ?? '').waitFor();
    const lines = await noteLines(panel);
    await changesSince(100);
    await renameUntilShown(panel, after?.candidate ?? '', LAST);
    expect(await lines()).toHaveLength(2);
  });

  it('through which sixteen candidates flash ends with the last one', async () => {
    const { url, after, candidate } = sample('review-storm.html');
    await page.goto(url);
    const panel = await panelOf(page);
    await line(panel, after?.candidate ?? '').waitFor();
    const lines = await noteLines(panel);
    await renameUntilShown(panel, after?.candidate ?? '', LAST);
    expect(namesIn(await lines(), [candidate ?? '', after?.candidate ?? '', LAST])).toEqual([
      after?.candidate,
      LAST,
    ]);
  });

  it('with 5,000 candidates shows its job when it is opened, and none of their names', async () => {
    const { url, job } = sample('pipeline-five-thousand.html');
    await page.goto(url);
    await page.locator(HOST).waitFor({ state: 'attached' });
    await pressPanelKey(stage, page);
    const panel = await panelOf(page);
    await line(panel, job ?? '').waitFor();
    await expect.poll(() => page.locator('tbody tr').count()).toBeGreaterThanOrEqual(5_000);
    const text = await panel.locator('body').innerText();
    const names = await page.locator('tbody tr a').allInnerTexts();
    expect(names.length).toBeGreaterThanOrEqual(5_000);
    expect(names.filter((name) => name.trim() && text.includes(name.trim()))).toEqual([]);
  });
});

describe('a switch in place', () => {
  /** For each frame that the page has painted: whether the panel was out of sight, and whom the page named. */
  interface Painted {
    at: number;
    isVeiled: boolean;
    title: string;
  }

  /** Runs a function in the world of the content script, which alone gets at the panel's frame. */
  async function ownWorld(): Promise<(source: string) => Promise<unknown>> {
    const session = await stage.context.newCDPSession(page);
    const found = new Promise<number>((resolve) => {
      session.on('Runtime.executionContextCreated', ({ context }) => {
        if (context.origin.startsWith('chrome-extension') && context.auxData?.type === 'isolated') {
          resolve(context.id);
        }
      });
    });
    await session.send('Runtime.enable');
    const contextId = await found;
    return async (expression) => {
      const options = { expression, contextId, returnByValue: true, awaitPromise: true };
      return (await session.send('Runtime.evaluate', options)).result.value;
    };
  }

  const NOTE_PAINTED = `
    globalThis.painted = [];
    const [host] = document.querySelectorAll('html > div');
    globalThis.frame = chrome.dom.openOrClosedShadowRoot(host).querySelector('iframe');
    const note = () => {
      const isVeiled = frame.inert && getComputedStyle(frame).opacity === '0';
      const at = performance.timeOrigin + performance.now();
      painted.push({ at, isVeiled, title: document.title });
      requestAnimationFrame(note);
    };
    requestAnimationFrame(note);`;

  it('keeps the panel’s frame, and never shows the candidate before beside the new one', async () => {
    const { url, candidate } = sample('scorecard-plain.html');
    await page.goto(url);
    const panel = await panelOf(page);
    await line(panel, candidate ?? '').waitFor();
    const run = await ownWorld();
    await expect.poll(() => run(`${NOTE_PAINTED}; frame.inert`)).toBe(false);
    await panel.evaluate(() => {
      const named: Record<string, number> = {};
      Object.assign(window, { named });
      new MutationObserver(() => {
        const text = document.querySelector('.page-line')?.textContent ?? '';
        named[text] ??= performance.timeOrigin + performance.now();
      }).observe(document, { subtree: true, childList: true, characterData: true });
    });
    const names = ['Beatrix Oduya', 'Ishaan Verhoeven', LAST];
    let before = candidate ?? '';
    for (const [at, name] of names.entries()) {
      const path = `/scorecards/${700 + at}/edit`;
      await page.evaluate((to) => history.pushState(null, '', to), path);
      await renameInPage(before, name);
      await line(panel, name).waitFor();
      const seen = `painted.some((o) => !o.isVeiled && o.title.includes(${JSON.stringify(name)}))`;
      await expect.poll(() => run(`frame.isConnected && ${seen}`)).toBe(true);
      before = name;
    }
    expect(panel.isDetached()).toBe(false);
    expect(await panelOf(page)).toBe(panel);
    const painted = (await run('painted')) as Painted[];
    const named = await panel.evaluate(
      () => (window as never as { named: Record<string, number> }).named,
    );
    for (const name of names) {
      const since = painted.filter(({ title }) => title.includes(name));
      const told = Object.entries(named).find(([text]) => text.includes(name))?.[1] ?? Infinity;
      expect(since[0]?.isVeiled).toBe(true);
      expect(since.filter(({ at, isVeiled }) => !isVeiled && at < told)).toEqual([]);
    }
  });
});
