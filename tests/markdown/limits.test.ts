import { describe, expect, it } from 'vitest';
import { render } from './render.ts';

const KIB_64 = 64 * 1024;

/** Lists within lists, each a step further in. */
function ladder(levels: number, mark: string): string {
  const step = ' '.repeat(mark.length);
  return Array.from(
    { length: levels },
    (_, level) => `${step.repeat(level)}${mark}a [^voa]\n`,
  ).join('');
}

function table(columns: number, rows: number): string {
  return `${'|a'.repeat(columns)}|\n${'|-'.repeat(columns)}|\n${`${'|b'.repeat(columns)}|\n`.repeat(rows)}`;
}

describe('what is too much is told by its place, and not rendered', () => {
  it.each([
    ['quotations', `A\n\n${'>'.repeat(21)} b`, 13, 'body-depth', 'nests 21 levels deep'],
    ['lists by indentation', ladder(21, '- '), 31, 'body-depth', 'nests 21 levels deep'],
    ['numbered lists', ladder(21, '1. '), 31, 'body-depth', 'indented by 63 columns'],
    ['lists far in', ladder(200, '- '), 41, 'body-depth', 'indented by 62 columns'],
    ['lists by tabs', '\t'.repeat(16) + '- a', 11, 'body-depth', 'indented by 66 columns'],
    ['lists in quotations', '> - '.repeat(11) + 'a', 11, 'body-depth', 'nests 22 levels deep'],
    ['columns', table(13, 1), 11, 'body-size', 'has 13 columns'],
    ['cells', `|a|\n|-|\n${'|b'.repeat(900)}|`, 11, 'body-size', 'has 900 columns'],
    ['lines', 'a\n'.repeat(1500), 1511, 'body-size', 'has 1,501 lines, which is more than 1,500'],
    ['emphasis', `A\n\n${'*a'.repeat(301)}`, 13, 'body-size', 'more than 300 marks'],
    ['brackets', `A\n${'[]'.repeat(151)}`, 12, 'body-size', 'more than 300 marks'],
    ['emphasis over lines', '*a\n'.repeat(301), 311, 'body-size', 'more than 300 marks'],
    ['list marks', '- - a\n'.repeat(751), 761, 'body-size', 'more than 1,500 marks of lists'],
  ])('%s', (_, markdown, line, rule, message) => {
    const { html, faults = [] } = render(markdown);
    expect(html).toBe('');
    expect(faults[0]).toMatchObject({ line, rule });
    expect(faults[0]?.message).toContain(message);
  });
});

it.each([
  ['twenty levels', ladder(20, '- ')],
  ['twenty quotations', `${'>'.repeat(20)} b`],
  ['twelve columns', table(12, 100)],
  ['many notes over many paragraphs', '[a](event:x) [^voa] [^un]\n\n'.repeat(700)],
  ['many list items', '- [a](event:x) [^voa]\n'.repeat(1400)],
  ['one long paragraph', 'a '.repeat(30_000)],
])('renders %s', (_, markdown) => {
  const { html, faults } = render(markdown);
  expect(faults).toBeUndefined();
  expect(html).not.toBe('');
});

/** Pieces that parsers of Markdown are known to be slow with, as long as a file may be. */
const SLOW = [
  ...[
    '*a',
    'a*',
    '**a ',
    '*a**b',
    '*a_b ',
    '_a ',
    '[',
    '[]',
    '[a](',
    '](a',
    '![a]',
    '[^a]',
    '[^a] ',
  ],
  ...[
    '[^a]: b\n\n',
    '[a]: b\n',
    '`a ',
    '*`',
    '<a ',
    '<a b="',
    '<!--',
    '&a',
    '\\*',
    '> ',
    '>',
    '- ',
    '1. ',
  ],
  ...[
    '|a',
    '| ',
    '|a|\n|-|\n',
    '“',
    '" ',
    'www.a ',
    'http://a ',
    'a@',
    'a.',
    '# a\n',
    'a  \n',
    '  - a\n',
  ],
];
it.each(SLOW)('takes little time over %j again and again', (piece) => {
  const whole = piece.repeat(KIB_64 / piece.length);
  const parts = piece.repeat(Math.max(1, 290 / piece.length)) + '\n\n';
  // Time of the processor: others may be at work at the same time.
  const start = process.cpuUsage();
  render(whole);
  render(parts.repeat(Math.min(700, KIB_64 / parts.length)));
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000).toBeLessThan(4000);
});
