/** Dates as readers type them into a form: EDTF, or plain English. */
import type { EdtfDate } from './date.ts';
import { tryEdtf } from './date.ts';
import { months } from './words.ts';

/** First and last possible day, `YYYY-MM-DD`, inclusive. */
export type DayRange = Pick<EdtfDate, 'earliest' | 'latest'>;

/**
 * The days that a text means: a date in EDTF, one in words (`19 May 2014`, `Monday, May 19th, 2014`,
 * `Sept 2014`), one in digits (`2014-5-9`, `2014/05/19`, `19.5.2014`, `20140519`), a decade, half or
 * quarter (`2010s`, `H1 2014`, `Q2 2014`), or one that is told from the day of the record (`last year`,
 * `this month`, `two years ago`). Hyphens and blanks may be of any kind. Undefined for what is no date.
 * Dates such as `5/9/2014` are none: they name different days on different continents.
 */
export function typedDate(text: string, asOf: string): DayRange | undefined {
  const words = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;]$/, '')
    .replace(/^(?:the|about|around|circa|ca?\.?) /i, '');
  const [start, end, more] = words.split('/');
  if (end !== undefined && start?.trim() === end.trim() && more === undefined)
    return pointOf(end.trim(), asOf);
  return pointOf(words, asOf);
}

function pointOf(text: string, asOf: string): DayRange | undefined {
  const edtf =
    relative(text.toLowerCase(), asOf) ??
    ago(text.toLowerCase(), asOf) ??
    inDigits(text) ??
    inWords(text) ??
    partOfYears(text) ??
    text;
  return tryEdtf(edtf.replace(/x/g, 'X'));
}

/** `2014-5-9` with its noughts; `2014/5/9`, `20140509`, `9.5.2014`, and `19/5/2014` where only one can be the month. */
function inDigits(text: string): string | undefined {
  const yearFirst =
    /^(\d{4})([-./])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(text) ??
    /^(\d{4})()(\d{2})(\d{2})$/.exec(text);
  // Of two numbers after a stroke the second may be the end of an interval.
  if (yearFirst && (yearFirst[2] !== '/' || yearFirst[4] !== undefined))
    return joined(yearFirst[1], yearFirst[3], yearFirst[4]);
  const [, first = '', stroke, second = '', year] =
    /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  if (stroke === '.' || Number(first) > 12) return joined(year, second, first);
  return Number(second) > 12 || first === second ? joined(year, first, second) : undefined;
}

function inWords(text: string): string | undefined {
  const plain = text
    .replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,? /i, '')
    .replace(/^the /i, '')
    .replace(/(?<=\d)(?:st|nd|rd|th)\b/i, '')
    .replace(/ of /i, ' ');
  const [day, month, year] = ['(\\d{1,2})', '([a-z]{3,})\\.?', '(\\d{4})'];
  const gap = '[ ,-]+';
  const match = (...parts: readonly string[]) =>
    new RegExp(`^${parts.join(gap)}$`, 'i').exec(plain)?.slice(1);
  const dayFirst = match(`${day}`, month, year);
  if (dayFirst) return joined(dayFirst[2], monthNumber(dayFirst[1]), dayFirst[0]);
  const monthFirst = match(month, day, year);
  if (monthFirst) return joined(monthFirst[2], monthNumber(monthFirst[0]), monthFirst[1]);
  const monthOnly = match(month, year);
  if (monthOnly) return joined(monthOnly[1], monthNumber(monthOnly[0]));
  const yearFirst = match(year, month, day) ?? match(year, month);
  return yearFirst && joined(yearFirst[0], monthNumber(yearFirst[1]), yearFirst[2]);
}

/** The number of a month by its name, or by its first letters, three at least. */
function monthNumber(name = ''): string | undefined {
  const number = months.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase()));
  return number < 0 ? undefined : String(number + 1);
}

/** A decade, a half or a quarter of a year. */
function partOfYears(text: string): string | undefined {
  const decade = /^(\d{3})0['’]?s$/i.exec(text);
  if (decade) return `${decade[1]}X`;
  const part =
    /^([qh])([1-4]),? (\d{4})$/i.exec(text)?.slice(1) ??
    /^(\d{4})[ -]?([qh])([1-4])$/i.exec(text)?.slice(1);
  if (!part) return undefined;
  const [letter = '', number = '', year = ''] = /\d/.test(part[0] ?? '')
    ? [part[1], part[2], part[0]]
    : part;
  const length = letter.toLowerCase() === 'q' ? 3 : 6;
  const last = Number(number) * length;
  if (last > 12) return undefined;
  return `${joined(year, last - length + 1) ?? ''}/${joined(year, last) ?? ''}`;
}

function relative(words: string, asOf: string): string | undefined {
  switch (words) {
    case 'this year':
      return back(asOf, 'year', 0);
    case 'last year':
      return back(asOf, 'year', 1);
    case 'next year':
      return back(asOf, 'year', -1);
    case 'this month':
      return back(asOf, 'month', 0);
    case 'last month':
      return back(asOf, 'month', 1);
    case 'next month':
      return back(asOf, 'month', -1);
    case 'today':
    case 'now':
      return asOf;
    case 'yesterday':
      return back(asOf, 'day', 1);
    case 'tomorrow':
      return back(asOf, 'day', -1);
    default:
      return undefined;
  }
}

const NUMBERS = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
];

/** `two years ago`, `a month ago`, `10 days ago`. */
function ago(words: string, asOf: string): string | undefined {
  const [, count = '', unit] = /^(\d{1,3}|[a-z]+) (year|month|day)s? ago$/.exec(words) ?? [];
  if (unit === undefined) return undefined;
  const number = /^\d/.test(count) ? Number(count) : NUMBERS.indexOf(count.replace(/^an?$/, 'one'));
  return number < 0 ? undefined : back(asOf, unit, number);
}

/** The year, month or day so many of them before that of a day. */
function back(asOf: string, unit: string, count: number): string | undefined {
  const [year = 0, month = 0, day = 0] = asOf.split('-').map(Number);
  if (unit === 'year') return yearText(year - count);
  if (unit === 'month') {
    const all = year * 12 + month - 1 - count;
    return joined(Math.floor(all / 12), (all % 12) + 1);
  }
  return new Date(Date.UTC(year, month - 1, day - count)).toISOString().slice(0, 10);
}

type Part = string | number | undefined;

/** Year, month and day as EDTF; undefined without a month. */
function joined(year: Part, month: Part, day?: Part): string | undefined {
  if (month === undefined) return undefined;
  return [yearText(year), ...[month, day].flatMap((part) => part ?? [])]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

function yearText(year: Part): string {
  return String(year).padStart(4, '0');
}
