// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { giveRoom, hasRoom, printWithoutRoom, takeRoom } from '../../components/page-room.ts';

// Not in happy-dom; what it is for is tested in browsers.
document.getAnimations = () => [];
const root = document.documentElement;
const keeper = document.createElement('div');
beforeEach(() => {
  root.removeAttribute('style');
  delete keeper.dataset.room;
});

it.each([
  [1280, 380, true],
  [1279, 380, false],
  [1280, 381, false],
])('a window of %d pixels has room for a panel of %d: %s', (innerWidth, width, expected) => {
  expect(hasRoom({ innerWidth } as Window, width)).toBe(expected);
});

describe('the room beside a page', () => {
  it.each(['left', 'right'] as const)('is on the side of the panel: %s', (side) => {
    giveRoom(keeper, side, 380);
    expect(root.style.getPropertyValue(`margin-${side}`)).toBe('380px');
    expect(root.style.getPropertyPriority(`margin-${side}`)).toBe('important');
    expect(root.style.length).toBe(1);
  });

  it.each([
    null,
    'color: red;',
    'margin-right: 12px;',
    'margin-right: 12px !important;',
    'margin: 1px 2px 3px 4px;',
    'margin: var(--gap);',
  ])('is given back as it was: %s', (before) => {
    if (before !== null) root.setAttribute('style', before);
    giveRoom(keeper, 'right', 380);
    giveRoom(keeper, 'right', 400);
    giveRoom(keeper, 'left', 400);
    takeRoom(keeper);
    expect(root.getAttribute('style')?.trim() ?? null).toBe(before);
    expect(keeper.hasAttribute('data-room')).toBe(false);
  });

  it('is given back without what the page said meanwhile', () => {
    giveRoom(keeper, 'right', 380);
    root.style.overflow = 'hidden';
    takeRoom(keeper);
    takeRoom(keeper);
    expect(root.getAttribute('style')?.trim()).toBe('overflow: hidden;');
  });

  it('is not touched again while it stands', async () => {
    giveRoom(keeper, 'right', 380);
    const records: MutationRecord[] = [];
    const observer = new MutationObserver((more) => void records.push(...more));
    observer.observe(root, { attributes: true });
    giveRoom(keeper, 'right', 380);
    await new Promise((done) => setTimeout(done));
    expect([...records, ...observer.takeRecords()]).toEqual([]);
    observer.disconnect();
  });

  it('comes back where the page has put it away', () => {
    giveRoom(keeper, 'right', 380);
    root.removeAttribute('style');
    giveRoom(keeper, 'right', 380);
    expect(root.style.marginRight).toBe('380px');
  });
});

describe('on paper', () => {
  const print = (part: 'before' | 'after') => window.dispatchEvent(new Event(`${part}print`));

  it('a page has all its room, and gives it again after', () => {
    root.setAttribute('style', 'margin-left: 3px;');
    printWithoutRoom(keeper);
    giveRoom(keeper, 'left', 380);
    giveRoom(keeper, 'left', 420);
    print('before');
    expect(root.getAttribute('style')).toBe('margin-left: 3px;');
    print('after');
    expect(root.style.getPropertyValue('margin-left')).toBe('420px');
    takeRoom(keeper);
    expect(root.getAttribute('style')).toBe('margin-left: 3px;');
  });

  it('a page that gave no room is left as it is', () => {
    printWithoutRoom(keeper);
    print('before');
    print('after');
    expect(root.hasAttribute('style')).toBe(false);
  });
});
