/**
 * The id of the relation of two parties: their ids in alphabetical order, joined by a hyphen, or by
 * two where one of the ids has a hyphen itself. No id of a party has two hyphens on end, so no two
 * pairs share an id.
 */
export function relationId(a: string, b: string): string {
  const pair = a < b ? [a, b] : [b, a];
  return pair.join(pair.some((id) => id.includes('-')) ? '--' : '-');
}
