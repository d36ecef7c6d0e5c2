import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import {
  countWords,
  dateless,
  day,
  edtfText,
  kebab,
  languageTag,
  line,
  sourceRef,
  splitSourceRef,
  wording,
} from '../../../src/domain/schema/text.ts';

/** What a schema says about a value, in order. */
function messages(schema: z.ZodType, value: unknown): string[] {
  return schema.safeParse(value).error?.issues.map((issue) => issue.message) ?? [];
}

const NUMBER = ['must not be a word that programs read as a number, such as 2015 or 1e5'];
const NOT_KEBAB = ['must be kebab-case: lower-case letters, digits and single hyphens'];
it.each([
  ['voa', []],
  ['hill-g20', []],
  ['2015-09-25-us-china', []],
  ['', NOT_KEBAB],
  ['VOA', NOT_KEBAB],
  ['a--b', NOT_KEBAB],
  ['-a', NOT_KEBAB],
  ['a-', NOT_KEBAB],
  ['a_b', NOT_KEBAB],
  ['ä', NOT_KEBAB],
  ['a\n', NOT_KEBAB],
  ['a'.repeat(100), []],
  ['a'.repeat(101), ['must be at most 100 characters']],
  ['163', NUMBER],
  ['1e5', NUMBER],
  ['0x1f', NUMBER],
  ['null', NUMBER],
  ['163-com', []],
  ['g7', []],
  ['no', []],
])('kebab: %j', (text, expected) => {
  expect(messages(kebab, text)).toEqual(expected);
});

const NOT_A_TAG = ['must be a language tag after BCP 47, such as en or zh-Hans'];
const NO_LANGUAGE = ['must be a language that has a name, such as en or zh-Hans'];
it.each([
  ['en', []],
  ['zh-Hans', []],
  ['sr-Latn', []],
  ['de-1901', []],
  ['english', NOT_A_TAG],
  ['EN', NOT_A_TAG],
  ['zz', NO_LANGUAGE],
  ['en-abc', NO_LANGUAGE],
  ['zh-cmn', NO_LANGUAGE],
  ['en-aaaaaaaa', NO_LANGUAGE],
])('languageTag: %j', (text, expected) => {
  expect(messages(languageTag, text)).toEqual(expected);
});

const OUTSIDE = (text: string) => [`must be a date: "${text}" lies outside the years 1900 to 2100`];
it.each([
  ['1900', []],
  ['2100-12', []],
  ['19XX', []],
  ['0000', OUTSIDE('0000')],
  ['1899-12-31', OUTSIDE('1899-12-31')],
  ['2101', OUTSIDE('2101')],
  ['9999', OUTSIDE('9999')],
  ['2014/2206', OUTSIDE('2014/2206')],
  ['21XX', OUTSIDE('21XX')],
])('edtfText within the years that a record can mean: %j', (text, expected) => {
  expect(messages(edtfText, text)).toEqual(expected);
});

it('a day lies within these years too', () => {
  expect(messages(day, '2206-05-01')).toEqual(OUTSIDE('2206-05-01'));
});

const NOT_A_LINE = ['must be one line without spaces at its ends or control characters'];
it.each([
  ['a', []],
  ['a “b” – c', []],
  ['中美网络工作组', []],
  ['1234567890', []],
  ['12345678901', ['must be at most 10 characters']],
  ['', ['must not be empty']],
  [' a', NOT_A_LINE],
  ['a ', NOT_A_LINE],
  ['a\u00a0', NOT_A_LINE],
  ['a\nb', NOT_A_LINE],
  ['a\r', NOT_A_LINE],
  ['a\tb', NOT_A_LINE],
  ['a\u0000b', NOT_A_LINE],
  ['a\u2028b', NOT_A_LINE],
  ['\u0007', NOT_A_LINE],
])('line of at most 10 characters: %j', (text, expected) => {
  expect(messages(line(10), text)).toEqual(expected);
});

it.each([
  ['shall not', []],
  ['one 2 3 4 5 6 7 8 9 10 11 12 13 14 15', []],
  ['one 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16', ['must quote at most 15 words']],
  ['the state’s ‘own’ rules', []],
  ['“shall not”', ['must stand without quotation marks of its own']],
  ['the "rules" of the road', ['must stand without quotation marks of its own']],
  ['x'.repeat(161), ['must be at most 160 characters']],
])('wording: %j', (text, expected) => {
  expect(messages(wording, text)).toEqual(expected);
});

it.each([
  ['2014-05-19', []],
  ['2014-06~', []],
  ['2015-13-45', ['must be a date: "2015-13-45" is not in the calendar']],
  ['2014/2013', ['must be a date: "2014/2013" must not end before it starts']],
])('edtfText: %j', (text, expected) => {
  expect(messages(edtfText, text)).toEqual(expected);
});

it.each([
  ['2014-05-19', []],
  ['2014-05', ['must be a day, YYYY-MM-DD']],
  ['2014-05-19~', ['must be a day, YYYY-MM-DD']],
  ['2014-05-19/2014-05-20', ['must be a day, YYYY-MM-DD']],
  ['yesterday', ['must be a day, YYYY-MM-DD']],
  ['2015-02-29', ['must be a date: "2015-02-29" is not in the calendar']],
])('day: %j', (text, expected) => {
  expect(messages(day, text)).toEqual(expected);
});

describe('sourceRef', () => {
  const NOT_A_REF = ['must be a source id, with an optional locator after a colon'];
  it.each([
    ['voa', []],
    ['un:¶13(f)', []],
    ['court:p. 3, ll. 4–5', []],
    ['un:', NOT_A_REF],
    ['un: ¶13', NOT_A_REF],
    ['un:¶13 ', NOT_A_REF],
    ['UN', NOT_A_REF],
    ['', NOT_A_REF],
  ])('%j', (text, expected) => {
    expect(messages(sourceRef, text)).toEqual(expected);
  });

  it.each([
    ['voa', { id: 'voa', locator: undefined }],
    ['un:¶13(f)', { id: 'un', locator: '¶13(f)' }],
    [':p.1', { id: '', locator: 'p.1' }],
    ['law:art. 2:1', { id: 'law', locator: 'art. 2:1' }],
  ])('splits %s', (ref, expected) => {
    expect(splitSourceRef(ref)).toEqual(expected);
  });
});

it.each([
  ['', 0],
  ['  ', 0],
  ['one', 1],
  ['one two', 2],
  [' one\n two\tthree ', 3],
  ['well-known rule', 2],
])('counts the words of %j', (text, words) => {
  expect(countWords(text)).toBe(words);
});

it.each([
  ['a spokesperson', []],
  ['the 2021 review conference', []],
  [
    'ministers, at their summit of 12 October 2021',
    ['must not hold a date, which goes into a date key'],
  ],
  ['Lin Jian, in April 2025', ['must not hold a date, which goes into a date key']],
  ['the ministry (2021-06-03)', ['must not hold a date, which goes into a date key']],
])('%j as the one who spoke: %j', (text, expected) => {
  expect(messages(dateless, text)).toEqual(expected);
});
