/** Which sites may be reached: those alone that a handbook comes from, and only with the person's leave. */
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser, resetBrowser } from '../extension/fake-browser.ts';
import harbour from '../fixtures/harbour-catalog.ts';

const { removeWithPermission, whyNotAllowed } = await import(
  '../../entrypoints/options/handbook-permissions.ts'
);
const { catalogEntries, saveCatalog } = await import('../../extension/catalog-library.ts');
const { permissions } = fakeBrowser;

beforeEach(resetBrowser);

describe('an address', () => {
  it('is asked for, its site alone', async () => {
    expect(await whyNotAllowed('https://handbook.example/a/b.json')).toBeNull();
    expect(permissions.request).toHaveBeenCalledWith({ origins: ['https://handbook.example/*'] });
  });

  it.each(['http://handbook.example/', 'handbook.example', 'file:///etc/handbook.json'])(
    'that is not https is refused, and nobody is asked: %s',
    async (url) => {
      const why = await whyNotAllowed(url);
      expect(why).toBe(`“${url}” is no address that starts with https://. Nothing was added.`);
      expect(permissions.request).not.toHaveBeenCalled();
    },
  );

  it('that the person does not allow is not reached', async () => {
    permissions.request.mockResolvedValue(false);
    const why = await whyNotAllowed('https://handbook.example/a.json');
    expect(why).toContain('Without your permission Greenroom cannot reach handbook.example');
  });
});

describe('a handbook that is removed', () => {
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

  it('takes its site along, unless another comes from there', async () => {
    await add('a', 'https://handbook.example/a.json');
    await add('b', 'https://handbook.example/b.json');
    await add('c', 'https://elsewhere.example/c.json');
    await removeWithPermission('a');
    expect(permissions.remove).not.toHaveBeenCalled();
    await removeWithPermission('b');
    expect(permissions.remove.mock.calls).toEqual([[{ origins: ['https://handbook.example/*'] }]]);
    expect((await catalogEntries.read()).map(({ id }) => id)).toEqual(['c']);
  });

  it('from files needs no site', async () => {
    await add('f', null);
    await removeWithPermission('f');
    expect(await catalogEntries.read()).toEqual([]);
    expect(permissions.remove).not.toHaveBeenCalled();
  });
});
