/**
 * Lanes over time: what was in which state for how long, and what happened when. Across, everything
 * is in per cent of the drawing's width and down in pixels, so that one drawing fits every screen
 * with text and marks at their own size.
 */
import { scaleUtc } from 'd3-scale';

/** A stretch of days, `YYYY-MM-DD`, both inclusive. */
export interface Days {
  readonly earliest: string;
  readonly latest: string;
}

/** A mark to be drawn: any day of its date will do as its place. */
export interface Mark {
  readonly date: Days;
  /** Name of a shape. */
  readonly shape: string;
  /** What it stands for, in words. */
  readonly title: string;
  readonly href?: string;
}

/** A stretch of a state. An open one lasts to the end of the drawing. */
export interface Segment {
  readonly state: string;
  readonly from: string;
  readonly to: string | undefined;
}

export interface Lane {
  readonly label: string;
  readonly href?: string;
  /** A word at the end of the label's line. */
  readonly note?: string;
  readonly segments?: readonly Segment[];
  readonly marks: readonly Mark[];
}

export interface PlacedMark extends Mark {
  readonly x: number;
  readonly y: number;
}
export interface PlacedLane extends Lane {
  /** Top of the label's line and middle of the segments. */
  readonly top: number;
  readonly line: number;
  readonly bottom: number;
  readonly stretches: readonly {
    readonly state: string;
    readonly x: number;
    readonly width: number;
  }[];
  readonly placed: readonly PlacedMark[];
}
export interface LaneDrawing {
  readonly height: number;
  readonly lanes: readonly PlacedLane[];
  /** Whether the drawing is so tall that the years should be written above it too. */
  readonly tall: boolean;
  readonly ticks: readonly {
    readonly label: string;
    readonly x: number;
    readonly minor: boolean;
  }[];
}

/** A part of a drawing that is drawn by itself, so that a printed page can end after it. */
export interface LaneSheet {
  readonly height: number;
  /** Lanes whose places are counted from the top of the sheet. */
  readonly lanes: readonly PlacedLane[];
}

/** About half of a printed page. */
const SHEET = 480;
const LABEL = 20;
const STEP = 14;
const GAP = 8;
const ROWS_AT_MOST = 7;
/** Marks nearer than this share of the width are stacked. */
const NEAR = 2.9;

/** Whether a drawing tells more than a list: a single mark on an axis does not. */
export function isWorthDrawing(lanes: readonly Lane[]): boolean {
  return lanes.flatMap(({ marks, segments = [] }) => [...marks, ...segments]).length > 1;
}

/** Draws lanes over the years from the first thing in them to the last, or to `until`. */
export function drawLanes(lanes: readonly Lane[], until?: string): LaneDrawing {
  const days = lanes.flatMap(({ segments = [], marks }) => [
    ...segments.flatMap(({ from, to }) => [from, to ?? until ?? from]),
    ...marks.flatMap(({ date }) => [date.earliest, date.latest]),
  ]);
  const [first = '2000-01-01', last = '2000-12-31'] = [
    days.reduce(min, days[0] ?? ''),
    days.reduce(max, ''),
  ];
  const firstYear = Number(first.slice(0, 4));
  const lastYear = Number(last.slice(0, 4)) + 1;
  const scale = scaleUtc()
    .domain([Date.UTC(firstYear, 0, 1), Date.UTC(lastYear, 0, 1)])
    .range([1.5, 98.5]);
  const at = (day: string) => round(scale(Date.parse(day)));

  let top = 0;
  const placed = lanes.map((lane): PlacedLane => {
    const line = top + LABEL + STEP / 2;
    const stretches = (lane.segments ?? []).map(({ state, from, to }) => {
      const x = at(from);
      return { state, x, width: round(Math.max(0.6, (to === undefined ? 98.5 : at(to)) - x)) };
    });
    const marks = stack(
      lane.marks.map((mark) => ({ ...mark, x: at(middle(mark.date)) })),
      line,
    );
    const bottom = marks.reduce((low, { y }) => Math.max(low, y), line) + STEP / 2 + GAP;
    const result = { ...lane, top, line, bottom, stretches, placed: marks };
    top = bottom;
    return result;
  });
  return {
    height: top,
    tall: top > 420,
    lanes: placed,
    ticks: ticksBetween(firstYear, lastYear, at),
  };
}

/** Cuts a drawing between lanes into sheets of at most `limit` pixels, or of one lane that is taller. */
export function sheetsOf({ lanes }: LaneDrawing, limit = SHEET): LaneSheet[] {
  const groups: PlacedLane[][] = [];
  for (const lane of lanes) {
    const group = groups.at(-1);
    if (group?.[0] && lane.bottom - group[0].top <= limit) group.push(lane);
    else groups.push([lane]);
  }
  return groups.map((group) => {
    const above = group[0]?.top ?? 0;
    return {
      height: (group.at(-1)?.bottom ?? above) - above,
      lanes: group.map((lane) => ({
        ...lane,
        top: lane.top - above,
        line: lane.line - above,
        bottom: lane.bottom - above,
        placed: lane.placed.map((mark) => ({ ...mark, y: mark.y - above })),
      })),
    };
  });
}

/** Puts marks that would cover one another on rows below the first; too many share rows again. */
function stack(marks: readonly (Mark & { readonly x: number })[], line: number): PlacedMark[] {
  const ends: number[] = [];
  return marks
    .toSorted((a, b) => a.x - b.x)
    .map((mark) => {
      const free = ends.findIndex((end) => mark.x - end >= NEAR);
      const row =
        free >= 0
          ? free
          : ends.length < ROWS_AT_MOST
            ? ends.length
            : ends.indexOf(Math.min(...ends));
      ends[row] = mark.x;
      return { ...mark, y: line + row * STEP };
    });
}

/** A label for every year while they are few, else for some; minor ones go on narrow screens. */
function ticksBetween(first: number, last: number, at: (day: string) => number) {
  const span = last - first;
  const step = span <= 8 ? 1 : span <= 18 ? 2 : 5;
  const years = Array.from({ length: span }, (_, index) => first + index);
  return years
    .filter((year) => step === 1 || year % step === 0)
    .map((year, index) => ({
      label: String(year),
      x: at(`${year}-01-01`),
      minor: span > 5 && step < 5 && index % 2 === 1,
    }));
}

function middle({ earliest, latest }: Days): string {
  const time = (Date.parse(earliest) + Date.parse(latest)) / 2;
  return new Date(time).toISOString().slice(0, 10);
}

function min(a: string, b: string): string {
  return b < a ? b : a;
}

function max(a: string, b: string): string {
  return b > a ? b : a;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
