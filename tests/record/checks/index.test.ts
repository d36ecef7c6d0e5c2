import { expect, it } from 'vitest';
import { formatFinding } from '../../../src/domain/finding.ts';
import { checkRecord } from '../../../src/record/checks/index.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { country, event, recordOf } from '../entries.ts';

/** The findings about a record that is not on disk: keys are placed at 7:7. */
function check(record: TrackerRecord, unread?: ReadonlySet<string>): string[] {
  const permalinks = {
    file: 'content/permalinks.txt',
    addresses: [{ address: 'events/2011-a', line: 1 }],
  };
  return checkRecord({ record, permalinks, unread }, () => ({ line: 7, column: 7 }))
    .map(formatFinding)
    .toSorted();
}

const entry = event(
  '2014-a',
  {
    parties: [{ party: 'xz', role: 'initiator' }],
    links: [{ rel: 'responds-to', event: '2013-b' }],
    assessments: [
      {
        commitment: '2013-b#peace',
        assessor: 'Courier',
        finding: 'lapsed',
        text: 't',
        source: 'gazette',
      },
    ],
  },
  'See [talks](mechanism:talks). [^gazette]',
);

it('reports what is missing at every place that names it', () => {
  expect(check(recordOf(entry))).toEqual([
    'content/events/2014-a.md:16:5 body-links no entry "talks" in mechanisms',
    'content/events/2014-a.md:7:7 commitment-exists no commitment "2013-b#peace"',
    'content/events/2014-a.md:7:7 event-exists no event "2013-b" (did you mean 2014-a?)',
    'content/events/2014-a.md:7:7 party-exists no country or organisation "xz"',
    'content/permalinks.txt:1:1 permalinks-kept "events/2011-a" was published and no longer leads anywhere (list the old id under former_ids in 2014-a)',
  ]);
});

it('is silent about what exists and could not be read, which has findings of its own', () => {
  const unread = new Set(['events/2011-a', 'events/2013-b', 'countries/xz', 'mechanisms/talks']);
  expect(check(recordOf(entry), unread)).toEqual([]);
});

it('takes ids that differ in case only for one id', () => {
  const record = recordOf(
    country('XA', 'Arcadia'),
    country('xA', 'Arcadia'),
    event('2011-a', {}, 'A. [^gazette]'),
  );
  expect(check(record)).toEqual([
    'content/countries/XA.md:1:1 id-unique "XA" is already taken by content/countries/xa.md',
    'content/countries/XA.md:1:1 id-unique the file name must be lower-case (rename it to xa.md)',
    'content/countries/xA.md:1:1 id-unique "xA" is already taken by content/countries/xa.md',
    'content/countries/xA.md:1:1 id-unique the file name must be lower-case (rename it to xa.md)',
  ]);
});
