/**
 * `npm run links`: asks after the address of every source, and prints those that are gone as
 * Markdown, each with an archived copy where there is one. Exits with 1 when there are any, and with
 * 2, after one sentence, when there is no network to ask over.
 */
import { counted } from '../src/domain/words.ts';
import { validatedRecord } from '../src/site/validated-record.ts';
import { makeProgress } from '../src/site/progress.ts';
import { archivedCopy, askAddress } from './ask-address.ts';
import { askLinks, hasNoNetwork, linkReport, standingOf } from './outside-links.ts';

const { entries } = await validatedRecord();
const progress = makeProgress('addresses asked');
const asked = await askLinks(entries, (url) => askAddress(url), progress.update);
progress.end();
if (hasNoNetwork(asked)) {
  console.error(`no network: hardly any of ${counted(asked.length, 'address')} could be reached`);
  process.exitCode = 2;
} else {
  const gone = asked.filter(({ answer }) => standingOf(answer) === 'gone');
  const copies = new Map<string, string>();
  for (const { url } of gone) {
    const copy = await archivedCopy(url);
    if (copy !== undefined) copies.set(url, copy);
  }
  console.log(linkReport(asked, copies));
  if (gone.length > 0) process.exitCode = 1;
}
