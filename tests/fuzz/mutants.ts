/** Entries with something wrong in them, made from good ones by a generator that repeats itself. */

/** Numbers from 0 to below 1 that a seed decides (Mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const CHARACTERS = [
  ...[
    '\u0000',
    '\u0008',
    '\u00A0',
    '\u00AD',
    '\u200B',
    '\u200F',
    '\u202E',
    '\u2028',
    '\uFEFF',
    '\uFFFE',
  ],
  ...[
    '\uD800',
    'e\u0301',
    '😀',
    '👩‍👩‍👧',
    '中',
    'ש',
    '"',
    "'",
    '<',
    '>',
    '&',
    ']]>',
    '`',
    '*',
    '_',
    '[',
    ']',
  ],
  ...[
    '|',
    '\\',
    '#',
    ' #',
    ': ',
    '- ',
    '{',
    '}',
    ',',
    '\t',
    '\n',
    '\n\n',
    '\r',
    '---\n',
    '%',
    '=',
    '@',
    '\u{10FFFF}',
  ],
];

const VALUES = [
  ...[
    '',
    'null',
    'true',
    '0',
    '-1',
    '1e5',
    '[]',
    '{}',
    '[[]]',
    '""',
    "''",
    '|',
    '>',
    '*a',
    '&a b',
    '!!int 1',
  ],
  ...[
    '0000',
    '9999-12-31',
    '2206',
    '2014-02-30',
    '2014-13',
    '2014-05-19/2014-05-18',
    '201X',
    '2016-02-10~',
  ],
  ...[
    'xa',
    'xz',
    'XA',
    'no',
    'dialogue',
    'no-theft',
    'gazette',
    'courier:p. 1',
    'zz',
    'en-abc',
    'zh-Hans',
  ],
  ...[
    'https://x.example/',
    'javascript:alert(1)',
    'https://u:p@x.example/',
    'https://x.example/\u200B',
    '//x',
  ],
  ...[
    '"\\uD800"',
    '"\\0"',
    '"\\u200b"',
    '"a\\nb"',
    'a # b',
    'Issue #5',
    'a: b',
    '=1+1',
    '<b>',
    'x'.repeat(300),
  ],
];

const MARKDOWN = [
  ...[
    '[^gazette]',
    '[^nobody]',
    '[^gazette:p. 1]',
    '[^gazette:¶&nbsp;1]',
    '[a](event:x)',
    '[](norm:no-theft)',
  ],
  ...[
    '[a [b](norm:no-theft)](norm:no-theft)',
    '[a](norm:no-theft "t")',
    '<norm:no-theft>',
    '![a](b)',
    '<b>',
  ],
  ...[
    '[a]: b\n',
    '[^a]: b\n',
    '****',
    '** **',
    '&nbsp;',
    '&#x200B;',
    '&#xD800;',
    '&#0;',
    '\\',
    '`a`',
    '``',
    '~~~\n',
  ],
  ...[
    '\n\n- \n\n',
    '\n\n1. a\n\n',
    '\n\n> a\n\n',
    '\n\n|a|b|\n|-|-|\n|c|d|e|\n\n',
    '\n\n# a\n\n',
    '\n\n---\n\n',
    '  \n',
  ],
  ...['www.x.org', 'a@x.org', '“a', '«a»', '“a b c d e f g h i j k l m n o p”', '2016-02-10-a-b'],
];

const REPEATED = [
  '*a',
  '[]',
  '[a](',
  '[^a] ',
  '> ',
  '- ',
  '|a',
  '`a ',
  '<a ',
  '“',
  'www.a ',
  'a ',
  '\n',
  '[',
  '{a: ',
  '- "\n',
];

type Change = (text: string, random: () => number) => string;

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)] as T;
}

function insert(text: string, piece: string, random: () => number): string {
  const at = Math.floor(random() * (text.length + 1));
  return text.slice(0, at) + piece + text.slice(at);
}

function onLines(change: (lines: string[], index: number, random: () => number) => void): Change {
  return (text, random) => {
    const lines = text.split('\n');
    change(lines, Math.floor(random() * lines.length), random);
    return lines.join('\n');
  };
}

/** Changes only what stands below the head. */
function inBody(change: Change): Change {
  return (text, random) => {
    const at = text.indexOf('\n---\n', 4) + 5;
    return at < 5 ? text : text.slice(0, at) + change(text.slice(at), random);
  };
}

const CHANGES: readonly Change[] = [
  (text, random) => insert(text, pick(CHARACTERS, random), random),
  (text, random) => text.slice(0, Math.floor(random() * text.length)),
  (text, random) => {
    const at = Math.floor(random() * text.length);
    return text.slice(0, at) + text.slice(at + 1 + Math.floor(random() * 8));
  },
  onLines((lines, index) => lines.splice(index, 1)),
  onLines((lines, index) => lines.splice(index, 0, lines[index] ?? '')),
  onLines((lines, index, random) => {
    lines.push(...lines.splice(index, 1 + Math.floor(random() * 3)));
  }),
  onLines((lines, index, random) => {
    lines[index] = (lines[index] ?? '').replace(
      /(: ).*/,
      (_, colon) => colon + pick(VALUES, random),
    );
  }),
  onLines((lines, index, random) => {
    lines[index] = (lines[index] ?? '').replace(
      /(\w+): [^,}]*/,
      (_, key) => `${key}: ${pick(VALUES, random)} `,
    );
  }),
  onLines((lines, index, random) => {
    lines[index] = `${' '.repeat(Math.floor(random() * 8))}${lines[index] ?? ''}`;
  }),
  inBody((text, random) => insert(text, pick(MARKDOWN, random), random)),
  inBody((text, random) => insert(text, ` ${pick(MARKDOWN, random)} `, random)),
  inBody((text, random) => insert(text, pick(CHARACTERS, random), random)),
  (text, random) =>
    insert(text, pick(REPEATED, random).repeat(1 + Math.floor(random() ** 3 * 20_000)), random),
  inBody((text, random) => {
    const mark = pick(['- ', '1. ', '> ', '>', '* '], random);
    const levels = Math.floor(random() * 60);
    const rungs = Array.from({ length: levels }, (_, level) =>
      random() < 0.5 ? `${' '.repeat(mark.length * level)}${mark}a` : `${mark.repeat(level)}a`,
    );
    return `${text}\n${rungs.join('\n')} [^gazette]\n`;
  }),
];

/** The text with one to three changes; no longer than a file may be. */
export function mutant(text: string, random: () => number): string {
  let changed = text;
  const times = 1 + Math.floor(random() ** 2 * 3);
  for (let time = 0; time < times; time += 1) changed = pick(CHANGES, random)(changed, random);
  return changed.slice(0, 64 * 1024 - 1);
}
