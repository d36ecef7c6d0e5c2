/**
 * `npm run check`: prints every finding about the record and exits with 1 when there is one. With
 * `--json` the findings are printed as a JSON array, with `--annotations`, or in GitHub Actions, as
 * workflow commands, too; with `--fix` what has one right answer is written into the files first.
 */
import { parseArgs } from 'node:util';
import { counted } from '../src/domain/words.ts';
import { formatAnnotation } from '../src/domain/annotations.ts';
import { formatFinding } from '../src/domain/finding.ts';
import { settings } from '../src/site/settings.ts';
import type { Validated } from '../src/site/validate.ts';
import { fixFiles } from '../src/source/fix.ts';
import { rereadRecord, validatedRecord } from '../src/site/validated-record.ts';

const USAGE = 'usage: npm run check [-- --fix] [-- --json] [-- --annotations]';

/** A finding that is mended may uncover another in the same file, so it is looked at again. */
const ROUNDS = 10;

const flags = readFlags();
if (flags?.help) console.log(USAGE);
else if (flags) await check(flags);

function readFlags() {
  try {
    return parseArgs({
      options: {
        fix: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        annotations: { type: 'boolean', default: process.env['GITHUB_ACTIONS'] === 'true' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    console.error(`${(error as Error).message.split('. ')[0]}\n${USAGE}`);
    process.exitCode = 1;
    return undefined;
  }
}

interface Flags {
  readonly fix: boolean;
  readonly json: boolean;
  readonly annotations: boolean;
}

async function check({ fix, json, annotations }: Flags) {
  const validated = await validatedRecord();
  const { entries, findings } = fix ? await mended(validated) : validated;
  if (findings.length > 0) process.exitCode = 1;
  if (json) {
    console.log(JSON.stringify(findings, null, 2));
    return;
  }
  for (const finding of findings) console.error(formatFinding(finding));
  if (annotations) for (const finding of findings) console.log(formatAnnotation(finding));
  if (findings.length > 0) console.error(counted(findings.length, 'finding'));
  else console.log(`${counted(entries.length, 'entry')}, no findings`);
}

/** Writes the fixes into the files, and gives the record as it is then. */
async function mended(validated: Validated): Promise<Validated> {
  let current = validated;
  for (let round = 0; round < ROUNDS; round += 1) {
    const written = fixFiles(settings.contentDir, current.findings);
    if (written.length === 0) break;
    for (const { file, fixed } of written)
      console.error(`${file}: ${counted(fixed, 'fix')} written`);
    current = await rereadRecord();
  }
  return current;
}
