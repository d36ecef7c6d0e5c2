/** Words that run into each other: what a build drops between text and an inline element. */

const INLINE =
  'a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|u|var';
/** What a word ends with and begins with, punctuation that wants a space after it included. */
const END = String.raw`[\p{L}\p{N}.,;:!?)”’]`;
const BEGIN = String.raw`[\p{L}\p{N}(“‘]`;
const OPEN = String.raw`(?:<(?:${INLINE})(?:\s[^>]*)?>)+`;
const CLOSE = String.raw`(?:</(?:${INLINE})>)+`;
/** Neighbours that a style sets apart have a class; those without one are words of one sentence. */
const PLAIN = `(?:<(?:${INLINE})(?![^>]*\\sclass=)(?:\\s[^>]*)?>)`;

const IN_HTML = [
  new RegExp(`${END}${OPEN}${BEGIN}`, 'gu'),
  new RegExp(`${END}${CLOSE}${BEGIN}`, 'gu'),
  new RegExp(`${END}(?:</a>)${PLAIN}${BEGIN}`, 'gu'),
];

/** Places in a finished page where a word and its neighbour have no space between them. */
export function gluedWords(html: string): string[] {
  const text = html.replace(/<(script|style|pre|template)\b[\s\S]*?<\/\1>/g, '<br>');
  return IN_HTML.flatMap((pattern) => [...text.matchAll(pattern)]).map(({ index, 0: found }) =>
    text.slice(Math.max(0, index - 20), index + found.length + 20),
  );
}

/**
 * Places in a component's markup where the build will leave no space: a line that ends in a word
 * before an inline element or an expression, the same the other way round, and a word that touches
 * an expression on its line.
 */
export function gluedMarkup(component: string): string[] {
  const markup = component
    .replace(/^---[\s\S]*?\n---\n/, '')
    .replace(/<(script|style|pre)\b[\s\S]*?<\/\1>/g, '')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '');
  const before = new RegExp(
    String.raw`(?<=[>}\s])[^\s<>{}=&|]*[\p{L}\p{N}.;:”’]\n\s*(?:<(?:${INLINE})[\s>]|\{(?!' ')[\w(])`,
    'gu',
  );
  const after = new RegExp(
    String.raw`(?:</(?:${INLINE})>|[\w)]\})\n\s*${BEGIN}[^\s=<>{}]*(?=\s|<|\{)(?!\s*=)`,
    'gu',
  );
  const touching = /(?<![\w$]=|=>\s?)(?<=[\s>][\p{L}’]*)[\p{L},;:”’]\{[\w(]/gu;
  return [before, after, touching].flatMap((pattern) =>
    [...markup.matchAll(pattern)].map(([found]) => found.replace(/\s+/g, ' ')),
  );
}
