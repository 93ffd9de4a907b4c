import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const top = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, top), 'utf8');

/** Width, height and colour type from a PNG's header; type 2 is colour without transparency. */
function headerOf(picture: string): [number, number, number] {
  const bytes = readFileSync(new URL(`docs/store/pictures/${picture}`, top));
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20), bytes.readUInt8(25)];
}

/** The first paragraph under a heading. */
function partOf(listing: string, heading: string): string {
  return read(`docs/store/${listing}`).split(`## ${heading}\n\n`)[1]?.split('\n\n')[0] ?? '';
}

describe('pictures', () => {
  const pictures = readdirSync(new URL('docs/store/pictures/', top));

  it.each(pictures.filter((name) => name !== 'tile.png'))('%s is 1280×800', (name) => {
    expect(headerOf(name)).toEqual([1280, 800, 2]);
  });

  it('are five, as many as a listing may have', () => {
    expect(pictures.filter((name) => /^\d-/.test(name))).toHaveLength(5);
  });

  it('come with the small tile', () => {
    expect(headerOf('tile.png')).toEqual([440, 280, 2]);
  });
});

describe('short descriptions', () => {
  it('Chrome’s is the one in the package, of 132 characters at most', () => {
    const { description } = JSON.parse(read('public/_locales/en/messages.json'));
    expect(description.message.length).toBeLessThanOrEqual(132);
    expect(partOf('listing-chrome.md', 'Summary')).toBe(description.message);
  });

  it('Firefox’s has 250 characters at most', () => {
    const summary = partOf('listing-firefox.md', 'Summary');
    expect(summary.length).toBeGreaterThan(0);
    expect(summary.length).toBeLessThanOrEqual(250);
  });
});

describe('what is written elsewhere too', () => {
  it('the add-on’s id', () => {
    const id = /FIREFOX_ID = '([^']+)'/.exec(read('wxt.config.ts'))?.[1] ?? 'none';
    expect(read('docs/store/listing-firefox.md')).toContain(`\`${id}\``);
    expect(read('docs/company-policy.md').split(`"${id}"`)).toHaveLength(3);
    expect(read('docs/company-policy.md')).toContain(`\`${id}.json\``);
  });

  it.each(['version', 'node', 'hashes'])('the notes for reviewers wait for {{%s}}', (key) => {
    expect(read('docs/store/notes-for-reviewers.md')).toContain(`{{${key}}}`);
  });
});
