/** Findings in the forms that code hosts read, one for each place. */
import { type Diagnostic, EXPLANATIONS, type Severity } from '../compile/diagnostics.ts';

/** The path of a finding's file from the folder that the program runs in, with forward slashes. */
export type PathOf = (file: string) => string;

/** Every place of a finding as a finding of its own. */
function eachPlace(findings: readonly Diagnostic[]): Diagnostic[] {
  return findings.flatMap(({ also = [], ...finding }) => [
    finding,
    ...also.map(({ file, line }) => ({ ...finding, file, line, column: 1 })),
  ]);
}

function sentences({ message, hint }: Diagnostic): string {
  const what = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  return hint ? `${what} ${hint}.` : what;
}

const COMMANDS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'notice' };

/**
 * A line each for GitHub Actions (docs.github.com, "Workflow commands for GitHub Actions"; what has to
 * be escaped is in `command.ts` of actions/toolkit).
 */
export function asGitHubAnnotations(findings: readonly Diagnostic[], pathOf: PathOf): string {
  const lines = eachPlace(findings).map((each) => {
    const { severity, code, file, line, column } = each;
    const places = `file=${property(pathOf(file))},line=${line},col=${column}`;
    return `::${COMMANDS[severity]} ${places},title=${property(code)}::${data(sentences(each))}`;
  });
  return lines.join('\n');
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

const LEVELS: Record<Severity, string> = { error: 'error', warning: 'warning', info: 'note' };

const HELP =
  'Each finding says what to write instead; docs/writing-a-handbook.md explains them all.';

/**
 * A SARIF log (OASIS, "Static Analysis Results Interchange Format 2.1.0") with what GitHub's code scanning
 * asks for (docs.github.com, "SARIF support for code scanning"); fingerprints are made where it is uploaded.
 */
export function asSarif(findings: readonly Diagnostic[], pathOf: PathOf): string {
  const rules = Object.entries(EXPLANATIONS).map(([id, why]) => ({
    id,
    shortDescription: { text: `${why}.` },
    fullDescription: { text: `${why}.` },
    help: { text: HELP },
  }));
  const ruleIds = rules.map(({ id }) => id);
  const results = eachPlace(findings).map((each) => ({
    ruleId: each.code,
    ruleIndex: ruleIds.indexOf(each.code),
    level: LEVELS[each.severity],
    message: { text: sentences(each) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(pathOf(each.file)), uriBaseId: '%SRCROOT%' },
          region: regionOf(each),
        },
      },
    ],
  }));
  const driver = { name: 'Greenroom', rules };
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
  };
  return JSON.stringify(log, null, 2);
}

function regionOf({ line, column }: Diagnostic) {
  return { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 };
}

function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
