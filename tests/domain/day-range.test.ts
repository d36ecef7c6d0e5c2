import { describe, expect, it } from 'vitest';
import { dayRange, plainWords } from '../../src/domain/day-range.ts';
import { dateWords, parseEdtf } from '../../src/domain/edtf.ts';

const DATES = [
  '2014-05-19',
  '2016-02-29',
  '2013-12',
  '2015-02',
  '2015',
  '2014-06~',
  '2015?',
  '2015%',
  '2013-12-XX',
  '2013-XX',
  '201X',
  '19XX',
  '2013-06-07/2013-06-08',
  '2013-06/2014',
];
const asNumber = (day: string) => Number(day.replaceAll('-', ''));

describe('dayRange', () => {
  it.each(DATES)('puts %s where the parser of dates puts it', (text) => {
    const range = dayRange(text);
    const { earliest, latest } = parseEdtf(text);
    expect(range?.earliest).toBe(asNumber(earliest));
    // A month may end on its 31st here, as long as no day lies between that and its real end.
    expect(range?.latest).toBeGreaterThanOrEqual(asNumber(latest));
    expect(Math.floor((range?.latest ?? 0) / 100)).toBe(Math.floor(asNumber(latest) / 100));
  });

  it.each([
    '',
    'soon',
    '2014-13',
    '2014-02-30',
    '2015-02-29',
    '14',
    '2014/',
    '2015/2014',
    '2014-1',
  ])('knows that "%s" is no date', (text) => {
    expect(dayRange(text)).toBeUndefined();
  });
});

describe('plainWords', () => {
  it.each(['2014-05-19', '2013-12', '2015'])('says %s as the record does', (text) => {
    expect(plainWords(text)).toBe(dateWords(parseEdtf(text)));
  });

  it.each(['2014-06~', '201X', '2013/2014'])('leaves %s to those who know more', (text) => {
    expect(plainWords(text)).toBeUndefined();
  });
});
