/**
 * `npm run lint:firefox`: what the add-on linter may warn of, and nothing more. Every warning stands
 * here with its reason; one more or one fewer fails, so that none slips in under another's name.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

/** As the linter writes it, with `-o json`. */
export interface Warning {
  code: string;
  message: string;
  file?: string;
}

export interface LinterReport {
  errors: Warning[];
  warnings: Warning[];
  notices: Warning[];
}

interface Allowed {
  code: string;
  /** As `steadyName` gives it. */
  file: string;
  times: number;
  because: string;
}

export const ALLOWED_WARNINGS: readonly Allowed[] = [
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'chunks/*.js',
    times: 1,
    because: 'Preact sets innerHTML for dangerouslySetInnerHTML, which no view uses',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'page-loader.js',
    times: 1,
    because:
      'imports page-session.js and page-readers.js, by the addresses that the browser gives for our own files',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'page-session.js',
    times: 1,
    because: 'imports page-report.js, by the address that the browser gives for our own file',
  },
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    file: 'assets/handbook-worker.js',
    times: 1,
    because: 'micromark calls one of its parsers "document" and hands text to it by "write"',
  },
  {
    code: 'DANGEROUS_EVAL',
    file: 'assets/handbook-worker.js',
    times: 2,
    because:
      'zod tries once whether Function may be used, which the policy of our pages forbids; format, under the front matter reader, looks for the global object in an old way',
  },
];

/**
 * A file's name without what changes from build to build: the hash, and for shared chunks the name
 * too, which the bundler takes from whichever module comes first.
 */
export function steadyName(file: string): string {
  return file
    .replace(/^chunks\/.*\.js$/, 'chunks/*.js')
    .replace(/^(assets\/.+)-[\w-]{8}\.js$/, '$1.js');
}

/** Where report and list differ, a sentence each. */
export function warningProblems(report: LinterReport, allowed = ALLOWED_WARNINGS): string[] {
  const serious = [...report.errors, ...report.notices].map(
    ({ code, file, message }) =>
      `The add-on linter says ${code} of ${file ?? 'the package'}: ${message}`,
  );
  const found = Map.groupBy(
    report.warnings,
    ({ code, file = '' }) => `${code} ${steadyName(file)}`,
  );
  const places = new Set([...found.keys(), ...allowed.map(({ code, file }) => `${code} ${file}`)]);
  return [
    ...serious,
    ...[...places].flatMap((place) => {
      const warnings = found.get(place) ?? [];
      const times = allowed.find(({ code, file }) => `${code} ${file}` === place)?.times ?? 0;
      if (warnings.length === times) return [];
      const messages = [...new Set(warnings.map(({ message }) => message))].join('; ');
      return `The add-on linter warns ${warnings.length} times of ${place}, ${times} are allowed${messages && ` (${messages})`}; mend it, or correct the list in tests/run/addon-warnings.ts.`;
    }),
  ];
}

/** Runs the linter over a built folder or zip. Throws where it gives no report. */
export function lintAddon(path: string): LinterReport {
  const linter = join(
    dirname(createRequire(import.meta.url).resolve('addons-linter/package.json')),
    'bin/addons-linter',
  );
  const run = spawnSync(process.execPath, [linter, '-o', 'json', path], { encoding: 'utf8' });
  try {
    return JSON.parse(run.stdout);
  } catch (cause) {
    throw new Error(`The add-on linter gave no report on ${path}: ${run.stderr || run.stdout}`, {
      cause,
    });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const report = lintAddon(process.argv[2] ?? '');
  const problems = warningProblems(report);
  for (const problem of problems) console.error(`✗ ${problem}`);
  if (problems.length === 0) console.log(`${report.warnings.length} warnings, all of them known`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
