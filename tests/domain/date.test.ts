import { describe, expect, it } from 'vitest';
import {
  compareEdtf,
  dateWords,
  daysInMonth,
  htmlDatetime,
  isBefore,
  parseEdtf,
  tryEdtf,
  yearOf,
} from '../../src/domain/date.ts';
import { typedDate } from '../../src/domain/typed-date.ts';

describe('parseEdtf', () => {
  it.each([
    ['2014-05-19', '2014-05-19', '2014-05-19', 'day', false, false],
    ['2016-02-29', '2016-02-29', '2016-02-29', 'day', false, false],
    ['2000-02-29', '2000-02-29', '2000-02-29', 'day', false, false],
    ['2014-05-19~', '2014-05-19', '2014-05-19', 'day', true, false],
    ['2013-12', '2013-12-01', '2013-12-31', 'month', false, false],
    ['2015-02', '2015-02-01', '2015-02-28', 'month', false, false],
    ['2016-02', '2016-02-01', '2016-02-29', 'month', false, false],
    ['2014-06~', '2014-06-01', '2014-06-30', 'month', true, false],
    ['2015', '2015-01-01', '2015-12-31', 'year', false, false],
    ['2015?', '2015-01-01', '2015-12-31', 'year', false, true],
    ['2015%', '2015-01-01', '2015-12-31', 'year', true, true],
    ['2013-12-XX', '2013-12-01', '2013-12-31', 'unspecified', false, false],
    ['2013-XX', '2013-01-01', '2013-12-31', 'unspecified', false, false],
    ['2013-XX-XX', '2013-01-01', '2013-12-31', 'unspecified', false, false],
    ['201X', '2010-01-01', '2019-12-31', 'unspecified', false, false],
    ['19XX', '1900-01-01', '1999-12-31', 'unspecified', false, false],
    ['2013-06-07/2013-06-08', '2013-06-07', '2013-06-08', 'interval', false, false],
    ['2013-12/2014-01', '2013-12-01', '2014-01-31', 'interval', false, false],
    ['2013/2015', '2013-01-01', '2015-12-31', 'interval', false, false],
    ['2014-05-19/2014-06', '2014-05-19', '2014-06-30', 'interval', false, false],
    ['2014-06~/2014-07?', '2014-06-01', '2014-07-31', 'interval', true, true],
    ['0099', '0099-01-01', '0099-12-31', 'year', false, false],
  ])('reads %s', (text, earliest, latest, precision, approximate, uncertain) => {
    expect(parseEdtf(text)).toEqual({
      edtf: text,
      earliest,
      latest,
      precision,
      approximate,
      uncertain,
    });
  });

  const example = 'such as 2014-05-19, 2013-12, 2014-06~ or 2015';
  it.each([
    ['', `"" is not a date in EDTF, ${example}`],
    ['soon', `"soon" is not a date in EDTF, ${example}`],
    ['19 May 2014', `"19 May 2014" is not a date in EDTF, ${example}`],
    ['2014-5-9', `"2014-5-9" is not a date in EDTF, ${example}`],
    ['14-05-19', `"14-05-19" is not a date in EDTF, ${example}`],
    [' 2014', `" 2014" is not a date in EDTF, ${example}`],
    ['2014\n', `"2014\n" is not a date in EDTF, ${example}`],
    ['2014-05-19T10:00Z', `"2014-05-19T10:00Z" is not a date in EDTF, ${example}`],
    ['-2014', `"-2014" is not a date in EDTF, ${example}`],
    ['Y20140', `"Y20140" is not a date in EDTF, ${example}`],
    ['2013-1X', `"2013-1X" is not a date in EDTF, ${example}`],
    ['2013-XX-01', `"2013-XX-01" is not a date in EDTF, ${example}`],
    ['2014-06~~', `"2014-06~~" is not a date in EDTF, ${example}`],
    ['2014~-06', `"2014~-06" is not a date in EDTF, ${example}`],
    ['2015-13-45', '"2015-13-45" is not in the calendar'],
    ['2015-02-29', '"2015-02-29" is not in the calendar'],
    ['1900-02-29', '"1900-02-29" is not in the calendar'],
    ['2015-04-31', '"2015-04-31" is not in the calendar'],
    ['2015-00-10', '"2015-00-10" is not in the calendar'],
    ['2015-01-00', '"2015-01-00" is not in the calendar'],
    ['2015-13', '"2015-13" is not in the calendar'],
    ['2015-21', '"2015-21" is not in the calendar'],
    ['2015-13-XX', '"2015-13-XX" is not in the calendar'],
    ['2013-12-XX~', `"2013-12-XX~" is not a date in EDTF, ${example}`],
    ['201X-05', `"201X-05" is not a date in EDTF, ${example}`],
    ['2014/', '"2014/" must be an interval with a start and an end'],
    ['/2014', '"/2014" must be an interval with a start and an end'],
    ['../2014', '"../2014" must be an interval with a start and an end'],
    ['2014/..', '"2014/.." must be an interval with a start and an end'],
    ['2013/2014/2015', '"2013/2014/2015" must be an interval with a start and an end'],
    ['2014/2013', '"2014/2013" must not end before it starts'],
    ['2014-06/2014', '"2014-06/2014" must not end before it starts'],
    ['2014-05-19/2014-05-19', '"2014-05-19/2014-05-19" must be written as 2014-05-19'],
    ['2014-02-30/2014-03-01', '"2014-02-30" is not in the calendar'],
    ['2014/soon', `"soon" is not a date in EDTF, ${example}`],
  ])('refuses %j', (text, message) => {
    expect(() => parseEdtf(text)).toThrow(new RangeError(message));
  });

  it('gives the same frozen date for the same text', () => {
    expect(parseEdtf('2014-05-19')).toBe(parseEdtf('2014-05-19'));
    expect(parseEdtf('2014-05-19')).toSatisfy(Object.isFrozen);
  });
});

it('orders dates by their first possible day, then by their last', () => {
  const inOrder = [
    '2013-06-07/2013-06-08',
    '2013-12-31',
    '2014-01-01',
    '2014-01',
    '2014',
    '2014-05-19',
    '2014-05-20',
  ];
  const sorted = inOrder.toReversed().map(parseEdtf).toSorted(compareEdtf);
  expect(sorted.map((date) => date.edtf)).toEqual(inOrder);
});

it.each([
  ['2014-05-18', '2014-05-19', true],
  ['2014-05-19', '2014-05-19', false],
  ['2014-05-20', '2014-05-19', false],
  ['2014-04', '2014-05-19', true],
  ['2014-05', '2014-05-19', false],
  ['2014', '2014-05-19', false],
  ['2013', '2014', true],
  ['2014-05-19/2014-05-21', '2014-05-21', false],
  ['2014-05-19/2014-05-21', '2014-05-22', true],
])('isBefore: %s lies wholly before %s: %s', (a, b, expected) => {
  expect(isBefore(parseEdtf(a), parseEdtf(b))).toBe(expected);
});

it.each([
  ['2014-05-19', '19 May 2014'],
  ['2014-05-09', '9 May 2014'],
  ['2013-12', 'December 2013'],
  ['2015', '2015'],
  ['2014-06~', 'about June 2014'],
  ['2015?', '2015 (uncertain)'],
  ['2015-09%', 'about September 2015 (uncertain)'],
  ['2013-12-XX', 'between 1 December 2013 and 31 December 2013'],
  ['201X', 'between 1 January 2010 and 31 December 2019'],
  ['2013-06-07/2013-06-08', '7–8 June 2013'],
  ['2014-05-30/2014-06-02', '30 May – 2 June 2014'],
  ['2014-12-30/2015-01-02', '30 December 2014 – 2 January 2015'],
  ['2014-06/2014-08', 'June–August 2014'],
  ['2013-12/2014-01', 'December 2013 – January 2014'],
  ['2013/2015', '2013–2015'],
  ['2013~/2015', 'about 2013 – 2015'],
  ['2013/2015-06', '2013 – June 2015'],
  ['2014-05-19/2014-06', '19 May 2014 – June 2014'],
  ['2014-06~/2014-07', 'about June 2014 – July 2014'],
])('dateWords: %s is "%s"', (text, words) => {
  expect(dateWords(parseEdtf(text))).toBe(words);
});

it.each([
  ['2014-05-19', '2014-05-19'],
  ['2013-12', '2013-12'],
  ['2015', '2015'],
  ['2014-06~', '2014-06'],
  ['2015?', '2015'],
  ['201X', undefined],
  ['2013-12-XX', undefined],
  ['2013-06-07/2013-06-08', undefined],
])('htmlDatetime: %s is %s', (text, datetime) => {
  expect(htmlDatetime(parseEdtf(text))).toBe(datetime);
});

it.each([
  ['2014-05-19', 2014],
  ['2013-12-30/2014-01-02', 2013],
  ['201X', 2010],
])('yearOf: %s begins in %i', (text, year) => {
  expect(yearOf(parseEdtf(text))).toBe(year);
});

/** Every year of four centuries, and those about which calendars differ. */
const YEARS = [...Array.from({ length: 401 }, (_, index) => 1800 + index), 4, 100, 400, 9999];
const padded = (number: number, length: number) => String(number).padStart(length, '0');
/** The last day of a month by the platform's own calendar. */
const lastDay = (year: number, month: number) => {
  const day = new Date(0);
  day.setUTCFullYear(year, month, 0);
  return day.getUTCDate();
};

describe('every month of every year', () => {
  it.each(['', '~', '?', '%'])('has the bounds of the calendar, written with “%s”', (mark) => {
    const wrong = YEARS.flatMap((year) =>
      Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) => {
        const plain = `${padded(year, 4)}-${padded(month, 2)}`;
        const last = lastDay(year, month);
        const texts = [`${plain}${mark}`, ...(mark === '' ? [`${plain}-XX`] : [])];
        return texts.filter((text) => {
          const date = parseEdtf(text);
          return (
            date.edtf !== text ||
            date.earliest !== `${plain}-01` ||
            date.latest !== `${plain}-${last}` ||
            daysInMonth(year, month) !== last ||
            tryEdtf(`${plain}-${last}${mark}`)?.earliest !== `${plain}-${last}` ||
            tryEdtf(`${plain}-${last + 1}${mark}`) !== undefined
          );
        });
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('is read back from its words', () => {
    const texts = YEARS.filter((year) => year >= 1000).flatMap((year) => [
      `${year}`,
      ...Array.from({ length: 12 }, (_, index) => `${year}-${padded(index + 1, 2)}`),
      `${year}-02-28`,
      `${year}-12-31`,
    ]);
    const wrong = texts.filter((text) => {
      const date = parseEdtf(text);
      const read = typedDate(dateWords(date), '2026-09-05');
      return read?.earliest !== date.earliest || read.latest !== date.latest;
    });
    expect(wrong).toEqual([]);
  });
});
