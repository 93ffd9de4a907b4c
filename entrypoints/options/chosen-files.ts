/** Files that a person drops or chooses, with those in folders. */
import { WordedError } from '../../extension/worded-error.ts';
import type { ChosenFile } from '../handbook-worker/handbook-jobs.ts';

/** From an `<input type="file">`; files of a folder keep their path in it. */
export function filesOfInput(list: FileList): ChosenFile[] {
  return [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
}

/** From a drop; folders are read to the bottom. Has to be called while the event is dispatched. */
export async function filesOfDrop(data: DataTransfer): Promise<ChosenFile[]> {
  const dropped = [...data.items].map((item) => ({
    entry: item.webkitGetAsEntry(),
    file: item.getAsFile(),
  }));
  const found = await Promise.all(
    dropped.map(({ entry, file }) => {
      if (entry) return filesBelow(entry);
      return file ? [{ path: file.name, file }] : [];
    }),
  );
  return found.flat();
}

async function filesBelow(entry: FileSystemEntry): Promise<ChosenFile[]> {
  if (isFile(entry)) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject)).catch(
      (cause: unknown) => {
        throw new WordedError(`“${entry.name}” cannot be read; choose it again`, { cause });
      },
    );
    return [{ path: entry.fullPath.replace(/^\//, ''), file }];
  }
  const inside = await entriesOf(entry as FileSystemDirectoryEntry);
  return (await Promise.all(inside.map(filesBelow))).flat();
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

/** `readEntries` gives some at a time, and none when all have been given (File and Directory Entries API). */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

/** What pasted pages and pasted text are called. */
const PASTED_PAGE = 'Pasted page';
export const PASTED_TEXT = 'Pasted text';

const HAS_STRUCTURE = /<(?:h[1-6]|li|table|td)\b/i;

/**
 * What was copied, as a page: HTML where that has headings, lists or tables, else text, which may be
 * Markdown. None where nothing was copied that can be read.
 */
export function filesOfPaste(data: DataTransfer): ChosenFile[] {
  const html = data.getData('text/html');
  const text = data.getData('text/plain');
  const isHtml = HAS_STRUCTURE.test(html);
  if (!isHtml && text.trim() === '') return [];
  const path = isHtml ? `${PASTED_PAGE}.html` : `${PASTED_TEXT}.md`;
  return [{ path, file: new Blob([isHtml ? html : text]) }];
}

const PASTED_FILE = new RegExp(`^(${PASTED_PAGE}|${PASTED_TEXT})\\.\\w+$`);

/** What to call what was chosen: the file, its folder, or the number of files. */
export function labelOf(files: readonly ChosenFile[]): string {
  const [first] = files;
  if (files.length === 1 && first) return first.path.replace(PASTED_FILE, '$1');
  const folder = first?.path.split('/')[0] ?? '';
  const isFolder = files.every(({ path }) => path.startsWith(`${folder}/`));
  return isFolder ? folder : `${files.length} files`;
}
