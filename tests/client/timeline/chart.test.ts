// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Chart } from '../../../src/client/timeline/chart.ts';
import { makeChart } from '../../../src/client/timeline/chart.ts';
import { drawnIn } from '../../../src/client/timeline/drawn.ts';
import type { BrushCause } from '../../../src/client/timeline/year-brush.ts';
import type { Query } from '../../../src/timeline/query.ts';
import { everything, writeQuery } from '../../../src/timeline/query.ts';
import { yearsAsked } from '../../../src/timeline/days.ts';
import { searchable, select } from '../../../src/timeline/select.ts';
import { atOnce } from '../../helpers/at-once.ts';
import { smallIndex } from './small-index.ts';

const AS_OF = '2026-09-05';
const WIDTH = 500;
const YEARS = [2012, 2013, 2014, 2015, 2016];
const found = atOnce(searchable(smallIndex));
const yearOf = (row: number) => found.days.year[row] ?? 0;

/** A figure as the server writes it: five years, five families. */
function figure(): HTMLElement {
  const cells = '<td>9</td>'.repeat(6);
  const whole = document.createElement('div');
  whole.innerHTML = `<figure><ul class="year-bars-labels">${smallIndex.families
    .map(
      ([id, label], at) => `<li><span class="mark" data-family="${id}"></span>
      <span data-name title="${label}, at length">${label}</span> <b data-total="${at}">9</b></li>`,
    )
    .join('')}</ul>
    <svg class="chart" data-first="2012" data-last="2016"><g role="img" aria-label="All."></g>
    ${smallIndex.families.map(([id]) => `<g data-family="${id}">${'<rect></rect>'.repeat(5)}</g>`).join('')}
    ${YEARS.map((year) => `<a data-year="${year}" href="/years/${year}/"><rect></rect><title></title></a>`).join('')}
    </svg><table>${YEARS.map((year) => `<tr data-year="${year}"><th><a href="/years/${year}/">${year}</a></th>${cells}</tr>`).join('')}</table>
    </figure>`;
  document.body.replaceChildren(whole);
  return whole.querySelector('figure') as HTMLElement;
}

let shape: HTMLElement;
let asked: [address: string, cause: BrushCause][];
let query: Query;
let chart: Chart;

beforeEach(() => {
  window.happyDOM.setURL('https://example.org/?country=us');
  shape = figure();
  asked = [];
  query = { ...everything, country: ['us'] };
  const made = makeChart(shape, (change, cause) => {
    query = change(query);
    asked.push([writeQuery(query), cause]);
    show();
  });
  if (!made) throw new Error('the figure has no drawing');
  chart = made;
  const svg = part<SVGSVGElement>('svg.chart');
  svg.getBoundingClientRect = () => ({ left: 0, width: WIDTH }) as DOMRect;
  svg.setPointerCapture = vi.fn();
  show();
});

function show(): void {
  chart.show(yearsAsked(query, chart.all, AS_OF), query.family);
}

function part<T extends Element>(selector: string): T {
  return shape.querySelector(selector) as T;
}
const texts = (selector: string) =>
  [...shape.querySelectorAll(selector)].map((one) => one.textContent);
const pointer = (target: Element, type: string, year: number, more: PointerEventInit = {}) =>
  target.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      button: 0,
      clientX: (year - 2012 + 0.5) * (WIDTH / 5),
      ...more,
    }),
  );
const drag = (from: number, to: number, target: Element = part('svg.chart')) => {
  pointer(target, 'pointerdown', from);
  pointer(part('svg.chart'), 'pointermove', (from + to) / 2);
  pointer(part('svg.chart'), 'pointermove', to);
  pointer(part('svg.chart'), 'pointerup', to);
};
const press = (grip: string, key: string) =>
  part(`[data-grip="${grip}"][role]`).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const values = () =>
  [...shape.querySelectorAll('[role="slider"]')].map((end) => end.getAttribute('aria-valuenow'));

describe('the brush', () => {
  it.each([
    ['to the right', 2013, 2015, '?country=us&from=2013&to=2015'],
    ['to the left', 2015, 2013, '?country=us&from=2013&to=2015'],
    ['past the end', 2014, 2040, '?country=us&from=2014'],
    ['past the beginning', 2014, 1990, '?country=us&to=2014'],
    ['over all', 2012, 2016, '?country=us'],
  ])('dragged %s selects years beside the other filters', (_, from, to, address) => {
    drag(from, to);
    expect(asked).toEqual([[address, 'pointer']]);
  });

  it('pressed on a year selects it, and pressed again takes it back', () => {
    drag(2014, 2014);
    expect(asked.at(-1)?.[0]).toBe('?country=us&from=2014&to=2014');
    expect(values()).toEqual(['2014', '2014']);
    drag(2014, 2014);
    expect(asked.at(-1)?.[0]).toBe('?country=us');
    expect(values()).toEqual(['2012', '2016']);
  });

  it('is moved by its middle, and no further than the years go', () => {
    drag(2013, 2014);
    drag(2013, 2015, part('[data-grip="all"]'));
    expect(asked.at(-1)?.[0]).toBe('?country=us&from=2015');
    drag(2015, 1990, part('[data-grip="all"]'));
    expect(asked.at(-1)?.[0]).toBe('?country=us&to=2013');
  });

  it('is made longer by its ends', () => {
    drag(2013, 2014);
    drag(2014, 2015, part('[data-grip="last"]'));
    drag(2013, 2012, part('[data-grip="first"]'));
    expect(asked.map(([address]) => address).slice(1)).toEqual([
      '?country=us&from=2013&to=2015',
      '?country=us&to=2015',
    ]);
  });

  it('leaves alone what opens another tab', () => {
    const svg = part('svg.chart');
    pointer(svg, 'pointerdown', 2014, { ctrlKey: true });
    pointer(svg, 'pointerup', 2014, { ctrlKey: true });
    const click = new MouseEvent('click', {
      bubbles: true,
      cancelable: true,
      ctrlKey: true,
      detail: 1,
    });
    part('a[data-year="2014"]').dispatchEvent(click);
    expect([asked, click.defaultPrevented]).toEqual([[], false]);
  });

  it('keeps a press on a year from leaving the page', () => {
    const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 });
    part('a[data-year="2014"]').dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });

  it('forgets a drag that the browser took over', () => {
    const svg = part('svg.chart');
    pointer(svg, 'pointerdown', 2013);
    pointer(svg, 'pointermove', 2015);
    pointer(svg, 'pointercancel', 2015);
    pointer(svg, 'pointerup', 2015);
    expect([asked, values()]).toEqual([[], ['2012', '2016']]);
  });

  it('is worked by keys', () => {
    press('first', 'ArrowRight');
    press('last', 'ArrowLeft');
    expect(asked).toEqual([
      ['?country=us&from=2013', 'keys'],
      ['?country=us&from=2013&to=2015', 'keys'],
    ]);
    press('first', 'End');
    expect(values()).toEqual(['2015', '2015']);
    press('first', 'PageDown');
    expect(values()).toEqual(['2012', '2015']);
    press('last', 'Escape');
    expect(asked.at(-1)?.[0]).toBe('?country=us');
    press('last', 'a');
    expect(asked).toHaveLength(5);
  });

  it('says within which years each end may move', () => {
    drag(2013, 2015);
    const [first, last] = shape.querySelectorAll('[role="slider"]');
    expect(
      [first, last].map((end) => ['min', 'max'].map((of) => end?.getAttribute(`aria-value${of}`))),
    ).toEqual([
      ['2012', '2015'],
      ['2013', '2016'],
    ]);
  });
});

describe('the names of the families', () => {
  it('select families, several beside one another, and take them back', () => {
    const [, rules, accusations] = shape.querySelectorAll<HTMLElement>('.year-bars-labels button');
    accusations?.click();
    rules?.click();
    expect(asked.at(-1)?.[0]).toBe('?country=us&family=accusation&family=rule-making');
    expect(rules?.getAttribute('aria-pressed')).toBe('true');
    accusations?.click();
    expect(asked.at(-1)?.[0]).toBe('?country=us&family=rule-making');
    expect(accusations?.closest('li')?.className).toBe('unchosen');
    expect(rules?.title).toBe('Rule-making, at length');
  });
});

describe('the drawing', () => {
  const drawAll = (...all: readonly Partial<Query>[]) => {
    const draw = drawnIn(chart, smallIndex, yearOf, AS_OF);
    for (const asks of all) {
      const one = { ...everything, ...asks };
      const selection = select(found, one, AS_OF);
      draw(one, selection, atOnce(selection.counting).counts.family);
    }
  };

  it('shows what is left in all years, with the numbers that choosing a family shows', () => {
    drawAll({ country: ['us'], from: '2015' });
    expect(texts('[data-total]')).toEqual(['1', '0', '1', '0', '0']);
    const heights = [...shape.querySelectorAll('[data-family="cooperation"] rect')].map((bar) =>
      Number(bar.getAttribute('height')),
    );
    expect(heights.map((height) => height > 0)).toEqual([false, false, true, true, false]);
    expect(part('[role=img]').getAttribute('aria-label')).toBe('3 events, by year and family');
  });

  it('has a table that follows: its numbers, its years and where they lead', () => {
    drawAll({ country: ['us'], from: '2015' });
    const shown = [...shape.querySelectorAll<HTMLElement>('tr')].filter((line) => !line.hidden);
    expect(shown.map(({ textContent }) => textContent)).toEqual(['2015101002', '2016000000']);
    expect(part('tr[data-year="2015"] a').getAttribute('href')).toBe(
      '/?country=us&from=2015&to=2015',
    );
    expect(part('a[data-year="2015"]').getAttribute('aria-label')).toBe('2015: 2 events');
  });

  it('leads to the pages of the years where nothing else is asked', () => {
    drawAll({ country: ['us'] }, { from: '2015' });
    expect(part('tr[data-year="2015"] a').getAttribute('href')).toBe('/years/2015/');
    expect(part('[role=img]').getAttribute('aria-label')).toBe('All.');
  });
});

it('is none on a page without a drawing', () => {
  expect(makeChart(null, vi.fn())).toBeUndefined();
  expect(makeChart(document.createElement('figure'), vi.fn())).toBeUndefined();
});
