import type { Source } from '../../domain/schema/source.ts';
import { isFirstHand } from '../../domain/vocabulary/index.ts';
import type { Rule } from './rule.ts';

/** The house whose report a source is: "Reuters" of "Reuters, at Times of Malta" or "Reuters (copy)". */
function houseOf({ publisher }: Source): string {
  return publisher.split(/,| \(/, 1)[0] ?? publisher;
}

export const statusBorne: Rule = {
  id: 'status-borne',
  summary: 'A confirmed event has a source of those who acted, or reports of two houses.',
  *check({ record }) {
    for (const entry of record.events) {
      if (entry.status !== 'confirmed') continue;
      if (entry.sources.some(({ tier }) => isFirstHand(tier))) continue;
      // A row of a collection tells what a house reported.
      const reports = entry.sources.filter(({ tier }) => tier !== 'dataset');
      if (new Set(reports.map(houseOf)).size > 1) continue;
      yield {
        entry,
        path: ['status'],
        message: 'is confirmed by one house alone',
        hint: 'find a second, or set it to reported',
      };
    }
  },
};
