/** What is said of a page that holds nothing: a line where it is not about hiring, a warning where it looks so. */
import { classifyPage } from '../classify/classify-page.ts';
import { isOtherInterview } from '../classify/heading.ts';
import {
  mayNameHiring,
  nameInWords,
  namesHiring,
  speaksOfOtherInterviews,
  whyNotHiring,
} from '../classify/hiring-page.ts';
import {
  nameOfLanguage,
  namesOfKnownLanguages,
  unknownLanguage,
} from '../classify/page-language.ts';
import type { Diagnostic } from '../diagnostics.ts';
import { saysNothing } from '../findings.ts';
import { type HandbookFile, isHtmlPath } from '../text/handbook-file.ts';
import type { FrontMatter } from '../tree/front-matter.ts';
import type { Page } from '../tree/page.ts';
import { type NearestMiss, nearestMiss, PROCESS_TITLE } from './nearest-miss.ts';

/** What to write so that a page holds something. */
export const HOW_TO_WRITE =
  'Give each interview a heading with the lines "Interviewer: …" and "Duration: …" below it, or list the steps under "Interview process"';

const TAKEN_AT_ITS_WORD =
  'If its interviews are with candidates, say so in the text, or set "department:" or "role:" in its front matter';

/** Of pages that are about something else. */
const NOTHING_TO_DO = 'There is nothing to do, unless interviews with candidates are meant';

/** A page that was refused before it was parsed; `parse` does so where that helps the writer. */
interface Refused {
  file: HandbookFile;
  frontMatter: FrontMatter;
  whyNot: string;
  parse(): Page;
}

/** The page is parsed only where it looks like hiring; a warning where one change would make something of it. */
export function findingOfRefused({ file, frontMatter, whyNot, parse }: Refused): Diagnostic {
  const language = unknownLanguage(file);
  if (language !== null) return inUnknownLanguage(file, language);
  const isEmpty = file.text.trim() === '';
  if (isEmpty || !looksLikeHiring(file, frontMatter)) {
    return { ...finding(file, whyNot, NOTHING_TO_DO), severity: 'info' };
  }
  const otherwise = speaksOfOtherInterviews(file.text) ? NOTHING_TO_DO : HOW_TO_WRITE;
  const change = changeOfRefused(parse());
  const isNamedSo = namesHiring(nameInWords(file));
  const severity = change.hint || isNamedSo ? 'warning' : 'info';
  return { ...finding(file, whyNot, otherwise), ...change, severity };
}

/** What would get a refused page into the catalog: the steps' heading says what it is about, too. */
function changeOfRefused(page: Page): { hint?: string; line?: number } {
  const wouldHold = classifyPage(page).some(({ kind }) => kind === 'guide' || kind === 'process');
  if (wouldHold) return { hint: TAKEN_AT_ITS_WORD };
  const miss = nearestMiss(page);
  if (miss?.kind !== 'process') return {};
  const text = `${page.file.text}\n${PROCESS_TITLE}`;
  const isRefused = whyNotHiring({ ...page.file, text }, page.frontMatter) !== null;
  return isRefused ? {} : { hint: miss.hint, line: miss.line };
}

/** A page about hiring in which nothing was recognised. */
export function findingOfEmpty(page: Page): Diagnostic {
  const { file, frontMatter } = page;
  const language = unknownLanguage(file);
  if (language !== null) return inUnknownLanguage(file, language);
  const why = 'no heading or list of it was recognised as an interview or a process';
  if (!looksLikeHiring(file, frontMatter)) {
    return { ...finding(file, why, HOW_TO_WRITE), severity: 'info' };
  }
  const miss = nearestMiss(page);
  if (!miss) return { ...finding(file, why, HOW_TO_WRITE), severity: 'warning' };
  return { ...finding(file, missed(miss), miss.hint), line: miss.line, severity: 'warning' };
}

/** The same words for every page in the language, so that they are one finding. */
function inUnknownLanguage({ path }: HandbookFile, code: string): Diagnostic {
  const name = nameOfLanguage(code);
  const known = namesOfKnownLanguages();
  return {
    severity: 'warning',
    code: 'unknown-language',
    file: path,
    line: 1,
    column: 1,
    message: `this page seems to be in ${name}, which Greenroom does not understand, and nothing was found on it`,
    hint: `Greenroom understands ${known.slice(0, -1).join(', ')} and ${known.at(-1)}. Give each interview a heading with the lines "Interviewer: …" and "Duration: 30 min" below it, and write processes in the form in which Greenroom exports them as Markdown; everything else may stay in ${name}`,
  };
}

function missed({ what }: NearestMiss): string {
  return `nearest to an interview or a process comes ${what}`;
}

function finding({ path }: HandbookFile, why: string, hint: string) {
  const message = saysNothing(why);
  return { code: 'nothing-found', file: path, line: 1, column: 1, message, hint } as const;
}

const HEADING = /^#{1,6}[ \t].{1,300}$/gm;
const HTML_HEADING = /<(?:title|h[1-6])\b[^<>]{0,500}>[^<]{1,300}/gi;

/** True where the page's name, title or a heading speaks of hiring or of interviews with candidates. */
function looksLikeHiring({ path, text }: HandbookFile, { title }: FrontMatter): boolean {
  const name = path.replace(/\.\w{1,20}$/, '').replace(/[-_/]+/g, ' ');
  const names = [
    name,
    title ?? '',
    ...(text.match(isHtmlPath(path) ? HTML_HEADING : HEADING) ?? []),
  ];
  return (
    mayNameHiring(names.join('\n')) &&
    names.some((each) => namesHiring(each) && !isOtherInterview(each))
  );
}
