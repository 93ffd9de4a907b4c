/** Archives as they are, and as they are forged. */
import fc from 'fast-check';
import { Inflate, strToU8, zipSync } from 'fflate';
import { describe, expect, it, vi } from 'vitest';
import { unpackZip, ZIP_LIMITS, ZipError } from '../../entrypoints/handbook-worker/unpack-zip.ts';

const TEXT = '# Tide interview\n\nAsk about the tide.\n'.repeat(20);
const OTHER = '# Knot interview\n';

type Zip = Uint8Array<ArrayBuffer>;

function zipOf(files: Record<string, string>, level: 0 | 6 = 6): Zip {
  const bytes = Object.entries(files).map(([path, text]) => [path, strToU8(text)] as const);
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level }));
}

const viewOf = (zip: Zip) => new DataView(zip.buffer);
const placesOf = (zip: Zip, signature: number) =>
  [...zip.keys()].filter(
    (at) => at + 4 <= zip.length && viewOf(zip).getUint32(at, true) === signature,
  );
const entryIn = (zip: Zip) => placesOf(zip, 0x02014b50)[0] ?? -1;
const endIn = (zip: Zip) => placesOf(zip, 0x06054b50)[0] ?? -1;

/** Changes the directory's entry of the first file. */
function forged(change: (view: DataView, entry: number) => void, level: 0 | 6 = 6): Zip {
  const zip = zipOf({ 'a.md': TEXT, 'b.md': OTHER }, level);
  change(viewOf(zip), entryIn(zip));
  return zip;
}

function unpacked(zip: Zip, wanted: (path: string) => boolean = () => true) {
  const counted: number[] = [];
  const texts: Record<string, string> = {};
  const unreadable = unpackZip(zip, {
    wanted,
    count: (size) => counted.push(size),
    onFile: (path, bytes) => {
      texts[path] = new TextDecoder().decode(bytes);
    },
  });
  return { texts, unreadable, counted };
}

describe('an archive', () => {
  it.each([0, 6] as const)('is unpacked, packed at level %i', (level) => {
    const files = { 'h/a.md': TEXT, 'h/ö ж.md': OTHER, 'h/empty.md': '' };
    expect(unpacked(zipOf(files, level))).toEqual({
      texts: files,
      unreadable: [],
      counted: [TEXT.length, OTHER.length, 0],
    });
  });

  it('gives only what is wanted, and counts nothing else', () => {
    const zip = zipOf({ 'a.md': TEXT, 'b.png': OTHER });
    const { texts, counted } = unpacked(zip, (path) => path.endsWith('.md'));
    expect(texts).toEqual({ 'a.md': TEXT });
    expect(counted).toEqual([TEXT.length]);
  });

  it('may have a comment at its end', () => {
    const zip = zipOf({ 'a.md': TEXT });
    const longer = new Uint8Array([...zip, ...strToU8('packed by hand')]);
    viewOf(longer).setUint16(zip.length - 2, 14, true);
    expect(unpacked(longer).texts).toEqual({ 'a.md': TEXT });
  });

  it('may be a Zip64, whose numbers stand elsewhere', () => {
    expect(unpacked(asZip64(zipOf({ 'a.md': TEXT }), 1)).texts).toEqual({ 'a.md': TEXT });
  });
});

/** The same with its numbers in Zip64 fields, as for an archive of more than four gigabytes. */
function asZip64(zip: Zip, entries: number): Zip {
  const [entry, end] = [entryIn(zip), endIn(zip)];
  const nameEnd = entry + 46 + viewOf(zip).getUint16(entry + 28, true);
  const large = new Uint8Array(8 + 4 + 24);
  const largeView = viewOf(large);
  // A field of another kind, then that of Zip64.
  largeView.setUint16(0, 7, true);
  largeView.setUint16(2, 4, true);
  largeView.setUint16(8, 1, true);
  largeView.setUint16(10, 24, true);
  [entry + 24, entry + 20, entry + 42].forEach((at, index) => {
    largeView.setBigUint64(12 + 8 * index, BigInt(viewOf(zip).getUint32(at, true)), true);
    viewOf(zip).setUint32(at, 0xffff_ffff, true);
  });
  viewOf(zip).setUint16(entry + 30, large.length, true);
  const record = new Uint8Array(56);
  viewOf(record).setUint32(0, 0x06064b50, true);
  viewOf(record).setBigUint64(32, BigInt(entries), true);
  viewOf(record).setBigUint64(48, BigInt(entry), true);
  const locator = new Uint8Array(20);
  viewOf(locator).setUint32(0, 0x07064b50, true);
  viewOf(locator).setBigUint64(8, BigInt(end + large.length), true);
  viewOf(zip).setUint16(end + 10, 0xffff, true);
  viewOf(zip).setUint32(end + 16, 0xffff_ffff, true);
  const parts = [
    zip.slice(0, nameEnd),
    large,
    zip.slice(nameEnd, end),
    record,
    locator,
    zip.slice(end),
  ];
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

describe('a file that is not what the archive says is named and left out', () => {
  it.each([
    ['shorter than it is', forged((view, at) => view.setUint32(at + 24, 10, true)), /damaged/],
    ['longer than it is', forged((view, at) => view.setUint32(at + 24, 9_999, true)), /damaged/],
    ['shorter, not packed', forged((view, at) => view.setUint32(at + 24, 10, true), 0), /damaged/],
    ['with another checksum', forged((view, at) => view.setUint32(at + 16, 1, true)), /damaged/],
    ['elsewhere', forged((view, at) => view.setUint32(at + 42, 5, true)), /damaged/],
    ['beyond the end', forged((view, at) => view.setUint32(at + 42, 1e9, true)), /damaged/],
    ['packed into more', forged((view, at) => view.setUint32(at + 20, 1e6, true)), /cut off/],
    ['packed into less', forged((view, at) => view.setUint32(at + 20, 20, true)), /damaged/],
    ['packed otherwise', forged((view, at) => view.setUint16(at + 10, 12, true)), /cannot unpack/],
    ['behind a password', forged((view, at) => view.setUint16(at + 8, 1, true)), /password/],
  ])('%s', (_, zip, why) => {
    const { texts, unreadable } = unpacked(zip);
    expect(texts).toEqual({ 'b.md': OTHER });
    expect(unreadable).toEqual([{ path: 'a.md', why: expect.stringMatching(why) }]);
  });

  it('and no further unpacked than was stated', () => {
    const zip = zipOf({ 'bomb.md': '0'.repeat(40_000_000) });
    viewOf(zip).setUint32(entryIn(zip) + 24, 10, true);
    const push = vi.spyOn(Inflate.prototype, 'push');
    expect(unpacked(zip).unreadable).toHaveLength(1);
    expect(zip.length).toBeGreaterThan(33_000);
    expect(push).toHaveBeenCalledTimes(1);
    push.mockRestore();
  });
});

it('a file with a name longer than any page’s is passed over', () => {
  const fitting = `${'n'.repeat(ZIP_LIMITS.name - 3)}.md`;
  const zip = zipOf({ [`n${fitting}`]: TEXT, [fitting]: OTHER, 'b.md': OTHER });
  expect(Object.keys(unpacked(zip).texts)).toEqual([fitting, 'b.md']);
});

describe('refused is', () => {
  it.each([
    ['what is no archive', strToU8('# A page\n'.repeat(20)), /is no \.zip/],
    ['nothing', new Uint8Array(), /is no \.zip/],
    ['one that ends early', zipOf({ 'a.md': TEXT }).slice(0, -8), /is no \.zip/],
    ['one with more entries than it has', moreEntries(), /is no \.zip/],
    ['one of too many files', asZip64(zipOf({ 'a.md': TEXT }), 100_001), /more than 100000 files/],
  ] as [string, Zip, RegExp][])('%s', (_, zip, why) => {
    expect(() => unpacked(zip)).toThrow(ZipError);
    expect(() => unpacked(zip)).toThrow(why);
  });
});

function moreEntries(): Zip {
  const zip = zipOf({ 'a.md': TEXT });
  viewOf(zip).setUint16(endIn(zip) + 10, 2, true);
  return zip;
}

it('no damage changes a page without being noticed', () => {
  const whole = zipOf({ 'a.md': TEXT, 'b.md': OTHER });
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const damaged = whole.slice();
      damaged[at] = (damaged[at] ?? 0) ^ by;
      try {
        const { texts } = unpacked(damaged, (path) => path.endsWith('.md'));
        for (const text of Object.values(texts)) expect([TEXT, OTHER]).toContain(text);
      } catch (error) {
        if (!(error instanceof ZipError)) throw error;
      }
    }),
    { numRuns: 500 },
  );
});
