/** The schemas for editors, as an editor uses them: on the head of a file that YAML 1.2 has read. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it, vi } from 'vitest';
import { kinds } from '../../../src/domain/kinds.ts';
import { entrySchema } from '../../../src/publish/data/json-schema.ts';
import type { AnyEntry, TrackerRecord } from '../../../src/record/types.ts';
import { settings } from '../../../src/site/settings.ts';
import { compile } from '../ajv.ts';
import { real, spread } from '../real-record.ts';
import { FIXTURE, fixture, urls } from '../records.ts';

// Every test here reads files of hundreds of entries.
vi.setConfig({ testTimeout: 60_000 });

function head(directory: string, entry: AnyEntry): unknown {
  const [, rest = ''] = entry.file.split(new RegExp(`(?=/(?:${kinds.join('|')})/)`));
  const text = readFileSync(`${directory}${rest}`, 'utf8');
  return parse(text.split(/^---\s*$/m)[1] ?? '');
}

describe.each([
  ['the real record', real, settings.contentDir],
  ['the fixture', fixture, FIXTURE],
] as [string, TrackerRecord, string][])('%s', (_, record, directory) => {
  it.each(kinds)('%s hold what their schema allows', (kind) => {
    const validate = compile(entrySchema(kind, record, urls));
    const wrong = spread<AnyEntry>(record[kind], 300).flatMap((entry) =>
      validate(head(directory, entry)).map((problem) => `${entry.file}: ${problem}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the schema of an event', () => {
  const validate = compile(entrySchema('events', fixture, urls));
  const good = head(FIXTURE, fixture.events[0] as AnyEntry) as Record<string, unknown>;

  it.each([
    [
      'a party that the record has not',
      { parties: [{ party: 'zz', role: 'host' }] },
      '/parties/0/party',
    ],
    ['an unknown type', { type: 'party' }, '/type'],
    ['an unknown key', { tittle: 'x' }, 'tittle'],
    [
      'a norm that the record has not',
      { norms: [{ norm: 'no-norm', stance: 'affirms', basis: 'assigned' }] },
      '/norms/0/norm',
    ],
    [
      'an event that the record has not',
      { links: [{ rel: 'extends', event: '2000-x' }] },
      '/links/0/event',
    ],
  ])('refuses %s', (_what, change, place) => {
    expect(validate(good)).toEqual([]);
    expect(validate({ ...good, ...change }).join('\n')).toContain(place);
  });
});
