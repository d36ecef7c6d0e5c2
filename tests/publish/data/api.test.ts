/** The API: its own shapes, its published schemas, and the promise that shapes only grow. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { describe, expect, it, vi } from 'vitest';
import {
  apiFiles,
  apiFileText,
  eventFileShape,
  eventFileText,
} from '../../../src/publish/data/api/files.ts';
import { indexShape, indexText } from '../../../src/publish/data/api/index-file.ts';
import { catalogue, isFamily } from '../../../src/publish/data/catalogue.ts';
import { selectEvents } from '../../../src/publish/data/selection.ts';
import { apiSchema, apiShapes } from '../../../src/publish/data/json-schema.ts';
import { absolute, apiSchemaPath } from '../../../src/publish/paths.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { compile } from '../ajv.ts';
import { real, spread } from '../real-record.ts';
import { fixture, nasty, urls } from '../records.ts';
import { lost } from '../schema-growth.ts';

// Every test here goes over the whole record.
vi.setConfig({ testTimeout: 60_000 });

function countOf(record: TrackerRecord, name: string): number | undefined {
  switch (name) {
    case 'relations':
      return record.relations.size;
    case 'events':
    case 'countries':
    case 'organisations':
    case 'norms':
    case 'mechanisms':
    case 'actors':
    case 'dossiers':
    case 'commitments':
    case 'expectations':
      return record[name].length;
    default:
      return undefined;
  }
}

describe.each([
  ['the real record', real],
  ['the fixture', fixture],
] as [string, TrackerRecord][])('the API of %s', (_, record) => {
  it.each(apiFiles.map((file) => [file.name, file] as const))('%s.json', (name, file) => {
    const value = JSON.parse(apiFileText(file, record, urls)) as Record<string, unknown>;
    expect(z.safeParse(file.shape, value).error?.issues.slice(0, 3) ?? []).toEqual([]);
    expect(compile(apiSchema(name, urls))(value)).toEqual([]);
    expect(value['$schema']).toBe(absolute(urls, apiSchemaPath(name)));
    expect(value['version']).toMatch(/^1\.\d+$/);
    expect(value['record']).toMatchObject({ updated: record.updated, as_of: record.asOf });
    const count = countOf(record, name);
    if (count !== undefined) expect(value[name]).toHaveLength(count);
  });

  it('events/<id>.json of each event', () => {
    const validate = compile(apiSchema('event', urls));
    for (const event of spread(record.events, 300)) {
      const value: unknown = JSON.parse(eventFileText(record, event, urls));
      expect(z.safeParse(eventFileShape, value).error?.issues.slice(0, 3) ?? []).toEqual([]);
      expect(validate(value)).toEqual([]);
    }
  });

  it('index.json lists the whole catalogue and counts the record', () => {
    const value = indexShape.parse(JSON.parse(indexText(record, urls)));
    expect(compile(apiSchema('index', urls))(value)).toEqual([]);
    expect(value.counts['events']).toBe(record.events.length);
    expect(value.files.map(({ url }) => url)).toEqual(
      catalogue.filter((listing) => !isFamily(listing)).map(({ path }) => absolute(urls, path)),
    );
    expect(value.families.map(({ url_template }) => url_template)).toEqual(
      catalogue.filter(isFamily).map(({ path }) => absolute(urls, path)),
    );
  });

  it('graph.json has edges between its own nodes only', () => {
    const graph = apiFiles.find(({ name }) => name === 'graph');
    const { nodes, edges } = graph?.data(record, urls) as {
      nodes: { id: string }[];
      edges: { source: string; target: string; kind: string }[];
    };
    const ids = new Set(nodes.map(({ id }) => id));
    expect(ids.size).toBe(
      record.events.length +
        record.byId.parties.size +
        record.norms.length +
        record.mechanisms.length +
        record.actors.length +
        record.dossiers.length,
    );
    expect(edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([]);
    expect(edges.filter(({ kind }) => kind === 'step')).toHaveLength(
      record.dossiers.reduce((total, { steps }) => total + steps.length, 0),
    );
    expect(edges.filter(({ kind }) => kind === 'link')).toHaveLength(
      record.events.reduce((total, { links }) => total + links.length, 0),
    );
  });
});

it('keeps every character, and gives addresses that stand without the site', () => {
  const text = eventFileText(fixture, nasty, urls);
  const { event } = eventFileShape.parse(JSON.parse(text));
  expect(event.title).toBe(nasty.title);
  expect(event.summary).toBe(nasty.summary);
  expect(event.body.markdown).toBe(nasty.markdown);
  expect(event.date).toEqual({
    edtf: '2015-09-25/2015-09-27',
    earliest: '2015-09-25',
    latest: '2015-09-27',
    words: '25–27 September 2015',
  });
  expect(event.url).toBe('https://norms.example/sub/events/2015-09-25-nasty/');
  expect(event.body.html).toContain('href="https://norms.example/sub/events/2015-12-01-reply/"');
  expect(event.body.html).not.toMatch(/href="(?!https:)/);
});

it('gives the timeline a selection in the shape of events.json', () => {
  const file = apiFiles.find(({ name }) => name === 'events');
  if (!file) throw new Error('the API has no events.json');
  const whole = apiFileText(file, fixture, urls);
  const value = JSON.parse(selectEvents('json', whole, new Set([nasty.id]))) as {
    events: { id: string }[];
  };
  expect(value.events.map(({ id }) => id)).toEqual([nasty.id]);
  expect(compile(apiSchema('events', urls))(value)).toEqual([]);
  expect(selectEvents('json', whole, new Set(fixture.events.map(({ id }) => id)))).toBe(whole);
});

describe('version 1', () => {
  const path = join(import.meta.dirname, '..', 'fixtures', 'api-v1.schema.json');
  const current = Object.fromEntries(
    Object.keys(apiShapes)
      .toSorted()
      .map((name) => [name, apiSchema(name, urls)]),
  );

  it('loses no field and changes no type', () => {
    const published = JSON.parse(readFileSync(path, 'utf8')) as typeof current;
    const losses = Object.entries(published).flatMap(([name, schema]) => {
      const now = current[name];
      return now ? lost(schema, now, name) : [`${name} has disappeared`];
    });
    expect(losses).toEqual([]);
  });

  it('is written down in fixtures/api-v1.schema.json, additions included', () => {
    const text = `${JSON.stringify(current, undefined, 1)}\n`;
    if (process.env['UPDATE_API_SCHEMA'] === '1') writeFileSync(path, text);
    expect(
      readFileSync(path, 'utf8') === text,
      'The API has grown: run the tests once with UPDATE_API_SCHEMA=1 and commit tests/publish/fixtures/api-v1.schema.json',
    ).toBe(true);
  });
});

describe('the comparison of schemas sees', () => {
  const before = {
    type: 'object',
    properties: {
      a: { type: 'string' },
      b: { type: 'array', items: { type: 'object', properties: { c: { type: 'integer' } } } },
      d: { anyOf: [{ type: 'string' }, { type: 'null' }] },
      e: { type: 'string', enum: ['x', 'y'] },
    },
    required: ['a'],
  };

  it.each([
    [
      'a field that disappears',
      { properties: { ...before.properties, a: undefined } },
      'event.a has disappeared',
    ],
    [
      'a field that changes its type',
      { properties: { ...before.properties, a: { type: 'integer' } } },
      'event.a was string and is integer',
    ],
    [
      'a field of a list that changes its type',
      {
        properties: {
          ...before.properties,
          b: { type: 'array', items: { type: 'object', properties: { c: { type: 'string' } } } },
        },
      },
      'event.b[].c was integer and is string',
    ],
    [
      'a field that can be null all at once',
      {
        properties: { ...before.properties, a: { anyOf: [{ type: 'string' }, { type: 'null' }] } },
      },
      'event.a was string and is null|string',
    ],
    [
      'a field that is no longer sure to be there',
      { required: [] },
      'event.a is no longer required',
    ],
  ])('%s', (_what, change, message) => {
    const after = JSON.parse(JSON.stringify({ ...before, ...change })) as object;
    expect(lost(before, after, 'event')).toEqual([message]);
  });

  it('no loss in a field that is added', () => {
    const after = { ...before, properties: { ...before.properties, f: { type: 'string' } } };
    expect(lost(before, after, 'event')).toEqual([]);
  });
});
