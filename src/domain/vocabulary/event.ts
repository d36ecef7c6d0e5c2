/** Words for an event as a whole. */
import type { Term } from './term.ts';

/** The plain forms of marks in drawings. */
export type MarkSymbol = 'circle' | 'cross' | 'diamond' | 'square' | 'star' | 'triangle' | 'wye';

/**
 * The families of event types. Each carries a symbol and a colour wherever events are drawn
 * (`styles/families.css` has the colours), and a short label for narrow places.
 */
export const families = [
  {
    id: 'cooperation',
    label: 'Cooperation',
    symbol: 'circle',
    short: 'Cooperation',
    definition: 'Sides meet, open a channel or agree.',
  },
  {
    id: 'rule-making',
    label: 'Rule-making',
    symbol: 'square',
    short: 'Rule-making',
    definition: 'A body or a state writes down what the rules are or should be.',
  },
  {
    id: 'accusation',
    label: 'Accusation and disclosure',
    symbol: 'triangle',
    short: 'Accusation',
    definition: 'Somebody says in public who did something, or puts it on the record.',
  },
  {
    id: 'response',
    label: 'Penalty and response',
    symbol: 'diamond',
    short: 'Penalty',
    definition: 'A state acts in answer: sanctions, expulsions, protests.',
  },
  {
    id: 'assessment',
    label: 'Reply and assessment',
    symbol: 'cross',
    short: 'Reply',
    definition: 'An accused side answers, or somebody judges an earlier promise.',
  },
] as const satisfies readonly (Term & { short: string; symbol: MarkSymbol })[];
export type Family = (typeof families)[number]['id'];

/** What kind of act an event is. By a type that `accuses`, its initiators accuse every alleged actor. */
export const eventTypes = [
  {
    id: 'summit',
    label: 'Summit',
    family: 'cooperation',
    definition:
      'A meeting of heads of state or government that took up cyberspace, in its talks or its texts.',
  },
  {
    id: 'dialogue',
    label: 'Dialogue round',
    family: 'cooperation',
    definition: 'One round of a working group or of official talks.',
  },
  {
    id: 'mechanism',
    label: 'Mechanism',
    family: 'cooperation',
    definition: 'A standing channel is announced, created, suspended, resumed, replaced or ended.',
  },
  {
    id: 'agreement',
    label: 'Agreement',
    family: 'cooperation',
    definition: 'A signed treaty, memorandum or arrangement.',
  },
  {
    id: 'statement',
    label: 'Statement of two or more sides',
    family: 'cooperation',
    definition: 'A joint statement, or parallel statements, of two or more sides.',
  },
  {
    id: 'multilateral',
    label: 'Multilateral outcome',
    family: 'rule-making',
    definition:
      'An outcome of a group, conference or regional body, such as the G20, NETmundial or ASEAN.',
  },
  {
    id: 'un-report',
    label: 'UN report',
    family: 'rule-making',
    definition: 'A report of a United Nations group, working group or organ.',
  },
  {
    id: 'un-resolution',
    label: 'UN resolution',
    family: 'rule-making',
    definition: 'A resolution or decision of a United Nations organ.',
  },
  {
    id: 'position',
    label: 'National position',
    family: 'rule-making',
    definition: 'A state or organisation sets out its own position, strategy or policy.',
  },
  {
    id: 'attribution',
    label: 'Attribution',
    accuses: true,
    family: 'accusation',
    definition:
      'A government says in public which state or state-linked actor it holds responsible.',
  },
  {
    id: 'indictment',
    label: 'Indictment',
    accuses: true,
    family: 'accusation',
    definition:
      'Criminal charges against persons linked to a state; an allegation until a conviction.',
  },
  {
    id: 'disclosure',
    label: 'Disclosure',
    family: 'accusation',
    definition:
      'A press report, leak or declassification, or public words that name no other state as author, put conduct or plans in cyberspace on the record.',
  },
  {
    id: 'sanction',
    label: 'Sanction',
    accuses: true,
    family: 'response',
    definition: 'A designation under a sanctions regime, or the making or renewal of the regime.',
  },
  {
    id: 'response',
    label: 'Response',
    family: 'response',
    definition:
      'An expulsion, protest, countermeasure or other answer of a state, or a measure against another side’s firms or products.',
  },
  {
    id: 'denial',
    label: 'Denial',
    family: 'assessment',
    definition: 'An accused side rejects an accusation in an act of its own.',
  },
  {
    id: 'assessment',
    label: 'Assessment',
    family: 'assessment',
    definition: 'Somebody named judges whether an earlier commitment or norm was kept.',
  },
] as const satisfies readonly (Term & { family: Family; accuses?: true })[];
export type EventType = (typeof eventTypes)[number]['id'];

/** The form in which an act was put on record; never upgraded by an editor. */
export const forms = [
  { id: 'treaty', label: 'Treaty', definition: 'A binding international agreement.' },
  {
    id: 'agreement',
    label: 'Agreement',
    definition: 'A signed agreement or arrangement below a treaty, or whose status was not stated.',
  },
  {
    id: 'memorandum',
    label: 'Memorandum',
    definition: 'A memorandum of understanding or of cooperation.',
  },
  {
    id: 'joint-statement',
    label: 'Joint statement',
    definition: 'One text issued by two or more sides together.',
  },
  {
    id: 'parallel-statements',
    label: 'Parallel statements',
    definition: 'Each side issued its own text; there was no joint one.',
  },
  {
    id: 'unilateral-statement',
    label: 'Unilateral statement',
    definition: 'A statement by one side alone.',
  },
  { id: 'readout', label: 'Readout', definition: 'One side’s account of a meeting.' },
  { id: 'fact-sheet', label: 'Fact sheet', definition: 'A government’s summary of results.' },
  {
    id: 'declaration',
    label: 'Declaration',
    definition: 'A political declaration or communiqué of a group of states.',
  },
  {
    id: 'report',
    label: 'Report',
    definition: 'A report or position paper that a state or a body adopted or published.',
  },
  {
    id: 'resolution',
    label: 'Resolution',
    definition: 'A resolution or decision of an organ, including a law or an executive order.',
  },
  {
    id: 'charging-document',
    label: 'Charging document',
    definition: 'An indictment, complaint or arrest warrant.',
  },
  {
    id: 'advisory',
    label: 'Advisory',
    definition:
      'An agency’s public notice that names who is behind an operation: a state, its service or a group.',
  },
  { id: 'designation', label: 'Designation', definition: 'A listing under a sanctions regime.' },
  { id: 'speech', label: 'Speech', definition: 'A speech, press conference or interview.' },
  { id: 'testimony', label: 'Testimony', definition: 'Evidence given to a parliament or a court.' },
  {
    id: 'press-report',
    label: 'Press report',
    definition: 'A report by the press or by observers.',
  },
  { id: 'leak', label: 'Leak', definition: 'Material published without authority.' },
] as const satisfies readonly Term[];

/** How sure the record is that the act took place. */
export const statuses = [
  {
    id: 'confirmed',
    label: 'Confirmed',
    definition:
      'An official or other first-hand source shows it, or two houses report it independently and no side disputes that it took place.',
  },
  {
    id: 'reported',
    label: 'Reported',
    definition:
      'Known from one house, from unnamed sources, or from accounts that a side disputes.',
  },
  {
    id: 'scheduled',
    label: 'Scheduled',
    definition: 'Announced for a date that had not come when the entry was last updated.',
  },
] as const satisfies readonly Term[];

/** What else happened to the act on another date. */
export const dateKinds = [
  { id: 'announced', label: 'Announced', definition: 'The date on which it was announced.' },
  { id: 'signed', label: 'Signed', definition: 'The date of signature.' },
  {
    id: 'unsealed',
    label: 'Unsealed',
    definition: 'The date on which a court record became public.',
  },
  { id: 'published', label: 'Published', definition: 'The date of publication.' },
  { id: 'in-force', label: 'In force', definition: 'The date of entry into force.' },
  { id: 'ended', label: 'Ended', definition: 'The date on which it ended.' },
] as const satisfies readonly Term[];

/** How far an entry has been checked. */
export const reviews = [
  {
    id: 'provisional',
    label: 'Provisional',
    definition: 'Not yet read a second time, or read with a source missing on which a claim hangs.',
  },
  {
    id: 'reviewed',
    label: 'Reviewed',
    definition: 'A second reader held its claims against their sources.',
  },
] as const satisfies readonly Term[];
