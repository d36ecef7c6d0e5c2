/** The OpenAPI description: valid, and of exactly what is published. */
import { existsSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { apiFileText, apiFiles } from '../../../src/publish/data/api/files.ts';
import { catalogue, isFamily } from '../../../src/publish/data/catalogue.ts';
import { apiShapes } from '../../../src/publish/data/json-schema.ts';
import { openApi } from '../../../src/publish/data/openapi.ts';
import { compile } from '../ajv.ts';
import { fixture, urls } from '../records.ts';

const description = openApi(fixture, urls);
const operations = Object.entries(description.paths).map(([path, { get }]) => ({ path, ...get }));

it('is valid OpenAPI 3.1 by the schema of the OpenAPI Initiative', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(description))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
  const broken = { ...structuredClone(description), paths: { 'no-slash': 1 } };
  expect((await new Validator().validate(broken)).valid).toBe(false);
});

it('says what it describes, which version, under which licence and where', () => {
  expect(description.info).toMatchObject({
    title: 'Cyber Norms Tracker',
    version: `1.0+${fixture.updated}`,
    license: { identifier: 'CC-BY-4.0' },
  });
  expect(description.servers).toEqual([{ url: 'https://norms.example/sub' }]);
  expect(description.security).toEqual([]);
  expect(description.externalDocs.url).toBe('https://norms.example/sub/data/');
});

it('has a path for each published file and for nothing else', () => {
  expect(operations.map(({ path }) => path)).toEqual(catalogue.map(({ path }) => `/${path}`));
});

it('has a path for each endpoint of the API', () => {
  for (const { name } of apiFiles)
    expect(description.paths).toHaveProperty([`/api/v1/${name}.json`]);
  for (const name of ['index', 'openapi']) {
    expect(existsSync(`src/pages/api/v1/${name}.json.ts`)).toBe(true);
    expect(description.paths).toHaveProperty([`/api/v1/${name}.json`]);
  }
});

it('names each operation once', () => {
  const ids = operations.map(({ operationId }) => operationId);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => !/^[a-z]\w*[a-z0-9]_?$/i.test(id))).toEqual([]);
});

it('uses each tag that it declares, and no other', () => {
  const used = new Set(operations.flatMap(({ tags }) => tags));
  expect(new Set(description.tags.map(({ name }) => name))).toEqual(used);
});

describe('the answers', () => {
  const answer = (path: string) => description.paths[path]?.get.responses[200].content;

  it('refer to every schema of the API, all of which are there', () => {
    const text = JSON.stringify(description.paths);
    const named = [...text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    expect(new Set(named.map(([, name]) => name))).toEqual(new Set(Object.keys(apiShapes)));
    expect(Object.keys(description.components.schemas)).toEqual(Object.keys(apiShapes));
  });

  it('have the schema that the file holds to', () => {
    const schema = description.components.schemas['norms'];
    const file = apiFiles.find(({ name }) => name === 'norms');
    if (!schema || !file) throw new Error('there are no norms');
    expect(compile(schema)(JSON.parse(apiFileText(file, fixture, urls)))).toEqual([]);
    expect(compile(schema)({ norms: 1 })).not.toEqual([]);
  });

  it('of an event tell of one that was withdrawn, too', () => {
    expect(answer('/api/v1/events/{id}.json')).toEqual({
      'application/json': {
        schema: {
          anyOf: [
            { $ref: '#/components/schemas/event' },
            { $ref: '#/components/schemas/withdrawn-event' },
          ],
        },
      },
    });
  });

  it.each([
    ['/data/v1/events.csv', { 'text/csv': { schema: { type: 'string' } } }],
    ['/data/v1/record.sqlite', { 'application/vnd.sqlite3': {} }],
    ['/embed/events/{id}/', { 'text/html': { schema: { type: 'string' } } }],
    ['/data/v1/datapackage.json', { 'application/json': {} }],
  ])('%s is text or bytes', (path, content) => {
    expect(answer(path)).toEqual(content);
  });

  it('of families need an id and say where ids are listed', () => {
    for (const listing of catalogue.filter(isFamily)) {
      const operation = description.paths[`/${listing.path}`]?.get;
      expect(operation?.parameters).toEqual([
        expect.objectContaining({
          name: 'id',
          in: 'path',
          required: true,
          description: `The id of an item of /api/v1/${listing.ids ?? '?'}.json.`,
        }),
      ]);
      expect(operation?.responses).toHaveProperty('404');
    }
  });
});
