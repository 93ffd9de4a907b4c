/** idb-keyval in memory; what is in it outlives the modules that use it, as in a browser. */
const shared = globalThis as { greenroomTestBodies?: Map<string, unknown> };
shared.greenroomTestBodies ??= new Map();
const bodies = shared.greenroomTestBodies;

export const createStore = () => null;
export const get = async (key: string) => structuredClone(bodies.get(key));
export const set = async (key: string, value: unknown) => {
  bodies.set(key, structuredClone(value));
};
export const del = async (key: string) => {
  bodies.delete(key);
};
export const clear = () => bodies.clear();
