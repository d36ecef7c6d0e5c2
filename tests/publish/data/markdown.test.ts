/** Events as Markdown, as the remark parser reads them. */
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { kindRow } from '../../../src/domain/kinds.ts';
import type { JsonSchema } from '../../../src/publish/data/json-schema.ts';
import { eventMarkdown, eventTree } from '../../../src/publish/data/markdown/event.ts';
import { buildRecord } from '../../../src/record/build.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { event, eventOf, norm, recordOf } from '../../record/entries.ts';
import { fullEntries } from '../full-record.ts';
import { AS_OF, fixture, madeUp, nasty, urls } from '../records.ts';
import { change, leaves } from './changes.ts';

/**
 * GFM as its specification has it. The plugin itself goes over the text again after parsing and makes
 * links of addresses whose markup was escaped, too.
 */
const parser = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(function (this: Processor) {
    const data = this.data();
    data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? [])
      .flat()
      .map((extension) => ({ ...extension, transforms: [] }));
  });

function read(text: string): Root {
  return parser.parse(text);
}

/** A tree without places and without keys that say nothing, texts that touch as one. */
function plain(node: Nodes): unknown {
  const own = Object.entries(node).filter(
    ([key, value]) =>
      !['position', 'data', 'children'].includes(key) && value !== null && value !== undefined,
  );
  if (!('children' in node)) return Object.fromEntries(own);
  const children: Nodes[] = [];
  for (const child of node.children) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text')
      children[children.length - 1] = { type: 'text', value: last.value + child.value };
    else children.push(child);
  }
  return { ...Object.fromEntries(own), children: children.map(plain) };
}

describe.each([
  ['a made-up record', madeUp, 2],
  ['the fixture', fixture, 1],
  ['the full record', buildRecord(fullEntries, AS_OF), 1],
] as [string, TrackerRecord, number][])('%s', (_, record, every) => {
  const sample = record.events.filter((__, index) => index % every === 0);

  it('reads back as the tree that was written', () => {
    for (const one of sample)
      expect(plain(read(eventMarkdown(record, one, urls))), one.id).toEqual(
        plain(eventTree(record, one, urls)),
      );
  }, 60_000);

  it('has a title, defined notes, absolute links and no HTML', () => {
    for (const one of sample) {
      const tree = read(eventMarkdown(record, one, urls));
      const [heading, summary] = tree.children;
      expect(toString(heading)).toBe(one.title);
      expect(toString(summary)).toBe(one.summary);
      const [called, defined] = [new Set<string>(), new Set<string>()];
      const wrong: string[] = [];
      visit(tree, (node) => {
        if (node.type === 'footnoteReference') called.add(node.identifier);
        if (node.type === 'footnoteDefinition') defined.add(node.identifier);
        if (node.type === 'link' && !/^https?:\/\//.test(node.url)) wrong.push(node.url);
        if (node.type === 'html') wrong.push(node.value);
        if (node.type === 'text' && node.value.includes('[^')) wrong.push(node.value);
      });
      expect(defined, one.id).toEqual(called);
      expect(wrong, one.id).toEqual([]);
    }
  }, 60_000);
});

it('keeps every character of what it says', () => {
  const text = toString(read(eventMarkdown(fixture, nasty, urls)));
  for (const said of [
    nasty.title,
    nasty.summary,
    nasty.place,
    nasty.statements[0]?.summary,
    nasty.commitments[0]?.text,
    nasty.expectations[0]?.note,
    nasty.corrections[0]?.note,
    nasty.sources[0]?.title,
  ]) {
    expect(text).toContain(said);
  }
});

describe('a text that looks like markup', () => {
  it.each([
    '1. It was agreed.',
    '12) It was agreed.',
    '- It was agreed.',
    '+ More of it',
    '# A number',
    '> Quoted',
    '---',
    '***',
    '=== ',
    '| a | b |',
    '[x]: https://gazette.example/',
    '[^1]: a note',
    '[ ] to do',
    '```js',
    '~~struck~~ and **bold** and _both_',
    '<b>bold</b> &amp; &lt;',
    '![image](x.png) [link](norm:x "t")',
    'see www.gazette.example, https://gazette.example/ and editor@gazette.example',
    'a\\*b\\',
    '`code` of $5',
    'A star* and*another*',
  ])('is read as it was said: %s', (said) => {
    const text = said.trim();
    const record = recordOf(
      event('2014-a', {
        title: text.replace(/\.$/, ''),
        summary: text,
        place: text,
        statements: [{ by: 'xa', act: 'announces', summary: text, source: 'gazette' }],
        corrections: [{ date: '2016-04-01', note: text }],
      }),
    );
    const one = eventOf(record, '2014-a');
    const tree = read(eventMarkdown(record, one, urls));
    expect(plain(tree)).toEqual(plain(eventTree(record, one, urls)));
    expect(toString(tree.children[1])).toBe(text);
    expect(tree.children[1]?.type).toBe('paragraph');
  });
});

it('keeps notes whose locator has blanks or brackets, and links with a title', () => {
  const record = recordOf(
    norm('peace'),
    event(
      '2014-a',
      {
        mechanisms: [],
        norms: [
          {
            norm: 'peace',
            stance: 'affirms',
            basis: 'invoked',
            source: 'gazette:p. 2 [left], a: b',
          },
        ],
      },
      'See [peace](norm:peace "the norm").[^gazette:¶13(f)] Again.[^gazette]\n',
    ),
  );
  const text = eventMarkdown(record, eventOf(record, '2014-a'), urls);
  const tree = read(text);
  const notes: string[] = [];
  const links: string[] = [];
  visit(tree, (node) => {
    if (node.type === 'footnoteDefinition') notes.push(toString(node));
    if (node.type === 'link') links.push(node.url);
  });
  expect(notes).toEqual(['Source 1, p. 2 [left], a: b.', 'Source 1, ¶13(f).', 'Source 1.']);
  expect(links).toContain('https://norms.example/sub/norms/peace/');
  expect(text).not.toContain('norm:peace');
});

/** Keys that the text leaves to the data, and why. */
const UNTOLD: Readonly<Record<string, string>> = {
  'expectations[].id': 'The name of an expectation within its entry says nothing to readers.',
};
const paths = leaves(
  z.toJSONSchema(kindRow('events').schema, { io: 'input' }) as JsonSchema,
).filter((path) => !path.startsWith('withdrawn.'));
const textOf = (record: TrackerRecord) =>
  record.events.map((one) => eventMarkdown(record, one, urls)).join('');
const told = textOf(buildRecord(fullEntries, AS_OF));

it.each(paths)('%s is told', (path) => {
  const entries = structuredClone(fullEntries);
  const steps = path.replaceAll('[]', '.[]').split('.');
  const found = entries.filter((entry) => entry.kind === 'events' && change(entry.data, steps));
  expect(found, 'full-record.ts holds no such key').not.toEqual([]);
  expect(textOf(buildRecord(entries, AS_OF)) !== told).toBe(!(path in UNTOLD));
});
