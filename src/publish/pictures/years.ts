/** The chart of years as a picture: a row a family of events, on one scale. */
import { ROW_HEIGHT } from '../../charts/bar.ts';
import { shapePath } from '../../charts/shapes.ts';
import { yearBars } from '../../charts/year-bars.ts';
import type { YearValues } from '../../charts/year-bars.ts';
import { counted } from '../../domain/words.ts';
import { families } from '../../domain/vocabulary/index.ts';
import { painted } from './colours.ts';
import { DRAWN_WIDTH, moved, pictureSvg, textAt } from './frame.ts';
import type { Edition } from './frame.ts';

/** Width of the names of the rows, and how much taller than on a page the rows are. */
const NAMES = 280;
const STRETCH = 2.4;

/**
 * Events a year, a row for each family in the order of the vocabulary.
 *
 * @param years without gaps, oldest first
 */
export function yearsPicture(
  title: string,
  years: readonly YearValues[],
  edition: Edition,
): string {
  const { height, max, bars, ticks } = yearBars(years);
  const width = DRAWN_WIDTH - NAMES;
  const px = (percent: number) => round(NAMES + (percent / 100) * width);
  const down = (y: number) => round(y * STRETCH);
  const totals = families.map((_, row) =>
    years.reduce((sum, { values }) => sum + (values[row] ?? 0), 0),
  );
  const all = totals.reduce((sum, total) => sum + total, 0);
  const rows = families.map(({ id, label }, row) => {
    const bottom = down((row + 1) * ROW_HEIGHT);
    const drawn = bars
      .filter((bar) => bar.row === row && bar.height > 0)
      .map(
        ({ x, y, width: wide, height: high }) =>
          `<rect x="${px(x)}" y="${down(y)}" width="${round((wide / 100) * width)}" height="${down(high)}"/>`,
      );
    return [
      `<path d="M0 ${bottom}H${DRAWN_WIDTH}" ${painted({ stroke: 'rule' })}/>`,
      moved(10, bottom - 14, `<path d="${shapePath(id, 110)}" ${painted({ fill: id })}/>`),
      textAt(26, bottom - 9, label, { size: 15, colour: 'ink' }),
      textAt(NAMES - 16, bottom - 9, String(totals[row]), {
        size: 15,
        colour: 'ink-quiet',
        anchor: 'end',
      }),
      `<g ${painted({ fill: id })}>${drawn.join('')}</g>`,
    ].join('');
  });
  const grid = ticks.map(
    ({ year, x }) =>
      `<path d="M${px(x)} 0V${down(height)}" stroke-dasharray="2 3" ${painted({ stroke: 'rule' })}/>${textAt(px(x), down(height) + 22, String(year), { size: 14, colour: 'ink-quiet', anchor: 'middle' })}`,
  );
  const subtitle = `${counted(all, 'event')} by year and family; the tallest bar stands for ${counted(max, 'event')}`;
  return pictureSvg(
    { title, subtitle, body: [...grid, ...rows].join('\n'), height: down(height) + 28 },
    edition,
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
