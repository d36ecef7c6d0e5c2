/**
 * The events of the record read straight from their Markdown, without the project's own reading:
 * what tests of the pages hold the pages against.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { settings } from '../../src/site/settings.ts';

/** What the timeline filters by. */
export interface RawEvent {
  readonly id: string;
  readonly date: string;
  readonly type: string;
  readonly parties: readonly string[];
  readonly norms: readonly string[];
  readonly mechanisms: readonly string[];
  readonly actors: readonly string[];
}

/** Reads the front matter of every event. */
export function readRawEvents(): RawEvent[] {
  const folder = join(settings.contentDir, 'events');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      const head = parse(text.split(/^---\s*$/m)[1] ?? '') as Record<string, unknown>;
      const ids = (list: unknown, key: string) =>
        ((list ?? []) as Record<string, string>[]).map((item) => String(item[key]));
      return {
        id: file.replace(/^.*[\\/]/, '').replace(/\.md$/, ''),
        date: String(head['date']),
        type: String(head['type']),
        parties: ids(head['parties'], 'party'),
        norms: ids(head['norms'], 'norm'),
        mechanisms: ids(head['mechanisms'], 'mechanism'),
        actors: ids(head['actors'], 'actor'),
      };
    });
}
