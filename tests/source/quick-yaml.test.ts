import { describe, expect, it } from 'vitest';
import { generateRecord } from '../../bench/generate.ts';
import { decode } from '../../src/source/entry.ts';
import { readFiles } from '../../src/source/files.ts';
import { parseFrontMatter, splitFrontMatter } from '../../src/source/front-matter.ts';
import { quickYaml } from '../../src/source/quick-yaml.ts';

/** What the careful reader makes of a head. */
const careful = (yaml: string) => parseFrontMatter(yaml).value;

const heads = (texts: readonly string[]) =>
  texts.flatMap((text) => splitFrontMatter(text)?.yaml ?? []);

describe('quickYaml', () => {
  it.each([
    [
      'texts in every quoting',
      `a: plain text\nb: 'single ''quoted'''\nc: "double \\"quoted\\" \\u2013"\n`,
    ],
    [
      'words that other schemas read as values',
      'a: no\nb: 2014-05-19\nc: 013\nd: 1e3\ne: null\nf: ~\n',
    ],
    [
      'lists of maps in flow',
      'parties:\n  - { party: cn, role: host }\n  - { party: us, as: "A, B" }\n',
    ],
    ['lists of texts in flow', 'aliases: [PRC, "A, B", a:b, http://x.example/a?b=c]\n'],
    ['lists of maps in block', 'sources:\n  - id: a\n    title: b\n  - id: c\n    title: d\n'],
    ['a text over two lines', 'summary: one\n  two\ntitle: x\n'],
    ['an ampersand and a number sign inside a text', 'a: Research & Development\nb: C#5\n'],
    ['carriage returns turned into line breaks', 'a: b\n\nc: d\n'],
    ['empty lists', 'sources: []\naliases: []\n'],
  ])('reads %s as the careful reader does', (_, yaml) => {
    const value = quickYaml(yaml);
    expect(value).toBeDefined();
    expect(value).toEqual(careful(yaml));
  });

  it.each([
    ['an alias', 'a: &x b\nc: *x\n'],
    ['a tag', 'a: !!int 3\n'],
    ['a comment', 'a: b # c\n'],
    ['a comment line', '# c\na: b\n'],
    ['a tab', 'a:\tb\n'],
    ['a block text', 'a: |\n  b\n'],
    ['a folded text', 'a: >-\n  b\n'],
    ['an explicit key', '? a\n: b\n'],
    ['a second document', 'a: b\n---\nc: d\n'],
    ['a key that stands twice', 'a: b\na: c\n'],
    ['a text with a colon', 'a: b: c\n'],
    ['an open bracket', 'a: [b, c\n'],
    ['an open quotation mark', 'a: "b\n'],
  ])('leaves %s to the careful reader', (_, yaml) => {
    expect(quickYaml(yaml)).toBeUndefined();
  });

  it('agrees with the careful reader on every entry of the record', async () => {
    const { raw } = await readFiles('content');
    const texts = heads(raw.flatMap(({ bytes }) => decode(bytes) ?? []));
    const read = texts.filter((yaml) => quickYaml(yaml) !== undefined);
    expect(read.length).toBeGreaterThan(texts.length / 2);
    for (const yaml of read) {
      const { value, errors } = parseFrontMatter(yaml);
      if (errors.length === 0) expect(normal(quickYaml(yaml))).toEqual(normal(value));
    }
  });

  it('agrees with the careful reader on made-up entries', () => {
    const texts = heads([...generateRecord(60, 7).values()]);
    expect(texts.map(quickYaml)).toEqual(texts.map(careful));
  });
});

/** An empty value is null to one reader and an empty text to the other; no schema takes either. */
function normal(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_key, item: unknown) => (item === null ? '' : item));
}
