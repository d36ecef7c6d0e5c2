/** An event to write over, for those who write an entry by hand. */
import { entryText } from '../../source/entry-text.ts';

/** Its file: every key that an event must have, and a paragraph that names its source. */
export const exampleEntry = entryText('events', {
  head: {
    title: 'What happened, in at most 90 characters',
    date: '2014-05-19',
    type: 'summit',
    form: 'joint-statement',
    status: 'confirmed',
    summary: 'One sentence of at most 220 characters that stands alone in a list.',
    parties: [
      { party: 'us', role: 'initiator' },
      { party: 'cn', role: 'counterpart' },
    ],
    sources: [
      {
        id: 'first',
        title: 'Title as it is printed there',
        publisher: 'Who published it',
        url: 'https://example.org/',
        tier: 'official',
        lang: 'en',
        read: 'full',
      },
    ],
    added: '2014-05-20',
    updated: '2014-05-20',
    review: 'provisional',
  },
  sections: { 'What happened': 'A few sentences in your own words. [^first]' },
});
