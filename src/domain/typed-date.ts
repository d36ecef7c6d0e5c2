/** Dates as readers type them into a form: EDTF, or plain English. */
import type { EdtfDate } from './date.ts';
import { daysInMonth, tryEdtf } from './date.ts';
import { months } from './words.ts';

/** First and last possible day, `YYYY-MM-DD`, inclusive. */
export type DayRange = Pick<EdtfDate, 'earliest' | 'latest'>;

/**
 * The days that a text means: a date in EDTF, one in words (`19 May 2014`, `May 19, 2014`,
 * `Sept 2014`), without leading noughts (`2014-5-9`), or one that is told from the day of the record
 * (`last year`, `this month`, `yesterday`). Undefined for what is no date. Dates such as `5/9/2014`
 * are none: they name different days on different continents.
 */
export function typedDate(text: string, asOf: string): DayRange | undefined {
  const words = text.trim().replace(/\s+/g, ' ');
  const [start, end, more] = words.split('/');
  if (end !== undefined && start?.trim() === end.trim() && more === undefined)
    return pointOf(end.trim(), asOf);
  return pointOf(words, asOf);
}

function pointOf(text: string, asOf: string): DayRange | undefined {
  const edtf = relative(text.toLowerCase(), asOf) ?? inDigits(text) ?? inWords(text) ?? text;
  return tryEdtf(edtf.replace(/x/g, 'X'));
}

/** `2014-5-9` with its noughts. */
function inDigits(text: string): string | undefined {
  const match = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text);
  return match ? joined(match[1], match[2], match[3]) : undefined;
}

function inWords(text: string): string | undefined {
  const day = '(\\d{1,2})(?:st|nd|rd|th)?';
  const dayFirst = new RegExp(`^(?:${day} )?([a-z]{3,})\\.?,? (\\d{4})$`, 'i').exec(text);
  const monthFirst = new RegExp(`^([a-z]{3,})\\.? ${day},? (\\d{4})$`, 'i').exec(text);
  if (dayFirst) return joined(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  if (monthFirst) return joined(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return undefined;
}

/** The number of a month by its name, or by its first letters, three at least. */
function monthNumber(name = ''): string | undefined {
  const number = months.findIndex((month) => month.toLowerCase().startsWith(name.toLowerCase()));
  return number < 0 ? undefined : String(number + 1);
}

function relative(words: string, asOf: string): string | undefined {
  const [year = 0, month = 0, day = 0] = asOf.split('-').map(Number);
  switch (words) {
    case 'this year':
      return yearText(year);
    case 'last year':
      return yearText(year - 1);
    case 'this month':
      return joined(year, month);
    case 'last month':
      return month > 1 ? joined(year, month - 1) : joined(year - 1, 12);
    case 'today':
    case 'now':
      return asOf;
    case 'yesterday':
      if (day > 1) return joined(year, month, day - 1);
      return month > 1
        ? joined(year, month - 1, daysInMonth(year, month - 1))
        : joined(year - 1, 12, 31);
    default:
      return undefined;
  }
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
