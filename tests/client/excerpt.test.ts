import { describe, expect, it } from 'vitest';
import { passageOf, sectionOf } from '../../src/client/excerpt.ts';

/** A text of numbered words, `w0 w1 …`. */
const numbered = (count: number) => Array.from({ length: count }, (_, n) => `w${n}`).join(' ');
const found = ({ words }: ReturnType<typeof passageOf>) =>
  words.filter((word) => word.found).map(({ text }) => text);

describe('the passage that is shown', () => {
  it.each<[name: string, count: number, places: number[], start: number, marked: string[]]>([
    ['stands a little before the word', 100, [50], 44, ['w50']],
    ['begins with the text where the word is early', 100, [3], 0, ['w3']],
    ['ends with the text where the word is late', 100, [99], 70, ['w99']],
    ['is the one with the most words', 200, [10, 120, 122, 125], 114, ['w120', 'w122', 'w125']],
    ['is the first of two alike', 200, [10, 150], 4, ['w10']],
    ['is the whole of a short text', 5, [4], 0, ['w4']],
  ])('%s', (_, count, places, start, marked) => {
    const passage = passageOf(numbered(count), places);
    expect([passage.start, found(passage)]).toEqual([start, marked]);
    expect(passage.words.length).toBe(Math.min(count, 30));
  });

  it('comes after the title where no word of it was asked for', () => {
    const passage = passageOf('Two states talk. They met in Geneva.', [], 'Two states talk');
    expect(passage.words.map(({ text }) => text).join(' ')).toBe('They met in Geneva.');
    expect(passageOf('They met. Talks.', [], 'Two states talk').start).toBe(0);
  });
});

it('names the section in which the first marked word of a passage stands', () => {
  const anchors = [
    { id: 'what-happened', text: 'What happened', location: 2 },
    { id: 'what-followed', text: 'What followed', location: 60 },
  ];
  const page = { url: '/', content: numbered(100), meta: {}, anchors };
  const at = (place: number) => sectionOf(page, passageOf(page.content, [place]))?.id;
  expect([at(1), at(2), at(59), at(60), at(99)]).toEqual([
    undefined,
    'what-happened',
    'what-happened',
    'what-followed',
    'what-followed',
  ]);
});
