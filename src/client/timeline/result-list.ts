/** The events that a filter leaves, painted in small steps between which the page can answer. */
import { counted } from '../../domain/words.ts';
import { nextPaint } from '../in-slices.ts';
import type { RowMaker } from './rows.ts';
import { makeSummaries } from './summaries.ts';

/** How many rows are painted at once, how many follow by themselves, and how many a click adds. */
const FIRST_ROWS = 12;
const CHUNK = 16;
const ROWS_AT_MOST = 400;

/** The place where results are shown. */
export interface ResultList {
  /** Shows rows in place of what was shown; `busy` is told whether more follow by themselves. */
  readonly show: (makeRows: RowMaker, rows: readonly number[], busy: (is: boolean) => void) => void;
  /** Empties the place, and stops what is still being painted. */
  readonly clear: () => void;
}

/** A list of results in an element; `summariesAddress` is a pattern with `:year`. */
export function makeResultList(place: HTMLElement, summariesAddress: string): ResultList {
  const summaries = makeSummaries(summariesAddress);
  /** Number of the latest result; steps of an earlier one are no longer painted. */
  let turn = 0;
  /** Paints at once what is still to come of the latest result. */
  let complete: (() => void) | undefined;
  // Paper holds the whole result, with all its summaries.
  window.addEventListener('beforeprint', () => complete?.());

  const clear = () => {
    turn += 1;
    complete = undefined;
    place.replaceChildren();
  };
  return {
    clear,
    show(makeRows, rows, busy) {
      clear();
      const mine = turn;
      const perYear = countByYear(makeRows, rows);
      let painted = 0;
      const appendTo = (to: number) => {
        makeRows.append(place, rows.slice(painted, to), perYear);
        painted = Math.max(painted, to);
      };
      const follow = (limit: number) => {
        if (painted < Math.min(rows.length, limit)) {
          void nextPaint().then(() => {
            if (mine !== turn) return;
            appendTo(Math.min(painted + CHUNK, limit));
            follow(limit);
          });
          return;
        }
        summaries.watch(place);
        busy(false);
        if (rows.length > painted) place.append(moreButton(limit));
      };
      const moreButton = (limit: number) => {
        const more = Object.assign(document.createElement('button'), {
          type: 'button',
          className: 'more',
          textContent: `Show more of the ${counted(rows.length, 'event')}`,
        });
        more.addEventListener('click', () => {
          const last = place.querySelector<HTMLElement>('.year:last-of-type .event-row:last-child');
          more.remove();
          busy(true);
          follow(limit + ROWS_AT_MOST);
          last?.querySelector('a')?.focus({ preventScroll: true });
        });
        return more;
      };
      complete = () => {
        appendTo(rows.length);
        place.querySelector('.more')?.remove();
        summaries.fillNow(place);
      };
      appendTo(FIRST_ROWS);
      follow(ROWS_AT_MOST);
    },
  };
}

function countByYear(makeRows: RowMaker, rows: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const row of rows) {
    const year = makeRows.yearOf(row);
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return counts;
}
