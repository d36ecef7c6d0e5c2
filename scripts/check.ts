/** `npm run check`: prints every finding about the record and exits with 1 when there is one. */
import { formatFinding } from '../src/domain/finding.ts';
import { validatedRecord } from '../src/site/handover.ts';

const { entries, findings } = await validatedRecord();
for (const finding of findings) console.error(formatFinding(finding));
if (findings.length > 0) {
  console.error(findings.length === 1 ? '1 finding' : `${findings.length} findings`);
  process.exitCode = 1;
} else {
  console.log(`${entries.length} entries, no findings`);
}
