import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { COLUMNS, worldTiles } from '../../src/charts/world-tiles.ts';

const ids = worldTiles().map(({ id }) => id);
const un = `af al dz ad ao ag ar am au at az bs bh bd bb by be bz bj bt bo ba bw br bn bg bf bi cv kh cm ca cf td cl cn co km cg cd cr ci hr cu cy cz dk dj dm do ec eg sv gq er ee sz et fj fi fr ga gm ge de gh gr gd gt gn gw gy ht hn hu is in id ir iq ie il it jm jp jo kz ke ki kp kr kw kg la lv lb ls lr ly li lt lu mg mw my mv ml mt mh mr mu mx fm md mc mn me ma mz mm na nr np nl nz ni ne ng mk no om pk pw pa pg py pe ph pl pt qa ro ru rw kn lc vc ws sm st sa sn rs sc sl sg sk si sb so za ss es lk sd sr se ch sy tj tz th tl tg to tt tn tr tm tv ug ua ae gb us uy uz vu ve vn ye zm zw`;

describe('the world', () => {
  it('has every member of the United Nations and every country of the record, each once', () => {
    const members = un.split(' ');
    expect(members).toHaveLength(193);
    const countries = readdirSync('content/countries').map((file) => file.replace('.md', ''));
    expect([...members, ...countries].filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('puts no two states in one place, and none beside the grid', () => {
    const places = worldTiles().map(({ column, row }) => `${column} ${row}`);
    expect(new Set(places).size).toBe(places.length);
    expect(worldTiles().every(({ column }) => column < COLUMNS)).toBe(true);
  });
});

it('puts codes that it does not know below, apart from the world', () => {
  const bottom = Math.max(...worldTiles().map(({ row }) => row));
  const more = worldTiles(['us', 'xx', 'xy']).slice(ids.length);
  expect(more).toEqual([
    { id: 'xx', column: 0, row: bottom + 2 },
    { id: 'xy', column: 1, row: bottom + 2 },
  ]);
});
