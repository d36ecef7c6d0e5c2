/** What is wrong with the record, as plain data; printers print it. */
export interface Finding {
  /** Path of the file from the project's root. */
  readonly file: string;
  /** 1-based position within the file. */
  readonly line: number;
  readonly column: number;
  /** Id of the rule that was broken. */
  readonly rule: string;
  readonly message: string;
  /** What would mend it, where that can be guessed. */
  readonly hint?: string | undefined;
}

/**
 * A finding as one line: `content/events/2014/x.md:12:5 rule-id message (hint)`. Control characters,
 * which a quoted text may hold, become spaces.
 */
export function formatFinding(finding: Finding): string {
  const hint = finding.hint ? ` (${finding.hint})` : '';
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  return `${place} ${finding.rule} ${finding.message}${hint}`.replace(/\p{Cc}/gu, ' ');
}

/** Orders findings by file, place, rule and message; for `Array.prototype.sort`. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compare(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compare(a.rule, b.rule) ||
    compare(a.message, b.message)
  );
}

/** Thrown when a record has findings; its message lists them all, one a line. */
export class FindingsError extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    const count = findings.length === 1 ? '1 finding' : `${findings.length} findings`;
    super(`The record has ${count}:\n${findings.map(formatFinding).join('\n')}`);
    this.name = 'FindingsError';
    this.findings = findings;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
