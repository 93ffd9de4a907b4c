/** idb-keyval in memory; what is in it outlives the modules that use it, as in a browser. */
const shared = globalThis as {
  greenroomTestBodies?: Map<string, unknown>;
  greenroomTestIsFull?: boolean;
};
shared.greenroomTestBodies ??= new Map();
const bodies = shared.greenroomTestBodies;

export const createStore = () => null;
export const get = async (key: string) => structuredClone(bodies.get(key));
export const set = async (key: string, value: unknown) => {
  // As Chromium says it.
  if (shared.greenroomTestIsFull)
    throw new DOMException('Encountered full disk.', 'QuotaExceededError');
  bodies.set(key, structuredClone(value));
};
const del = async (key: string) => {
  bodies.delete(key);
};
export const getMany = (keys: string[]) => Promise.all(keys.map(get));
export const setMany = async (entries: [string, unknown][]) => {
  for (const [key, value] of entries) await set(key, value);
};
export const delMany = async (keys: string[]) => {
  for (const key of keys) await del(key);
};
export const clear = () => {
  bodies.clear();
  shared.greenroomTestIsFull = false;
};
/** From now on there is room for nothing more, until `clear`. */
export const fill = () => {
  shared.greenroomTestIsFull = true;
};
