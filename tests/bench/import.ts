/**
 * `npm run bench:import`: what an import of a .zip with 5,000 pages takes, most of which are about other
 * things than hiring, beside the floors of the same run: unpacking it with the library alone, and the
 * Markdown parser alone on the pages that were parsed. Each in a process of its own; milliseconds, and the
 * most memory that the process held beside an empty one.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfm } from 'micromark-extension-gfm';
import { readHandbookFolder } from '../../catalog/node/handbook-files.ts';
import { importFiles } from '../../entrypoints/handbook-worker/import-files.ts';
import { seeded } from './invented-catalog.ts';

const PAGES = 5_000;
/** Of so many pages one is about hiring. */
const HIRING = 20;
const WORDS_ON_PAGE = 2_300;

const [what, folder] = process.argv.slice(2);
if (what && folder) {
  const done = await run(what, folder);
  console.log(JSON.stringify(done));
} else {
  const own = mkdtempSync(join(tmpdir(), 'import-'));
  const zip = zipSync(pages());
  writeFileSync(join(own, 'zip'), zip);
  console.log(`${PAGES} pages, ${(zip.length / 1e6).toFixed(1)} MB packed`);
  let empty = 0;
  for (const each of ['nothing', 'unpacking alone', 'import', 'parser alone']) {
    const program = fileURLToPath(import.meta.url);
    const said = execFileSync(process.execPath, [program, each, own], { encoding: 'utf8' });
    const { time, memory, note } = JSON.parse(said);
    if (each === 'nothing') empty = memory;
    else {
      const beside = `${(memory - empty).toFixed(0)} MB`;
      console.log(
        `  ${each.padEnd(18)} ${time.toFixed(0).padStart(7)} ms ${beside.padStart(8)}  ${note}`,
      );
    }
  }
  rmSync(own, { recursive: true });
}

interface Done {
  time: number;
  /** The most memory that the process held, in MB. */
  memory: number;
  note: string;
}

async function run(each: string, where: string): Promise<Done> {
  const read = (name: string) => readFileSync(join(where, name));
  const zip = each === 'parser alone' ? new Uint8Array() : read('zip');
  const texts: string[] = each === 'parser alone' ? JSON.parse(String(read('parsed'))) : [];
  const start = performance.now();
  const note = () => {
    if (each === 'unpacking alone') return `${Object.keys(unzipSync(zip)).length} files`;
    return each === 'parser alone' ? parseAll(texts) : '';
  };
  if (each !== 'import') return measured(start, note());
  const { done, parsed } = await importAll(zip, start);
  const pages = unzipSync(zip);
  const text = (path: string) => new TextDecoder().decode(pages[`handbook/${path}`]);
  writeFileSync(join(where, 'parsed'), JSON.stringify(parsed.map(text)));
  return done;
}

function measured(start: number, note: string): Done {
  const memory = process.resourceUsage().maxRSS / 1000;
  return { time: performance.now() - start, memory, note };
}

async function importAll(
  zip: Uint8Array<ArrayBuffer>,
  start: number,
): Promise<{ done: Done; parsed: string[] }> {
  const calls = new Map<string, number>();
  const files = [{ path: 'handbook.zip', file: new Blob([zip]) }];
  let news = 0;
  let last = performance.now();
  let longest = 0;
  const heard = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const { catalog } = await importFiles(
    { files, name: 'Bench', keepPrivate: false },
    {
      onProgress: () => {
        news += 1;
        heard();
      },
      onPage: (path) => calls.set(path, (calls.get(path) ?? 0) + 1),
    },
  );
  // A page is named when it is begun, and again when it is parsed.
  const parsed = [...calls].flatMap(([path, times]) => (times > 1 ? [path] : []));
  const found = `${parsed.length} pages parsed, ${catalog?.guides.length} guides`;
  const told = `${news} times progress, at most ${longest.toFixed(0)} ms apart`;
  return { done: measured(start, `${found}; ${told}`), parsed };
}

function parseAll(texts: readonly string[]): string {
  for (const text of texts) {
    fromMarkdown(text, {
      extensions: [gfm(), frontmatter()],
      mdastExtensions: [gfmFromMarkdown(), frontmatterFromMarkdown()],
    });
  }
  return `${texts.length} pages`;
}

function pages(): Record<string, Uint8Array> {
  const folderOfPages = fileURLToPath(new URL('../../data/handbook', import.meta.url));
  const written = readHandbookFolder(folderOfPages).filter(({ text }) => text.length > 500);
  const random = seeded(11);
  const syllables = 'ta ri mo ke lun sa ver do pil gra nor et'.split(' ');
  const word = () =>
    Array.from(
      { length: 1 + Math.floor(random() * 3) },
      () => syllables[Math.floor(random() * 12)],
    ).join('');
  const made: Record<string, Uint8Array> = {};
  for (let at = 0; at < PAGES; at += 1) {
    const hiring = at % HIRING === 0 ? written[(at / HIRING) % written.length] : undefined;
    made[`handbook/area-${at % 40}/page-${at}.md`] = strToU8(hiring?.text ?? otherPage(word));
  }
  return made;
}

/** Headings, paragraphs and lists about nothing. */
function otherPage(word: () => string): string {
  const sentence = (words: number) => `${Array.from({ length: words }, word).join(' ')}.`;
  const sections = Array.from({ length: WORDS_ON_PAGE / 115 }, () =>
    [
      `## ${word()} ${word()}`,
      sentence(60),
      `- ${sentence(15)}\n- ${sentence(15)}`,
      sentence(21),
    ].join('\n\n'),
  );
  return [`# ${word()} ${word()}`, ...sections].join('\n\n');
}
