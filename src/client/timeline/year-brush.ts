/**
 * A brush over the drawing of years: drag across years to select them, drag an end or the middle of what is
 * selected, press one year to select it alone, press it again to have all. Each end is a slider for the
 * keyboard (ARIA Authoring Practices, multi-thumb slider).
 */
import type { YearRange } from '../../timeline/year-range.ts';
import { rangeWithin } from '../../timeline/year-range.ts';

/** What the reader has done: let go of the pointer, or pressed a key, of which more may follow. */
export type BrushCause = 'pointer' | 'keys';

export interface YearBrush {
  /** Shows which years are selected; undefined for all. */
  readonly show: (years: YearRange | undefined) => void;
}

const DRAG_PIXELS = 4;
const KEYS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -5,
  PageUp: 5,
  Home: -Infinity,
  End: Infinity,
};
/** What follows the pointer: a new selection, one of its ends, or all of it. */
type Grip = 'new' | 'first' | 'last' | 'all';

/** Puts a brush over a drawing of the years `all`; `change` is told what the reader has selected. */
export function makeYearBrush(
  svg: SVGSVGElement,
  all: YearRange,
  change: (years: YearRange | undefined, cause: BrushCause) => void,
): YearBrush {
  const count = all.last - all.first + 1;
  let selected: YearRange | undefined;
  const parts = brushParts(svg);

  const draw = (years: YearRange | undefined) => {
    const { first, last } = years ?? all;
    const [from, to] = [first - all.first, last - all.first + 1].map((at) => (100 * at) / count);
    place(parts.before, 0, from ?? 0);
    place(parts.range, from ?? 0, (to ?? 0) - (from ?? 0));
    place(parts.after, to ?? 0, 100 - (to ?? 0));
    svg.classList.toggle('brushed', years !== undefined);
    slide(parts.first, from ?? 0, first, { first: all.first, last });
    slide(parts.last, to ?? 0, last, { first, last: all.last });
    // The years stand beside what is selected, but never out of the drawing.
    anchor(parts.first, first === all.first ? 'start' : 'end');
    anchor(parts.last, last === all.last ? 'end' : 'start');
  };
  const show = (years: YearRange | undefined) => {
    selected = years;
    draw(years);
  };
  const settle = (years: YearRange | undefined, cause: BrushCause) => {
    const whole = years?.first === all.first && years.last === all.last && count > 1;
    show(whole ? undefined : years);
    change(selected, cause);
  };
  const yearAt = (x: number) => {
    const { left, width } = svg.getBoundingClientRect();
    const column = Math.floor(((x - left) / Math.max(width, 1)) * count);
    return rangeWithin(all.first + column, all.first + column, all).first;
  };

  svg.addEventListener('pointerdown', (down) => {
    if (down.button !== 0 || down.ctrlKey || down.metaKey || down.shiftKey) return;
    const grip = gripOf(down.target, selected !== undefined);
    const [start, before] = [yearAt(down.clientX), selected ?? all];
    let dragged: YearRange | undefined;
    const move = ({ clientX }: PointerEvent) => {
      if (dragged === undefined && Math.abs(clientX - down.clientX) < DRAG_PIXELS) return;
      dragged = draggedTo(grip, before, start, yearAt(clientX), all);
      draw(dragged);
    };
    const stop = () => {
      svg.removeEventListener('pointermove', move);
      svg.removeEventListener('pointerup', up);
      svg.removeEventListener('pointercancel', cancel);
    };
    const up = () => {
      stop();
      if (dragged) settle(dragged, 'pointer');
      else if (grip === 'new' || grip === 'all') {
        const again = selected?.first === start && selected.last === start;
        settle(again ? undefined : { first: start, last: start }, 'pointer');
      }
    };
    const cancel = () => {
      stop();
      draw(selected);
    };
    svg.setPointerCapture(down.pointerId);
    svg.addEventListener('pointermove', move);
    svg.addEventListener('pointerup', up);
    svg.addEventListener('pointercancel', cancel);
  });
  // The links of the years lead elsewhere only where the reader wants another tab, or has no pointer.
  svg.addEventListener('click', (event) => {
    const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey;
    if (plain && event.detail > 0) event.preventDefault();
  });
  svg.addEventListener('dragstart', (event) => event.preventDefault());
  for (const end of ['first', 'last'] as const)
    parts[end].addEventListener('keydown', (event) => {
      const step = KEYS[event.key];
      if (event.key === 'Escape' && selected) settle(undefined, 'keys');
      else if (step !== undefined) settle(stepped(end, selected ?? all, step, all), 'keys');
      else return;
      event.preventDefault();
    });

  // The ends are two stops for the keyboard, where the years would be dozens; the table has them all.
  for (const link of svg.querySelectorAll('a')) link.setAttribute('tabindex', '-1');
  draw(undefined);
  return { show };
}

function draggedTo(
  grip: Grip,
  before: YearRange,
  start: number,
  year: number,
  all: YearRange,
): YearRange {
  if (grip === 'first') return rangeWithin(year, before.last, all);
  if (grip === 'last') return rangeWithin(before.first, year, all);
  if (grip === 'new') return rangeWithin(start, year, all);
  const by = Math.min(all.last - before.last, Math.max(all.first - before.first, year - start));
  return { first: before.first + by, last: before.last + by };
}

/** One end moved by some years, not past the other one. */
function stepped(end: 'first' | 'last', years: YearRange, step: number, all: YearRange): YearRange {
  const moved = Math.min(all.last, Math.max(all.first, years[end] + step));
  return end === 'first'
    ? { first: Math.min(moved, years.last), last: years.last }
    : { first: years.first, last: Math.max(moved, years.first) };
}

function gripOf(target: EventTarget | null, isSelected: boolean): Grip {
  const grip = target instanceof Element ? target.closest<SVGElement>('[data-grip]') : null;
  const name = grip?.dataset['grip'];
  if (name === 'first' || name === 'last') return name;
  return name === 'all' && isSelected ? 'all' : 'new';
}

/** The shapes of the brush, above the drawing. */
function brushParts(svg: SVGSVGElement) {
  const group = shape('g', { class: 'brush', role: 'group', 'aria-label': 'Years shown' });
  const [before, range, after] = ['out', 'range', 'out'].map((name) =>
    shape('rect', { class: `brush-${name}`, y: '0', height: '100%' }),
  ) as [SVGElement, SVGElement, SVGElement];
  range.dataset['grip'] = 'all';
  const [first, last] = [
    ['first', 'First year'],
    ['last', 'Last year'],
  ].map(([grip = '', label = '']) => {
    const slider = shape('svg', {
      class: 'brush-end',
      role: 'slider',
      tabindex: '0',
      overflow: 'visible',
    });
    slider.setAttribute('aria-label', label);
    slider.dataset['grip'] = grip;
    slider.append(
      shape('rect', { x: '-12', width: '24', height: '100%' }),
      shape('line', { y1: '0', y2: '100%' }),
      shape('text', { y: '-4' }),
    );
    return slider;
  }) as [SVGElement, SVGElement];
  group.append(before, range, after, first, last);
  svg.append(group);
  return { before, range, after, first, last };
}

function shape(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function place(rect: SVGElement, x: number, width: number): void {
  rect.setAttribute('x', `${x}%`);
  rect.setAttribute('width', `${Math.max(0, width)}%`);
}

function slide(slider: SVGElement, x: number, year: number, within: YearRange): void {
  slider.setAttribute('x', `${x}%`);
  slider.setAttribute('aria-valuemin', String(within.first));
  slider.setAttribute('aria-valuemax', String(within.last));
  slider.setAttribute('aria-valuenow', String(year));
  const text = slider.querySelector('text');
  if (text) text.textContent = String(year);
}

function anchor(slider: SVGElement, at: 'start' | 'end'): void {
  slider.querySelector('text')?.setAttribute('text-anchor', at);
}
