import { isBefore } from '../../domain/date.ts';
import type { Rule } from './rule.ts';

export const expectationSettled: Rule = {
  id: 'expectation-settled',
  summary:
    'A settled expectation names the event that settled it, which is not earlier than the expectation.',
  *check({ record }) {
    for (const { event, id, voiced, settledBy, date } of record.expectations) {
      if (!settledBy) continue;
      const index = event.expectations.findIndex((item) => item.id === id);
      const path = ['expectations', index, 'settled_by'];
      if (settledBy === event && date === undefined) {
        yield {
          entry: event,
          path,
          message:
            'an event settles an expectation of its own only where the expectation has an earlier date',
        };
      } else if (isBefore(settledBy.date, voiced)) {
        yield {
          entry: event,
          path,
          message: `${settledBy.id} is earlier than the expectation of ${voiced.edtf} that it should settle`,
        };
      }
    }
  },
};
