/** The example of CONTRIBUTING, as somebody would copy it. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { formatFinding } from '../../src/domain/finding.ts';
import { readEntry } from '../../src/source/entry.ts';

it('reads the example word for word, its comments included', () => {
  const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
  const example = /^```markdown\n([\s\S]*?)^```$/m.exec(contributing)?.[1] ?? '';
  const id = '2014-05-19-china-suspends-working-group';
  const raw = { kind: 'events' as const, id, file: `${id}.md`, bytes: Buffer.from(example) };
  const { entry, findings } = readEntry(raw, (kind, of) => `/${kind}/${of}/`);
  expect(findings.map(formatFinding)).toEqual([]);
  expect(entry?.data).toMatchObject({
    title: 'China suspends the US–China Cyber Working Group',
    date: '2014-05-19',
    sources: [{ read: 'excerpt' }],
  });
});
