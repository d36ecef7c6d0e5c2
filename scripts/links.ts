/**
 * `npm run links`: asks the address of every source whether it still answers, and prints those that
 * do not as Markdown, each with where to look for an archived copy. Exits with 1 when there are any.
 */
import { validatedRecord } from '../src/site/handover.ts';
import { makeProgress } from '../src/site/progress.ts';
import { askAddress, deadLinks, linkReport } from './outside-links.ts';

const { entries } = await validatedRecord();
const progress = makeProgress('addresses asked');
const dead = await deadLinks(entries, askAddress, progress.update);
progress.end();
console.log(linkReport(dead));
if (dead.length > 0) process.exitCode = 1;
