import { expect, it } from 'vitest';
import { accountsOf, proseOf } from '../../src/record/accounts.ts';
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

const body =
  '## What happened\n\nA talk.[^gazette]\n\n## What each side said\n\nOne denied it.[^gazette]\n';
const told = recordOf(
  event('2014-b', { statements: [said('denies', { by: 'xa' })] }, body),
  event('2014-c', {}, body),
  event('2014-d', { statements: [said('denies', { by: 'xa' })] }, body.split('## What each')[0]),
);

it('sets the prose of the accounts apart where statements tell them', () => {
  const { text, accounts } = proseOf(eventOf(told, '2014-b'));
  expect(text).toContain('A talk.');
  expect(text).not.toContain('denied');
  expect(accounts?.anchor).toBe('what-each-side-said');
  expect(accounts?.html).toMatch(/^<p>One denied it\..*note-gazette-2/);
});

it.each(['2014-c', '2014-d'])('leaves the body of %s whole', (id) => {
  const one = eventOf(told, id);
  expect(proseOf(one)).toEqual({ text: one.body.html, accounts: undefined });
});
