/** A timeline of four events in two years, newest first, for tests of the pieces that show it. */
import type { TimelineIndex } from '../../../src/timeline/index.ts';

export const smallIndex: TimelineIndex = {
  families: ['cooperation', 'rule-making', 'accusation', 'response', 'assessment'],
  parties: [
    ['us', 'United States'],
    ['cn', 'China', 'PRC'],
    ['ru', 'Russia'],
  ],
  norms: [['no-theft', 'No theft']],
  mechanisms: [['gge', 'GGE']],
  actors: [['bear', 'Bear', 'Honey Bear']],
  types: [
    ['dialogue', 'Dialogue'],
    ['attribution', 'Attribution'],
  ],
  familyOfType: [0, 2],
  id: ['d', 'c', 'b', 'a'],
  title: ['Fourth', 'Third', 'Second', 'First'],
  date: ['2015-09-25', '2015-03', '2014~', '2014-01-02'],
  type: [0, 1, 1, 0],
  party: [[0, 1], [0, 2], [1], [0, 1]],
  norm: [[0], [], [0], []],
  mechanism: [[], [0], [], []],
  actor: [[0], [], [], []],
};

/** One row as the server writes it, from which others are made. */
export const patternRow =
  '<li class="event-row" data-id="d"><span class="when">25 September 2015</span>' +
  '<span class="mark" data-family="cooperation"></span>' +
  '<span class="what"><a href="/events/d/">Fourth</a></span>' +
  '<span class="who">Dialogue: US and China</span><span class="summary">On the page.</span></li>';
