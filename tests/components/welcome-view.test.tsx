// @vitest-environment happy-dom
/** What the first page says in each browser and with each handbook. */
import { h, render } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { WelcomeView, type WelcomeViewProps } from '../../components/welcome-view.tsx';

const BUNDLED = {
  name: 'Bundled handbook',
  from: 'bundled' as const,
  mayChange: true,
  changedAt: null,
  departments: [],
};

function draw(given: Partial<WelcomeViewProps>): HTMLElement {
  const root = document.createElement('div');
  const nothing = () => {};
  const props: WelcomeViewProps = {
    siteAccess: 'present',
    onAllowSite: nothing,
    isFirefox: false,
    version: '0.2.0',
    sample: {
      candidate: 'Ada Reef',
      job: 'Pilot',
      interview: 'Tides',
      certainty: { match: { verdict: 'sure', reasons: [] }, pinned: null },
    },
    guide: null,
    handbook: BUNDLED,
    browserSet: { shortcut: 'Alt+Shift+G', pinned: false },
    error: null,
    copy: async () => {},
    onChangeKey: nothing,
    onOptions: nothing,
    ...given,
  };
  render(h(WelcomeView, props), root);
  return root;
}

const part = (root: HTMLElement, name: string) =>
  root.querySelector(`section[aria-labelledby=welcome-${name}]`)?.textContent;

describe('the icon', () => {
  it.each([
    [false, 'then the pin beside Greenroom'],
    [true, 'then “Pin to Toolbar”'],
  ])('is pinned as each browser has it (Firefox: %s)', (isFirefox, words) => {
    const browserSet = { shortcut: '', pinned: null };
    expect(part(draw({ isFirefox, browserSet }), 'icon')).toContain(words);
  });

  it('that is pinned already needs no word of how', () => {
    const browserSet = { shortcut: '', pinned: true };
    expect(part(draw({ browserSet }), 'icon')).not.toContain('puzzle');
  });
});

describe('the key', () => {
  it('is named as it is set', () => {
    const browserSet = { shortcut: '⌥⇧G', pinned: null };
    expect(part(draw({ browserSet }), 'key')).toContain('⌥⇧G shows the guide');
  });

  it('that is not set is said, with a button to set one', () => {
    const onChangeKey = vi.fn();
    const root = draw({ browserSet: { shortcut: '', pinned: null }, onChangeKey });
    expect(part(root, 'key')).toContain('No key is set');
    const button = [...root.querySelectorAll('button')].find(
      (each) => each.textContent === 'Set a key',
    );
    button?.click();
    expect(onChangeKey).toHaveBeenCalledOnce();
  });
});

describe('the handbook', () => {
  const own = { ...BUNDLED, name: 'Reef', changedAt: Date.UTC(2026, 10, 3, 12) };

  it('that was added is named with its date', () => {
    const said = part(draw({ handbook: { ...own, from: 'own' } }), 'handbook');
    expect(said).toMatch(/you added: “Reef”, as of .*2026/);
  });

  it('of the company is said to be the company’s', () => {
    const said = part(draw({ handbook: { ...own, from: 'company' } }), 'handbook');
    expect(said).toContain('Your company has set the handbook: “Reef”');
  });

  it('that is bundled offers another, unless policy leaves no choice', () => {
    expect(part(draw({}), 'handbook')).toContain('Add your own');
    const fixed = part(draw({ handbook: { ...BUNDLED, mayChange: false } }), 'handbook');
    expect(fixed).toContain('part of Greenroom');
    expect(fixed).not.toMatch(/add/i);
  });
});

it('access that is missing is asked for in a click', () => {
  const onAllowSite = vi.fn();
  const root = draw({ siteAccess: 'missing', onAllowSite });
  const alert = root.querySelector('[role=alert]');
  alert?.querySelector('button')?.click();
  expect(onAllowSite).toHaveBeenCalledOnce();
});
