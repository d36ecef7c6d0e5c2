/** The bytes of a file become text, or findings that name the characters that no text may hold. */
import { characterFaults, decomposedIn, unseenIn } from '../domain/characters.ts';
import type { Finding } from '../domain/finding.ts';
import type { Fix } from '../domain/fix.ts';
import { placeIn } from '../domain/place.ts';
import type { Place } from '../domain/place.ts';
import type { FileRule } from './rules.ts';

/** The text of a file with a byte order mark and carriage returns taken out; undefined if not UTF-8. */
export function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
}

/** Reads a file's text. It is given only when there are no findings; each names a character once a line. */
export function readText(
  file: string,
  bytes: Uint8Array,
): { text: string; findings: [] } | { text: undefined; findings: Finding[] } {
  const finding = (
    rule: FileRule,
    at: Place,
    message: string,
    hint: string,
    fix?: Fix,
  ): Finding => ({
    file,
    ...at,
    rule,
    message,
    hint,
    fix,
  });
  const text = decode(bytes);
  if (text === undefined) {
    const lossy = new TextDecoder().decode(bytes).replace(/\r\n?/g, '\n');
    const at = placeIn(lossy, lossy.indexOf('\uFFFD'));
    const findings = [finding('encoding', at, 'the file must be UTF-8', 'save it as UTF-8')];
    return { text: undefined, findings };
  }
  const clean = unseenIn(text).length === 0 && decomposedIn(text).length === 0;
  if (clean) return { text, findings: [] };
  const findings = text
    .split('\n')
    .flatMap((line, index) =>
      characterFaults(line).map((fault) =>
        finding(
          'characters',
          { line: index + 1, column: fault.index + 1 },
          fault.message,
          fault.hint,
          fault.fix,
        ),
      ),
    );
  return { text: undefined, findings };
}
