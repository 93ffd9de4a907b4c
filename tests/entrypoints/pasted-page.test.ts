import { expect, it } from 'vitest';
import { filesOfPaste, labelOf } from '../../entrypoints/options/chosen-files.ts';

async function pasted(copied: Partial<Record<string, string>>) {
  const data = { getData: (type: string) => copied[type] ?? '' } as DataTransfer;
  const files = filesOfPaste(data).map(async ({ path, file }) => [path, await file.text()]);
  return Promise.all(files);
}

it.each([
  ['a page with headings', { 'text/html': '<h2>Steps</h2>', 'text/plain': 'Steps' }, 'html'],
  ['a list', { 'text/html': '<ul><li>Call</li></ul>', 'text/plain': 'Call' }, 'html'],
  [
    'Markdown out of a coloured editor',
    { 'text/html': '<div><span>## Steps</span></div>', 'text/plain': '## Steps' },
    'md',
  ],
  ['Markdown', { 'text/plain': '## Steps' }, 'md'],
])('what is pasted is one page: %s', async (_, copied, ending) => {
  const kept = ending === 'html' ? 'text/html' : 'text/plain';
  expect(await pasted(copied)).toEqual([
    [
      ending === 'html' ? 'Pasted page.html' : 'Pasted text.md',
      (copied as Partial<Record<string, string>>)[kept],
    ],
  ]);
});

it('what is pasted has no file that a person would know of', () => {
  const labels = ['Pasted page.html', 'Pasted text.md', 'our.md'].map((path) =>
    labelOf([{ path, file: new Blob([]) }]),
  );
  expect(labels).toEqual(['Pasted page', 'Pasted text', 'our.md']);
});

it.each([{}, { 'text/plain': ' \n' }, { 'text/html': '<img src="x">' }])(
  'nothing is made of what cannot be read: %j',
  async (copied) => expect(await pasted(copied)).toEqual([]),
);
