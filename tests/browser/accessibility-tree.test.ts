/** What a screen reader is given of every state of the panel and of our own pages, in Chrome's own tree. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadDrawnPanel } from './drawn-panel.ts';
import { openStage, type Stage } from './extension.ts';
import { PANEL_STATES } from './panel-states.ts';

interface Said {
  role: string;
  name: string;
  description: string;
  level: number;
  children: number;
}

const CONTROLS = [
  'button',
  'link',
  'textbox',
  'searchbox',
  'combobox',
  'checkbox',
  'radio',
  'option',
  'separator',
  'DisclosureTriangle',
];
const LANDMARKS = ['main', 'banner', 'contentinfo', 'search', 'navigation', 'complementary'];

let stage: Stage;
let page: Page;
beforeAll(async () => {
  stage = await openStage();
  page = await stage.context.newPage();
});
afterAll(() => stage?.close());

async function readTree(of = page): Promise<Said[]> {
  const session = await stage.context.newCDPSession(of);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const said: Said[] = [];
  /** In the order in which it is read, which is not that of the answer. */
  const read = (id?: string) => {
    const node = byId.get(id ?? '');
    if (!node) return;
    const { ignored, role, name, description, properties = [], childIds = [] } = node;
    if (!ignored)
      said.push({
        role: String(role?.value),
        name: String(name?.value ?? ''),
        description: String(description?.value ?? ''),
        level: Number(properties.find((each) => each.name === 'level')?.value.value ?? 0),
        children: childIds.length,
      });
    childIds.forEach(read);
  };
  read(nodes[0]?.nodeId);
  return said;
}

/** What is wrong with a tree, in words. */
function faultsOf(said: readonly Said[]): string[] {
  const headings = said.filter(({ role }) => role === 'heading');
  const landmarks = said.filter(({ role }) => LANDMARKS.includes(role));
  const names = landmarks.map(({ role, name }) => `${role} “${name}”`);
  return [
    ...said
      .filter(({ role, name }) => CONTROLS.includes(role) && !name.trim())
      .map(({ role }) => `a ${role} has no name`),
    ...said
      .filter(({ name, description }) => name && name === description)
      .map(({ role, name }) => `${role} “${name}” is said twice`),
    ...headings
      .filter(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1)
      .map(({ name }) => `a level is left out above “${name}”`),
    ...names
      .filter((each, at) => names.indexOf(each) !== at)
      .map((each) => `${each} is there twice`),
    ...said
      .filter(({ role, children }) => role === 'list' && children === 0)
      .map(() => 'a list has nothing in it'),
  ];
}

describe('in the panel', () => {
  let draw: Awaited<ReturnType<typeof loadDrawnPanel>>;
  beforeAll(async () => {
    draw = await loadDrawnPanel(page);
  }, 60_000);

  it.each(Object.keys(PANEL_STATES))('%s is told in order, by name and once', async (name) => {
    await draw(PANEL_STATES[name] ?? {});
    const no = page.getByRole('button', { name: 'No', exact: true });
    if ((await no.count()) > 0) await no.click();
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    const said = await readTree();
    expect(said.length).toBeGreaterThan(10);
    expect(faultsOf(said)).toEqual([]);
  });

  it('the word for how sure it is is not followed by its mark', async () => {
    await draw(PANEL_STATES.sure ?? {});
    const said = await readTree();
    expect(said.map(({ name }) => name)).toContain('Sure : how it was chosen');
  });

  it('that one is to choose is said, and none of the choices as if it were the guide', async () => {
    await draw(PANEL_STATES.choice ?? {});
    const told = page.locator('.panel > [role=status]');
    expect(await told.innerText()).toBe('Unsure: choose the guide for this page');
  });
});

describe('on our own pages', () => {
  it.each([
    ['popup.html', '.departments'],
    ['options.html', '.handbook'],
    ['welcome.html', '.sample-tab'],
  ])('%s is told in order, by name and once', async (name, sign) => {
    await page.goto(`${stage.origin}/${name}`);
    await page.locator(sign).first().waitFor();
    expect(faultsOf(await readTree())).toEqual([]);
  });
});

it('what is wrong is noticed', async () => {
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><h1>Tides</h1><h3>Ebb</h3><button></button><ul></ul>
    <button aria-label="Flood" title="Flood">x</button><nav></nav><nav></nav>`);
  expect(faultsOf(await readTree())).toEqual([
    'a button has no name',
    'button “Flood” is said twice',
    'a level is left out above “Ebb”',
    'navigation “” is there twice',
    'a list has nothing in it',
  ]);
});
