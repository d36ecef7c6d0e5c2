/** A timeline of four events in two years, newest first, for tests of the pieces that show it. */
import type { TimelineIndex } from '../../../src/timeline/index.ts';

export const smallIndex: TimelineIndex = {
  families: [
    ['cooperation', 'Cooperation'],
    ['rule-making', 'Rule-making'],
    ['accusation', 'Accusation'],
    ['response', 'Penalty'],
    ['assessment', 'Reply'],
  ],
  parties: [
    ['us', 'United States'],
    ['cn', 'China', 'PRC'],
    ['ru', 'Russia'],
    ['europe', 'States of Europe', 'Europe'],
    ['pact-members', 'Pact members'],
  ],
  roles: [
    ['accuser', 'As accuser'],
    ['accused', 'As accused'],
    ['initiator', 'As initiator'],
    ['host', 'As host'],
  ],
  replies: [
    ['answered', 'Any answer'],
    ['unanswered', 'None to show'],
    ['denies', 'Denied'],
    ['not-searched', 'Not searched'],
  ],
  answering: [2],
  belongings: [
    [3, 2, 0, 0],
    [4, 0, 20150101, 0],
    [4, 2, 20010101, 20141231],
  ],
  statuses: [['confirmed', 'Confirmed']],
  reviews: [
    ['provisional', 'Provisional'],
    ['reviewed', 'Reviewed'],
  ],
  tiers: [
    ['official', 'Official'],
    ['press', 'Press'],
  ],
  norms: [['no-theft', 'No theft']],
  mechanisms: [['gge', 'GGE']],
  actors: [['bear', 'Bear', 'Honey Bear']],
  types: [
    ['dialogue', 'Dialogue'],
    ['attribution', 'Attribution'],
  ],
  id: ['d', 'c', 'b', 'a'],
  title: ['Fourth', 'Third', 'Second', 'First'],
  date: ['2015-09-25', '2015-03', '2014~', '2014-01-02'],
  family: [0, 2, 2, 0],
  type: [0, 1, 1, 0],
  party: [[0, 1], [0, 2], [1], [0, 1]],
  role: [[2, 3], [2, 2], [2], [2, 2]],
  accusation: [[], [0, 1, 2], [], [0, 1, 3, 1, 0, 2]],
  status: [0, 0, 0, 0],
  review: [0, 1, 0, 1],
  tier: [[0], [0, 1], [1], []],
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
