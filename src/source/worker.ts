/** A worker thread of `pool.ts`. */
import { parentPort } from 'node:worker_threads';
import type { Batch } from './pool.ts';
import { readBatch } from './pool.ts';

parentPort?.on('message', (batch: Batch) => parentPort?.postMessage(readBatch(batch)));
