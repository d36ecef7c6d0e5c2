/**
 * Dates of the record: Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1, without seasons
 * and open intervals. A date keeps the text that was written; bounds and words are derived from it.
 * Small enough for the browser, which reads the same texts.
 */
import { compareText } from './collation.ts';
import { months } from './words.ts';

/** A date with its bounds. `earliest` and `latest` are calendar days, `YYYY-MM-DD`, inclusive. */
export interface EdtfDate {
  readonly edtf: string;
  readonly earliest: string;
  readonly latest: string;
  readonly precision: Precision;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export type Precision = 'day' | 'month' | 'year' | 'unspecified' | 'interval';

const cache = new Map<string, EdtfDate>();

/**
 * Parses an EDTF text of level 0 or 1, such as `2014-05-19`, `2013-12`, `2013-06-07/2013-06-08`,
 * `2014-06~` or `2015?`. Throws a RangeError, whose message is fit for an editor, when the text is
 * no such date, names a day that does not exist, or is an interval without an end. Seasons are
 * refused: they name different months north and south of the equator.
 */
export function parseEdtf(text: string): EdtfDate {
  const known = cache.get(text);
  if (known) return known;
  const date = Object.freeze(text.includes('/') ? parseInterval(text) : parsePoint(text));
  cache.set(text, date);
  return date;
}

/** The date of an EDTF text, or undefined where `parseEdtf` would throw. */
export function tryEdtf(text: string): EdtfDate | undefined {
  try {
    return parseEdtf(text);
  } catch {
    return undefined;
  }
}

/** Orders dates by their first possible day, then by their last; for `Array.prototype.sort`. */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest);
}

/** Whether `a` lies wholly before `b`: its last possible day comes before the first one of `b`. */
export function isBefore(a: EdtfDate, b: EdtfDate): boolean {
  return a.latest < b.earliest;
}

/** The date in English words with its precision: "19 May 2014", "about June 2014", "7–8 June 2013". */
export function dateWords(date: EdtfDate): string {
  const [start, end] = date.edtf.split('/');
  if (start !== undefined && end !== undefined)
    return intervalWords(parsePoint(start), parsePoint(end));
  return pointWords(date);
}

/** The value for `<time datetime>`: the date itself where HTML can express it, else undefined. */
export function htmlDatetime(date: EdtfDate): string | undefined {
  return date.precision === 'day' || date.precision === 'month' || date.precision === 'year'
    ? unqualified(date.edtf)
    : undefined;
}

/** The year in which the date begins, as a number. */
export function yearOf(date: EdtfDate): number {
  return Number(date.earliest.slice(0, 4));
}

/** How many days a month of the Gregorian calendar has; 0 for what is no month. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function parseInterval(text: string): EdtfDate {
  const ends = text.split('/');
  const [first, last] = ends;
  if (ends.length !== 2 || !first || !last || first === '..' || last === '..') {
    throw new RangeError(`"${text}" must be an interval with a start and an end`);
  }
  if (first === last) throw new RangeError(`"${text}" must be written as ${first}`);
  const start = parsePoint(first);
  const end = parsePoint(last);
  if (end.earliest < start.earliest) {
    throw new RangeError(`"${text}" must not end before it starts`);
  }
  return {
    edtf: text,
    earliest: start.earliest,
    latest: end.latest,
    precision: 'interval',
    approximate: start.approximate || end.approximate,
    uncertain: start.uncertain || end.uncertain,
  };
}

/**
 * A year, month or day; what is unspecified stands at the end; one qualification for the whole, which
 * an unspecified month or day does not take.
 */
const POINT =
  /^(?!.*-XX[~?%])(?:(?<years>\d{3}X|\d{2}XX)|(?<year>\d{4})(?:-(?:XX(?:-XX)?|(?<month>\d{2})(?:-(?:(?<day>\d{2})|XX))?))?)[~?%]?$/;

function parsePoint(text: string): EdtfDate {
  const match = POINT.exec(text);
  if (!match) {
    throw new RangeError(
      `"${text}" is not a date in EDTF, such as 2014-05-19, 2013-12, 2014-06~ or 2015`,
    );
  }
  const { years, year = years ?? '', month, day } = match.groups ?? {};
  const length = month === undefined ? 31 : daysInMonth(Number(year), Number(month));
  if (length === 0 || (day !== undefined && !(Number(day) >= 1 && Number(day) <= length))) {
    throw new RangeError(`"${text}" is not in the calendar`);
  }
  return {
    edtf: text,
    earliest: `${year.replaceAll('X', '0')}-${month ?? '01'}-${day ?? '01'}`,
    latest: `${year.replaceAll('X', '9')}-${month ?? '12'}-${day ?? length}`,
    precision: precisionOf(unqualified(text)),
    approximate: /[~%]$/.test(text),
    uncertain: /[?%]$/.test(text),
  };
}

function precisionOf(plain: string): Precision {
  if (plain.includes('X')) return 'unspecified';
  if (plain.length === 10) return 'day';
  return plain.length === 4 ? 'year' : 'month';
}

/** An EDTF text of one point in time without what qualifies it as a whole. */
function unqualified(edtf: string): string {
  return edtf.replace(/[~?%]$/, '');
}

function pointWords(date: EdtfDate): string {
  const bare = bareWords(date);
  const about = date.approximate ? `about ${bare}` : bare;
  return date.uncertain ? `${about} (uncertain)` : about;
}

function bareWords(date: EdtfDate): string {
  const [year = '', month = '', day = ''] = unqualified(date.edtf).split('-');
  switch (date.precision) {
    case 'day':
      return `${Number(day)} ${monthName(month)} ${year}`;
    case 'month':
      return `${monthName(month)} ${year}`;
    case 'year':
      return year;
    default:
      return `between ${bareWords(parsePoint(date.earliest))} and ${bareWords(parsePoint(date.latest))}`;
  }
}

function intervalWords(start: EdtfDate, end: EdtfDate): string {
  const plain = !start.approximate && !start.uncertain && !end.approximate && !end.uncertain;
  const [sy, sm, sd] = start.edtf.split('-');
  const [ey, em, ed] = end.edtf.split('-');
  if (plain && start.precision === 'day' && end.precision === 'day' && sy === ey) {
    if (sm === em) return `${Number(sd)}–${Number(ed)} ${monthName(sm ?? '')} ${sy}`;
    return `${Number(sd)} ${monthName(sm ?? '')} – ${Number(ed)} ${monthName(em ?? '')} ${sy}`;
  }
  if (plain && start.precision === 'month' && end.precision === 'month' && sy === ey) {
    return `${monthName(sm ?? '')}–${monthName(em ?? '')} ${sy}`;
  }
  if (plain && start.precision === 'year' && end.precision === 'year') return `${sy}–${ey}`;
  return `${pointWords(start)} – ${pointWords(end)}`;
}

function monthName(month: string): string {
  return months[Number(month) - 1] ?? '';
}
