import { describe, expect, it } from 'vitest';
import { drawArcs } from '../../src/charts/arcs.ts';
import { barBox, ROW_HEIGHT } from '../../src/charts/bar.ts';
import { drawLanes, sheetsOf } from '../../src/charts/lanes.ts';
import { shapePath } from '../../src/charts/shapes.ts';
import { yearBars } from '../../src/charts/year-bars.ts';

describe('barBox', () => {
  it('fills its row with the highest value and leaves nothing for none', () => {
    expect(barBox(8, 8, 0)).toEqual({ y: 6, height: 24 });
    expect(barBox(0, 8, 1)).toEqual({ y: 2 * ROW_HEIGHT, height: 0 });
  });

  it('keeps a single event among hundreds in sight', () => {
    expect(barBox(1, 500, 0).height).toBe(1.5);
  });
});

describe('yearBars', () => {
  const years = Array.from({ length: 12 }, (_, index) => ({
    year: 2010 + index,
    values: [index, 1],
  }));

  it('has a column a year from edge to edge and a bar a series', () => {
    const { columns, bars, max, height } = yearBars(years);
    expect([columns.length, bars.length, max, height]).toEqual([12, 24, 11, 2 * ROW_HEIGHT]);
    expect(columns[0]?.x).toBeCloseTo(0, 1);
    expect((columns[11]?.x ?? 0) + (columns[11]?.width ?? 0)).toBeCloseTo(100, 0);
  });

  it('writes every fifth year, and every year of a few', () => {
    expect(yearBars(years).ticks.map(({ year }) => year)).toEqual([2010, 2015, 2020]);
    expect(yearBars(years.slice(0, 3)).ticks).toHaveLength(3);
  });

  it('draws nothing for no years', () => {
    expect(yearBars([])).toEqual({ height: 0, max: 0, columns: [], bars: [], ticks: [] });
  });
});

describe('sheetsOf', () => {
  const day = { earliest: '2015-03-01', latest: '2015-03-01' };
  const lane = (label: string, marks: number) => ({
    label,
    marks: Array.from({ length: marks }, () => ({ date: day, shape: 'ring', title: label })),
  });
  const drawing = drawLanes(['a', 'b', 'c', 'd'].map((label) => lane(label, 7)));
  const [first] = drawing.lanes;
  const one = first?.bottom ?? 0;

  it('cuts between lanes, with nothing lost and every lane as it was', () => {
    const sheets = sheetsOf(drawing, 2.5 * one);
    expect(sheets.map(({ lanes }) => lanes.map(({ label }) => label))).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(sheets.map(({ height }) => height)).toEqual([2 * one, 2 * one]);
    expect(sheets[1]?.lanes).toEqual([
      { ...drawing.lanes[0], label: 'c', marks: lane('c', 7).marks, placed: marksOf('c') },
      { ...drawing.lanes[1], label: 'd', marks: lane('d', 7).marks, placed: marksOf('d', one) },
    ]);
  });

  const marksOf = (title: string, below = 0) =>
    first?.placed.map((mark) => ({ ...mark, title, y: mark.y + below }));

  it.each([
    [Infinity, 1],
    [one, 4],
    [1, 4],
  ])('within %d pixels makes %i sheets', (limit, count) => {
    expect(sheetsOf(drawing, limit)).toHaveLength(count);
  });
});

describe('drawLanes', () => {
  const mark = (day: string) => ({
    date: { earliest: day, latest: day },
    shape: 'ring',
    title: day,
  });

  it('places marks by their day between the first year and the last', () => {
    const { lanes } = drawLanes([{ label: 'a', marks: [mark('2010-01-01'), mark('2019-12-31')] }]);
    const [first, last] = lanes[0]?.placed ?? [];
    expect(first?.x).toBe(1.5);
    expect(last?.x).toBeGreaterThan(98);
  });

  it('stacks marks that would cover one another and makes room for them', () => {
    const close = ['2015-03-01', '2015-03-02', '2015-03-03'].map(mark);
    const { lanes } = drawLanes([
      { label: 'a', marks: [...close, mark('2010-01-01')] },
      { label: 'b', marks: [mark('2012-01-01')] },
    ]);
    const rows = lanes[0]?.placed.map(({ y }) => y) ?? [];
    expect(new Set(rows).size).toBe(3);
    expect(lanes[1]?.top).toBeGreaterThan(Math.max(...rows));
  });

  it('lets an open stretch last to the end of the drawing', () => {
    const { lanes } = drawLanes(
      [
        {
          label: 'a',
          segments: [{ state: 'active', from: '2015-01-01', to: undefined }],
          marks: [],
        },
      ],
      '2020-06-01',
    );
    const [stretch] = lanes[0]?.stretches ?? [];
    expect((stretch?.x ?? 0) + (stretch?.width ?? 0)).toBeCloseTo(98.5);
  });

  it('draws one mark alone', () => {
    expect(
      drawLanes([{ label: 'a', marks: [mark('2015-07-01')] }]).lanes[0]?.placed[0]?.x,
    ).toBeCloseTo(50, 0);
  });
});

describe('drawArcs', () => {
  it('spaces things evenly and lets wider arcs rise higher', () => {
    const { x, arcs } = drawArcs(4, [
      { from: 1, to: 0 },
      { from: 3, to: 0 },
    ]);
    expect(x).toEqual([12.5, 37.5, 62.5, 87.5]);
    const rise = (path = '') => Number(/C[\d.]+,(-?[\d.]+)/.exec(path)?.[1]);
    expect(rise(arcs[1]?.path)).toBeLessThan(rise(arcs[0]?.path));
  });
});

describe('shapePath', () => {
  it.each(['cooperation', 'rule-making', 'accusation', 'response', 'assessment', 'ring', 'broken'])(
    'knows %s',
    (name) => {
      expect(shapePath(name)).toMatch(/^M/);
    },
  );

  it('refuses a shape that nobody drew', () => {
    expect(() => shapePath('star')).toThrow('no shape "star"');
  });
});
