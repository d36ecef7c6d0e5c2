import type { Body } from '../../src/markdown/facts.ts';
import { renderBody } from '../../src/markdown/body.ts';

/** A body as an entry with two sources renders it, at `/base/`, below a head of ten lines. */
export function render(markdown: string): Body {
  return renderBody(markdown, {
    sources: ['voa', 'un'],
    line: 11,
    href: (kind, id) => `/base/${kind}/${id}/`,
  });
}
