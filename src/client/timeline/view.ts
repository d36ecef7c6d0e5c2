/** What a query finds, shown on the page: list, chips, panels, drawing, words. It comes on first use. */
import type { YearValues } from '../../charts/year-bars.ts';
import type { TimelineIndex } from '../../timeline/index.ts';
import { knownQuery } from '../../timeline/known.ts';
import type { Facet, Query } from '../../timeline/query.ts';
import { facets, isEverything, writeQuery } from '../../timeline/query.ts';
import type { Numbers, Selection } from '../../timeline/select.ts';
import { choicesOf, searchable, select } from '../../timeline/select.ts';
import { fileNameOf, viewTitle } from '../../timeline/titles.ts';
import { inSlices, nextPaint } from '../in-slices.ts';
import { missingWords } from '../missing-words.ts';
import { keepPlace } from '../return-place.ts';
import { showAdvice } from './advice.ts';
import type { Chart } from './chart.ts';
import { showChips } from './chips.ts';
import { showDateProblem } from './date-problem.ts';
import { countYears } from './count-years.ts';
import type { SavedView } from './downloads.ts';
import { makeFacetPanel } from './facet-panel.ts';
import { drawnIn } from './drawn.ts';
import { makeMissing } from './missing.ts';
import { makeResultList } from './result-list.ts';
import { makeRows } from './rows.ts';
import type { InTexts } from './text-search.ts';
import { makeHead } from './view-head.ts';
import { statusWords } from './words.ts';

/** What shows the answers to queries. */
export interface View {
  /**
   * Shows what a query asks for, and returns it with the ids of its values. `found` is where its words
   * stand; `isFirst`: the page has shown none before.
   */
  readonly show: (query: Query, found: InTexts | undefined, isFirst: boolean) => Query;
  /** What is shown now, as files want it, and as the chart of years draws it. */
  readonly toSave: () => SavedView & { readonly years: readonly YearValues[] };
}

/** The page on which answers are shown. */
export interface ViewPage {
  readonly root: HTMLElement;
  /** The server's list, which answers the query for everything. */
  readonly list: HTMLElement | null;
  readonly index: TimelineIndex;
  readonly chart: Chart | undefined;
  /** What was asked for when the view was made. */
  readonly query: Query;
  /** The fields of the dates. */
  readonly dates: readonly HTMLInputElement[];
  readonly say: (words: string) => void;
  /** Is told while more rows follow by themselves. */
  readonly busy: (is: boolean) => void;
  /** Takes over what the reader has chosen in a panel. */
  readonly choose: (facet: Facet, chosen: readonly string[]) => void;
}

/** Makes what shows answers; the parts of the page that it fills stand below `root`. */
export async function makeView(page: ViewPage): Promise<View> {
  const { root, list, index, chart, say, busy, choose } = page;
  const { asOf = '', event = '', year = '', summaries = '' } = root.dataset;
  const part = <T extends HTMLElement = HTMLElement>(selector: string): T => {
    const element = root.querySelector<T>(selector);
    if (!element) throw new Error(`the timeline has no ${selector}`);
    return element;
  };
  const found = await inSlices(searchable(index));
  const rows = makeRows(index, found.days, list ?? root, event, year);
  const addressOf = (query: Query) => `${location.pathname}${writeQuery(query)}`;
  const panels = facets.map(({ id }) => {
    const details = part<HTMLDetailsElement>(`[data-facet="${id}"]`);
    return {
      id,
      ...makeFacetPanel(details, choicesOf(index, id), (chosen) => choose(id, chosen)),
    };
  });
  const showHead = makeHead(root, index, asOf);
  const showInChart = chart && drawnIn(chart, index, rows.yearOf, asOf);
  const results = makeResultList(part('.results'), summaries);
  const place = keepPlace(part('.results'), '.event-row .what a');
  const showMissing = makeMissing(part('[data-missing]'), root.dataset['text'] ?? '', (words) =>
    addressOf({ ...shown, q: words }),
  );
  let shown = page.query;
  /** Places of the events that are left; undefined before the first answer. */
  let selected: readonly number[] | undefined;

  /** Number of the latest answer; what belongs to an earlier one is given up. */
  let turn = 0;
  let [rowsFollow, numbersFollow] = [false, false];
  const tellBusy = () => busy(rowsFollow || numbersFollow);

  const showRows = (query: Query, selection: Selection, isFirst: boolean) => {
    const all = isEverything(query);
    part('.results').hidden = all;
    if (list) list.hidden = !all;
    const follow = (is: boolean) => {
      rowsFollow = is;
      tellBusy();
      if (isFirst && !is) place.restore();
    };
    if (all) {
      results.clear();
      follow(false);
      return;
    }
    const inOrder = query.sort === 'oldest' ? [...selection.rows].reverse() : selection.rows;
    follow(true);
    results.show(rows, inOrder, follow);
  };

  /** Numbers the choices beside a query, and gives the numbers; undefined where another is shown by now. */
  const numberChoices = async ({ counting }: Selection): Promise<Numbers | undefined> => {
    const mine = turn;
    const numbers = await inSlices(counting, () => mine === turn);
    if (numbers) for (const { id, number } of panels) number(numbers.counts[id]);
    return numbers;
  };

  /** Shows what takes longer to work out than the list: numbers of choices, the drawing, advice. */
  const showNumbers = async (query: Query, selection: Selection) => {
    numbersFollow = true;
    await nextPaint();
    const numbers = await numberChoices(selection);
    if (!numbers) return;
    showInChart?.(query, selection, numbers.counts.family);
    if (selection.rows.length === 0) showAdvice(part('.advice'), index, query, numbers, addressOf);
    numbersFollow = false;
    tellBusy();
  };

  // A query that asks for more is about to be shown, with the numbers beside its choices.
  if (isEverything(page.query)) void numberChoices(select(found, page.query, asOf));

  return {
    show(asked, texts, isFirst) {
      turn += 1;
      const query = knownQuery(index, asked);
      const selection = select(found, query, asOf, texts?.places);
      const missing = texts?.missing ?? [];
      shown = query;
      root.classList.remove('waiting');
      selected = selection.rows;
      for (const { id, mark } of panels) mark(query[id]);
      showDateProblem(page.dates, query, part('.problem'), asOf);
      showChips(part('.chips'), index, query, addressOf, () => part('summary').focus());
      part('.advice').hidden = true;
      void showMissing(missing, query.q);
      say(`${missingWords(missing)}${statusWords(selected.length, index.id.length)}`);
      showHead(query, selected.length);
      part('.downloads').hidden = selected.length === 0;
      void showNumbers(query, selection);
      showRows(query, selection, isFirst);
      return query;
    },
    toSave() {
      const title = viewTitle(index, shown, asOf);
      const left = selected ?? [...index.id.keys()];
      return {
        ids: left.map((row) => index.id[row] ?? ''),
        title,
        name: fileNameOf(title),
        years: countYears(left, index, rows.yearOf),
      };
    },
  };
}
