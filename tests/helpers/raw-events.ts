/**
 * The events of the record read straight from their Markdown, without the project's own reading:
 * what tests of the pages hold the pages against.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { eventTypes } from '../../src/domain/vocabulary/index.ts';
import { settings } from '../../src/site/settings.ts';

const families = new Map<string, string>(eventTypes.map(({ id, family }) => [id, family]));

/** What the timeline filters by. */
export interface RawEvent {
  readonly id: string;
  readonly date: string;
  readonly type: string;
  readonly family: string;
  readonly status: string;
  readonly review: string;
  readonly parties: readonly string[];
  /** The roles of the parties, in their order. */
  readonly roles: readonly string[];
  /** The kinds of its sources. */
  readonly tiers: readonly string[];
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
        family: families.get(String(head['type'])) ?? '',
        status: String(head['status']),
        review: String(head['review']),
        roles: ids(head['parties'], 'role'),
        tiers: ids(head['sources'], 'tier'),
        parties: ids(head['parties'], 'party'),
        norms: ids(head['norms'], 'norm'),
        mechanisms: ids(head['mechanisms'], 'mechanism'),
        actors: ids(head['actors'], 'actor'),
      };
    });
}
