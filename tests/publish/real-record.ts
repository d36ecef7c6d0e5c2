/** The record of this project, for the few tests that are about what it holds. */
import { settings } from '../../src/site/settings.ts';
import { readRecord } from './records.ts';

export const real = await readRecord(settings.contentDir);
