/**
 * The closed vocabularies of the record, each once. The zod enums, the types, the filter labels,
 * the codebook page and the JSON Schema all derive from these lists.
 */

/** One word of a vocabulary: the id that entries write, the label that readers see, what it means. */
export interface Term {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
}

/** The ids of a vocabulary as the non-empty tuple that `z.enum` wants. */
export function ids<const T extends readonly Term[]>(
  terms: T,
): [T[number]['id'], ...T[number]['id'][]] {
  return terms.map((term) => term.id) as [T[number]['id'], ...T[number]['id'][]];
}

/** The term with this id. Throws a RangeError when the vocabulary has no such word. */
export function term<T extends Term>(terms: readonly T[], id: T['id']): T {
  const found = terms.find((candidate) => candidate.id === id);
  if (!found) throw new RangeError(`no term "${id}" in this vocabulary`);
  return found;
}

/**
 * Five families of event types; each carries a colour and a shape wherever events are drawn, and a
 * short label for narrow places.
 */
export const families = [
  {
    id: 'cooperation',
    label: 'Cooperation',
    short: 'Cooperation',
    definition: 'Sides meet, open a channel or agree.',
  },
  {
    id: 'rule-making',
    label: 'Rule-making',
    short: 'Rule-making',
    definition: 'A body or a state writes down what the rules are or should be.',
  },
  {
    id: 'accusation',
    label: 'Accusation and disclosure',
    short: 'Accusation',
    definition: 'Somebody says in public that a state did something.',
  },
  {
    id: 'response',
    label: 'Penalty and response',
    short: 'Penalty',
    definition: 'A state acts in answer: sanctions, expulsions, protests.',
  },
  {
    id: 'assessment',
    label: 'Reply and assessment',
    short: 'Reply',
    definition: 'An accused side answers, or somebody judges an earlier promise.',
  },
] as const satisfies readonly (Term & { short: string })[];
export type Family = (typeof families)[number]['id'];

/** What kind of act an event is. */
export const eventTypes = [
  {
    id: 'summit',
    label: 'Summit',
    family: 'cooperation',
    definition: 'A meeting of heads of state or government that took up cyberspace.',
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
      'An outcome of a group or regional body such as the G7, G20, ASEAN, OSCE, SCO, BRICS or NATO.',
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
    family: 'accusation',
    definition:
      'A government says in public which state or state-linked actor it holds responsible.',
  },
  {
    id: 'indictment',
    label: 'Indictment',
    family: 'accusation',
    definition:
      'Criminal charges against persons linked to a state; an allegation until a conviction.',
  },
  {
    id: 'disclosure',
    label: 'Disclosure',
    family: 'accusation',
    definition:
      'A press report, leak or declassification that put a state’s conduct or plans on the record.',
  },
  {
    id: 'sanction',
    label: 'Sanction',
    family: 'response',
    definition: 'A designation under a sanctions regime, or the making or renewal of the regime.',
  },
  {
    id: 'response',
    label: 'Response',
    family: 'response',
    definition: 'An expulsion, protest, countermeasure or other answer of a state.',
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
] as const satisfies readonly (Term & { family: Family })[];
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
  { id: 'report', label: 'Report', definition: 'A report adopted or published by a body.' },
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
    definition: 'An agency’s public notice that names a state or its service as author.',
  },
  { id: 'designation', label: 'Designation', definition: 'A listing under a sanctions regime.' },
  { id: 'speech', label: 'Speech', definition: 'A speech, press conference or interview.' },
  { id: 'testimony', label: 'Testimony', definition: 'Evidence given to a parliament or a court.' },
  { id: 'press-report', label: 'Press report', definition: 'A report by the press.' },
  { id: 'leak', label: 'Leak', definition: 'Material published without authority.' },
] as const satisfies readonly Term[];

/** How sure the record is that the act took place. */
export const statuses = [
  {
    id: 'confirmed',
    label: 'Confirmed',
    definition: 'An official or other first-hand source shows it, or it is beyond dispute.',
  },
  {
    id: 'reported',
    label: 'Reported',
    definition: 'Known from the press or another second-hand source only.',
  },
  {
    id: 'scheduled',
    label: 'Scheduled',
    definition: 'Announced for a date that had not come when the entry was last updated.',
  },
] as const satisfies readonly Term[];

/** What a party did in an event. `principal` roles make a bilateral relation; others do not. */
export const roles = [
  {
    id: 'initiator',
    label: 'Initiator',
    principal: true,
    definition: 'Acted, spoke or accused first.',
  },
  {
    id: 'counterpart',
    label: 'Counterpart',
    principal: true,
    definition: 'The other side of talks, an agreement or a statement.',
  },
  {
    id: 'participant',
    label: 'Participant',
    principal: false,
    definition: 'Took part as a member of a larger group.',
  },
  {
    id: 'host',
    label: 'Host',
    principal: false,
    definition: 'Hosted or convened a larger meeting.',
  },
  {
    id: 'addressee',
    label: 'Addressee',
    principal: true,
    definition: 'The act was directed at it.',
  },
  {
    id: 'observer',
    label: 'Observer',
    principal: false,
    definition: 'Was present without being a side.',
  },
  {
    id: 'alleged-actor',
    label: 'Alleged actor',
    principal: true,
    definition: 'Was accused; the accusation is the initiator’s.',
  },
  {
    id: 'affected',
    label: 'Affected',
    principal: true,
    definition: 'Was the target or victim of the alleged conduct.',
  },
] as const satisfies readonly (Term & { principal: boolean })[];
export type Role = (typeof roles)[number]['id'];

/** What an event did to a mechanism. */
export const mechanismEffects = [
  { id: 'announced', label: 'Announced', definition: 'The channel was announced.' },
  { id: 'created', label: 'Created', definition: 'The channel was set up.' },
  { id: 'met', label: 'Met', definition: 'The channel met.' },
  { id: 'suspended', label: 'Suspended', definition: 'A side suspended the channel.' },
  { id: 'resumed', label: 'Resumed', definition: 'A suspended channel was taken up again.' },
  { id: 'replaced', label: 'Replaced', definition: 'Another channel took its place.' },
  { id: 'ended', label: 'Ended', definition: 'The channel finished its work or was closed.' },
] as const satisfies readonly Term[];
export type MechanismEffect = (typeof mechanismEffects)[number]['id'];

/** How a party stood to a norm in an event. */
export const stances = [
  { id: 'proposes', label: 'Proposes', definition: 'Puts the rule forward.' },
  { id: 'affirms', label: 'Affirms', definition: 'Says that it accepts the rule.' },
  { id: 'implements', label: 'Implements', definition: 'Does something that the rule asks for.' },
  {
    id: 'extends',
    label: 'Extends',
    definition: 'Carries the rule to new parties, cases or wording.',
  },
  { id: 'contests', label: 'Contests', definition: 'Disputes the rule, its content or its reach.' },
  {
    id: 'alleges-breach',
    label: 'Alleges a breach',
    definition: 'Says that somebody else broke the rule.',
  },
  {
    id: 'denies-breach',
    label: 'Denies a breach',
    definition: 'Rejects an allegation of having broken the rule.',
  },
] as const satisfies readonly Term[];
export type Stance = (typeof stances)[number]['id'];

/** Whose reading links an event to a norm. */
export const bases = [
  {
    id: 'invoked',
    label: 'Invoked',
    definition: 'The party itself named the rule; a source shows it.',
  },
  { id: 'assigned', label: 'Assigned', definition: 'An editor’s reading.' },
] as const satisfies readonly Term[];

/** Typed links between events. `inverse` is shown on the other event and is never written. */
export const linkRelations = [
  {
    id: 'announces',
    label: 'Announces',
    inverse: 'Announced by',
    order: 'earlier',
    definition: 'This event announced the later one.',
  },
  {
    id: 'prepares',
    label: 'Prepares',
    inverse: 'Prepared by',
    order: 'earlier',
    definition: 'This event prepared the later one.',
  },
  {
    id: 'responds-to',
    label: 'Responds to',
    inverse: 'Answered by',
    order: 'later',
    definition: 'This event answered the earlier one, by a source’s account.',
  },
  {
    id: 'implements',
    label: 'Implements',
    inverse: 'Implemented by',
    order: 'later',
    definition: 'This event carried out what the earlier one decided.',
  },
  {
    id: 'reaffirms',
    label: 'Reaffirms',
    inverse: 'Reaffirmed by',
    order: 'later',
    definition: 'This event confirmed the earlier one again.',
  },
  {
    id: 'supersedes',
    label: 'Supersedes',
    inverse: 'Superseded by',
    order: 'later',
    definition: 'This event took the place of the earlier one.',
  },
  {
    id: 'restates',
    label: 'Restates',
    inverse: 'Restated by',
    order: 'later',
    definition: 'This event repeated the earlier one’s content.',
  },
  {
    id: 'extends',
    label: 'Extends',
    inverse: 'Extended by',
    order: 'later',
    definition: 'This event carried the earlier one further.',
  },
  {
    id: 'reports-on',
    label: 'Reports on',
    inverse: 'Reported on by',
    order: 'any',
    definition: 'This event told of the other one.',
  },
  {
    id: 'assesses',
    label: 'Assesses',
    inverse: 'Assessed by',
    order: 'later',
    definition: 'This event judged the earlier one.',
  },
] as const satisfies readonly (Term & { inverse: string; order: 'earlier' | 'later' | 'any' })[];
export type LinkRelation = (typeof linkRelations)[number]['id'];

/** What a speaker did in a statement. */
export const acts = [
  { id: 'announces', label: 'Announces', definition: 'Made something known.' },
  { id: 'affirms', label: 'Affirms', definition: 'Confirmed a position or a promise.' },
  { id: 'demands', label: 'Demands', definition: 'Asked another side to act or to stop.' },
  { id: 'accuses', label: 'Accuses', definition: 'Said that another side did wrong.' },
  {
    id: 'attributes',
    label: 'Attributes',
    definition: 'Named who it holds responsible for an operation.',
  },
  { id: 'denies', label: 'Denies', definition: 'Said that an accusation is untrue.' },
  { id: 'rejects', label: 'Rejects', definition: 'Refused an accusation, a demand or a proposal.' },
  { id: 'admits', label: 'Admits', definition: 'Said that an accusation is true, or partly so.' },
  { id: 'welcomes', label: 'Welcomes', definition: 'Greeted an act with approval.' },
  { id: 'protests', label: 'Protests', definition: 'Lodged a protest.' },
  { id: 'suspends', label: 'Suspends', definition: 'Suspended a channel or an undertaking.' },
  {
    id: 'declines-comment',
    label: 'Declines to comment',
    definition: 'Was asked and gave no answer.',
  },
  {
    id: 'no-reply-found',
    label: 'No reply found',
    definition: 'An answer was looked for and none was found; says what was searched.',
  },
  {
    id: 'not-searched',
    label: 'Not searched',
    definition: 'Nobody has looked for an answer yet.',
  },
] as const satisfies readonly Term[];
export type Act = (typeof acts)[number]['id'];

/** How sure a speaker said it was. */
export const confidences = [
  { id: 'low', label: 'Low', definition: 'Low confidence, as stated by the speaker.' },
  {
    id: 'moderate',
    label: 'Moderate',
    definition: 'Moderate confidence, as stated by the speaker.',
  },
  { id: 'high', label: 'High', definition: 'High confidence, as stated by the speaker.' },
] as const satisfies readonly Term[];

/** What an assessor found about a commitment. */
export const findings = [
  { id: 'upheld', label: 'Upheld', definition: 'The assessor says that the promise was kept.' },
  {
    id: 'improving',
    label: 'Improving',
    definition: 'The assessor sees conduct moving towards the promise.',
  },
  {
    id: 'partly-upheld',
    label: 'Partly upheld',
    definition: 'The assessor says that the promise was kept in part.',
  },
  {
    id: 'not-met',
    label: 'Not met',
    definition: 'The assessor says that what was promised did not come.',
  },
  {
    id: 'breached',
    label: 'Breached',
    definition: 'The assessor says that the promise was broken.',
  },
  {
    id: 'lapsed',
    label: 'Lapsed',
    definition: 'The assessor says that the promise fell out of use.',
  },
  { id: 'reaffirmed', label: 'Reaffirmed', definition: 'The promise was given again.' },
] as const satisfies readonly Term[];

/** What a later event did to an earlier promise. */
export const followUpEffects = [
  { id: 'kept', label: 'Kept', definition: 'What was promised took place.' },
  { id: 'kept-in-part', label: 'Kept in part', definition: 'A part of it took place.' },
  { id: 'renewed', label: 'Renewed', definition: 'The promise was given again.' },
  { id: 'replaced', label: 'Replaced', definition: 'Another promise took its place.' },
  { id: 'ended', label: 'Ended', definition: 'The promise was withdrawn, or ended with its text.' },
] as const satisfies readonly Term[];

/** What came of a public expectation. */
export const outcomes = [
  { id: 'happened', label: 'Happened', definition: 'It came about as expected.' },
  {
    id: 'happened-late',
    label: 'Happened late',
    definition: 'It came about, later than expected.',
  },
  { id: 'partly', label: 'Partly', definition: 'A part of it came about.' },
  { id: 'did-not-happen', label: 'Did not happen', definition: 'It did not come about.' },
  { id: 'open', label: 'Open', definition: 'It is not yet settled.' },
] as const satisfies readonly Term[];

/** What kind of source a source is. */
export const tiers = [
  {
    id: 'official',
    label: 'Official',
    definition: 'A government’s or organisation’s own publication.',
  },
  {
    id: 'un-document',
    label: 'UN document',
    definition: 'A United Nations document, named by its symbol where it has one.',
  },
  { id: 'court', label: 'Court record', definition: 'A court’s or prosecutor’s document.' },
  { id: 'press', label: 'Press', definition: 'Established news media.' },
  { id: 'analysis', label: 'Analysis', definition: 'Research, commentary or a company’s report.' },
  { id: 'dataset', label: 'Dataset', definition: 'A structured collection of records.' },
] as const satisfies readonly Term[];

/** How much of a source the editor had in front of them. */
export const readings = [
  { id: 'full', label: 'Read in full', definition: 'The editor read the whole text.' },
  {
    id: 'excerpt',
    label: 'Read in excerpt',
    definition: 'The editor read a part of the text that bears out the claim.',
  },
  {
    id: 'cited',
    label: 'Cited elsewhere',
    definition: 'The editor saw it named by another source that was read.',
  },
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

/** The branch of the framework a norm belongs to. */
export const pillars = [
  {
    id: 'norm',
    label: 'Norm of behaviour',
    definition: 'A voluntary rule of responsible state behaviour.',
  },
  { id: 'international-law', label: 'International law', definition: 'How existing law applies.' },
  {
    id: 'confidence-building',
    label: 'Confidence-building',
    definition: 'A measure that makes conduct more predictable.',
  },
  {
    id: 'capacity-building',
    label: 'Capacity-building',
    definition: 'Help that lets others keep the rules.',
  },
  {
    id: 'governance',
    label: 'Governance',
    definition: 'How the internet or the talks about it are governed; a policy principle.',
  },
] as const satisfies readonly Term[];

/** How far a norm has been accepted. */
export const standings = [
  { id: 'proposed', label: 'Proposed', definition: 'Put forward by somebody; not agreed.' },
  {
    id: 'politically-agreed',
    label: 'Politically agreed',
    definition: 'Accepted in a text that is not legally binding.',
  },
  { id: 'binding', label: 'Binding', definition: 'Part of law that binds states.' },
  {
    id: 'never-adopted',
    label: 'Never adopted',
    definition: 'Reported or proposed, and not taken up.',
  },
] as const satisfies readonly Term[];

/** By what procedure a text was adopted. */
export const adoptions = [
  {
    id: 'group-consensus',
    label: 'Consensus of a group',
    definition: 'A group or conference adopted it by consensus.',
  },
  {
    id: 'resolution-consensus',
    label: 'Resolution without a vote',
    definition: 'An organ adopted or welcomed it in a resolution without a vote.',
  },
  {
    id: 'resolution-vote',
    label: 'Resolution by vote',
    definition: 'An organ adopted or welcomed it in a resolution by a recorded vote.',
  },
  { id: 'signature', label: 'Signature', definition: 'Parties signed it.' },
  {
    id: 'joint-issue',
    label: 'Issued together',
    definition: 'Two or more sides issued it together without signing.',
  },
  { id: 'one-side', label: 'Issued by one side', definition: 'One side issued it alone.' },
] as const satisfies readonly Term[];

/** At what level a mechanism meets. */
export const levels = [
  { id: 'leaders', label: 'Leaders', definition: 'Heads of state or government.' },
  { id: 'ministerial', label: 'Ministers', definition: 'Ministers or their equals.' },
  {
    id: 'senior-officials',
    label: 'Senior officials',
    definition: 'Senior officials, coordinators or ambassadors.',
  },
  { id: 'experts', label: 'Experts', definition: 'Experts appointed by governments.' },
  {
    id: 'working-level',
    label: 'Working level',
    definition: 'Working-level officials or technical bodies.',
  },
] as const satisfies readonly Term[];

/** What sort of organisation a party is. */
export const organisationKinds = [
  {
    id: 'intergovernmental',
    label: 'Intergovernmental organisation',
    definition: 'An organisation of states with organs of its own.',
  },
  {
    id: 'group-of-states',
    label: 'Group of states',
    definition: 'A grouping or coalition of states without organs of its own.',
  },
  {
    id: 'multistakeholder',
    label: 'Multistakeholder body',
    definition: 'A body of states and others.',
  },
] as const satisfies readonly Term[];

/** The world's regions after UN M49. */
export const regions = [
  { id: 'africa', label: 'Africa', definition: 'UN M49 region 002.' },
  { id: 'americas', label: 'Americas', definition: 'UN M49 region 019.' },
  { id: 'asia', label: 'Asia', definition: 'UN M49 region 142.' },
  { id: 'europe', label: 'Europe', definition: 'UN M49 region 150.' },
  { id: 'oceania', label: 'Oceania', definition: 'UN M49 region 009.' },
] as const satisfies readonly Term[];

/** Every vocabulary by the name the codebook gives it, in the order it shows them. */
export const vocabularies = {
  'Event types': eventTypes,
  'Type families': families,
  Forms: forms,
  Statuses: statuses,
  Roles: roles,
  'Mechanism effects': mechanismEffects,
  Stances: stances,
  'Basis of a norm link': bases,
  'Links between events': linkRelations,
  'Acts of a statement': acts,
  Confidence: confidences,
  'Findings of an assessment': findings,
  'Effects on a promise': followUpEffects,
  'Outcomes of an expectation': outcomes,
  'Source tiers': tiers,
  'How much was read': readings,
  'Review state': reviews,
  'Kinds of other dates': dateKinds,
  'Pillars of norms': pillars,
  'Standing of norms': standings,
  'Adoption of texts': adoptions,
  'Levels of mechanisms': levels,
  'Kinds of organisations': organisationKinds,
  Regions: regions,
} as const satisfies Record<string, readonly Term[]>;
