/**
 * Values that live as long as the browser runs (`storage.session`). They end with an update of the
 * extension too, so they need no versions; what cannot be read counts as not there.
 */
import { storage } from 'wxt/utils/storage';

export interface SessionItem<Value> {
  /** Null where there is none. */
  read(): Promise<Value | null>;
  write(value: Value): Promise<void>;
  remove(): Promise<void>;
}

/** An item of the session; `parse` gives undefined for what is of no use. */
export function sessionItem<Value>(
  key: string,
  parse: (stored: unknown) => Value | undefined,
): SessionItem<Value> {
  const name = `session:${key}` as const;
  return {
    async read() {
      return parse(await storage.getItem<unknown>(name)) ?? null;
    },
    write: (value) => storage.setItem(name, value),
    remove: () => storage.removeItem(name),
  };
}

/** Calls back with every change of an item until the signal is aborted. */
export function watchSession(key: string, callback: () => void, signal: AbortSignal): void {
  signal.addEventListener('abort', storage.watch(`session:${key}`, callback));
}

/** The keys of everything that is kept for the session. */
export async function sessionKeys(): Promise<string[]> {
  return Object.keys(await storage.snapshot('session'));
}

/** Removes items by their keys. */
export async function forgetSession(keys: readonly string[]): Promise<void> {
  await storage.removeItems(keys.map((key) => `session:${key}` as const));
}
