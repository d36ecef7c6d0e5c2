import { expect, it } from 'vitest';
import { tileMap } from '../../src/charts/tile-map.ts';

it('draws one path a kind, over the tiles that bear it', () => {
  const { tiles, layers } = tileMap(
    new Map([
      ['us', ['position', 'accuses']],
      ['nr', ['position']],
    ]),
  );
  expect(layers.map(({ kind, path }) => [kind, path.split('M').length - 1])).toEqual([
    ['position', 2],
    ['accuses', 1],
  ]);
  const us = tiles.find(({ id }) => id === 'us');
  expect(layers[1]?.path).toBe(`M${us?.x} ${us?.y}h12l-12 12z`);
});

it('has room for every tile, also for codes that the world lacks', () => {
  const { tiles, width, height } = tileMap(new Map([['xx', ['accused']]]));
  expect(tiles.some(({ id }) => id === 'xx')).toBe(true);
  expect(tiles.filter(({ x, y }) => x >= width || y >= height)).toEqual([]);
});

it('draws the empty world for no marks', () => {
  expect(tileMap(new Map()).layers).toEqual([]);
});
