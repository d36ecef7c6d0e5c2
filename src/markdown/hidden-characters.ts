import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { characterFaults } from '../domain/characters.ts';
import type { BodyFault } from './limits.ts';
import { placesIn, writtenOf } from './place-in.ts';

/** Characters that no text may hold and that a body writes as `&nbsp;`, `&#x200B;` or the like. */
export function hiddenCharacters(tree: Root, source: string): BodyFault[] {
  const faults: BodyFault[] = [];
  if (!source.includes('&')) return faults;
  visit(tree, 'text', (node) => {
    const place = placesIn(writtenOf(node, source));
    for (const { index, message, hint } of characterFaults(node.value)) {
      faults.push({ ...place(index), rule: 'characters', message, hint });
    }
  });
  return faults;
}
