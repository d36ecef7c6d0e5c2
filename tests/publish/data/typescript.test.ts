/** The declarations, as TypeScript's own compiler reads them beside what the API answers. */
import ts from 'typescript';
import { describe, expect, it, vi } from 'vitest';
import { apiFiles, apiFileText, eventFileText } from '../../../src/publish/data/api/files.ts';
import { indexText } from '../../../src/publish/data/api/index-file.ts';
import { apiShapes } from '../../../src/publish/data/json-schema.ts';
import { typeName, typesText } from '../../../src/publish/data/typescript.ts';
import { fixture, urls } from '../records.ts';

vi.setConfig({ testTimeout: 120_000 });

/** What the compiler says of a file that holds the declarations and a text behind them. */
function problems(text: string): string[] {
  const source = `${typesText(urls)}\n${text}`;
  const options: ts.CompilerOptions = { strict: true, noEmit: true, noLib: true, types: [] };
  const host = ts.createCompilerHost(options);
  const read = host.getSourceFile.bind(host);
  host.getSourceFile = (name, target) =>
    name === 'api.ts' ? ts.createSourceFile(name, source, target) : read(name, target);
  const program = ts.createProgram(['api.ts'], options, host);
  const file = program.getSourceFile('api.ts');
  return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)].map(
    ({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'),
  );
}

/** What the declarations need of TypeScript's library. */
const LIBRARY = `
interface Array<T> { length: number; [n: number]: T }
interface ReadonlyArray<T> { readonly length: number; readonly [n: number]: T }
interface Boolean {} interface CallableFunction {} interface Function {} interface IArguments {}
interface NewableFunction {} interface Number {} interface Object {} interface RegExp {} interface String {}
type Readonly<T> = { readonly [P in keyof T]: T[P] };
type Record<K extends keyof any, T> = { [P in K]: T };
`;

const answers: [string, string][] = [
  ['index', indexText(fixture, urls)],
  ...apiFiles.map((file): [string, string] => [file.name, apiFileText(file, fixture, urls)]),
  ...fixture.events.map((event): [string, string] => [
    'event',
    eventFileText(fixture, event, urls),
  ]),
];

describe('types.d.ts', () => {
  it('declares every answer of the API', () => {
    for (const name of Object.keys(apiShapes)) {
      expect(typesText(urls)).toContain(`export interface ${typeName(name)} {`);
    }
    expect(typeName('withdrawn-event')).toBe('WithdrawnEventFile');
  });

  it('fits what the API answers', () => {
    const text = answers
      .map(([name, json], index) => `const answer${index}: ${typeName(name)} = ${json.trim()};`)
      .join('\n');
    expect(problems(`${LIBRARY}${text}`)).toEqual([]);
  });

  it('does not fit a word that no vocabulary has, or a key that is missing', () => {
    const [, json = ''] = answers.at(-1) ?? [];
    const wrong = json.replace('"status": "confirmed"', '"status": "rumoured"');
    expect(wrong).not.toBe(json);
    expect(problems(`${LIBRARY}const answer: EventFile = ${wrong.trim()};`)).not.toEqual([]);
    expect(problems(`${LIBRARY}const answer: EventFile = {};`)).not.toEqual([]);
  });
});
