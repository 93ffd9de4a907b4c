/** Versioned values in extension storage, checked when read. */
import browser from 'webextension-polyfill';
import type { z } from 'zod';

/** Something a person should be told once. */
export interface Notice {
  id: string;
  text: string;
  detail?: string;
}

export interface StoredItem<Value> {
  /** The stored value, or the fallback. A value that cannot be read is put aside and reported. */
  read(): Promise<Value>;
  write(value: Value): Promise<void>;
}

const NOTICES_KEY = 'notices';

/** Defines an item of `storage.local`; its stored form is `{ version, value }`. */
export function storedItem<Schema extends z.ZodType>(options: {
  key: string;
  /** What a person calls it: "pins". */
  called: string;
  version: number;
  schema: Schema;
  fallback: z.output<Schema>;
}): StoredItem<z.output<Schema>> {
  const { key, called, version, schema, fallback } = options;
  return {
    async read() {
      const stored = (await browser.storage.local.get(key))[key] as unknown;
      if (stored === undefined) return fallback;
      const value = readVersioned(stored, version, schema);
      if (value.ok) return value.value;
      await putAside(key, called, stored);
      return fallback;
    },
    async write(value) {
      await browser.storage.local.set({ [key]: { version, value } });
    },
  };
}

function readVersioned<Schema extends z.ZodType>(
  stored: unknown,
  version: number,
  schema: Schema,
): { ok: true; value: z.output<Schema> } | { ok: false } {
  if (typeof stored !== 'object' || stored === null) return { ok: false };
  if (!('version' in stored) || stored.version !== version || !('value' in stored)) {
    return { ok: false };
  }
  const parsed = schema.safeParse(stored.value);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false };
}

/** Keeps what could not be read under another key and leaves a notice for the person. */
async function putAside(key: string, called: string, stored: unknown): Promise<void> {
  const aside = `aside:${key}:${new Date().toISOString()}`;
  await browser.storage.local.set({ [aside]: stored });
  await browser.storage.local.remove(key);
  await addNotice({
    id: aside,
    text: `Your saved ${called} could not be read and were put aside; Greenroom starts afresh.`,
    detail: `They are kept in the extension’s storage as “${aside}”.`,
  });
}

/** Leaves a notice that the panel shows until it is dismissed. */
export async function addNotice(notice: Notice): Promise<void> {
  const notices = await readNotices();
  if (notices.some((each) => each.id === notice.id)) return;
  await browser.storage.local.set({ [NOTICES_KEY]: [...notices, notice] });
}

/** Notices not yet dismissed. */
export async function readNotices(): Promise<Notice[]> {
  const stored = (await browser.storage.local.get(NOTICES_KEY))[NOTICES_KEY] as unknown;
  if (!Array.isArray(stored)) return [];
  return stored.filter(
    (each): each is Notice => typeof each?.id === 'string' && typeof each?.text === 'string',
  );
}

export async function dismissNotice(id: string): Promise<void> {
  const notices = await readNotices();
  await browser.storage.local.set({ [NOTICES_KEY]: notices.filter((each) => each.id !== id) });
}
