import { expect, it } from 'vitest';
import { acceptedTogether, baselinesOf } from '../../../src/record/sides/baseline.ts';
import { event, norm, organisation, recordOf } from '../entries.ts';

const source = {
  id: 'gazette',
  title: 'Gazette',
  publisher: 'Gazette',
  url: 'https://gazette.example/',
  tier: 'official',
  lang: 'en',
  read: 'full',
};
const text = { title: 'Report', date: '2015-07-22', source: 'gazette' };

it('names who adopted a text and who of them has said nothing of its own', () => {
  const record = recordOf(
    norm('theft', {
      sources: [source],
      texts: [
        text,
        {
          ...text,
          adoption: {
            how: 'group-consensus',
            by: ['xa', 'xb', 'xc', 'zz', 'league'],
            note: 'Four.',
          },
        },
      ],
    }),
    event('2016-01-01-speech', {
      parties: [{ party: 'xa', role: 'initiator' }],
      norms: [{ norm: 'theft', stance: 'affirms', basis: 'assigned' }],
    }),
    event('2016-02-01-case', {
      type: 'attribution',
      parties: [
        { party: 'xb', role: 'initiator' },
        { party: 'xc', role: 'alleged-actor' },
      ],
      norms: [{ norm: 'theft', stance: 'alleges-breach', basis: 'assigned' }],
    }),
  );
  const [theft] = record.norms;
  const shown = theft
    ? baselinesOf(record, theft).map(({ how, note, date, by, silent }) => [
        how,
        note,
        date.edtf,
        by.map(({ id }) => id),
        silent.map(({ id }) => id),
      ])
    : [];
  expect(shown).toEqual([
    // To accuse, or to be accused, is not to affirm.
    ['Consensus of a group', 'Four.', '2015-07-22', ['xa', 'xb', 'xc', 'league'], ['xb', 'xc']],
  ]);
});

it('knows the first text that all members of the United Nations accepted together', () => {
  const adopted = (date: string, ...by: string[]) => ({
    ...text,
    date,
    adoption: { how: 'resolution-consensus', by },
  });
  const texts = [adopted('2011', 'xa'), adopted('2015', 'xa', 'un'), adopted('2021', 'un')];
  const record = recordOf(
    organisation('un', 'United Nations'),
    norm('theft', { sources: [source], texts }),
    norm('grids', { sources: [source], texts: [adopted('2011', 'xa')] }),
  );
  const years = record.norms.map((one) => acceptedTogether(record, one)?.date.edtf);
  expect(years.toSorted()).toEqual(['2015', undefined]);
});
