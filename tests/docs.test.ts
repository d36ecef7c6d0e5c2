/** The docs stay true: they name every command, switch and rule, and no other. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../src/record/checks/index.ts';

const readme = readFileSync('README.md', 'utf8');
const contributing = readFileSync('CONTRIBUTING.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};

describe('README', () => {
  it.each([...readme.matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? ''))(
    'names the command %s, which exists',
    (command) => {
      expect(scripts).toHaveProperty([command]);
    },
  );

  const settings = readFileSync('src/site/settings.ts', 'utf8');
  it.each([...settings.matchAll(/read\(\s*'([A-Z_]+)'/g)].map((match) => match[1] ?? ''))(
    'documents the switch %s',
    (name) => {
      expect(readme).toContain(`\`${name}\``);
    },
  );
});

describe('CONTRIBUTING', () => {
  it('lists every rule with its summary, in the order in which they are run', () => {
    const listed = /<!-- rules -->\n([\s\S]*?)<!-- \/rules -->/.exec(contributing)?.[1]?.trim();
    expect(listed?.replace(/\n {2}/g, ' ')).toBe(
      rules.map(({ id, summary }) => `- \`${id}\`: ${summary}`).join('\n'),
    );
  });
});

it('is checked out with the same line ends on every system', () => {
  expect(readFileSync('.gitattributes', 'utf8')).toMatch(/^\* text=auto eol=lf$/m);
});
