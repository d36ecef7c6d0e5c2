import { expect, it } from 'vitest';
import { backReferences } from '../../src/record/sources.ts';
import { event, eventOf, recordOf } from './entries.ts';

const record = recordOf(
  event('2014-a', {}, 'A. [^gazette] B. [^courier]\n\nC. [^gazette:p.2] D. [^gaz]'),
);

it.each([
  ['gazette', [1, 2]],
  ['courier', [1]],
  ['gaz', [1]],
  ['times', []],
])('numbers the citations of %s as their anchors are: %j', (id, numbers) => {
  const entry = eventOf(record, '2014-a');
  expect(backReferences(entry, id)).toEqual(numbers);
  for (const n of numbers) expect(entry.body.html).toContain(`id="note-${id}-${n}"`);
});
