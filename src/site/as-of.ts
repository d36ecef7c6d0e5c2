import { settings } from './settings.ts';

/** The day as of which the record is shown: `AS_OF`, or today in UTC. The only clock of the project. */
export const asOf: string = settings.asOf ?? new Date().toISOString().slice(0, 10);
