/**
 * `npm run bench`: speed, size and growth on made-up records of 300 to 10,000 events, beside peers on
 * the same events. Prints one table and writes it as JSON to `.cache/bench.json`.
 *
 *   npm run bench -- [--events 300,1000,3000,10000] [--no-peers]
 *
 * Figures are of this machine as it is: nothing else should run on it.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright-core';
import { counted, grouped } from '../src/domain/words.ts';
import packageFile from '../package.json' with { type: 'json' };
import { validateContent } from '../src/site/validate.ts';
import { launchBrowser } from '../tests/helpers/browser.ts';
import { pageCost, served, visitSite } from './browser.ts';
import { writeRecord } from './generate.ts';
import { run, sizeOf } from './measure.ts';
import { eleventy, installPeers, miniSearchKilobytes, timelineJs } from './peers.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '300,1000,3000,10000' },
    'no-peers': { type: 'boolean', default: false },
  },
});
const SIZES = values.events.split(',').map(Number);
const AS_OF = '2026-11-20';
/** What `npm run build` hands to Node. */
const BUILD = packageFile.scripts.build.split(' ').slice(1);
const work = join(tmpdir(), `bench-${process.pid}`);

/** What was measured of one size, by the name of its row. */
type Column = Record<string, number | undefined>;

async function measureTracker(events: number, browser: Browser): Promise<Column> {
  const env = {
    CONTENT_DIR: join(work, `record-${events}`),
    OUT_DIR: join(work, `site-${events}`),
    AS_OF,
    // A host with a limit is spared files of which no reader has need.
    HOST_FILE_LIMIT: '1000000',
  };
  await writeRecord(env.CONTENT_DIR, events);
  const coldCheck = await run(['scripts/check.ts'], { env });
  const check = await run(['scripts/check.ts'], { env });
  // The cold build must not find what the checks left: another path to the record is another cache.
  const fresh = `${env.CONTENT_DIR}-cold`;
  await writeRecord(fresh, events);
  const cold = await run(BUILD, { env: { ...env, CONTENT_DIR: fresh } });
  const name = firstEvent(fresh);
  const text = readFileSync(name.path, 'utf8');
  writeFileSync(name.path, text.replace(/^title: .*$/m, 'title: An edited title'));
  const warm = await run(BUILD, { env: { ...env, CONTENT_DIR: fresh } });
  const size = sizeOf(env.OUT_DIR);
  const visit = await served(env.OUT_DIR, (url) => visitSite(browser, url, name.id));
  return {
    'cold build, s': cold.seconds,
    'cold build, MB with children': cold.megabytes,
    'warm build after one edit, s': warm.seconds,
    'check, nothing cached, s': coldCheck.seconds,
    'check, s': check.seconds,
    'output, files': size.files,
    'output, MB': size.megabytes,
    'front page, KB': visit.front.kilobytes,
    'front page, long tasks ms': visit.front.longTasks,
    'front page, elements': visit.front.elements,
    'event page, KB': visit.event.kilobytes,
    'event page, long tasks ms': visit.event.longTasks,
    'first search, KB': visit.searchKilobytes,
    'filter to paint at 4x slower, ms': visit.filterMilliseconds,
  };
}

function firstEvent(directory: string): { id: string; path: string } {
  const [year = ''] = readdirSync(join(directory, 'events')).toSorted();
  const [file = ''] = readdirSync(join(directory, 'events', year)).toSorted();
  return { id: file.replace(/\.md$/, ''), path: join(directory, 'events', year, file) };
}

async function measurePeers(events: number, browser: Browser): Promise<Column> {
  const directory = join(work, `record-${events}`);
  const { record } = await validateContent(directory, AS_OF, (kind, id) => `/${kind}/${id}/`);
  const eleventyCost = await eleventy(join(work, `eleventy-${events}`), record.events);
  const column: Column = {
    'Eleventy + Pagefind, plain pages, s': eleventyCost.seconds,
    'Eleventy + Pagefind, MB': eleventyCost.megabytes,
    'MiniSearch, code and index, KB': miniSearchKilobytes(record.events),
  };
  // TimelineJS takes minutes beyond this and is not meant for it.
  if (events > 1_000) return column;
  const page = join(work, `timelinejs-${events}`);
  timelineJs(page, record.events);
  const cost = await served(page, (url) => pageCost(browser, url));
  return {
    ...column,
    'TimelineJS page, KB': cost.kilobytes,
    'TimelineJS page, long tasks ms': cost.longTasks,
    'TimelineJS page, elements': cost.elements,
  };
}

function printTable(columns: ReadonlyMap<number, Column>): void {
  const rows = [...new Set([...columns.values()].flatMap((column) => Object.keys(column)))];
  const small = columns.get(1_000);
  const large = columns.get(10_000);
  const head = ['', ...[...columns.keys()].map((size) => counted(size, 'event')), '1,000 → 10,000'];
  const lines = rows.map((row) => {
    const ratio = (large?.[row] ?? NaN) / (small?.[row] ?? NaN);
    return [
      row,
      ...[...columns.values()].map((column) => number(column[row])),
      Number.isFinite(ratio) ? `${ratio.toFixed(1)}×` : '',
    ];
  });
  const widths = head.map((_, at) =>
    Math.max(...[head, ...lines].map((line) => line[at]?.length ?? 0)),
  );
  for (const line of [head, ...lines]) {
    console.log(
      line
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  '),
    );
  }
}

function number(value: number | undefined): string {
  if (value === undefined) return '–';
  return value >= 100 ? grouped(Math.round(value)) : value.toFixed(1);
}

const columns = new Map<number, Column>();
const browser = await launchBrowser();
const before = loadavg();
try {
  if (!values['no-peers']) installPeers();
  for (const events of SIZES) {
    console.error(`${events} events …`);
    const own = await measureTracker(events, browser);
    const peers = values['no-peers'] ? {} : await measurePeers(events, browser);
    columns.set(events, { ...own, ...peers });
  }
} finally {
  await browser.close();
  rmSync(work, { recursive: true, force: true });
}
const machine = { cores: availableParallelism(), node: process.version, load: [before, loadavg()] };
mkdirSync('.cache', { recursive: true });
const result = { asOf: AS_OF, machine, columns: Object.fromEntries(columns) };
writeFileSync(resolve('.cache/bench.json'), `${JSON.stringify(result, null, 2)}\n`);
printTable(columns);
console.log(
  `${machine.cores} cores, Node ${machine.node}, load before and after: ${machine.load.map(([one]) => one?.toFixed(1)).join(', ')}`,
);
