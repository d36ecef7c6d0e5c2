/** Events as Markdown, as the remark parser reads them. */
import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { eventMarkdown } from '../../../src/publish/data/markdown.ts';
import type { TrackerRecord } from '../../../src/record/types.ts';
import { fixture, nasty, real, urls } from '../records.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

function read(text: string): Root {
  return parser.parse(text);
}

describe.each([
  ['the real record', real],
  ['the fixture', fixture],
] as [string, TrackerRecord][])('%s', (_, record) => {
  it('is Markdown with a title, defined notes, absolute links and no HTML', () => {
    for (const event of record.events) {
      const tree = read(eventMarkdown(record, event, urls));
      const [heading, summary] = tree.children;
      expect(toString(heading)).toBe(event.title);
      expect(toString(summary)).toBe(event.summary);
      const [called, defined] = [new Set<string>(), new Set<string>()];
      const wrong: string[] = [];
      visit(tree, (node) => {
        if (node.type === 'footnoteReference') called.add(node.identifier);
        if (node.type === 'footnoteDefinition') defined.add(node.identifier);
        if (node.type === 'link' && !/^https?:\/\//.test(node.url)) wrong.push(node.url);
        if (node.type === 'html') wrong.push(node.value);
        if (node.type === 'text' && node.value.includes('[^')) wrong.push(node.value);
      });
      expect(defined, event.id).toEqual(called);
      expect(wrong, event.id).toEqual([]);
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
