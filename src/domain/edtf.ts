/**
 * Dates of the record: Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1, parsed by the
 * `edtf` package. A date keeps the text that was written; bounds and words are derived from it.
 */
import edtf from 'edtf';
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

/** Orders dates by their first possible day, then by their last; for `Array.prototype.sort`. */
export function compareEdtf(a: EdtfDate, b: EdtfDate): number {
  return compareText(a.earliest, b.earliest) || compareText(a.latest, b.latest);
}

/** Whether `a` lies wholly before `b`: its last possible day comes before the first one of `b`. */
export function isBefore(a: EdtfDate, b: EdtfDate): boolean {
  return a.latest < b.earliest;
}

/** Whether any day of the date falls between `from` and `to` (EDTF texts; either may be absent). */
export function overlaps(
  date: EdtfDate,
  from: string | undefined,
  to: string | undefined,
): boolean {
  return (
    (from === undefined || date.latest >= parseEdtf(from).earliest) &&
    (to === undefined || date.earliest <= parseEdtf(to).latest)
  );
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
  const plain = date.edtf.replace(/[~?%]$/, '');
  return date.precision === 'day' || date.precision === 'month' || date.precision === 'year'
    ? plain
    : undefined;
}

/** The year in which the date begins, as a number. */
export function yearOf(date: EdtfDate): number {
  return Number(date.earliest.slice(0, 4));
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

function parsePoint(text: string): EdtfDate {
  return plainDay(text) ?? parseWithPackage(text);
}

/** A plain day, read without the package's grammar: most dates are one, and a record has thousands. */
function plainDay(text: string): EdtfDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds) || isoDay(milliseconds) !== text) throw outsideCalendar(text);
  return {
    edtf: text,
    earliest: text,
    latest: text,
    precision: 'day',
    approximate: false,
    uncertain: false,
  };
}

function parseWithPackage(text: string): EdtfDate {
  const parsed = readPoint(text);
  const earliest = isoDay(parsed.min);
  const plain = text.replace(/[~?%]$/, '');
  const precision = precisionOf(plain);
  if (precision === 'day' && earliest !== plain) throw outsideCalendar(text);
  return {
    edtf: text,
    earliest,
    latest: isoDay(parsed.max),
    precision,
    approximate: (parsed.approximate?.value ?? 0) > 0,
    uncertain: (parsed.uncertain?.value ?? 0) > 0,
  };
}

function readPoint(text: string): ReturnType<typeof edtf> {
  if (/^\d{4}(-[\dX]{2}){0,2}[~?%]?$|^\d{3}X[~?%]?$|^\d{2}XX[~?%]?$/.test(text)) {
    try {
      return edtf(text, { types: ['Date', 'Year'], level: 1 });
    } catch {
      // The parser's own message speaks of grammar; ours of dates.
      if (!text.includes('X')) throw outsideCalendar(text);
    }
  }
  throw new RangeError(
    `"${text}" is not a date in EDTF, such as 2014-05-19, 2013-12, 2014-06~ or 2015`,
  );
}

function outsideCalendar(text: string): RangeError {
  return new RangeError(`"${text}" is not in the calendar`);
}

function precisionOf(plain: string): Precision {
  if (plain.includes('X')) return 'unspecified';
  if (plain.length === 10) return 'day';
  if (plain.length === 4) return 'year';
  return 'month';
}

function pointWords(date: EdtfDate): string {
  const bare = bareWords(date);
  const about = date.approximate ? `about ${bare}` : bare;
  return date.uncertain ? `${about} (uncertain)` : about;
}

function bareWords(date: EdtfDate): string {
  const [year = '', month = '', day = ''] = date.edtf.replace(/[~?%]$/, '').split('-');
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

function isoDay(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
