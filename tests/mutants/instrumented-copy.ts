/**
 * A copy of a project in which every mutant stands beside the code that it changes, behind a switch. One copy
 * serves a whole run: which mutant is active is said by `mutant-setup.ts` before each file of tests.
 */
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

/** Not part of what is tested, or linked instead. */
const NOT_COPIED = ['node_modules', '.git', '.output', '.node', '.ci'];

/** One small change. Lines and columns count from 1. */
export interface Mutant {
  id: string;
  /** Path from the project's folder. */
  file: string;
  line: number;
  column: number;
  mutator: string;
  /** What stands there, and what stands there instead. */
  before: string;
  after: string;
}

export interface InstrumentedCopy {
  /** Its folder; whoever asked for the copy removes it. */
  top: string;
  mutants: Mutant[];
}

type Instrumented = Awaited<ReturnType<Instrumenter['instrument']>>['mutants'][number];

/**
 * Copies the project in `top` and puts the mutants of `files` into the copy.
 * Mutators named in `leftOut` make none. Mutants come in the order of their places.
 */
export async function instrumentedCopy(
  top: string,
  files: readonly string[],
  leftOut: readonly string[],
): Promise<InstrumentedCopy> {
  const copy = realpathSync(mkdtempSync(join(tmpdir(), 'greenroom-mutants-')));
  cpSync(top, copy, {
    recursive: true,
    filter: (source) => !NOT_COPIED.includes(relative(top, source)),
  });
  symlinkSync(realpathSync(join(top, 'node_modules')), join(copy, 'node_modules'), 'junction');
  const sources = files.map((name) => ({
    name,
    mutate: true,
    content: readFileSync(join(top, name), 'utf8'),
  }));
  const instrumented = await new Instrumenter(SILENT).instrument(sources, {
    plugins: null,
    ignorers: [],
    excludedMutations: [...leftOut],
  });
  for (const { name, content } of instrumented.files) writeFileSync(join(copy, name), content);
  const contents = new Map(sources.map(({ name, content }) => [name, content]));
  const mutants = instrumented.mutants
    .filter(({ status }) => status !== 'Ignored')
    .map((mutant) => described(mutant, contents.get(mutant.fileName) ?? ''));
  return { top: copy, mutants };
}

/** The instrumenter counts lines and columns from 0. */
function described(mutant: Instrumented, content: string): Mutant {
  const { start, end } = mutant.location;
  const lines = content.split('\n').slice(start.line, end.line + 1);
  const last = lines.length - 1;
  const cut = lines.map((line, at) =>
    line.slice(at === 0 ? start.column : 0, at === last ? end.column : undefined).trim(),
  );
  return {
    id: mutant.id,
    file: mutant.fileName,
    line: start.line + 1,
    column: start.column + 1,
    mutator: mutant.mutatorName,
    before: cut.join(' '),
    after: mutant.replacement.replace(/\s+/g, ' '),
  };
}

const no = () => false;
const nothing = () => {};
/** The instrumenter tells of its progress; nobody needs it. What goes wrong it throws. */
const SILENT = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
