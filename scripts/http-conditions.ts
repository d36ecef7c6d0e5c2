/** Conditional and range requests: RFC 9110, sections 13 and 14. */
import type { IncomingHttpHeaders } from 'node:http';

/** First and last byte of a part, both of it. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether the reader already has this file, so that 304 is the answer. */
export function isFresh(headers: IncomingHttpHeaders, etag: string, mtime: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    return tags
      .split(',')
      .some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.trunc(mtime.getTime() / 1000) * 1000 <= since;
}

/**
 * The part of a file that a request asks for; undefined where the whole is the answer: no range, one in
 * other words than ours, several at once, or one of a file that has changed since (`If-Range`).
 */
export function rangeOf(
  headers: IncomingHttpHeaders,
  size: number,
  etag: string,
  mtime: Date,
): Range | 'unsatisfiable' | undefined {
  const condition = headers['if-range'];
  if (condition !== undefined && condition !== etag && condition !== mtime.toUTCString()) {
    return undefined;
  }
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(headers.range ?? '') ?? [];
  if (first === '' && last === '') return undefined;
  if (first === '') {
    const length = Math.min(Number(last), size);
    return length === 0 ? 'unsatisfiable' : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  if (last !== '' && Number(last) < start) return undefined;
  if (start >= size) return 'unsatisfiable';
  return { start, end: last === '' ? size - 1 : Math.min(Number(last), size - 1) };
}
