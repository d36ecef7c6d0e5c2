import { expect, it } from 'vitest';
import { readContent } from '../../src/source/read.ts';
import { temporaryRecords } from '../record/checks/temporary-record.ts';

const makeRecord = temporaryRecords();

const href = (kind: string, id: string) => `/base/${kind}/${id}/`;

it('reads every entry of a record', async () => {
  const { entries, findings, unread } = await readContent(makeRecord('base'), href);
  expect(entries.map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    'events/2013-04-13-arcadia-borovia-announce-working-group',
    'events/2013-07-08-working-group-first-meeting',
    'events/2014-05-19-arcadia-indicts-borovian-officers',
    'events/2014-05-20-borovia-suspends-working-group',
    'events/2015-09-25-arcadia-borovia-commitments',
    'events/2016-02-10-arcadia-assesses-commitments',
    'countries/xa',
    'countries/xb',
    'countries/xc',
    'organisations/league',
    'norms/hotlines',
    'norms/no-theft',
    'mechanisms/dialogue',
    'mechanisms/working-group',
  ]);
  expect(findings).toEqual([]);
  expect(unread).toEqual(new Set());
});

it('passes the address of a page on to the bodies', async () => {
  const { entries } = await readContent(makeRecord('base'), href);
  expect(entries[0]?.body.html).toContain('<a href="/base/mechanisms/working-group/">');
});

it('gathers the findings of all files, and names what it could not read', async () => {
  const directory = makeRecord('base', {
    'countries/xa.md': '',
    'events/2014/2014-05-20-borovia-suspends-working-group.md': '---\ntitle: A\n---\n',
    'norms/sub/no-war.md': '',
  });
  const { entries, findings, unread } = await readContent(directory, href);
  expect(entries).toHaveLength(12);
  expect(new Set(findings.map(({ file }) => file))).toEqual(
    new Set([
      'content/countries/xa.md',
      'content/events/2014/2014-05-20-borovia-suspends-working-group.md',
      'content/norms/sub/no-war.md',
    ]),
  );
  expect(unread).toEqual(
    new Set(['countries/xa', 'events/2014-05-20-borovia-suspends-working-group', 'norms/no-war']),
  );
});
