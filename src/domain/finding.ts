import { printable } from './characters.ts';
import { compareText } from './collation.ts';
import type { Fix } from './fix.ts';
import type { FilePlace } from './place.ts';
import { counted } from './words.ts';

/** What is wrong with the record, as plain data; printers print it. */
export interface Finding extends FilePlace {
  /** Id of the rule that was broken. */
  readonly rule: string;
  readonly message: string;
  /** What would mend it, where that can be guessed. */
  readonly hint?: string | undefined;
  /** What mends it, where there is one right answer; `npm run check -- --fix` writes it. */
  readonly fix?: Fix | undefined;
}

/** A finding without its place, for what stands in no file yet: `rule-id message (hint)`. */
export function formatRule({ rule, message, hint }: Finding): string {
  return `${rule} ${message}${hint ? ` (${hint})` : ''}`.replace(/\p{Cc}/gu, ' ');
}

/**
 * A finding as one line: `content/events/2014/x.md:12:5 rule-id message (hint)`. What nobody sees
 * in it stands as its code point, and a line break as a space.
 */
export function formatFinding(finding: Finding): string {
  const hint = finding.hint ? ` (${finding.hint})` : '';
  const place = `${finding.file}:${finding.line}:${finding.column}`;
  return printable(`${place} ${finding.rule} ${finding.message}${hint}`).replace(/[\t\n]/g, ' ');
}

/** Orders findings by file, place, rule and message; for `Array.prototype.sort`. */
export function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

/** Thrown when a record has findings; its message lists them all, one a line. */
export class FindingsError extends Error {
  readonly findings: readonly Finding[];
  /** What the dev server's overlay says below the message. */
  readonly hint = 'Mend the files and save them: the page comes back by itself.';

  constructor(findings: readonly Finding[]) {
    super(
      `The record has ${counted(findings.length, 'finding')}:\n${findings.map(formatFinding).join('\n')}`,
    );
    this.name = 'FindingsError';
    this.findings = findings;
  }

  /**
   * Without the findings: Astro searches this text for words such as "document", which a finding may
   * hold, and would then show advice on browser code in place of our hint.
   */
  override toString(): string {
    return `${this.name}: the record has ${counted(this.findings.length, 'finding')}`;
  }
}
