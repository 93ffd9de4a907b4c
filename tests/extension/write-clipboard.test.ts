// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Block } from '../../catalog/schema.ts';
import { writeClipboard } from '../../extension/write-clipboard.ts';

const blocks: Block[] = [
  { type: 'heading', level: 2, children: [{ type: 'text', value: 'Knots' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', value: 'See ' },
      {
        type: 'link',
        href: 'https://harbour.example/knots',
        children: [{ type: 'text', value: 'the knots' }],
      },
    ],
  },
];
const RICH = {
  'text/plain': 'Knots\n\nSee the knots (https://harbour.example/knots)',
  'text/html': '<h2>Knots</h2><p>See <a href="https://harbour.example/knots">the knots</a></p>',
};
const MARKDOWN = '## Knots\n\nSee [the knots](https://harbour.example/knots)';

const write = vi.fn();
const writeText = vi.fn();
const execCommand = vi.fn();

class Item {
  readonly parts: Record<string, Blob>;
  constructor(parts: Record<string, Blob>) {
    this.parts = parts;
  }
}

/** What the browser was asked to write, by type. */
async function written(): Promise<Record<string, string>> {
  const [[item]] = write.mock.calls[0] as [[Item]];
  const parts = Object.entries(item.parts).map(async ([type, blob]) => {
    expect(blob.type).toBe(type);
    return [type, await blob.text()];
  });
  return Object.fromEntries(await Promise.all(parts));
}

beforeEach(() => {
  for (const each of [write, writeText, execCommand]) each.mockReset();
  vi.stubGlobal('ClipboardItem', Item);
  Object.defineProperty(navigator, 'clipboard', {
    value: { write, writeText },
    configurable: true,
  });
  document.execCommand = execCommand;
  document.body.innerHTML = '<input id="field" />';
});

describe('copying', () => {
  it('hands over rich and plain text together', async () => {
    await writeClipboard({ blocks, as: 'rich' });
    expect(await written()).toEqual(RICH);
    expect(execCommand).not.toHaveBeenCalled();
  });

  it('hands over Markdown as text alone', async () => {
    await writeClipboard({ blocks, as: 'markdown' });
    expect(writeText).toHaveBeenCalledWith(MARKDOWN);
    expect(write).not.toHaveBeenCalled();
  });

  it('hands over a text of our own as it is', async () => {
    await writeClipboard({ text: '*Which tide?*' });
    expect(writeText).toHaveBeenCalledWith('*Which tide?*');
  });
});

describe('where the browser lets a frame not use its clipboard, copying', () => {
  /** A browser that asks the page what to copy, as `execCommand` does. */
  function answered(): Record<string, string> {
    const held: Record<string, string> = {};
    execCommand.mockImplementation(() => {
      const clipboardData = { setData: (type: string, value: string) => (held[type] = value) };
      const event = Object.assign(new Event('copy', { cancelable: true }), { clipboardData });
      document.dispatchEvent(event);
      // Else the browser would put the selection there.
      return event.defaultPrevented;
    });
    return held;
  }

  beforeEach(() => {
    write.mockRejectedValue(new Error('not allowed'));
    writeText.mockRejectedValue(new Error('not allowed'));
  });

  it('still hands over rich and plain text, and leaves the page as it was', async () => {
    const held = answered();
    document.getElementById('field')?.focus();
    await writeClipboard({ blocks, as: 'rich' });
    expect(execCommand).toHaveBeenCalledWith('copy');
    expect(held).toEqual(RICH);
    expect(document.querySelector('textarea')).toBeNull();
    expect(document.activeElement?.id).toBe('field');
  });

  it('does so too where the browser knows no item of many forms', async () => {
    vi.stubGlobal('ClipboardItem', undefined);
    const held = answered();
    await writeClipboard({ blocks, as: 'rich' });
    expect(held).toEqual(RICH);
  });

  it('hands over text alone where that is all', async () => {
    const held = answered();
    await writeClipboard({ blocks, as: 'markdown' });
    expect(held).toEqual({ 'text/plain': MARKDOWN });
  });

  it('answers for its own copying only', async () => {
    const held = answered();
    await writeClipboard({ text: 'Which tide?' });
    const own = new Event('copy', { cancelable: true });
    document.dispatchEvent(own);
    expect(own.defaultPrevented).toBe(false);
    expect(held).toEqual({ 'text/plain': 'Which tide?' });
  });

  it('says so where nothing is allowed', async () => {
    execCommand.mockReturnValue(false);
    await expect(writeClipboard({ blocks, as: 'rich' })).rejects.toThrow('did not allow copying');
    expect(document.querySelector('textarea')).toBeNull();
  });
});
