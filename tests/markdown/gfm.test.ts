import { describe, expect, it } from 'vitest';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { generateRecord } from '../../bench/generate.ts';
import { mayHoldAddress, remarkGfmWithoutAddresses } from '../../src/markdown/gfm.ts';
import { defineNotes } from '../../src/markdown/notes.ts';

const full = unified().use(remarkParse).use(remarkGfm).freeze();
const quick = unified().use(remarkParse).use(remarkGfmWithoutAddresses).freeze();

describe('mayHoldAddress', () => {
  it.each(['see www.example.org', 'http://example.org', 'HTTPS://example.org', 'a@example.org'])(
    'sees the address in "%s"',
    (text) => {
      expect(JSON.stringify(full.parse(text))).toContain('"link"');
      expect(mayHoldAddress(text)).toBe(true);
    },
  );
});

describe('remarkGfmWithoutAddresses', () => {
  it.each([
    '| a | b |\n|---|---|\n| 1 | [^x] |\n\n[^x]: source',
    'one ~~two~~ [^x], **three** _four_ [five](event:six)\n\n[^x]: source',
    '- [ ] task\n- [x] done\n\n> quoted “text”',
    'a\\\nb <br> `code` ![i](x)',
  ])('reads a text without addresses as GFM does: %j', (text) => {
    expect(mayHoldAddress(text)).toBe(false);
    expect(quick.parse(text)).toEqual(full.parse(text));
  });

  it('leaves a bare address as text, so it must not be used where there may be one', () => {
    expect(JSON.stringify(quick.parse('see www.example.org'))).not.toContain('"link"');
  });

  it('reads made-up bodies as GFM does', () => {
    const bodies = [...generateRecord(40, 3).values()].map((text) =>
      defineNotes(text.replace(/^---[\s\S]*?\n---\n/, '')),
    );
    const plain = bodies.filter((body) => !mayHoldAddress(body));
    expect(plain.length).toBeGreaterThan(40);
    for (const body of plain) expect(quick.parse(body)).toEqual(full.parse(body));
  });
});
