import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { live } from '../../src/integrations/live.ts';
import * as handover from '../../src/site/validated-record.ts';
import { settings } from '../../src/site/settings.ts';

const entry = join(settings.contentDir, 'events/2014/2014-a.md');

/** A dev server as far as the integration knows it, with what it was told. */
function makeServer() {
  const sent: unknown[] = [];
  const environment = { hot: { send: (...words: unknown[]) => sent.push(words) } };
  const watcher = Object.assign(new EventEmitter(), { add: vi.fn() });
  const logger = { info: vi.fn(), error: vi.fn() };
  const server = { watcher, environments: { client: environment, ssr: environment } };
  const setup = live().hooks['astro:server:setup'] as unknown as (given: object) => void;
  setup({ server, logger });
  const edit = (path: string) => watcher.emit('all', 'change', path);
  return { sent, logger, edit, watcher };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

it('reads the record once for several quick saves, and shows open pages anew', async () => {
  const reread = vi
    .spyOn(handover, 'rereadRecord')
    .mockResolvedValue({ entries: [1], findings: [] } as never);
  const { sent, logger, edit, watcher } = makeServer();
  expect(watcher.add).toHaveBeenCalledWith(settings.contentDir);
  edit(entry);
  edit(entry);
  edit(entry);
  await vi.advanceTimersByTimeAsync(100);
  expect(reread).toHaveBeenCalledOnce();
  expect(logger.info.mock.calls).toEqual([['1 entry, 0 findings']]);
  expect(sent).toEqual([
    ['astro:content-changed', {}],
    ['astro:content-changed', {}],
    [{ type: 'full-reload', path: '*' }],
  ]);
});

it('leaves edits elsewhere alone', async () => {
  const reread = vi.spyOn(handover, 'rereadRecord');
  makeServer().edit(join('/', 'elsewhere', 'README.md'));
  await vi.advanceTimersByTimeAsync(100);
  expect(reread).not.toHaveBeenCalled();
});

it('tells what went wrong, and lives on', async () => {
  vi.spyOn(handover, 'rereadRecord').mockRejectedValue(new Error('no such folder'));
  const { logger, edit } = makeServer();
  edit(entry);
  await vi.advanceTimersByTimeAsync(100);
  expect(logger.error.mock.calls).toEqual([['Error: no such folder']]);
});
