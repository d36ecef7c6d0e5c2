import type { Finding } from './finding.ts';

/**
 * A finding as a workflow command of GitHub Actions, which shows it at its line of a pull request:
 * `::error file=…,line=…,col=…,title=…::message`. Characters that would end a value or the command
 * are escaped as the runner's toolkit does.
 */
export function formatAnnotation({ file, line, column, rule, message, hint }: Finding): string {
  const at = { file, line: String(line), col: String(column), title: rule };
  const properties = Object.entries(at).map(([key, value]) => `${key}=${escapeProperty(value)}`);
  return `::error ${properties.join(',')}::${escapeData(hint ? `${message} (${hint})` : message)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
