/** `npm run read`: what the readers make of a saved page. */
import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { attempt, readArguments, runProgram, UsageError } from '../../catalog/node/program.ts';
import { samplePages } from '../pages/manifest.ts';
import { explainReading } from './explain-reading.ts';

const USAGE = `Usage: npm run read -- PAGE.html --url https://app.greenhouse.io/…

Says what is read on a saved page: every value, what won (+), what spoke against it (-), where each was
read and how far it is trusted. Scripts of the page are not run.

  --url ADDRESS  the address of the page; not needed for the pages in tests/pages/
  --help         print this`;

const OPTIONS = { url: { type: 'string' }, help: { type: 'boolean', default: false } } as const;
/** A page that is only read runs nothing and loads nothing. */
const STILL = {
  disableJavaScriptEvaluation: true,
  disableJavaScriptFileLoading: true,
  disableCSSFileLoading: true,
  disableIframePageLoading: true,
};

runProgram((args) => {
  const { values, positionals } = readArguments({ args, options: OPTIONS, allowPositionals: true });
  console.log(values.help ? USAGE : explain(positionals, values.url));
  return 0;
});

function explain(paths: readonly string[], address: string | undefined): string {
  const [path, ...others] = paths;
  if (path === undefined || others.length > 0) {
    throw new UsageError('Name one saved page, as in "npm run read -- page.html --url https://…".');
  }
  const html = attempt(path, () => readFileSync(path, 'utf8'));
  const url = urlOf(path, address);
  const explained = explainReading(documentOf(html, url), url);
  if (explained === null) {
    throw new UsageError(
      `${url.href} is the address of no page that Greenroom reads; check --url.`,
    );
  }
  return explained;
}

function urlOf(path: string, address: string | undefined): URL {
  const sample = samplePages.find(({ file }) => path.endsWith(`tests/pages/${file}`));
  const text = address ?? sample?.url;
  if (text === undefined) {
    throw new UsageError('The address decides what kind of page it is: add --url https://….');
  }
  if (!URL.canParse(text)) {
    throw new UsageError(`--url has to be a whole address with https://, but is “${text}”.`);
  }
  return new URL(text);
}

function documentOf(html: string, url: URL): Document {
  const window = new Window({ url: url.href, settings: STILL });
  return new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
}
