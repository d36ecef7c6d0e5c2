/** How many names a line of a list can hold. */
const SHOWN = 4;

/** Names for one line of a list: the first four, and how many more there are. */
export function briefList(names: readonly string[]): string {
  const more = names.length - SHOWN;
  return names.slice(0, SHOWN).join(', ') + (more > 0 ? ` +${more}` : '');
}
