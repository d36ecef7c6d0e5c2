import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { formatFinding } from '../../src/domain/finding.ts';
import { makeUrls } from '../../src/site/urls.ts';
import { validateContent } from '../../src/site/validate.ts';
import type { Files } from '../record/checks/temporary-record.ts';
import { AS_OF, FIXTURES, temporaryRecords } from '../record/checks/temporary-record.ts';

const makeRecord = temporaryRecords();

// Each test starts a process of its own, on a machine that may be busy.
vi.setConfig({ testTimeout: 60_000 });

const SCRIPT = resolve('scripts/check.ts');
/** Where the runs share the compiled modules. */
const COMPILED = makeRecord('nothing');

interface Run {
  readonly code: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line on a record, from the directory above it. */
function check(
  directory: string,
  env: Readonly<Record<string, string>> = {},
  flags: readonly string[] = [],
): Promise<Run> {
  const cwd = dirname(directory);
  const settings = {
    CONTENT_DIR: directory,
    AS_OF,
    NODE_COMPILE_CACHE: COMPILED,
    GITHUB_ACTIONS: '',
    ...env,
  };
  const options = { cwd, env: { ...process.env, ...settings } };
  return new Promise((done) => {
    execFile(process.execPath, [SCRIPT, ...flags], options, (error, stdout, stderr) => {
      done({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}

const MINIMAL = `---
title: Arcadia states its position
date: 2016-03-01
type: position
form: speech
status: confirmed
summary: The minister spoke about rules for cyberspace.
parties:
  - { party: xa, role: initiator }
sources:
  - id: gazette
    title: Speech of the minister
    publisher: Arcadian Gazette
    url: https://gazette.example/2016
    tier: official
    lang: en
    read: full
added: 2016-04-01
updated: 2016-04-01
review: provisional
---
## What happened

The minister spoke. [^gazette]
`;

type Edit = readonly [from: string, to: string];

/** The file of a minimal event with some of its text replaced. Throws when the text is not there. */
function event(id: string, ...edits: readonly Edit[]): Files {
  const dated: Edit = ['date: 2016-03-01', `date: ${id.slice(0, 10)}`];
  const text = [dated, ...edits].reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`the event does not hold "${from}"`);
    return before.replace(from, to);
  }, MINIMAL);
  return { [`events/${id.slice(0, 4)}/${id}.md`]: text };
}

/** An event with more keys in its head. */
const withKeys = (id: string, yaml: string) => event(id, ['sources:\n', `${yaml}\nsources:\n`]);
/** An event with another body. */
const withBody = (id: string, body: string) => event(id, ['The minister spoke. [^gazette]', body]);
/** An event whose source has another address. */
const withAddress = (id: string, url: string) => event(id, ['https://gazette.example/2016', url]);

const PERMALINKS = readFileSync(join(FIXTURES, 'base/permalinks.txt'), 'utf8');
/** Whether two files of a folder can have names that differ in case only. */
const MINDS_CASE = !existsSync(SCRIPT.toUpperCase());

interface Case {
  readonly name: string;
  readonly files: Files;
  /** Findings without `content/`. */
  readonly lines: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'an unknown key',
    files: event('2016-03-01-case', [
      'status: confirmed',
      'status: confirmed\nplase: Port Arcadia',
    ]),
    lines: ['events/2016/2016-03-01-case.md:7:1 schema unknown key "plase" (did you mean place?)'],
  },
  {
    name: 'a required key that is missing',
    files: event('2016-03-02-case', ['type: position\n', '']),
    lines: ['events/2016/2016-03-02-case.md:2:1 schema "type" is missing'],
  },
  {
    name: 'a value that the vocabulary does not have',
    files: event('2016-03-03-case', ['role: initiator', 'role: initator']),
    lines: [
      'events/2016/2016-03-03-case.md:9:24 schema "parties.0.role" must be one of initiator, counterpart, participant, host, addressee, observer, alleged-actor, affected (did you mean initiator?)',
    ],
  },
  {
    name: 'a date that is none',
    files: event('2016-03-04-case', ['date: 2016-03-04', 'date: 2015-13-45']),
    lines: [
      'events/2016/2016-03-04-case.md:3:7 schema "date" must be a date: "2015-13-45" is not in the calendar',
    ],
  },
  {
    name: 'an id and a date that disagree',
    files: event('2016-03-05-case', ['date: 2016-03-05', 'date: 2016-03-06']),
    lines: [
      'events/2016/2016-03-05-case.md:3:7 id-date the date 2016-03-06 does not agree with the id "2016-03-05-case" (the id must begin with 2016-03-06-)',
    ],
  },
  {
    name: 'a country that does not exist',
    files: event('2016-03-06-case', ['party: xa', 'party: Arcadia']),
    lines: [
      'events/2016/2016-03-06-case.md:9:14 party-exists no country or organisation "Arcadia" (did you mean xa?)',
    ],
  },
  {
    name: 'a norm that does not exist',
    files: withKeys(
      '2016-03-07-case',
      'norms:\n  - { norm: no-theif, stance: affirms, basis: assigned }',
    ),
    lines: [
      'events/2016/2016-03-07-case.md:11:13 norm-exists no norm "no-theif" (did you mean no-theft?)',
    ],
  },
  {
    name: 'a mechanism that does not exist',
    files: withKeys('2016-03-08-case', 'mechanisms:\n  - { mechanism: dialog, effect: met }'),
    lines: [
      'events/2016/2016-03-08-case.md:11:18 mechanism-exists no mechanism "dialog" (did you mean dialogue?)',
    ],
  },
  {
    name: 'an event that does not exist',
    files: withKeys(
      '2016-03-09-case',
      'links:\n  - { rel: restates, event: 2015-09-25-arcadia-borovia-commitment }',
    ),
    lines: [
      'events/2016/2016-03-09-case.md:11:29 event-exists no event "2015-09-25-arcadia-borovia-commitment" (did you mean 2015-09-25-arcadia-borovia-commitments?)',
    ],
  },
  {
    name: 'a commitment that does not exist',
    files: withKeys(
      '2016-03-10-case',
      'assessments:\n  - { commitment: 2015-09-25-arcadia-borovia-commitments#trade-secret, by: xa, finding: upheld, text: Kept., source: gazette }',
    ),
    lines: [
      'events/2016/2016-03-10-case.md:11:19 commitment-exists no commitment "2015-09-25-arcadia-borovia-commitments#trade-secret" (did you mean 2015-09-25-arcadia-borovia-commitments#trade-secrets?)',
    ],
  },
  {
    name: 'a source that does not exist',
    files: withBody('2016-03-11-case', 'The minister spoke. [^gazette] Long. [^gazete]'),
    lines: [
      'events/2016/2016-03-11-case.md:24:38 source-exists no source "gazete" in this entry (did you mean gazette?)',
    ],
  },
  {
    name: 'ids that differ in case only',
    files: { ...event('2016-03-12-case'), ...event('2016-03-12-CASE') },
    lines: MINDS_CASE
      ? [
          'events/2016/2016-03-12-CASE.md:1:1 id-unique "2016-03-12-CASE" is already taken by content/events/2016/2016-03-12-case.md',
          'events/2016/2016-03-12-CASE.md:1:1 id-unique the file name must be lower-case (rename it to 2016-03-12-case.md)',
        ]
      : [],
  },
  {
    name: 'an alias that is another entry’s id',
    files: event('2016-03-13-case', [
      'review: provisional',
      'review: provisional\nformer_ids: [2013-07-08-working-group-first-meeting]',
    ]),
    lines: [
      'events/2016/2016-03-13-case.md:21:14 id-unique "2013-07-08-working-group-first-meeting" is already taken by content/events/2013/2013-07-08-working-group-first-meeting.md',
    ],
  },
  {
    name: 'a javascript: address',
    files: withAddress('2016-03-14-case', 'javascript:alert(1)'),
    lines: [
      'events/2016/2016-03-14-case.md:14:10 schema "sources.0.url" must be an address that starts with https:// or http://',
    ],
  },
  {
    name: 'a data: address',
    files: withAddress('2016-03-15-case', 'data:text/html,<script>alert(1)</script>'),
    lines: [
      'events/2016/2016-03-15-case.md:14:10 schema "sources.0.url" must be an address that starts with https:// or http://',
    ],
  },
  {
    name: 'an address with a password',
    files: withAddress('2016-03-16-case', 'https://me:secret@gazette.example/'),
    lines: [
      'events/2016/2016-03-16-case.md:14:10 schema "sources.0.url" must be an address without a user name or password',
    ],
  },
  {
    name: 'no sources',
    files: event('2016-03-17-case', [
      MINIMAL.slice(MINIMAL.indexOf('sources:'), MINIMAL.indexOf('added:')),
      'sources: []\n',
    ]),
    lines: ['events/2016/2016-03-17-case.md:10:10 schema "sources" must name at least one source'],
  },
  {
    name: 'a source that is never used',
    files: event('2016-03-18-case', [
      'added:',
      '  - { id: courier, title: T, publisher: P, url: https://courier.example/, tier: press, lang: en, read: full }\nadded:',
    ]),
    lines: [
      'events/2016/2016-03-18-case.md:18:11 source-used source "courier" is never used (cite it as [^courier] or leave it out)',
    ],
  },
  {
    name: 'a paragraph without a source',
    files: withBody('2016-03-19-case', 'The minister spoke. [^gazette]\n\nThe hall was full.'),
    lines: [
      'events/2016/2016-03-19-case.md:26:1 paragraph-sourced the paragraph names no source (add a footnote such as [^source-id])',
    ],
  },
  {
    name: 'a script',
    files: withBody(
      '2016-03-20-case',
      'The minister spoke. [^gazette]\n\n<script>alert(1)</script>',
    ),
    lines: ['events/2016/2016-03-20-case.md:26:1 body-plain the body must not hold raw HTML'],
  },
  {
    name: 'a handler',
    files: withBody(
      '2016-03-21-case',
      'The minister <img src=x onerror="alert(1)"> spoke. [^gazette]',
    ),
    lines: ['events/2016/2016-03-21-case.md:24:14 body-plain the body must not hold raw HTML'],
  },
  {
    name: 'a link to an entry that does not exist',
    files: withBody('2016-03-22-case', 'See\n[the norm](norm:no-thefts). [^gazette]'),
    lines: [
      'events/2016/2016-03-22-case.md:25:1 body-links no entry "no-thefts" in norms (did you mean no-theft?)',
    ],
  },
  {
    name: 'two events that supersede each other',
    files: {
      ...withKeys('2016-03-23-one', 'links:\n  - { rel: supersedes, event: 2016-03-23-two }'),
      ...withKeys('2016-03-23-two', 'links:\n  - { rel: supersedes, event: 2016-03-23-one }'),
    },
    lines: [
      'events/2016/2016-03-23-one.md:11:31 supersedes-cycle the event supersedes itself by way of 2016-03-23-two',
      'events/2016/2016-03-23-two.md:11:31 supersedes-cycle the event supersedes itself by way of 2016-03-23-one',
    ],
  },
  {
    name: 'a meeting of a suspended mechanism',
    files: withKeys(
      '2014-09-01-case',
      'mechanisms:\n  - { mechanism: working-group, effect: met }',
    ),
    lines: [
      'events/2014/2014-09-01-case.md:11:41 mechanism-life working-group cannot have "met" while it was suspended (see 2014-05-20-borovia-suspends-working-group)',
    ],
  },
  {
    name: 'an assessment before its commitment',
    files: withKeys(
      '2015-01-01-case',
      'assessments:\n  - { commitment: 2015-09-25-arcadia-borovia-commitments#trade-secrets, by: xa, finding: upheld, text: Kept., source: gazette }',
    ),
    lines: [
      'events/2015/2015-01-01-case.md:11:19 assessment-order the commitment is of 2015-09-25, later than this assessment',
    ],
  },
  {
    name: 'an accusation without a reply',
    files: event('2016-03-26-case', [
      'sources:\n',
      '  - { party: xb, role: counterpart }\nstatements:\n  - { by: xa, act: accuses, about: xb, summary: They did it., source: gazette }\nsources:\n',
    ]),
    lines: [
      'events/2016/2016-03-26-case.md:12:20 accusation-answered "xb" is accused and has no reply (add its statement, or one with act no-reply-found)',
    ],
  },
  {
    name: 'a settled expectation without the event that settled it',
    files: withKeys(
      '2016-03-27-case',
      'expectations:\n  - { id: talks, by: the Courier, text: Talks will begin., source: gazette, outcome: happened }',
    ),
    lines: [
      'events/2016/2016-03-27-case.md:11:5 schema "expectations.0.settled_by" must name the event that settled it (settled_by), or have outcome open',
    ],
  },
  {
    name: 'a quotation over the limit',
    files: withBody('2016-03-28-case', `He said: “${'word '.repeat(15)}word”. [^gazette]`),
    lines: [
      'events/2016/2016-03-28-case.md:24:10 quotation-length a quotation of 16 words is over the limit of 15',
    ],
  },
  {
    name: 'a permalink that was removed',
    files: { 'permalinks.txt': `${PERMALINKS}events/2011-11-11-treaty-of-port-arcadia\n` },
    lines: [
      'permalinks.txt:8:1 permalinks-kept "events/2011-11-11-treaty-of-port-arcadia" was published and no longer leads anywhere (list the old id under former_ids in the entry that took its place)',
    ],
  },
  {
    name: 'YAML that does not parse',
    files: event('2016-03-30-case', ['title: Arcadia', 'title: Minister: Arcadia']),
    lines: [
      'events/2016/2016-03-30-case.md:2:8 yaml a colon is out of place here (a text with a colon in it must stand in quotation marks)',
    ],
  },
  {
    name: 'a file that is not UTF-8',
    files: {
      'countries/xd.md': Buffer.from('---\nname: Curaçao\niso_alpha3: XDD\n---\n', 'latin1'),
    },
    lines: ['countries/xd.md:2:11 encoding the file must be UTF-8 (save it as UTF-8)'],
  },
  {
    name: 'an empty file',
    files: { 'norms/no-war.md': '' },
    lines: [
      'norms/no-war.md:1:1 empty-file the file must not be empty (npm run new writes a skeleton)',
    ],
  },
];

/** What the command must do when it finds these lines. */
function outcome(lines: readonly string[]): Run {
  if (lines.length === 0)
    return { code: 0, stdout: expect.stringContaining('no findings') as string, stderr: '' };
  const count = lines.length === 1 ? '1 finding' : `${lines.length} findings`;
  return {
    code: 1,
    stdout: '',
    stderr: [...lines.map((line) => `content/${line}`), count, ''].join('\n'),
  };
}

it.each(CASES)('finds $name', async ({ files, lines }) => {
  const directory = makeRecord('base', files);
  const { findings } = await validateContent(
    directory,
    AS_OF,
    makeUrls('/', 'https://norms.example').entry,
  );
  expect(findings.map(formatFinding)).toEqual(lines.map((line) => `content/${line}`));
});

it('reports all of these in one run, in the order of files', async () => {
  const files: Files = Object.assign({}, ...CASES.map((item) => item.files)) as Files;
  const fileOf = (line: string) => line.slice(0, line.indexOf(':'));
  const lines = CASES.flatMap((item) => item.lines).toSorted((a, b) =>
    fileOf(a) < fileOf(b) ? -1 : fileOf(a) > fileOf(b) ? 1 : 0,
  );
  expect(CASES.length).toBeGreaterThan(30);
  expect(await check(makeRecord('base', files))).toEqual(outcome(lines));
});

it('gives the findings as JSON, and as workflow commands where they are read', async () => {
  const directory = makeRecord('base', { 'countries/usa.md': '---\nname: X\n---\n' });
  const json = await check(directory, {}, ['--json']);
  const findings = JSON.parse(json.stdout) as { file: string; rule: string; line: number }[];
  expect(json.code).toBe(1);
  expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toContain(
    'content/countries/usa.md schema',
  );
  expect(JSON.parse((await check(makeRecord('base'), {}, ['--json'])).stdout)).toEqual([]);
  const command = /^::error file=content\/countries\/usa\.md,line=\d+,col=\d+,title=schema::/m;
  expect((await check(directory)).stdout).toBe('');
  expect((await check(directory, {}, ['--annotations'])).stdout).toMatch(command);
  expect((await check(directory, { GITHUB_ACTIONS: 'true' })).stdout).toMatch(command);
});

it('tells how many entries it found nothing wrong with', async () => {
  expect(await check(makeRecord('base'))).toEqual({
    code: 0,
    stdout: '14 entries, no findings\n',
    stderr: '',
  });
});

it('lets the minimal event pass', async () => {
  expect(await check(makeRecord('base', event('2016-03-01-case')))).toEqual({
    code: 0,
    stdout: '15 entries, no findings\n',
    stderr: '',
  });
});

it('says the same when it is run again on what it has read before', async () => {
  const directory = makeRecord('base', { ...CASES[0]?.files, ...CASES[5]?.files });
  const first = await check(directory);
  expect(first.code).toBe(1);
  expect(await check(directory)).toEqual(first);
});

it('fails when there is no record at all', async () => {
  const directory = join(makeRecord('nothing'), 'content');
  const { code, stderr } = await check(directory);
  expect(code).toBe(1);
  expect(stderr).toBe(`CONTENT_DIR must be a record, but ${directory} is none: there is none\n`);
});

it('fails when its settings are wrong', async () => {
  const { code, stderr } = await check(makeRecord('base'), { AS_OF: 'yesterday' });
  expect(code).toBe(1);
  expect(stderr).toContain('AS_OF must be a day, YYYY-MM-DD, but is "yesterday"');
});

describe('--fix', () => {
  const file = 'events/2016/2016-03-01-case.md';
  const read = (directory: string) => readFileSync(join(directory, file), 'utf8');
  const renamed = event('2016-02-01-new', ['added: ', 'former_ids: [2016-02-01-old]\nadded: ']);

  it.each<[name: string, files: Files, holds: string]>([
    [
      'tracking parameters',
      withAddress('2016-03-01-case', 'https://gazette.example/a?utm_source=x&id=1&fbclid=2#p'),
      'https://gazette.example/a?id=1#p\n',
    ],
    [
      'an address of which only tracking parameters are asked',
      withAddress('2016-03-01-case', 'https://gazette.example/a?gclid=2'),
      'https://gazette.example/a\n',
    ],
    [
      'earlier ids in keys and texts',
      {
        ...renamed,
        ...event(
          '2016-03-01-case',
          ['sources:\n', 'links: [{ rel: implements, event: 2016-02-01-old }]\nsources:\n'],
          ['minister spoke. [', 'minister [spoke](event:2016-02-01-old). ['],
        ),
      },
      'minister [spoke](event:2016-02-01-new). [',
    ],
    [
      'characters that nobody sees, several in a line',
      withBody(
        '2016-03-01-case',
        'The\u00A0minister\u200B spoke\u00AD in Zu\u0308rich. [^gazette]',
      ),
      'The minister spoke in Zürich. [',
    ],
    [
      'capitals',
      event('2016-03-01-case', ['role: initiator', 'role: Alleged_Actor']),
      'role: alleged-actor',
    ],
  ])('mends %s', async (_, files, holds) => {
    const directory = makeRecord('base', files);
    const first = await check(directory, {}, ['--fix']);
    expect(first.stderr).toMatch(/: \d+ fix(es)? written/);
    expect(read(directory)).toContain(holds);
    expect((await check(directory)).stderr).not.toMatch(
      /characters|tracking|-exists|body-links|must be one of/,
    );
  });

  it('mends an earlier id in a searched list', async () => {
    const list = (id: string) => ({
      'coverage/lists.csv': 'list,title,address\ngazette,Gazette,https://gazette.example/\n',
      'coverage/gazette.csv': `row,date,what,entry,left_out\n1,2016,a speech,${id},\n`,
    });
    const directory = makeRecord('base', { ...renamed, ...list('2016-02-01-old') });
    await check(directory, {}, ['--fix']);
    const text = readFileSync(join(directory, 'coverage/gazette.csv'), 'utf8');
    expect(text).toBe(list('2016-02-01-new')['coverage/gazette.csv']);
  });

  it('leaves what has no one right answer, and says it', async () => {
    const files = event('2016-03-01-case', ['role: initiator', 'role: initator']);
    const directory = makeRecord('base', files);
    const before = read(directory);
    const run = await check(directory, {}, ['--fix']);
    expect(run.stderr).toContain('did you mean initiator?');
    expect(run.code).toBe(1);
    expect(read(directory)).toBe(before);
  });

  it('writes nothing without the flag', async () => {
    const files = withAddress('2016-03-01-case', 'https://gazette.example/a?gclid=2');
    const directory = makeRecord('base', files);
    const before = read(directory);
    expect((await check(directory)).code).toBe(1);
    expect(read(directory)).toBe(before);
  });
});
