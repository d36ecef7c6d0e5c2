/** The difference of two made-up records names each change of an entry, and nothing else. */
import { describe, expect, it } from 'vitest';
import { archive, archivedEntries, entryPath } from '../../../src/publish/release/archive.ts';
import { compareEntries } from '../../../src/publish/release/changes.ts';
import type { EntryFile } from '../../../src/publish/release/changes.ts';
import { changesJson, changesMarkdown } from '../../../src/publish/release/changes-text.ts';
import { isVersion } from '../../../src/domain/release.ts';

function entry(id: string, head: string, body = 'A text.', kind: EntryFile['kind'] = 'events') {
  return { kind, id, bytes: new TextEncoder().encode(`---\n${head}\n---\n\n${body}\n`) };
}
const note = (key: string, text: string) => `${key}: [{ date: 2026-11-02, note: ${text} }]`;

const before = [
  entry('same', 'title: Same\ndate: 2013\nparties: [{ party: us, role: host }]'),
  entry('wrong', 'title: Wrong\ndate: 2013\nupdated: 2026-11-01'),
  entry('short', `title: Short\n${note('corrections', 'Old.')}`),
  entry('both', 'title: Both'),
  entry('silent', 'title: Silent\nplace: Vienna'),
  entry('gone', 'title: Gone'),
  entry('lost', 'title: Lost'),
  entry('old-name', 'title: Renamed'),
  entry('peace', 'name: Peace', '', 'norms'),
];
const now = [
  entry(
    'same',
    "# A comment.\nparties:\n  - role: host\n    party: 'us'\ndate: 2013\ntitle: Same",
    '\nA text.\n',
  ),
  entry('wrong', `title: Right\ndate: 2014\nupdated: 2026-11-02\n${note('corrections', 'Year.')}`),
  entry(
    'short',
    `title: Short\n${note('corrections', 'Old.')}\n${note('additions', 'A reply.')}`,
    'A text. More.',
  ),
  entry('both', `title: Both\n${note('additions', 'More.')}\n${note('corrections', 'Less.')}`),
  entry('silent', 'title: Silent'),
  entry('gone', 'title: Gone\nwithdrawn: { date: 2026-11-02, reason: It did not take place. }'),
  entry('new-name', 'title: Renamed\nformer_ids: [old-name]'),
  entry('new', `title: New\n${note('corrections', 'Before it was released.')}`),
  entry('peace', 'name: Peace\nshort: P', '', 'norms'),
  entry('same', 'name: Same id, other kind', '', 'actors'),
];
const changes = compareEntries(before, now);

describe('comparing two records', () => {
  it('names each change with its keys and notes, and nothing else', () => {
    const shown = changes.map(({ change, kind, id, formerId, keys, notes }) =>
      [change, kind, id, formerId ?? '', keys.join(' '), notes.join(' ')].join('|'),
    );
    expect(shown.toSorted()).toEqual([
      'added|actors|same|||',
      'added|events|new|||',
      'corrected|events|both||additions corrections|Less. More.',
      'corrected|events|wrong||corrections date title updated|Year.',
      'edited|events|new-name|old-name|former_ids|',
      'edited|events|silent||place|',
      'edited|norms|peace||short|',
      'extended|events|short||additions body|A reply.',
      'removed|events|lost|||',
      'withdrawn|events|gone||withdrawn|It did not take place.',
    ]);
  });

  it('finds nothing between a record and itself, in whatever order its files come', () => {
    expect(compareEntries(now, now.toReversed())).toEqual([]);
  });

  it('names as removed, going back, what was added or had another name', () => {
    const back = compareEntries(now, before).filter(({ change }) => change === 'removed');
    expect(new Set(back.map(({ kind, id }) => `${kind}/${id}`))).toEqual(
      new Set(['events/new', 'events/new-name', 'actors/same']),
    );
  });

  it.each([
    ['no head', 'Text.'],
    ['a broken head', '---\ntitle: [\n---\n'],
    ['a head that is a list', '---\n- title\n---\n'],
  ])('refuses %s by the name of the entry', (_, text) => {
    const broken = { kind: 'events' as const, id: 'x', bytes: new TextEncoder().encode(text) };
    expect(() => compareEntries([], [broken])).toThrow('events/x');
  });
});

it('tells each change once, for machines and for readers', () => {
  const told = { version: '2026.12', since: '2026.11', changes };
  const json = JSON.parse(changesJson(told)) as { counts: unknown; changes: unknown[] };
  expect(json.counts).toEqual({
    added: 2,
    corrected: 2,
    extended: 1,
    edited: 3,
    withdrawn: 1,
    removed: 1,
  });
  const text = changesMarkdown(told);
  expect(text.match(/^- /gm)).toHaveLength(changes.length);
  expect(text).toContain(
    '- event:wrong: Right — changed: corrections, date, title and updated — Year.',
  );
});

it('reads from an archive the entries that it was made of', () => {
  const bytes = archive(new Map(now.map((one) => [entryPath(one), one.bytes])));
  expect(compareEntries(now, archivedEntries(bytes))).toEqual([]);
  expect(archivedEntries(bytes)).toHaveLength(now.length);
});

it.each(['2026.12', '2026.01', '2026.12.1', '2027.10.12'])('takes the version %s', (version) => {
  expect(isVersion(version)).toBe(true);
});

it.each([
  '',
  '2026',
  '2026.1',
  '2026.13',
  '2026.00',
  '2026.12.0',
  '2026.12.01',
  'v2026.12',
  '2026.12\n',
  '../2026.12',
  '2026-12',
  '２０２６.12',
])('refuses the version %j', (version) => {
  expect(isVersion(version)).toBe(false);
});
