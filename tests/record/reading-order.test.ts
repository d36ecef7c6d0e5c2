import { expect, it } from 'vitest';
import { sequencesOf } from '../../src/record/reading-order.ts';
import { country, event, eventOf, mechanism, recordOf } from './entries.ts';

const talks = (id: string, parties: string[], ...mechanisms: string[]) =>
  event(id, {
    parties: parties.map((party) => ({ party, role: 'counterpart' })),
    mechanisms: mechanisms.map((name) => ({ mechanism: name, effect: 'met' })),
  });
const record = recordOf(
  mechanism('group'),
  mechanism('alone'),
  country('xd', 'Davonia'),
  talks('2013-a', ['xa', 'xb'], 'group'),
  talks('2014-b', ['xa', 'xb', 'xc', 'xd'], 'group', 'alone'),
  talks('2015-c', ['xa', 'xb']),
  talks('2016-d', ['xa', 'xc']),
  talks('2016-e', ['xc', 'xd']),
  talks('2016-f', ['xb', 'xd']),
  event('2017-g'),
);

it.each([
  ['2013-a', ['group: –2014-b', 'xa-xb: –2014-b']],
  ['2014-b', ['group: 2013-a–', 'xa-xb: 2013-a–2015-c', 'xa-xc: –2016-d', 'xb-xd: –2016-f']],
  ['2015-c', ['xa-xb: 2014-b–']],
  ['2017-g', []],
])('leads on from %s in its mechanisms and its three largest relations', (id, expected) => {
  const shown = sequencesOf(record, eventOf(record, id)).map(
    ({ of, previous, next }) => `${of.id}: ${previous?.id ?? ''}–${next?.id ?? ''}`,
  );
  expect(shown).toEqual(expected);
});
