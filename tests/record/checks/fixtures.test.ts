import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../../src/domain/finding.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import { rules } from '../../../src/record/checks/index.ts';
import { validateContent } from '../../../src/site/validate.ts';
import { fileRules } from '../../../src/source/rules.ts';
import { MADE } from './made-fixtures.ts';
import { AS_OF, FIXTURES, layOver, temporaryRecords } from './temporary-record.ts';

const makeRecord = temporaryRecords();

const ruleIds = [...fileRules, ...rules].map((rule) => rule.id);

async function check(directory: string): Promise<readonly Finding[]> {
  const { findings } = await validateContent(directory, AS_OF, (kind, id) => `/${kind}/${id}/`);
  return findings;
}

/** The findings about a folder of the fixtures, laid over the base record. */
async function findingsOf(fixture: string): Promise<readonly Finding[]> {
  const directory = makeRecord('base');
  layOver(directory, fixture);
  MADE[fixture]?.(directory);
  return check(directory);
}

it('finds nothing wrong with the base record', async () => {
  expect(await check(makeRecord('base'))).toEqual([]);
});

it('has a folder for every rule, and no other folder', () => {
  const folders = readdirSync(FIXTURES).filter((name) => name !== 'base');
  expect(folders.toSorted()).toEqual(ruleIds.toSorted());
  expect(new Set(ruleIds).size).toBe(ruleIds.length);
});

it('makes files for folders that exist', () => {
  for (const fixture of Object.keys(MADE)) expect(existsSync(join(FIXTURES, fixture))).toBe(true);
});

describe.each(ruleIds)('%s', (rule) => {
  it('stores files that keep the rule and files that break it', () => {
    expect(readdirSync(join(FIXTURES, rule)).toSorted()).toEqual(['invalid', 'valid']);
    expect(readdirSync(join(FIXTURES, rule, 'valid'))).not.toEqual([]);
  });

  it('lets the valid files pass', async () => {
    expect((await findingsOf(`${rule}/valid`)).map(formatFinding)).toEqual([]);
  });

  it('reports the invalid files, and nothing but this rule', async () => {
    const findings = await findingsOf(`${rule}/invalid`);
    const expected = readFileSync(join(FIXTURES, rule, 'invalid/expected.txt'), 'utf8');
    expect(findings.map((finding) => `${formatFinding(finding)}\n`).join('')).toBe(expected);
    expect(new Set(findings.map((finding) => finding.rule))).toEqual(new Set([rule]));
  });
});

it('gives every rule a summary of one sentence', () => {
  for (const { summary } of [...fileRules, ...rules]) expect(summary).toMatch(/^[A-Z][^\n]+\.$/);
});
