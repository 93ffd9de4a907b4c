/** What the compiler has to say about a handbook. */

export type Severity = 'error' | 'warning' | 'info';

/** Stable codes; each is explained in `docs/writing-a-handbook.md`. */
export type DiagnosticCode =
  | 'broken-step'
  | 'unknown-duration'
  | 'repeated-guide'
  | 'dead-link'
  | 'unsafe-link'
  | 'front-matter'
  | 'repaired-encoding'
  | 'repaired-link'
  | 'repaired-list'
  | 'private-email'
  | 'private-person'
  | 'private-link'
  | 'total-disagrees'
  | 'template'
  | 'nothing-found'
  | 'left-out'
  | 'invalid-catalog';

/** One finding; `line` and `column` count from 1. */
export interface Diagnostic {
  severity: Severity;
  code: DiagnosticCode;
  file: string;
  line: number;
  column: number;
  /** What is wrong, in the writer's words. */
  message: string;
  /** What to write instead. */
  hint: string;
}

/** `file:line:column: severity[code]: message. Hint.` */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { file, line, column, severity, code, message, hint } = diagnostic;
  return `${file}:${line}:${column}: ${severity}[${code}]: ${message}${hint ? `. ${hint}` : ''}`;
}
