import { describe, expect, it } from 'vitest';
import { decomposedIn, printable, unseenIn } from '../../src/domain/characters.ts';

const names = (text: string) => unseenIn(text).map(({ name }) => name);

describe('unseenIn', () => {
  it.each([
    ['\u200B', 'U+200B ZERO WIDTH SPACE'],
    ['\u00A0', 'U+00A0 NO-BREAK SPACE'],
    ['\u202F', 'U+202F NARROW NO-BREAK SPACE'],
    ['\u2011', 'U+2011 NON-BREAKING HYPHEN'],
    ['\u00AD', 'U+00AD SOFT HYPHEN'],
    ['\u200F', 'U+200F RIGHT-TO-LEFT MARK'],
    ['\u202E', 'U+202E RIGHT-TO-LEFT OVERRIDE'],
    ['\u2066', 'U+2066 LEFT-TO-RIGHT ISOLATE'],
    ['\u061C', 'U+061C ARABIC LETTER MARK'],
    ['\u2060', 'U+2060 WORD JOINER'],
    ['\u034F', 'U+034F COMBINING GRAPHEME JOINER'],
    ['\u2028', 'U+2028 LINE SEPARATOR'],
    ['\u3164', 'U+3164 HANGUL FILLER'],
    ['\u2800', 'U+2800 BRAILLE PATTERN BLANK'],
    ['\u0001', 'U+0001 a control character'],
    ['\uD800', 'U+D800 half of a surrogate pair'],
    ['\uDFFF', 'U+DFFF half of a surrogate pair'],
    ['\uE000', 'U+E000 a private-use character'],
    ['\u{10FFFD}', 'U+10FFFD a private-use character'],
    ['\uFDD0', 'U+FDD0 a noncharacter'],
    ['\uFFFF', 'U+FFFF a noncharacter'],
    ['\u{1FFFE}', 'U+1FFFE a noncharacter'],
    ['\u{E0041}', 'U+E0041 a tag character'],
    ['\uFE0F', 'U+FE0F VARIATION SELECTOR-16'],
    ['\u{E0100}', 'U+E0100 a variation selector'],
    ['\uFFFD', 'U+FFFD REPLACEMENT CHARACTER'],
    ['\u{1D173}', 'U+1D173 a character that nobody sees'],
  ])('names %j', (character, name) => {
    expect(names(`state${character}ment`)).toEqual([name]);
    expect(names(character)).toEqual([name]);
  });

  it.each([
    ['a tab and a line break', 'a\tb\n c'],
    [
      'letters of all sorts',
      'Côte d’Ivoire, Türkiye, Łódź, 中国, 日本, 한국, Россия, العربية, עברית',
    ],
    ['dashes and quotation marks', '– — “a” ‘b’ «c» …'],
    ['a non-joiner in Persian', 'می\u200Cخواهم'],
    ['a joiner in Sinhala', 'ශ්\u200Dරී'],
    ['a joiner at the end of a word in Malayalam', 'അവന്\u200D വന്നു'],
    ['an emoji with a selector', 'a ❤\uFE0F b'],
    ['a family, joined', '👩\u200D👩\u200D👧'],
    ['the flag of Scotland, in tags', '🏴\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
    ['a variant of a Han character', '葛\u{E0100}城'],
    ['a sign around a number in Arabic', '\u0600١٢'],
  ])('lets %s stand', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  it.each([
    ['a joiner between Latin letters', 'a\u200Db', 1],
    ['a non-joiner at the start of a Persian word', '\u200Cمی', 0],
    ['two non-joiners in Persian', 'می\u200C\u200Cخواهم', 2],
    ['a selector after a letter', 'a\uFE0F', 1],
  ])('finds %s', (_, text, index) => {
    expect(unseenIn(text)[0]?.index).toBe(index);
  });
});

it.each([
  ['u\u0308ber', 0, 'U+0075 U+0308 for U+00FC'],
  ['Vie\u0323\u0302t', 2, 'U+0065 U+0323 U+0302 for U+1EC7'],
  ['a \u1112\u1161\u11AB', 2, 'U+1112 U+1161 U+11AB for U+D55C'],
  ['\u212B', 0, 'U+212B for U+00C5'],
])('decomposedIn: %j', (text, index, name) => {
  expect(decomposedIn(text)).toMatchObject([{ index, name }]);
  expect(decomposedIn(text.normalize('NFC'))).toEqual([]);
});

it('prints what nobody sees as its code point', () => {
  expect(printable('a\u202Eb\u{E0041}c\u200Bd')).toBe('a<U+202E>b<U+E0041>c<U+200B>d');
});
