// @vitest-environment happy-dom
/** What can be copied of a guide, and what a person sees and hears of it. */
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block, Guide } from '../../catalog/schema.ts';
import type { Copied } from '../../components/copied.ts';
import { GuideView } from '../../components/guide-view.tsx';
import harbour from '../fixtures/harbour-catalog.ts';

const paragraph = (value: string): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', value }],
});
const [peer] = harbour.guides;
if (!peer) throw new Error('the fixture holds a guide');
const full: Guide = {
  ...peer,
  interviewers: [{ type: 'text', value: 'Ines Pilot' }],
  questions: [
    { text: 'Which tide?', content: [{ type: 'text', value: 'Which tide?' }] },
    { text: 'Which rope?', content: [{ type: 'text', value: 'Which rope?' }] },
  ],
  prompt: [paragraph('Tie a knot.')],
  candidateNotes: [paragraph('Bring a chart.')],
};
const questions: Block = {
  type: 'list',
  ordered: true,
  start: 1,
  items: [[paragraph('Which tide?')], [paragraph('Which rope?')]],
};
const toldBlocks = [paragraph('The interview takes 30 minutes.'), paragraph('Bring a chart.')];

const copy = vi.fn<(what: Copied) => Promise<void>>();
let root: HTMLElement;

function show(guide: Guide): void {
  root = document.createElement('div');
  act(() => render(h(GuideView, { guide, copy }), root));
}

/** An icon by itself is named by its title. */
const nameOf = (button: Element) =>
  button.getAttribute('aria-label') ?? button.getAttribute('title');

function buttonOf(name: string): HTMLButtonElement {
  const buttons = [...root.querySelectorAll('button')];
  const found = buttons.find((each) => nameOf(each) === name);
  if (!found) throw new Error(`no button is named ${name}`);
  return found;
}

const press = (name: string) => act(async () => buttonOf(name).click());
const heard = () => [...root.querySelectorAll('[role=status]')].map((each) => each.textContent);
const ticks = () => root.querySelectorAll('button .tick').length;

beforeEach(() => {
  vi.useFakeTimers();
  copy.mockReset();
  copy.mockResolvedValue();
});
afterEach(() => vi.useRealTimers());

describe('of a guide can be copied', () => {
  it.each<[string, Copied]>([
    ['Copy all questions', { blocks: [questions], as: 'rich' }],
    [
      'Copy all questions as Markdown',
      {
        blocks: [
          { type: 'heading', level: 2, children: [{ type: 'text', value: peer.name }] },
          questions,
        ],
        as: 'markdown',
      },
    ],
    ['Copy the question: Which rope?', { blocks: [paragraph('Which rope?')], as: 'rich' }],
    ['Copy task', { blocks: full.prompt, as: 'rich' }],
    ['Copy task as Markdown', { blocks: full.prompt, as: 'markdown' }],
    ['Copy what to tell the candidate', { blocks: toldBlocks, as: 'rich' }],
    ['Copy what to tell the candidate as Markdown', { blocks: toldBlocks, as: 'markdown' }],
  ])('by “%s”', async (name, what) => {
    show(full);
    await press(name);
    expect(copy.mock.calls).toEqual([[what]]);
  });

  it('nothing that it does not hold', () => {
    show({ ...peer, duration: null });
    expect(root.querySelectorAll('button')).toHaveLength(0);
    expect(root.textContent).not.toContain('Tell the candidate');
  });

  it('by buttons whose names hold the words on them', () => {
    show(full);
    for (const button of root.querySelectorAll('.copy button')) {
      expect(nameOf(button)).toContain(button.textContent);
    }
  });
});

describe('after copying', () => {
  it('a tick stands in the button for a moment and “Copied” is heard', async () => {
    show(full);
    expect([ticks(), heard().join('')]).toEqual([0, '']);
    const words = root.innerText;
    await press('Copy task');
    expect(buttonOf('Copy task').querySelector('.tick')).not.toBeNull();
    expect([ticks(), heard().join('')]).toEqual([1, 'Copied']);
    act(() => {
      vi.runAllTimers();
    });
    expect([ticks(), heard().join(''), root.innerText]).toEqual([0, '', words]);
  });

  it('copying again shows it for as long again', async () => {
    show(full);
    await press('Copy task');
    act(() => {
      vi.advanceTimersByTime(1_500);
    });
    await press('Copy task');
    act(() => {
      vi.advanceTimersByTime(1_500);
    });
    expect(ticks()).toBe(1);
  });

  it('what went wrong stays beside the button until it is pressed again', async () => {
    show(full);
    copy.mockRejectedValueOnce(new Error('The browser did not allow copying'));
    await press('Copy task');
    act(() => {
      vi.runAllTimers();
    });
    expect(root.querySelector('[role=alert]')?.textContent).toBe(
      'The browser did not allow copying',
    );
    expect(ticks()).toBe(0);
    await press('Copy task');
    expect(root.querySelector('[role=alert]')).toBeNull();
    expect(ticks()).toBe(1);
  });
});
