/** The same events in other tools: Eleventy with Pagefind, TimelineJS and MiniSearch. */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Event } from '../src/record/types.ts';
import type { Cost } from './measure.ts';
import { gzipKilobytes, run } from './measure.ts';

const PEERS = resolve('bench/peers');
const require = createRequire(join(PEERS, 'package.json'));

/** Installs the peers from their own lock file, if that was not done. */
export function installPeers(): void {
  if (existsSync(join(PEERS, 'node_modules'))) return;
  execFileSync('npm', ['ci', '--prefix', PEERS], { stdio: 'inherit' });
}

/** Builds one plain page an event with Eleventy, and the index of them with Pagefind. */
export async function eleventy(directory: string, events: readonly Event[]): Promise<Cost> {
  const input = join(directory, 'in');
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(input, { recursive: true });
  for (const { id, title, markdown } of events) {
    const head = `title: ${JSON.stringify(title)}\npermalink: /events/${id}/\nlayout: page.njk`;
    writeFileSync(join(input, `${id}.md`), `---\n${head}\n---\n${markdown}`);
  }
  mkdirSync(join(input, '_includes'));
  writeFileSync(
    join(input, '_includes/page.njk'),
    '<!doctype html><html lang="en"><title>{{ title }}</title><body><main data-pagefind-body><h1>{{ title }}</h1>{{ content | safe }}</main>',
  );
  const command = join(PEERS, 'node_modules/@11ty/eleventy/cmd.cjs');
  const built = await run([command, '--input=in', '--output=out', '--quiet'], { cwd: directory });
  const indexer = join(PEERS, 'node_modules/pagefind/lib/runner/bin.cjs');
  const indexed = await run([indexer, '--site', 'out', '--silent'], { cwd: directory });
  return {
    seconds: built.seconds + indexed.seconds,
    megabytes: Math.max(built.megabytes ?? 0, indexed.megabytes ?? 0),
  };
}

/** Writes a page of TimelineJS with the events; its own files stand beside it. */
export function timelineJs(directory: string, events: readonly Event[]): void {
  rmSync(directory, { recursive: true, force: true });
  mkdirSync(directory, { recursive: true });
  const dist = join(PEERS, 'node_modules/@knight-lab/timelinejs/dist');
  copyFileSync(join(dist, 'js/timeline.js'), join(directory, 'timeline.js'));
  copyFileSync(join(dist, 'css/timeline.css'), join(directory, 'timeline.css'));
  const slides = events.map(({ id, date, title, summary }) => {
    const [year, month, day] = date.earliest.split('-').map(Number);
    return {
      unique_id: id,
      start_date: { year, month, day },
      text: { headline: title, text: summary },
    };
  });
  writeFileSync(join(directory, 'events.json'), JSON.stringify({ events: slides }));
  writeFileSync(
    join(directory, 'index.html'),
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>TimelineJS</title><link rel="stylesheet" href="timeline.css"><div id="timeline" style="width:100%;height:600px"></div><script src="timeline.js"></script><script>fetch('events.json').then((r) => r.json()).then((data) => new TL.Timeline('timeline', data, { font: null }))</script>`,
  );
}

interface MiniSearch {
  addAll(documents: readonly object[]): void;
}

/** What MiniSearch loads before its first answer: its code and its whole index, KB. */
export function miniSearchKilobytes(events: readonly Event[]): number {
  const file = require.resolve('minisearch');
  const Index = require('minisearch') as new (options: object) => MiniSearch;
  const index = new Index({
    fields: ['title', 'summary', 'markdown'],
    storeFields: ['title', 'date'],
  });
  index.addAll(
    events.map(({ id, title, summary, markdown, date }) => ({
      id,
      title,
      summary,
      markdown,
      date: date.edtf,
    })),
  );
  return gzipKilobytes(JSON.stringify(index)) + gzipKilobytes(readFileSync(file));
}
