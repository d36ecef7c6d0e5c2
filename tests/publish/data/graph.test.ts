/** The graph: every reference that an entry makes is an edge, or is said to be none. */
import { expect, it } from 'vitest';
import { kindRow, kinds } from '../../../src/domain/kinds.ts';
import { referencesOf } from '../../../src/domain/references.ts';
import { edgeKinds, edgeOf, edgeRows, noEdges } from '../../../src/publish/data/api/edges.ts';
import { toGraph } from '../../../src/publish/data/api/graph.ts';
import { buildRecord } from '../../../src/record/build.ts';
import { fullEntries } from '../full-record.ts';
import { AS_OF, urls } from '../records.ts';

/** What stands within one entry, and so joins no two. */
const WITHIN = ['sources', 'views'];

const references = kinds.flatMap((kind) =>
  referencesOf(kindRow(kind).schema)
    .filter(({ names }) => !WITHIN.includes(names))
    .map(({ path }) => `${kind} ${path.join('.')}`),
);

it('has rows, and reasons for no edge, for references between entries alone, and none for both', () => {
  const said = [...Object.keys(edgeRows), ...Object.keys(noEdges)];
  expect(said.filter((name) => !references.includes(name))).toEqual([]);
  expect(new Set(said).size).toBe(said.length);
});

it('makes an edge of a reference that nobody has said anything of', () => {
  const made = (path: (string | number)[], names = 'parties') =>
    edgeOf('norms', { path, names, id: 'xa', beside: {} });
  expect(made(['keeper'])).toEqual({ kind: 'names', type: 'keeper' });
  expect(made(['texts', 2, 'hosts', 0])).toEqual({ kind: 'names', type: 'hosts' });
  expect(made(['sources', 0, 'party'])).toBeUndefined();
});

it('has edges of every sort', () => {
  const used = new Set(Object.values(edgeRows).map(({ kind }) => kind));
  expect([...used, 'names'].toSorted()).toEqual(edgeKinds.toSorted());
});

it('has the edges of the full record, each from who names to what is named', () => {
  const { edges } = toGraph(buildRecord(fullEntries, AS_OF), urls);
  const from = (source: string) =>
    edges
      .filter((edge) => edge.source === source)
      .map(({ target, kind, type }) => `${kind} ${type} ${target}`);
  expect(from('events/2015-06-02-full').toSorted()).toEqual(
    [
      'party initiator countries/xa',
      'party counterpart countries/xb',
      'mechanism met mechanisms/group',
      'mechanism replaced mechanisms/group',
      'mechanism successor mechanisms/circle',
      'norm alleges-breach norms/peace',
      'actor names actors/unit-1',
      'link responds-to events/2014-05-01-promise',
      'commitment promise norms/peace',
      'assessment upheld events/2014-05-01-promise',
      'assessment breached events/2014-05-01-promise',
      'follow-up kept events/2014-05-01-promise',
      'expectation happened events/2015-06-02-full',
    ].toSorted(),
  );
  expect(from('norms/peace')).toEqual([
    'text text events/2015-06-02-full',
    'adoption group-consensus organisations/guild',
  ]);
  expect(from('organisations/guild')).toEqual(['member member countries/xa']);
  expect(from('mechanisms/group').toSorted()).toEqual([
    'member member countries/xa',
    'member member countries/xb',
    'parent parent mechanisms/circle',
  ]);
  expect(from('dossiers/story')).toHaveLength(8);
  expect(from('dossiers/story')[0]).toBe('step step events/2014-05-01-promise');
  expect(from('actors/unit-1')).toEqual([]);
});

it('leaves out an edge whose end is no entry', () => {
  const { edges } = toGraph(
    buildRecord(
      fullEntries.filter(({ id }) => id !== 'circle'),
      AS_OF,
    ),
    urls,
  );
  expect(edges.length).toBeGreaterThan(20);
  expect(edges.filter(({ target }) => target === 'mechanisms/circle')).toEqual([]);
});
