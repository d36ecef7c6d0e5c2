/**
 * `npm run new -- event`: asks what an entry needs, or takes it as flags, and writes a skeleton whose
 * remaining findings are what the editor still has to write. What the check would refuse is not
 * written, and named in the words of the check.
 *
 *   npm run new -- event --date 2014-05-19 --slug us-indicts-officers --type indictment --party us --party cn
 *   npm run new -- norm|mechanism|organisation|country|actor --slug <id> --name "…"
 *   npm run new -- dossier --slug <id> --name "…" --event <id> --event <id> …
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { kindOfWord } from '../src/domain/kinds.ts';
import type { Kind } from '../src/domain/kinds.ts';
import { kebab } from '../src/domain/schema/text.ts';
import { asOf, today } from '../src/site/as-of.ts';
import { validatedRecord } from '../src/site/validated-record.ts';
import { settings } from '../src/site/settings.ts';
import { entryPath } from '../src/source/locate.ts';
import { formatRule } from '../src/domain/finding.ts';
import { idOf } from '../src/domain/entry-id.ts';
import { judgeDraft } from '../src/record/draft.ts';
import { filledIn, missingAnswers, questionsOf, skeleton } from './skeleton.ts';
import type { Answers } from './skeleton.ts';

const USAGE = `usage: npm run new -- event [--date 2014-05-19] [--slug words-of-the-name] [--type indictment] [--party us --party cn]
       npm run new -- country|organisation|norm|mechanism|actor [--slug id] [--name "…"]
       npm run new -- dossier [--slug id] [--name "…"] [--event id --event id …]
On a terminal it asks for what is left out. What the check would refuse is not written.`;

const { values, positionals } = readFlags();

function readFlags() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h' },
        date: { type: 'string' },
        slug: { type: 'string' },
        name: { type: 'string' },
        type: { type: 'string' },
        party: { type: 'string', multiple: true },
        event: { type: 'string', multiple: true },
      },
    });
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}\n${USAGE}`);
    process.exit(1);
  }
}

/** Asks on the terminal for what the flags leave open. */
async function ask(kind: Kind, known: Answers): Promise<Answers> {
  const answers: Record<string, string | readonly string[] | undefined> = { ...known };
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  for (const { key, question, list } of questionsOf(kind)) {
    if (answers[key] !== undefined || !process.stdin.isTTY) continue;
    const answer = (await terminal.question(`${question}: `)).trim();
    answers[key] = list ? answer.split(/[\s,]+/).filter(Boolean) : answer;
  }
  terminal.close();
  return answers;
}

const { help, ...known } = values;
const kind = kindOfWord(positionals[0]);
if (help) {
  console.log(USAGE);
} else if (!kind) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  const answers = await ask(kind, known);
  const id = idOf(kind, answers);
  const path = entryPath(settings.contentDir, kind, id);
  const problems = await problemsWith(kind, id, path, answers);
  if (problems.length > 0) {
    for (const problem of problems) console.error(problem);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, skeleton(kind, answers, asOf), { flag: 'wx' });
    console.log(relative('.', path));
    console.error('Fill in what is empty; npm run check says what is still missing.');
  }
}

/** Why the answers can make no entry that the check takes, in its own words; empty when they can. */
async function problemsWith(
  kind: Kind,
  id: string,
  path: string,
  answers: Answers,
): Promise<string[]> {
  const missing = missingAnswers(kind, answers);
  if (missing.length > 0) return missing;
  const named = kebab.safeParse(id);
  if (!named.success) return named.error.issues.map(({ message }) => `the id "${id}" ${message}`);
  if (existsSync(path)) return [`${relative('.', path)} exists already`];
  const { entries } = await validatedRecord();
  const text = filledIn(skeleton(kind, answers, asOf));
  const file = relative('.', path);
  const { findings } = judgeDraft({ kind, id, file, text }, entries, { asOf, today });
  const words = findings.map((one) =>
    one.file === file ? formatRule(one) : `${one.file}: ${formatRule(one)}`,
  );
  return [...new Set(words)];
}
