/** A draft is judged against the record in outline as the check judges the whole. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { idOf } from '../../src/domain/entry-id.ts';
import { formatFinding } from '../../src/domain/finding.ts';
import { judgeDraft } from '../../src/record/draft.ts';
import { entriesOf, outlineOf } from '../../src/record/outline.ts';
import type { Outline } from '../../src/record/outline.ts';
import { validateContent } from '../../src/site/validate.ts';
import { entryText } from '../../src/source/entry-text.ts';
import type { Written } from '../../src/source/entry-text.ts';
import { FIXTURE, fixture } from '../publish/records.ts';

const DAY = '2026-11-29';
const href = (kind: string, id: string) => `/${kind}/${id}/`;
let directory: string;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'draft-'));
});
afterAll(() => {
  rmSync(directory, { recursive: true, force: true });
});

/** The record in outline, as a browser gets it. */
const outline = JSON.parse(JSON.stringify(outlineOf(fixture))) as Outline[];

const valid: Record<string, Written> = {
  title: 'Arcadia asks Borovia for talks: a “note”, # 1',
  date: '2016-03-02',
  type: 'position',
  form: 'unilateral-statement',
  status: 'reported',
  summary: 'Arcadia asked, in a note of the ministry, for talks on {what} had happened: soon.',
  parties: [
    { party: 'xa', role: 'initiator', as: 'Ministry, "Third" Desk' },
    { party: 'xb', role: 'addressee' },
  ],
  norms: [{ norm: 'no-theft', stance: 'affirms', basis: 'assigned', by: ['xa'] }],
  links: [{ rel: 'responds-to', event: '2015-12-01-reply', source: 'note:p. 2' }],
  sources: [
    {
      id: 'note',
      title: 'Note: of the ministry',
      publisher: 'Ministry',
      url: 'https://ministry.example/note?a=1#b',
      tier: 'official',
      lang: 'en',
      party: 'xa',
      read: 'full',
    },
  ],
  added: DAY,
  updated: DAY,
  review: 'provisional',
};
const said = { 'What happened': 'It asked for talks. [^note:p.1]' };

/** What both say of a draft: the check of the whole record on disk, and the browser's of the outline. */
async function both(head: Record<string, Written>, sections = said, slug = 'arcadia-asks') {
  const given = String(head['date'] ?? '2016-03-02');
  const id = idOf('events', { date: given, slug });
  const root = mkdtempSync(join(directory, 'record-'));
  cpSync(FIXTURE, root, { recursive: true });
  const path = join(root, 'events', id.slice(0, 4), `${id}.md`);
  const text = entryText('events', { head, sections });
  const before = await validateContent(root, DAY, href);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  const after = await validateContent(root, DAY, href);
  const old = new Set(before.findings.map(formatFinding));
  const file = after.findings.find((one) => one.file.includes(id))?.file ?? path;
  const days = { asOf: DAY, today: DAY };
  const judged = judgeDraft({ kind: 'events', id, file, text }, entriesOf(outline), days);
  return {
    check: after.findings.map(formatFinding).filter((line) => !old.has(line)),
    browser: judged.findings.map(formatFinding),
  };
}

describe('a draft', () => {
  it('that is right passes the check, and the browser has nothing to say of it', async () => {
    expect(await both(valid)).toEqual({ check: [], browser: [] });
  });

  const statement = {
    by: 'xa',
    act: 'accuses',
    about: 'xb',
    summary: 'It was they.',
    source: 'note',
  };
  it.each<[string, Record<string, Written | undefined>, Record<string, string>?, string?]>([
    ['without a title', { title: undefined }],
    ['with a title that is too long', { title: 'a '.repeat(60) }],
    ['with several faults', { title: '', form: undefined, summary: 'x'.repeat(300) }],
    ['of an unknown type', { type: 'sumit' }],
    ['on no day of the calendar', { date: '2016-02-31' }],
    ['on a day to come', { date: '2027-03-02' }],
    ['added tomorrow', { added: '2099-01-01', updated: '2099-01-01' }],
    ['of an unknown party', { parties: [{ party: 'xz', role: 'initiator' }] }],
    ['of a party by its name', { parties: [{ party: 'Guild', role: 'initiator' }] }],
    [
      'of one party twice',
      { parties: [...(valid['parties'] as Written[]), { party: 'xa', role: 'host' }] },
    ],
    [
      'on an unknown norm',
      { norms: [{ norm: 'no-thefts', stance: 'affirms', basis: 'assigned' }] },
    ],
    ['that answers what came later', { date: '2015-01-02' }],
    ['that answers what is not there', { links: [{ rel: 'extends', event: '2015-09-25-nastt' }] }],
    [
      'that answers one thing twice',
      { links: [1, 2].map(() => ({ rel: 'extends', event: '2015-09-25-nasty' })) },
    ],
    [
      'that names an entry by an earlier id',
      { links: [{ rel: 'extends', event: '2015-09-25-old-name' }] },
    ],
    ['with an accusation and no reply', { statements: [statement] }],
    [
      'with a statement of nobody',
      { statements: [{ act: 'affirms', summary: 'Yes.', source: 'note' }] },
    ],
    [
      'with a source that is not listed',
      { statements: [{ ...statement, act: 'affirms', source: 'nota' }] },
    ],
    [
      'with an address that tracks',
      {
        sources: [
          {
            ...(valid['sources'] as Record<string, Written>[])[0],
            url: 'https://m.example/?utm_source=x',
          },
        ],
      },
    ],
    [
      'that judges an unknown promise',
      {
        assessments: [
          {
            commitment: '2015-09-25-nasty#secretz',
            by: 'xa',
            finding: 'upheld',
            text: 'Kept.',
            source: 'note',
          },
        ],
      },
    ],
    [
      'that judges a promise before it was given',
      {
        date: '2014-03-02',
        links: [],
        assessments: [
          {
            commitment: '2015-09-25-nasty#secrets',
            by: 'xa',
            finding: 'upheld',
            text: 'Kept.',
            source: 'note',
          },
        ],
      },
    ],
    ['of a mechanism that is not there', { mechanisms: [{ mechanism: 'grou', effect: 'met' }] }],
    ['that names an entry by its raw id', { summary: 'As in 2015-09-25-nasty they asked.' }],
    ['without a body', {}, {}],
    ['with a paragraph that has no source', {}, { 'What happened': 'They asked.' }],
    ['with raw HTML and an unknown note', {}, { 'What happened': '<b>They</b> asked. [^nota]' }],
    [
      'with a link to nowhere',
      {},
      { 'What happened': 'As [before](event:2015-x), they asked. [^note]' },
    ],
    ['with a long quotation', {}, { 'What happened': `“${'word '.repeat(20)}” [^note]` }],
    [
      'with sections out of order',
      {},
      { 'What followed': 'No. [^note]', 'What happened': 'Yes. [^note]' },
    ],
    ['with a character that nobody sees', { title: 'Arca\u200Bdia asks' }],
    ['whose id goes on its date', { date: '2016' }, said, '12-talks'],
  ])('%s is told the same by both', async (_, change, sections = said, slug = 'arcadia-asks') => {
    const head = Object.fromEntries(
      Object.entries({ ...valid, ...change }).filter(([, value]) => value !== undefined),
    ) as Record<string, Written>;
    const { check, browser } = await both(head, sections as typeof said, slug);
    expect(check).not.toEqual([]);
    expect(browser).toEqual(check);
  });

  it('that is right passes `npm run check` itself', () => {
    const root = mkdtempSync(join(directory, 'record-'));
    cpSync(FIXTURE, root, { recursive: true });
    const id = '2016-03-02-arcadia-asks';
    mkdirSync(join(root, 'events/2016'), { recursive: true });
    writeFileSync(
      join(root, `events/2016/${id}.md`),
      entryText('events', { head: valid, sections: said }),
    );
    const env = { ...process.env, CONTENT_DIR: root };
    const run = () => execFileSync('npm', ['run', '--silent', 'check', '--', '--json'], { env });
    let printed: string;
    try {
      printed = run().toString();
    } catch (error) {
      printed = String((error as { stdout: Buffer }).stdout);
    }
    const findings = JSON.parse(printed) as { file: string }[];
    expect(findings.filter(({ file }) => file.includes(id))).toEqual([]);
  });
});
