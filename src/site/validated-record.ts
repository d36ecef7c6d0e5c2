/**
 * The validated record of this process, read once. Astro loads the content loader, the pages and
 * the integrations as separate copies of their modules, and its own data store would write every
 * entry to disk and bundle it as JavaScript (50 MB at 10,000 events), so they meet here.
 */
import { openCache } from '../source/cache.ts';
import { asOf, today } from './as-of.ts';
import { missingParts } from './guards.ts';
import { makeProgress } from './progress.ts';
import { settings } from './settings.ts';
import { urls } from './urls.ts';
import type { Validated } from './validate.ts';
import { validateContent } from './validate.ts';

/** The name under which all copies of this module find the same promise. */
const KEY = Symbol.for('cyber-norms-tracker.validated');
const shared = globalThis as unknown as Record<typeof KEY, Promise<Validated> | undefined>;

/** The record of this process with its findings; read from disk at the first call only. */
export function validatedRecord(): Promise<Validated> {
  return (shared[KEY] ??= read());
}

/** Takes the record over from another thread, which read it, for all who ask in this one. */
export function takeRecord(validated: Validated): void {
  shared[KEY] = Promise.resolve(validated);
}

/** Reads the record from disk again, for all who ask from now on. */
export function rereadRecord(): Promise<Validated> {
  return (shared[KEY] = read());
}

async function read(): Promise<Validated> {
  const { contentDir } = settings;
  const cache = await openCache(contentDir, urls.entry);
  const progress = makeProgress('entries read');
  const validated = await validateContent(contentDir, asOf, urls.entry, {
    cache,
    today,
    progress: progress.update,
  });
  progress.end();
  const { entries, findings } = validated;
  // Where files have findings, those say why there are no entries.
  const missing = missingParts(contentDir, entries.length + findings.length);
  return { ...validated, findings: [...findings, ...missing] };
}
