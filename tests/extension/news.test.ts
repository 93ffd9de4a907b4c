/** What is new: one line, once, for who had another version before. */
import { beforeEach, expect, it, vi } from 'vitest';
import words from '../../public/_locales/en/messages.json';
import { fakeBrowser, putAside, resetBrowser, VERSION } from './fake-browser.ts';

const { closeNews, newsKey, seenVersion, unseenNews } = await import('../../extension/news.ts');

beforeEach(resetBrowser);

it('is told after an update, until it is closed', async () => {
  await seenVersion.write('0.1.0');
  expect(await unseenNews()).toBe(`word:${newsKey(VERSION)}`);
  expect(await unseenNews()).toBe(`word:${newsKey(VERSION)}`);
  await closeNews();
  expect(await unseenNews()).toBeNull();
});

it('is not told of the version that was installed, nor where none was noted', async () => {
  expect(await unseenNews()).toBeNull();
  await seenVersion.write(VERSION);
  expect(await unseenNews()).toBeNull();
});

it('is not told where what was noted is no version, which is put aside', async () => {
  await fakeBrowser.storage.local.set({ 'seen-version': 7, 'seen-version$': { v: 1 } });
  expect(await unseenNews()).toBeNull();
  expect(await putAside()).toHaveLength(1);
});

it('is nothing for a version without words', async () => {
  const word = vi.spyOn(fakeBrowser.i18n, 'getMessage').mockReturnValue('');
  await seenVersion.write('0.1.0');
  expect(await unseenNews()).toBeNull();
  word.mockRestore();
});

it('has words of one line for each version that has any', () => {
  const lines = Object.entries(words).filter(([name]) => name.startsWith('news_'));
  expect(lines.length).toBeGreaterThan(0);
  for (const [name, { message }] of lines) {
    expect(name).toMatch(/^news_\d+_\d+_\d+$/);
    expect(message.length).toBeLessThanOrEqual(120);
  }
});
