/** Events of the index as the same lines that the server wrote: its first row is the pattern. */
import { counted } from '../../domain/words.ts';
import { briefList } from '../../domain/brief-list.ts';
import { dateWords, htmlDatetime, parseEdtf } from '../../domain/date.ts';
import type { TimelineIndex } from '../../timeline/index.ts';
import type { Days } from '../../timeline/days.ts';

/** Makes the rows and years of a result. */
export interface RowMaker {
  /** Appends rows to the result, opening a section for each new year. */
  readonly append: (
    into: HTMLElement,
    rows: readonly number[],
    perYear: ReadonlyMap<number, number>,
  ) => void;
  /** The year under which an event stands. */
  readonly yearOf: (row: number) => number;
}

/**
 * A maker of rows over an index. `list` holds the server's rows; `eventAddress` and `yearAddress`
 * are patterns with `:id` and `:year`.
 */
export function makeRows(
  index: TimelineIndex,
  days: Days,
  list: HTMLElement,
  eventAddress: string,
  yearAddress: string,
): RowMaker {
  const written = new Map<string, HTMLElement>();
  for (const row of list.querySelectorAll<HTMLElement>('.event-row'))
    written.set(row.dataset['id'] ?? '', row);
  const pattern = written.values().next().value;

  const yearOf = (row: number) => days.year[row] ?? 0;

  const make = (row: number): HTMLElement | undefined => {
    const id = index.id[row] ?? '';
    const known = written.get(id);
    if (known) return known.cloneNode(true) as HTMLElement;
    if (!pattern) return undefined;
    const line = pattern.cloneNode(true) as HTMLElement;
    line.dataset['id'] = id;
    fill(line, '.when', whenOf(index, row));
    const type = index.type[row] ?? 0;
    const mark = line.querySelector<HTMLElement>('.mark');
    if (mark) mark.dataset['family'] = index.families[index.family[row] ?? 0]?.[0] ?? '';
    const link = line.querySelector('a');
    if (link) {
      link.href = eventAddress.replace(':id', id);
      link.textContent = index.title[row] ?? '';
    }
    const names = (index.party[row] ?? []).map((place) => index.parties[place]?.[1] ?? '');
    fill(line, '.who', `${index.types[type]?.[1]}: ${briefList(names)}`);
    fill(line, '.summary', '');
    line.toggleAttribute('data-unfilled', true);
    return line;
  };

  const openYear = (into: HTMLElement, year: number, count: number): HTMLElement => {
    const section = document.createElement('section');
    section.className = 'year';
    section.dataset['year'] = String(year);
    section.setAttribute('aria-label', String(year));
    const head = document.createElement('div');
    head.className = 'year-head';
    const heading = document.createElement('h2');
    const link = document.createElement('a');
    link.href = yearAddress.replace(':year', String(year));
    link.textContent = String(year);
    heading.append(link);
    const number = document.createElement('span');
    number.className = 'quiet small';
    number.textContent = counted(count, 'event');
    head.append(heading, number);
    const rows = document.createElement('ol');
    rows.className = 'events';
    rows.setAttribute('role', 'list');
    section.append(head, rows);
    into.append(section);
    return section;
  };

  return {
    yearOf,
    append(into, rows, perYear) {
      let section = into.lastElementChild as HTMLElement | null;
      for (const row of rows) {
        const line = make(row);
        const year = yearOf(row);
        if (section?.dataset['year'] !== String(year))
          section = openYear(into, year, perYear.get(year) ?? 0);
        if (line) section.lastElementChild?.append(line);
      }
    },
  };
}

/** The date of an event as the server writes it: `<time>` where HTML can express it. */
function whenOf(index: TimelineIndex, row: number): HTMLElement {
  const date = parseEdtf(index.date[row] ?? '');
  const dateTime = htmlDatetime(date);
  const textContent = dateWords(date);
  return dateTime === undefined
    ? Object.assign(document.createElement('span'), { textContent })
    : Object.assign(document.createElement('time'), { dateTime, textContent });
}

function fill(line: HTMLElement, selector: string, content: string | HTMLElement): void {
  line.querySelector(selector)?.replaceChildren(content);
}
