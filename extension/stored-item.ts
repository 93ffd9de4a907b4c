/**
 * Everything that is kept in extension storage goes through here.
 *
 * WXT's storage keeps a value under its key and its version beside it (`key$`), and migrates it when
 * the item is first used. What it lacks is added here: it only logs a failed migration and hands out
 * whatever is stored, so each value is checked, and what cannot be used is put aside and reported; and
 * it writes a first value and its version one after the other, between which a worker may be ended.
 */
import { storage } from 'wxt/utils/storage';
import { withRoom } from './storage-room.ts';

/** Something a person should be told once. */
export interface Notice {
  id: string;
  text: string;
  detail?: string;
}

/** What could be made of a stored value. */
export interface Parsed<Value> {
  value: Value;
  /** False where some of it was of no use: then the stored form is put aside as it was. */
  whole: boolean;
}

export interface StoredItem<Value> {
  /** The stored value, or the fallback. What cannot be read is put aside and reported. */
  read(): Promise<Value>;
  write(value: Value): Promise<void>;
  /** Calls back with every change, whoever makes it, until the signal is aborted. */
  watch(callback: (value: Value, before: Value) => void, signal?: AbortSignal): void;
}

export interface ItemDefinition<Value> {
  key: string;
  /** What a person calls it: "pins". */
  called: string;
  /** Of the shape as it is written now; the first shape ever released is 1. */
  version: number;
  /** By version: makes that version's shape of the one before it. */
  migrations: Record<number, (stored: unknown) => unknown>;
  parse(stored: unknown): Parsed<Value>;
  fallback: Value;
}

/** Defines an item of `storage.local`; the storage is first asked when the item is first used. */
export function storedItem<Value>(definition: ItemDefinition<Value>): StoredItem<Value> {
  const { key, called, version, migrations, parse, fallback } = definition;
  const define = () => storage.defineItem<unknown>(`local:${key}`, { version, migrations });
  let defined: ReturnType<typeof define> | null = null;
  const item = () => {
    defined ??= define();
    return defined;
  };
  const asValue = (stored: unknown) => (stored === null ? fallback : parse(stored).value);
  const write = (value: Value) =>
    withRoom(
      storage.setItems([
        { key: `local:${key}`, value },
        { key: `local:${key}$`, value: { v: version } },
      ]),
    );
  return {
    write,
    async read() {
      const stored = await item().getValue();
      if (stored === null) return fallback;
      const { value, whole } = parse(stored);
      if (whole) return value;
      const aside = `aside:${key}:${new Date().toISOString()}`;
      await storage.setItem(`local:${aside}`, stored);
      await write(value);
      await addNotice({
        id: aside,
        text: `Some of your saved ${called} could not be read. Greenroom goes on with the rest; nothing was deleted.`,
        detail: `What was saved is kept in the extension’s storage as “${aside}”.`,
      });
      return value;
    },
    watch(callback, signal) {
      const stop = item().watch((now, before) => callback(asValue(now), asValue(before)));
      signal?.addEventListener('abort', stop);
    },
  };
}

/** Notices not yet dismissed. */
export const notices = storedItem<Notice[]>({
  key: 'notices',
  called: 'notices',
  version: 1,
  migrations: {},
  parse: (stored) => keepOnly(stored, isNotice),
  fallback: [],
});

/** Takes from a stored list what fits. */
export function keepOnly<Item>(
  stored: unknown,
  fits: (each: unknown) => each is Item,
): Parsed<Item[]> {
  if (!Array.isArray(stored)) return { value: [], whole: false };
  const value = stored.filter(fits);
  return { value, whole: value.length === stored.length };
}

function isNotice(value: unknown): value is Notice {
  const { id, text } = (value ?? {}) as Partial<Notice>;
  return typeof id === 'string' && typeof text === 'string';
}

/** Leaves a notice that the panel shows until it is dismissed; one that says the same is enough. */
export async function addNotice(notice: Notice): Promise<void> {
  const left = await notices.read();
  if (left.some(({ id, text }) => id === notice.id || text === notice.text)) return;
  await notices.write([...left, notice]);
}

export async function dismissNotice(id: string): Promise<void> {
  await notices.write((await notices.read()).filter((each) => each.id !== id));
}
