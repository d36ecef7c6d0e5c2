import { describe, expect, it } from 'vitest';
import { inRepository, toEditors } from '../../../src/client/contribute/repository.ts';

const draft = {
  file: 'content/events/2016/2016-a.md',
  text: '---\ntitle: "A & B #1"\n---\n',
  corrects: false,
};

describe('the way into the repository', () => {
  it('is a new file with its text in the editor of GitHub', () => {
    const way = inRepository('https://github.com/o/r', draft);
    const url = new URL(way?.address ?? '');
    expect(url.origin + url.pathname).toBe('https://github.com/o/r/new/main');
    expect(url.searchParams.get('filename')).toBe(draft.file);
    expect(url.searchParams.get('value')).toBe(draft.text);
    expect(way?.hint).toBe('');
  });

  it('says so when the text is too long for an address', () => {
    const way = inRepository('https://github.com/o/r/', { ...draft, text: 'é'.repeat(5000) });
    expect(way?.address).toBe(
      'https://github.com/o/r/new/main?filename=content%2Fevents%2F2016%2F2016-a.md',
    );
    expect(way?.hint).toMatch(/too long/);
  });

  it.each([
    [
      'https://gitlab.com/o/r',
      false,
      'https://gitlab.com/o/r/-/new/main?file_name=content%2Fevents%2F2016%2F2016-a.md',
    ],
    [
      'https://gitlab.example.org/g/o/r',
      true,
      'https://gitlab.example.org/g/o/r/-/edit/main/content/events/2016/2016-a.md',
    ],
    [
      'https://github.example.org/o/r',
      true,
      'https://github.example.org/o/r/edit/main/content/events/2016/2016-a.md',
    ],
  ])(
    'leads at %s (correction: %s) to %s, with what to do there',
    (repository, corrects, address) => {
      expect(inRepository(repository, { ...draft, corrects })).toMatchObject({
        address,
        hint: /paste/,
      });
    },
  );

  it.each([undefined, 'https://notgithub.com/o/r', 'https://git.example.org/o/r'])(
    'is not invented for %s',
    (repository) => {
      expect(inRepository(repository, draft)).toBeUndefined();
    },
  );
});

describe('the way to the editors', () => {
  it('is a letter that holds the file', () => {
    const way = toEditors('mailto:editors@example.org', draft);
    expect(new URL(way?.address ?? '').searchParams.get('body')).toBe(draft.text);
    expect(way?.hint).toBe('');
  });

  it('is a letter to attach the file to where it is long, or another address', () => {
    expect(toEditors('mailto:e@example.org', { ...draft, text: 'x'.repeat(3000) })).toEqual({
      address: 'mailto:e@example.org?subject=2016-a.md',
      words: 'Send it to the editors',
      hint: 'Download the file first, and attach it.',
    });
    expect(toEditors('https://example.org/contact', draft)?.address).toBe(
      'https://example.org/contact',
    );
    expect(toEditors(undefined, draft)).toBeUndefined();
  });
});
