import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compareFindings, formatFinding } from '../../src/domain/finding.ts';
import { validateContent } from '../../src/site/validate.ts';
import { AS_OF, temporaryRecords } from '../record/checks/temporary-record.ts';

const makeRecord = temporaryRecords();

const validate = (directory: string, asOf = AS_OF) =>
  validateContent(directory, asOf, (kind, id) => `/${kind}/${id}/`);

it('gives the entries of a valid record', async () => {
  const { entries, findings } = await validate(makeRecord('base'));
  expect(entries).toHaveLength(14);
  expect(findings).toEqual([]);
});

it('takes the day as an argument', async () => {
  const { findings } = await validate(makeRecord('base'), '2016-01-01');
  expect(findings.map(formatFinding)).toEqual([
    'content/events/2016/2016-02-10-arcadia-assesses-commitments.md:6:9 date-future 2016-02-10 lies ahead of 2016-01-01, so the status must be scheduled',
  ]);
});

it('puts the findings of files and of the whole record into one order', async () => {
  const { findings } = await validate(
    makeRecord('base', {
      'mechanisms/a.md': '',
      'countries/xd.md': '---\nname: D\n---\n',
      'permalinks.txt': 'norms/gone\n',
      'events/2013/2013-a.md': 'x',
    }),
  );
  expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
    'content/countries/xd.md schema',
    'content/countries/xd.md schema',
    'content/events/2013/2013-a.md front-matter',
    'content/mechanisms/a.md empty-file',
    'content/permalinks.txt permalinks-kept',
  ]);
  expect(findings).toEqual(findings.toSorted(compareFindings));
});

it('reads the page on coverage as it reads bodies', async () => {
  const { coverage, findings } = await validate(
    makeRecord('base', {
      'coverage.md': [
        '## Norms',
        '',
        'See [the norm](norm:no-theft), [a lost one](norm:no-thefts) and www.example.org.',
        '',
        'A <b>bold</b> claim.[^gazette]',
        '',
      ].join('\n'),
    }),
  );
  expect(coverage?.body.html).toContain('<a href="/norms/no-theft/">the norm</a>');
  expect(findings.map(formatFinding)).toEqual([
    'content/coverage.md:3:32 body-links no entry "no-thefts" in norms (did you mean no-theft?)',
    'content/coverage.md:3:65 body-plain the body must not hold a link that leads out of the record (list the page as a source and cite it)',
    'content/coverage.md:5:3 body-plain the body must not hold raw HTML',
    'content/coverage.md:5:10 body-plain the body must not hold raw HTML',
    'content/coverage.md:5:21 source-exists no source "gazette", as coverage.md lists none',
  ]);
});

it('has no page on coverage where there is no file', async () => {
  const directory = makeRecord('base');
  rmSync(join(directory, 'coverage.md'));
  expect(await validate(directory)).toMatchObject({ coverage: undefined, findings: [] });
});

describe('permalinks.txt', () => {
  it.each([
    ['norms/gone', [1]],
    ['# norms/gone\n\n  norms/gone  \r\nnorms/no-theft\r\nnorms/lost', [3, 5]],
    ['', []],
  ])('%j is wrong on lines %j', async (text, lines) => {
    const directory = makeRecord('base');
    writeFileSync(join(directory, 'permalinks.txt'), text);
    const { findings } = await validate(directory);
    expect(findings.map(({ line }) => line)).toEqual(lines);
  });
});
