/**
 * A .zip → the files in it that are wanted (PKWARE's APPNOTE 6.3.10, sections 4.3 and 4.4, Zip64 as well).
 *
 * Nothing that the archive says of itself is believed: a file is unpacked to the size that is stated and
 * not further, and what is not as stated is named and left out.
 */
import { Inflate } from 'fflate';
import { WordedError } from '../../extension/worded-error.ts';
import { decodeText } from './decode-text.ts';

/** What is looked at in one archive: files of every kind, and bytes of a file's name. */
export const ZIP_LIMITS = { entries: 100_000, name: 500 };

/** A wanted file that is not whole; `why` follows the name: "is locked with a password". */
export interface Unreadable {
  path: string;
  why: string;
}

interface Options {
  wanted(path: string): boolean;
  /** Hears how many bytes a file will be before it is unpacked, and how many entries there are; may throw. */
  count(bytes: number, entries: number): void;
  /** Hears of each file that is whole. */
  onFile(path: string, bytes: Uint8Array): void;
}

interface Entry {
  path: string;
  flags: number;
  method: number;
  checksum: number;
  packed: number;
  size: number;
  /** Where its own header stands. */
  at: number;
}

const SIGNATURES = { entry: 0x02014b50, file: 0x04034b50, end: 0x06054b50, end64: 0x06064b50 };
const STORED = 0;
const DEFLATED = 8;
/** In place of a number that stands in the Zip64 fields. */
const ELSEWHERE = 0xffff_ffff;
/** Bytes of packed data between two looks at how much has come out. */
const SLICE = 16_384;

/** Names the files that are not whole. Throws a `ZipError` where it is no .zip, or holds too many files. */
export function unpackZip(zip: Uint8Array, { wanted, count, onFile }: Options): Unreadable[] {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const directory = directoryOf(view);
  const unreadable: Unreadable[] = [];
  for (const entry of entriesOf(zip, view, directory)) {
    if (!wanted(entry.path)) continue;
    count(entry.size, directory.entries);
    const content = contentOf(entry, zip, view);
    if (typeof content === 'string') unreadable.push({ path: entry.path, why: content });
    else onFile(entry.path, content);
  }
  return unreadable;
}

/** Why an archive cannot be taken; its message follows the archive's name: "is no .zip …". */
export class ZipError extends WordedError {}

function noZip(): ZipError {
  return new ZipError('is no .zip that can be opened; pack it again, or choose its files');
}

/** The entries of the directory; those with names longer than any page's are passed over. */
function* entriesOf(
  zip: Uint8Array,
  view: DataView,
  { entries, start }: Directory,
): Generator<Entry> {
  if (entries > ZIP_LIMITS.entries) {
    throw new ZipError(
      `holds more than ${ZIP_LIMITS.entries} files; pack the folder with the pages about interviewing`,
    );
  }
  let at = start;
  for (let index = 0; index < entries; index += 1) {
    if (!isAt(view, at, SIGNATURES.entry, 46)) throw noZip();
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > zip.length) throw noZip();
    if (nameLength <= ZIP_LIMITS.name) yield entryAt(zip, view, at);
    at = next;
  }
}

function entryAt(zip: Uint8Array, view: DataView, at: number): Entry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true);
  const [size, packed, place] = largeNumbers(
    view,
    nameEnd,
    nameEnd + view.getUint16(at + 30, true),
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
  );
  return {
    path: decodeText(zip.subarray(at + 46, nameEnd)).text,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    checksum: view.getUint32(at + 16, true),
    packed,
    size,
    at: place,
  };
}

type Numbers = [size: number, packed: number, at: number];

/** Puts in the numbers that stand in an entry's Zip64 field (4.5.3), in the order of that field. */
function largeNumbers(view: DataView, from: number, end: number, numbers: Numbers): Numbers {
  for (let at = from; at + 4 <= end; ) {
    const fieldEnd = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1 && fieldEnd <= end) {
      let next = at + 4;
      return numbers.map((number) => {
        if (number !== ELSEWHERE || next + 8 > fieldEnd) return number;
        next += 8;
        return Number(view.getBigUint64(next - 8, true));
      }) as Numbers;
    }
    at = fieldEnd;
  }
  return numbers;
}

/** How many entries the directory has, and where it begins. */
interface Directory {
  entries: number;
  start: number;
}

/** Read from the record at the end of the file. */
function directoryOf(view: DataView): Directory {
  const end = endOf(view);
  const entries = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (entries !== 0xffff && start !== ELSEWHERE) return { entries, start };
  // The locator of the Zip64 record stands right before (4.3.15).
  const at = end >= 20 ? Number(view.getBigUint64(end - 12, true)) : view.byteLength;
  if (!isAt(view, at, SIGNATURES.end64, 56)) return { entries, start };
  return {
    entries: Number(view.getBigUint64(at + 32, true)),
    start: Number(view.getBigUint64(at + 48, true)),
  };
}

/** The record may be followed by a comment of up to 65,535 bytes. */
function endOf(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (isAt(view, at, SIGNATURES.end, 22)) return at;
  }
  throw noZip();
}

function isAt(view: DataView, at: number, signature: number, length: number): boolean {
  return at + length <= view.byteLength && view.getUint32(at, true) === signature;
}

/** The bytes of a file, or why there are none. */
function contentOf(entry: Entry, zip: Uint8Array, view: DataView): Uint8Array | string {
  const { at, flags, method, packed, size, checksum } = entry;
  if (flags & 1) return 'is locked with a password';
  if (method !== STORED && method !== DEFLATED)
    return 'is packed in a way that browsers cannot unpack';
  if (!isAt(view, at, SIGNATURES.file, 30)) return 'is damaged';
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + packed > zip.length) return 'is cut off';
  const data = zip.subarray(start, start + packed);
  const bytes = method === STORED ? data : inflated(data, size);
  if (bytes === null || bytes.length !== size || checksumOf(bytes) !== checksum)
    return 'is damaged';
  return bytes;
}

/** Null where it cannot be unpacked, or is more than was stated. */
function inflated(data: Uint8Array, size: number): Uint8Array | null {
  const bytes = new Uint8Array(size);
  let length = 0;
  const inflate = new Inflate((part) => {
    if (length + part.length <= size) bytes.set(part, length);
    length += part.length;
  });
  try {
    for (let at = 0; at < data.length && length <= size; at += SLICE) {
      inflate.push(data.subarray(at, at + SLICE), at + SLICE >= data.length);
    }
  } catch {
    // Damaged data: whoever asked names the file.
    return null;
  }
  return length === size ? bytes : null;
}

/** CRC-32 by byte, of the polynomial that .zip, gzip and PNG share (APPNOTE 4.4.7). */
const CHECKSUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1)
    value = value & 1 ? (value >>> 1) ^ 0xedb8_8320 : value >>> 1;
  return value;
});

function checksumOf(bytes: Uint8Array): number {
  let value = 0xffff_ffff;
  for (let at = 0; at < bytes.length; at += 1) {
    value = (CHECKSUMS[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0) ^ (value >>> 8);
  }
  return (value ^ 0xffff_ffff) >>> 0;
}
