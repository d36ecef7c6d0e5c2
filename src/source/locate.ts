/** Where a key of an entry stands; files are parsed again only when something is wrong with them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Kind } from '../domain/kinds.ts';
import { kindRow } from '../domain/kinds.ts';
import { parseFrontMatter, splitFrontMatter } from './front-matter.ts';
import type { Path, Place } from '../domain/place.ts';
import type { FrontMatter } from './front-matter.ts';
import { decode } from './text.ts';

/** The path of an entry's file below the directory of the record. */
export function entryPath(directory: string, kind: Kind, id: string): string {
  return kindRow(kind).byYear
    ? join(directory, kind, id.slice(0, 4), `${id}.md`)
    : join(directory, kind, `${id}.md`);
}

/** A function that tells where a path of an entry's front matter stands. It reads each file once. */
export function makeLocate(
  directory: string,
): (entry: { folder: Kind; id: string }, path: Path) => Place {
  const heads = new Map<string, FrontMatter>();
  return ({ folder, id }, path) => {
    const file = entryPath(directory, folder, id);
    let head = heads.get(file);
    if (!head) {
      const split = splitFrontMatter(decode(readFileSync(file)) ?? '');
      head = parseFrontMatter(split?.yaml ?? '');
      heads.set(file, head);
    }
    return head.locate(path);
  };
}
