import { expect, it } from 'vitest';
import { accountsOf } from '../../src/record/accounts.ts';
import { event, eventOf, recordOf } from './entries.ts';

const said = (act: string, who: object) => ({ act, summary: act, source: 'gazette', ...who });
const record = recordOf(
  event('2014-a', {
    statements: [
      said('accuses', { by: 'xb', speaker: 'a minister' }),
      said('denies', { by: 'xa' }),
      said('welcomes', { speaker: 'Courier' }),
      said('demands', { by: 'xb' }),
      said('protests', { speaker: 'Courier' }),
    ],
  }),
  event('2015-b'),
);

it('puts together what each side said, sides in the order in which they first spoke', () => {
  const shown = accountsOf(record, eventOf(record, '2014-a')).map(({ party, name, statements }) => [
    party?.id,
    name,
    statements.map(({ act }) => act),
  ]);
  expect(shown).toEqual([
    ['xb', 'Borovia', ['accuses', 'demands']],
    ['xa', 'Arcadia', ['denies']],
    [undefined, 'Courier', ['welcomes', 'protests']],
  ]);
});

it('finds none where nobody spoke', () => {
  expect(accountsOf(record, eventOf(record, '2015-b'))).toEqual([]);
});
