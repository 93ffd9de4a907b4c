/** What the command-line programs have in common: options, and mistakes told in a sentence. */
import process from 'node:process';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { readHandbook } from './handbook-files.ts';

/** A sentence for the person at the keyboard, shown without a stack. */
export class UsageError extends Error {}

/** Runs a program on the arguments that it was given; its answer is the exit status. */
export function runProgram(program: (args: string[]) => number): void {
  try {
    process.exitCode = program(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

/** Throws a `UsageError` where an option is unknown or lacks its value. */
export function readArguments<Config extends ParseArgsConfig>(config: Config) {
  try {
    return parseArgs(config);
  } catch (error) {
    throw new UsageError(whatIsWrong(error as NodeJS.ErrnoException));
  }
}

function whatIsWrong({ code, message }: NodeJS.ErrnoException): string {
  const [, what = message] = /'([^']+)'/.exec(message) ?? [];
  const option = what.replace(/^-\w, (?=--)/, '').replace(/ <value>$/, '');
  switch (code) {
    case 'ERR_PARSE_ARGS_UNKNOWN_OPTION':
      return `There is no option ${option}; --help lists those there are.`;
    case 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE':
      return /does not take/.test(message)
        ? `${option} takes no value; leave the value out.`
        : `${option} needs a value behind it; put one that has spaces or starts with “-” as ${option}="…".`;
    case 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL':
      return `“${option}” belongs to no option; put a value that has spaces in quotation marks.`;
    default:
      return message;
  }
}

/** The pages of files and folders. Throws a `UsageError` where there is none, or no reading it. */
export function readPages(paths: readonly string[]): ReturnType<typeof readHandbook> {
  const files = attempt(paths.join(', '), () => readHandbook(paths));
  if (files.length === 0)
    throw new UsageError(`${paths.join(', ')}: no Markdown (.md) or HTML page in it.`);
  return files;
}

/** What `read` gives. Throws a `UsageError` that names the path where it cannot be read. */
export function attempt<Value>(named: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    const { path, code } = error as NodeJS.ErrnoException;
    throw new UsageError(`${path ?? named} cannot be read: ${WHY[code ?? ''] ?? code ?? error}.`);
  }
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  EACCES: 'you may not read it',
};
