import { expect, it } from 'vitest';
import { listFigures } from '../../src/record/list-figures.ts';

const out = (reason: string) => ({ entry: '', left_out: reason });

it('counts rows, what was taken, and the reasons for the rest, most frequent first', () => {
  const rows = [
    { entry: 'a', left_out: '' },
    out('no state'),
    out('too thin'),
    out('too thin'),
    out('crime'),
    { entry: 'b;c', left_out: '' },
  ];
  expect(listFigures({ rows })).toEqual({
    rows: 6,
    taken: 2,
    leftOut: 4,
    reasons: [
      { reason: 'too thin', count: 2 },
      { reason: 'crime', count: 1 },
      { reason: 'no state', count: 1 },
    ],
  });
});

it('has nothing to tell of an empty list', () => {
  expect(listFigures({ rows: [] })).toEqual({ rows: 0, taken: 0, leftOut: 0, reasons: [] });
});
