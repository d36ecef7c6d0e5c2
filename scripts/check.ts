/** `npm run check`: prints every finding about the record and exits with 1 when there is one. */
import { formatFinding } from '../src/domain/finding.ts';
import { asOf } from '../src/site/as-of.ts';
import { settings } from '../src/site/settings.ts';
import { urls } from '../src/site/urls.ts';
import { validateContent } from '../src/site/validate.ts';

const { entries, findings } = await validateContent(settings.contentDir, asOf, urls.entry);
for (const finding of findings) console.error(formatFinding(finding));
if (findings.length > 0) {
  console.error(findings.length === 1 ? '1 finding' : `${findings.length} findings`);
  process.exitCode = 1;
} else {
  console.log(`${entries.length} entries, no findings`);
}
