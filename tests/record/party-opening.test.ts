import { expect, it } from 'vitest';
import { partyOpening } from '../../src/record/party-opening.ts';
import type { TrackerRecord } from '../../src/record/types.ts';
import { event, mechanism, norm, recordOf } from './entries.ts';

/** The sentences of Arcadia, links in square brackets. */
function opening(record: TrackerRecord): string[] {
  const party = record.byId.parties.get('xa');
  return (party ? partyOpening(record, party) : []).map((sentence) =>
    sentence.map((part) => (typeof part === 'string' ? part : `[${part.text}]`)).join(''),
  );
}
const accuses = (by: string, about: string) => ({
  type: 'attribution',
  parties: [
    { party: by, role: 'initiator' },
    { party: about, role: 'alleged-actor' },
  ],
});

it('says nothing of a party without events', () => {
  expect(
    opening(recordOf(event('2014-a', { parties: [{ party: 'xb', role: 'initiator' }] }))),
  ).toEqual([]);
});

it('names the only event of a party, and no counterpart where there is none', () => {
  expect(opening(recordOf(event('2014-05-19-a')))).toEqual([
    'Its only event in the record is [2014-05-19-a], 19 May 2014.',
  ]);
});

it('tells first and latest, counterparts, accusations both ways, and leaves out what lies ahead', () => {
  const record = recordOf(
    event('2014-05-19-a', accuses('xa', 'xb')),
    event('2015-b', {
      ...accuses('xa', 'xb'),
      statements: [{ by: 'xb', act: 'denies', summary: 's', source: 'gazette' }],
    }),
    event('2016-c', accuses('xb', 'xa')),
    event('2099-d', { status: 'scheduled' }),
  );
  expect(opening(record)).toEqual([
    'Its first event in the record is [2014-05-19-a], 19 May 2014; its latest is [2016-c], 2016.',
    'It faces [Borovia] (3 events).',
    'It accuses others [2 times], 1 answered; it is accused [once], not answered.',
  ]);
});

it('names whom it accuses most only where one stands out', () => {
  const even = recordOf(event('2014-a', accuses('xa', 'xb')), event('2015-b', accuses('xa', 'xc')));
  expect(opening(even).join(' ')).not.toContain('most often');
  const uneven = recordOf(
    event('2014-a', accuses('xa', 'xb')),
    event('2015-b', accuses('xa', 'xc')),
    event('2016-c', accuses('xa', 'xc')),
  );
  expect(opening(uneven)[2]).toBe(
    'It accuses others [3 times], 0 answered, most often [Cascadia].',
  );
});

it('names the norms that it proposed and the talks that fell silent', () => {
  const record = recordOf(
    norm('theft'),
    mechanism('talks'),
    mechanism('hotline'),
    event('2014-a', {
      norms: [
        { norm: 'theft', stance: 'proposes', basis: 'invoked', source: 'gazette', by: ['xa'] },
      ],
    }),
    event('2012-b', { mechanisms: [{ mechanism: 'talks', effect: 'met' }] }),
  );
  expect(opening(record).slice(1)).toEqual([
    'It is on record as proposing a norm: [theft].',
    expect.stringMatching(
      /^Of its 2 channels for talks \[1\] has been silent for over a year, longest \[talks\], for \d+ years\.$/,
    ),
  ]);
});
