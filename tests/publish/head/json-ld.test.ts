/** Linked data as a processor of JSON-LD that nobody here wrote reads it. */
import { expand, toRDF } from 'jsonld';
import { describe, expect, it, vi } from 'vitest';
import { dataset, eventPage, jsonLdText, normTerm } from '../../../src/publish/head/json-ld.ts';
import type { JsonLd } from '../../../src/publish/head/json-ld.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { fixture, madeUp, nasty, urls } from '../records.ts';

// Every test here goes over the whole record.
vi.setConfig({ testTimeout: 60_000 });

const SCHEMA = 'http://schema.org/';

/** The context of schema.org as far as it is needed: every term is one of its own. */
const options = {
  safe: true,
  documentLoader: (url: string) => {
    if (!/^https:\/\/schema\.org\/?$/.test(url)) throw new Error(`nobody may ask for ${url}`);
    const document = {
      '@context': {
        '@vocab': SCHEMA,
        url: { '@id': `${SCHEMA}url`, '@type': '@id' },
        sameAs: { '@id': `${SCHEMA}sameAs`, '@type': '@id' },
        license: { '@id': `${SCHEMA}license`, '@type': '@id' },
        contentUrl: { '@id': `${SCHEMA}contentUrl`, '@type': '@id' },
      },
    };
    return Promise.resolve({ contextUrl: null, documentUrl: url, document });
  },
};

async function read(data: JsonLd) {
  const text = jsonLdText(data);
  expect(text).not.toContain('<');
  const value: unknown = JSON.parse(text);
  expect(await toRDF(value, { ...options, format: 'application/n-quads' })).toContain(SCHEMA);
  const [node] = await expand(value, options);
  return node ?? {};
}

function value(node: Readonly<Record<string, unknown>>, term: string): unknown {
  const [first] = (node[`${SCHEMA}${term}`] ?? []) as { '@value'?: unknown; '@id'?: unknown }[];
  return first?.['@value'] ?? first?.['@id'];
}

describe.each([
  ['a made-up record', madeUp],
  ['the fixture', fixture],
] as [string, TrackerRecord][])('%s', (_, record) => {
  it('describes each event page as a web page about an event', async () => {
    for (const event of record.events) {
      const node = await read(eventPage(record, event, urls));
      expect(node['@type']).toEqual([`${SCHEMA}WebPage`]);
      expect(node['@id']).toBe(urls.absolute(urls.entry('events', event.id)));
      expect(value(node, 'name')).toBe(event.title);
      expect(value(node, 'dateModified')).toBe(event.updated);
      const [about] = node[`${SCHEMA}about`] as Readonly<Record<string, unknown>>[];
      expect(about?.['@type']).toEqual([`${SCHEMA}Event`]);
      const start = about && value(about, 'startDate');
      if (start !== undefined) expect(start).toMatch(/^\d{4}(-\d\d){0,2}$/);
      expect(start !== undefined).toBe(
        !event.date.approximate && !event.date.uncertain && event.date.precision !== 'unspecified',
      );
    }
  });

  it('describes each norm as a defined term and the record as a data set', async () => {
    for (const norm of record.norms) {
      const node = await read(normTerm(norm, urls));
      expect(node['@type']).toEqual([`${SCHEMA}DefinedTerm`]);
      expect(value(node, 'name')).toBe(norm.title);
    }
    const node = await read(dataset(record, urls));
    expect(node['@type']).toEqual([`${SCHEMA}Dataset`]);
    const description = String(value(node, 'description'));
    expect(description.length).toBeGreaterThanOrEqual(50);
    expect(description.length).toBeLessThanOrEqual(5000);
    for (const term of ['name', 'license', 'version', 'dateModified']) {
      expect(value(node, term), term).toBeDefined();
    }
    expect((node[`${SCHEMA}distribution`] as unknown[]).length).toBeGreaterThan(20);
  });
});

it('keeps every character', async () => {
  const node = await read(eventPage(fixture, nasty, urls));
  expect(value(node, 'name')).toBe(nasty.title);
  expect(value(node, 'description')).toBe(nasty.summary);
});
