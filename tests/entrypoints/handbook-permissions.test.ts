/** Which sites may be reached: those alone that a handbook comes from, and only with the person's leave. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, resetBrowser } from '../extension/fake-browser.ts';
import harbour from '../fixtures/harbour-catalog.ts';

const { askLeave, removeWithPermission } = await import(
  '../../entrypoints/options/handbook-permissions.ts'
);
const { catalogEntries, saveCatalog } = await import('../../extension/catalog-library.ts');
const { permissions } = fakeBrowser;

beforeEach(resetBrowser);

const ADDRESS = 'https://handbook.example/a/b.json';
const SITE = { origins: ['https://handbook.example/*'] };

/** Asks for an address that must be allowed. */
async function leaveFor(url = ADDRESS) {
  const leave = await askLeave(url);
  if ('why' in leave) throw new Error(leave.why);
  return leave;
}

describe('an address', () => {
  it('is asked for, its site alone', async () => {
    await leaveFor();
    expect(permissions.request).toHaveBeenCalledWith(SITE);
  });

  it('is asked for at once: Firefox asks people only while they click', () => {
    permissions.contains.mockReturnValue(new Promise(() => {}));
    void askLeave(ADDRESS);
    expect(permissions.request).toHaveBeenCalledWith(SITE);
  });

  it.each(['http://handbook.example/', 'handbook.example', 'file:///etc/handbook.json'])(
    'that is not https is refused, and nobody is asked: %s',
    async (url) => {
      const why = `“${url}” is no address that starts with https://. Nothing was added.`;
      expect(await askLeave(url)).toEqual({ why });
      expect(permissions.request).not.toHaveBeenCalled();
    },
  );

  it('with a name and a password is refused, and nobody is asked', async () => {
    const why = 'Leave out what stands before “@handbook.example”. Nothing was added.';
    expect(await askLeave('https://good.example:x@handbook.example/')).toEqual({ why });
    expect(permissions.request).not.toHaveBeenCalled();
  });

  it('that the person does not allow is not reached', async () => {
    permissions.request.mockResolvedValue(false);
    const leave = await askLeave(ADDRESS);
    expect(leave).toEqual({
      why: 'Without your permission Greenroom cannot reach handbook.example. Nothing was added.',
    });
  });
});

describe('an address that gives no handbook', () => {
  it('costs no permission: what was not allowed before is not afterwards', async () => {
    permissions.contains.mockResolvedValue(false);
    const leave = await leaveFor();
    expect(permissions.remove).not.toHaveBeenCalled();
    await leave.giveBack();
    expect(permissions.remove.mock.calls).toEqual([[SITE]]);
  });

  it('leaves what was allowed before', async () => {
    await (await leaveFor()).giveBack();
    expect(permissions.remove).not.toHaveBeenCalled();
  });

  it('leaves what another handbook needs that came meanwhile', async () => {
    permissions.contains.mockResolvedValue(false);
    const leave = await leaveFor();
    await add('a', 'https://handbook.example:8443/other.json');
    await leave.giveBack();
    expect(permissions.remove).not.toHaveBeenCalled();
  });
});

const add = (id: string, url: string | null) =>
  saveCatalog(harbour, {
    id,
    addedAt: 1,
    origin:
      url === null
        ? { kind: 'files', label: 'own.zip' }
        : {
            kind: 'address',
            url,
            everyHours: null,
            checkedAt: 1,
            confirmedAt: 1,
            etag: null,
            lastModified: null,
            problem: null,
          },
  });

describe('a handbook that is removed', () => {
  it('takes its site along, unless another comes from there', async () => {
    await add('a', 'https://handbook.example/a.json');
    await add('b', 'https://handbook.example/b.json');
    await add('c', 'https://elsewhere.example/c.json');
    await removeWithPermission('a');
    expect(permissions.remove).not.toHaveBeenCalled();
    await removeWithPermission('b');
    expect(permissions.remove.mock.calls).toEqual([[SITE]]);
    expect((await catalogEntries.read()).map(({ id }) => id)).toEqual(['c']);
  });

  it('leaves its site where another comes from there by another port', async () => {
    await add('a', 'https://handbook.example/a.json');
    await add('b', 'https://handbook.example:8443/b.json');
    await removeWithPermission('a');
    expect(permissions.remove).not.toHaveBeenCalled();
    await removeWithPermission('b');
    expect(permissions.remove.mock.calls).toEqual([[SITE]]);
  });

  it('leaves its site where the company’s comes from there', async () => {
    await fakeBrowser.storage.managed.set({ catalogUrl: 'https://handbook.example/c.json' });
    await add('a', 'https://handbook.example/a.json');
    await removeWithPermission('a');
    expect(permissions.remove).not.toHaveBeenCalled();
  });

  it('from files needs no site', async () => {
    await add('f', null);
    await removeWithPermission('f');
    expect(await catalogEntries.read()).toEqual([]);
    expect(permissions.remove).not.toHaveBeenCalled();
  });
});
