import { settings } from './settings.ts';

/** The day as of which the record is shown: `AS_OF`, or today in UTC. The only clock of the project. */
export const asOf: string = settings.asOf ?? new Date().toISOString().slice(0, 10);

// One day for all that this process does: Astro's copies of this module and the threads, which may begin
// after midnight, read it here.
process.env['AS_OF'] = asOf;
