/** The draft as it is kept in this browser, and nowhere else. */
import type { Asked } from './judge.ts';

/** A draft for an event, or for the correction of one, which has a place of its own. */
export function keptDraft(corrects: string | undefined) {
  const key = `contribute:${corrects ?? ''}`;
  return {
    /** The draft that was kept, if any; a browser that keeps nothing has none. */
    read(): Asked | undefined {
      try {
        const text = localStorage.getItem(key);
        return text === null ? undefined : (JSON.parse(text) as Asked);
      } catch {
        return undefined;
      }
    },
    write(draft: Asked): void {
      try {
        localStorage.setItem(key, JSON.stringify(draft));
      } catch {
        // A browser without storage, or a full one: the draft lives as long as the page.
      }
    },
    clear(): void {
      try {
        localStorage.removeItem(key);
      } catch {
        // As above: there is nothing to remove.
      }
    },
  };
}
