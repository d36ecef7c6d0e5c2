import { expect, it } from 'vitest';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { generateRecord } from '../../bench/generate.ts';
import { remarkNotesAndTables } from '../../src/markdown/gfm.ts';
import { defineNotes } from '../../src/markdown/notes.ts';

const full = unified().use(remarkParse).use(remarkGfm).freeze();
const ours = unified().use(remarkParse).use(remarkNotesAndTables).freeze();

it.each([
  '| a | b |\n|---|---|\n| 1 | [^x] |\n\n[^x]: source',
  'one [^x], **three** _four_ [five](event:six)\n\n[^x]: source',
  '> quoted “text”',
  'a\\\nb <br> `code` ![i](x)',
])('reads %j as GitHub does', (text) => {
  expect(ours.parse(text)).toEqual(full.parse(text));
});

it('reads made-up bodies as GitHub does', () => {
  const bodies = [...generateRecord(40, 3).values()].map((text) =>
    defineNotes(text.replace(/^---[\s\S]*?\n---\n/, '')),
  );
  expect(bodies.length).toBeGreaterThan(40);
  for (const body of bodies) expect(ours.parse(body)).toEqual(full.parse(body));
});

it('leaves a bare address as text', () => {
  expect(JSON.stringify(ours.parse('see www.example.org'))).not.toContain('"link"');
});
