/** Lanes over time as a picture: what was in which state for how long, and what happened when. */
import { drawLanes } from '../../charts/lanes.ts';
import type { PlacedLane } from '../../charts/lanes.ts';
import { shapePath } from '../../charts/shapes.ts';
import { counted } from '../../domain/words.ts';
import { families } from '../../domain/vocabulary/index.ts';
import type { LaneFigure } from '../../record/figures.ts';
import { escapeMarkup } from '../text.ts';
import { painted } from './colours.ts';
import type { Paint } from './colours.ts';
import { DRAWN_WIDTH, moved, pictureSvg, textAt } from './frame.ts';
import type { Edition, Key } from './frame.ts';

/** How states are drawn, as `styles/lanes.css` has them on pages. */
const STATES: Readonly<Record<string, { paint: Paint; extra: string }>> = {
  active: { paint: { fill: 'cooperation', stroke: 'cooperation' }, extra: 'fill-opacity="0.28"' },
  announced: { paint: { fill: 'none', stroke: 'cooperation' }, extra: 'stroke-dasharray="3 3"' },
  suspended: { paint: { fill: 'accusation', stroke: 'accusation' }, extra: 'fill-opacity="0.5"' },
};
const SILENT = {
  paint: { fill: 'none', stroke: 'rule-strong' },
  extra: 'stroke-dasharray="1 4"',
} as const;

/** The lanes of a figure, with what their marks and states mean. */
export function lanesPicture(figure: LaneFigure, edition: Edition): string {
  const { lanes, label, until, legend } = figure;
  const { height, lanes: placed, ticks } = drawLanes(lanes, until);
  const grid = ticks.map(
    ({ label: year, x }) =>
      `<path d="M${px(x)} 0V${height}" stroke-dasharray="2 3" ${painted({ stroke: 'rule' })}/>${textAt(px(x), height + 18, year, { size: 13, colour: 'ink-quiet', anchor: 'middle' })}`,
  );
  const shapes = new Set(lanes.flatMap(({ marks }) => marks.map(({ shape }) => shape)));
  const states = new Set(lanes.flatMap(({ segments = [] }) => segments.map(({ state }) => state)));
  const keys: Key[] = [
    ...[...states].map((state) => ({ mark: stretch(state, -10, -6, 20), label: state })),
    ...legend
      .filter(({ shape }) => shapes.has(shape))
      .map(({ shape, label: meaning }) => ({ mark: shapeMark(shape), label: meaning })),
  ];
  const marks = lanes.reduce((sum, lane) => sum + lane.marks.length, 0);
  return pictureSvg(
    {
      title: label,
      subtitle: `${counted(marks, 'mark')} in ${counted(lanes.length, 'lane')}`,
      keys,
      body: [...grid, ...placed.map(laneMarkup)].join('\n'),
      height: height + 24,
    },
    edition,
  );
}

function laneMarkup(lane: PlacedLane): string {
  const { top, line, label, note, stretches, placed } = lane;
  return [
    top > 0 ? `<path d="M0 ${top}H${DRAWN_WIDTH}" ${painted({ stroke: 'rule' })}/>` : '',
    ...stretches.map(({ state, x, width }) => stretch(state, px(x), line - 6, px(width))),
    ...placed.map(({ x, y, shape, title }) => moved(px(x), y, shapeMark(shape, title))),
    label === ''
      ? ''
      : textAt(0, top + 14, [label, note].filter(Boolean).join(' · '), { size: 13, colour: 'ink' }),
  ].join('');
}

function stretch(state: string, x: number, y: number, width: number): string {
  const { paint, extra } = STATES[state] ?? SILENT;
  return `<rect x="${x}" y="${y}" width="${width}" height="12" ${extra} ${painted(paint)}/>`;
}

/** A shape around the origin, with what it stands for where that is told. */
function shapeMark(shape: string, title?: string): string {
  const colour = families.find(({ id }) => id === shape)?.id ?? 'ink';
  const told = title === undefined ? '' : `<title>${escapeMarkup(title)}</title>`;
  return `<path d="${shapePath(shape)}" fill-rule="evenodd" ${painted({ fill: colour, stroke: 'paper' })}>${told}</path>`;
}

function px(percent: number): number {
  return Math.round(percent * DRAWN_WIDTH) / 100;
}
