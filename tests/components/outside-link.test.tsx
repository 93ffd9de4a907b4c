// @vitest-environment happy-dom
/** Links of a handbook as the panel, the popup and the options page show them. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ComponentChild, h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../catalog/schema.ts';
import { CatalogPreview } from '../../components/catalog-preview.tsx';
import { DepartmentView } from '../../components/department-view.tsx';
import { GuideView } from '../../components/guide-view.tsx';
import { ProcessView } from '../../components/process-view.tsx';
import { RichText } from '../../components/rich-text.tsx';
import harbour from '../fixtures/harbour-catalog.ts';

function shown(view: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  render(view, root);
  return root;
}

const linkTo = (href: string, words = 'the plan'): Inline => ({
  type: 'link',
  href,
  children: [{ type: 'strong', children: [{ type: 'text', value: words }] }],
});
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const text = (href: string, words?: string) => [paragraph(linkTo(href, words))];

function contentWith(href: string) {
  const blocks = text(href);
  const everywhere = { description: blocks, links: [{ text: 'Plan', href }] };
  const [guide] = harbour.guides;
  const [process] = harbour.processes;
  const [department] = harbour.departments;
  if (!guide || !process || !department) throw new Error('the fixture holds one of each');
  return {
    guide: {
      ...guide,
      ...everywhere,
      prompt: blocks,
      assessed: blocks,
      candidateNotes: blocks,
      interviewers: [linkTo(href)],
      questions: [{ text: 'Why?', content: [linkTo(href)] }],
    },
    process: {
      ...process,
      description: blocks,
      steps: process.steps.map((step) => ({
        ...step,
        description: blocks,
        interviewers: [linkTo(href)],
      })),
    },
    department: { ...department, ...everywhere },
  };
}

const nothing = () => {};
const copy = async () => {};

/** Every view that shows words of a handbook. */
function viewsWith(href: string): [string, ComponentChild][] {
  const { guide, process, department } = contentWith(href);
  const contents = { department, guides: [], processes: [] };
  return [
    ['guide', h(GuideView, { guide, copy })],
    ['process', h(ProcessView, { process, onOpenGuide: nothing })],
    ['department', h(DepartmentView, { contents, onOpenGuide: nothing, onOpenProcess: nothing })],
  ] as [string, ComponentChild][];
}

describe('a link opens in a new tab and tells it nothing', () => {
  it.each(viewsWith('https://harbour.example/'))('in a %s', (_, view) => {
    const links = [...shown(view).querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      expect(link.rel.split(' ')).toEqual(expect.arrayContaining(['noreferrer', 'noopener']));
      expect(link.target).toBe('_blank');
    }
  });

  it('in the preview of the options page', async () => {
    const { guide } = contentWith('https://harbour.example/');
    const catalog = { ...harbour, guides: [guide], processes: [] };
    const root = shown(h(CatalogPreview, { catalog, copy }));
    root.querySelector<HTMLButtonElement>('button.row')?.click();
    await expect.poll(() => root.querySelectorAll('a').length).toBeGreaterThan(0);
    for (const link of root.querySelectorAll('a')) expect(link.rel).toBe('noreferrer noopener');
  });

  it('because no view makes one by itself', () => {
    const top = join(import.meta.dirname, '../..');
    const makers = globSync('{components,entrypoints,extension}/**/*.tsx', { cwd: top }).filter(
      (file) => /<a\b|h\('a'/.test(readFileSync(join(top, file), 'utf8')),
    );
    expect(makers).toEqual(['components/outside-link.tsx']);
  });
});

describe('an address that may be no link', () => {
  const addresses = ['javascript:alert(1)', 'https://a:b@evil.example/', 'data:text/html,x', ''];

  it.each(addresses)('is shown as its words alone: %s', (href) => {
    for (const [, view] of viewsWith(href)) expect(shown(view).querySelector('a')).toBeNull();
    expect(shown(h(RichText, { blocks: text(href) })).textContent).toBe('the plan');
  });
});

describe('the host stands beside a link', () => {
  it('whose words are another address', () => {
    const blocks = text('https://evil.example/x', 'https://bank.example');
    expect(shown(h(RichText, { blocks })).textContent).toBe('https://bank.example (evil.example)');
  });

  it('and no other', () => {
    const blocks = text('https://harbour.example/x', 'harbour.example');
    expect(shown(h(RichText, { blocks })).textContent).toBe('harbour.example');
  });
});
