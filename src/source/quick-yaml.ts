/**
 * A quick reader for heads without anything unusual. It tells no positions and explains no mistakes:
 * where it is in doubt it gives nothing, and the careful reader of `front-matter.ts` decides.
 */
import { FAILSAFE_SCHEMA, load } from 'js-yaml';

/**
 * What the careful reader refuses or reports, or what the two might read differently: aliases,
 * anchors and tags, comments, tabs, block texts, explicit keys, directives and document marks.
 */
const UNUSUAL = /(^|[\s,[{:-])[&*!]\S|[|>][-+\d]* *$|^[ -]*\? |^%|(^|\s)#|\t|^(---|\.\.\.)/m;

/** The plain value of a YAML head, all scalars as text, or undefined when the careful reader must look. */
export function quickYaml(yaml: string): unknown {
  if (UNUSUAL.test(yaml)) return undefined;
  try {
    return load(yaml, { schema: FAILSAFE_SCHEMA });
  } catch {
    return undefined;
  }
}
