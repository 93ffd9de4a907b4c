/** `npm run match`: which guide a job and a stage get, and why. */
import { fileURLToPath } from 'node:url';
import { compileHandbook } from '../compile/compile.ts';
import type { MatchQuery } from '../guidance.ts';
import { indexCatalog } from '../match/index-catalog.ts';
import { explainMatch } from './explain-match.ts';
import { readArguments, readPages, runProgram, UsageError } from './program.ts';

const USAGE = `Usage: npm run match -- --job "Product Manager" --stage "Team Interview" [options]

Says which guide that gets, how sure it is and why, and which others were weighed.

  --job TITLE          the job's title as the page says it
  --stage NAME         the name of the stage
  --interview NAME     the name of the interview, where the page has one of its own
  --department NAME    the job's department
  --minutes NUMBER     the length that the page states
  --interviewers TEXT  who interviews, as the page says it
  --handbook FOLDER    Markdown files or a folder; the bundled handbook if left out
  --help               print this`;

const TEXT = { type: 'string' } as const;
const OPTIONS = {
  job: TEXT,
  stage: TEXT,
  interview: TEXT,
  department: TEXT,
  minutes: TEXT,
  interviewers: TEXT,
  handbook: TEXT,
  help: { type: 'boolean', default: false },
} as const;
const BUNDLED = fileURLToPath(new URL('../../data/handbook', import.meta.url));
const LONGEST = 24 * 60;

runProgram((args) => {
  const { values } = readArguments({ args, options: OPTIONS });
  console.log(
    values.help ? USAGE : explainMatch(indexOf(values.handbook ?? BUNDLED), queryOf(values)),
  );
  return 0;
});

function queryOf(values: Partial<Record<keyof typeof OPTIONS, string | boolean>>): MatchQuery {
  const text = (name: keyof typeof OPTIONS) => `${values[name] ?? ''}`.trim() || null;
  if (!text('stage') && !text('interview')) {
    throw new UsageError(
      'Name a stage or an interview, as in --stage "Phone Screen"; --help says more.',
    );
  }
  return {
    job: text('job'),
    department: text('department'),
    stage: text('stage'),
    interview: text('interview'),
    minutes: minutesOf(text('minutes')),
    interviewers: text('interviewers'),
    certainty: 1,
  };
}

function minutesOf(text: string | null): number | null {
  if (text === null) return null;
  const minutes = Number(text);
  if (minutes > 0 && minutes <= LONGEST) return minutes;
  throw new UsageError(
    `--minutes has to be a number of minutes up to ${LONGEST}, but is “${text}”.`,
  );
}

function indexOf(handbook: string) {
  const name = handbook === BUNDLED ? 'Bundled handbook' : handbook;
  const { catalog } = compileHandbook(readPages([handbook]), { name });
  if (!catalog) {
    throw new UsageError(`${handbook} has errors; "npm run catalog -- ${handbook}" says which.`);
  }
  return indexCatalog(catalog);
}
