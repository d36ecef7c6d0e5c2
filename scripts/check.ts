/**
 * `npm run check`: prints every finding about the record and exits with 1 when there is one. With
 * `--json` the findings are printed as a JSON array, with `--annotations`, or in GitHub Actions, as
 * workflow commands, too.
 */
import { parseArgs } from 'node:util';
import { counted } from '../src/domain/words.ts';
import { formatAnnotation } from '../src/domain/annotations.ts';
import { formatFinding } from '../src/domain/finding.ts';
import { validatedRecord } from '../src/site/validated-record.ts';

const USAGE = 'usage: npm run check [-- --json] [-- --annotations]';

const flags = readFlags();
if (flags?.help) console.log(USAGE);
else if (flags) await check(flags);

function readFlags() {
  try {
    return parseArgs({
      options: {
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

async function check({ json, annotations }: { json: boolean; annotations: boolean }) {
  const { entries, findings } = await validatedRecord();
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
