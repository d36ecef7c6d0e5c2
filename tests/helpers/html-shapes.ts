/**
 * What a validator of HTML looks at in a page, without its words. The same templates make thousands of
 * pages, so the validator sees one page of each shape; what differs from page to page (ids, references,
 * names of landmarks, raw characters) is looked at here.
 */

/** A page taken apart. */
export interface PageShapes {
  /** Each element in its surroundings, as far as its validity hangs on them. */
  readonly shapes: ReadonlySet<string>;
  /** What is wrong with this page in particular, or not written as templates write it. */
  readonly faults: readonly string[];
}

const TOKEN =
  /<!--[\s\S]*?-->|<!DOCTYPE[^>]*>|<\/([a-zA-Z][\w-]*)>|<([a-zA-Z][\w-]*)((?:\s+[^\s"'<>/=]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+|</g;
const ATTRIBUTE = /([^\s"'<>/=]+)(?:="([^"]*)")?/g;
/** Attributes that hold words, numbers, addresses or ids of the page's own: whether there is one counts. */
const FREE =
  /^(action|alt|content|d|datetime|download|for|height|id|list|placeholder|property|src|title|transform|value|viewBox|width|[xyr][12]?|c[xy]|data-.*|aria-(controls|describedby|label|labelledby))$/;
const REFERRING = /^(for|list|aria-(controls|describedby|labelledby))$/;
/** Astro's mark of a component's own styles, which says true on an element of a script. */
const SCOPE = /^data-astro-cid-/;
/** What a template writes where it meant an attribute to be there or not. */
const LEAKED = /^(true|false|undefined|null|NaN|\[object \w+\])$/;
const VOID = /^(area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Elements whose children stand in an order, or only so often. */
const ORDERED = /^(html|head|table|tr|dl|div|details|fieldset|figure|select|picture)$/;

/** Parts of a page that readers jump between, each under a name of its own. */
const LANDMARK = /^(nav|aside|main)$/;

interface Open {
  readonly tag: string;
  readonly path: string;
  readonly own: string;
  readonly children: string[];
  /** Whether words stand in it, or are said of it, and whether a button that sends the form does. */
  readonly holds: Set<'words' | 'submit'>;
}

/** Takes a page apart. */
export function pageShapes(html: string): PageShapes {
  const shapes = new Set<string>();
  const faults: string[] = [];
  const ids = new Map<string, string>();
  const references: { from: string; id: string }[] = [];
  const landmarks: string[] = [];
  const root: Open = { tag: '', path: '', own: '', children: [], holds: new Set() };
  const stack = [root];
  const current = () => stack.at(-1) ?? root;

  const open = (tag: string, attributes: string, ended: string) => {
    const values = valuesOf(attributes, (name) => faults.push(`<${tag}> has ${name} twice`));
    const own = [...values].map((one) => valueShape(...one, values)).join(' ') + ended;
    for (const [name, value = ''] of values)
      if (name.startsWith('data-') && !SCOPE.test(name) && LEAKED.test(value))
        faults.push(`<${tag}> has ${name}="${value}"; what is there or not has no value`);
    for (const [name, value = ''] of values)
      if (REFERRING.test(name))
        references.push(...value.split(' ').map((id) => ({ from: `${tag} ${name}`, id })));
    const id = values.get('id');
    if (id !== undefined) {
      if (ids.has(id)) faults.push(`the id ${id} stands twice`);
      if (!/^\p{L}[\p{L}\p{N}_-]*$/u.test(id)) faults.push(`“${id}” is no id`);
      ids.set(id, `${tag} ${own}`);
    }
    const name = values.get('aria-label') ?? values.get('aria-labelledby');
    if (LANDMARK.test(tag)) landmarks.push(`${tag} ${name}`);
    const { path, children } = current();
    addChild(children, tag);
    const isHidden = values.get('aria-hidden') === 'true' || values.has('hidden');
    const holds: Open['holds'] = new Set();
    if (Boolean(name) || Boolean(values.get('alt'))) holds.add('words');
    if (/^(button|input)$/.test(tag) && values.get('type') === 'submit') holds.add('submit');
    stack.push({ tag, path: `${path}>${tag}${isHidden ? '!' : ''}`, own, children: [], holds });
    if (VOID.test(tag) || ended === '/') close();
  };

  const close = () => {
    const { tag, path, own, children, holds } = stack.pop() ?? root;
    const inside = ORDERED.test(tag) ? children : [...new Set(children)].toSorted();
    shapes.add([path, own, [...holds].toSorted(), inside].join(' '));
    for (const one of holds) current().holds.add(one);
  };

  const read = (text: string) => {
    const { tag, holds } = current();
    if (text.trim() !== '') holds.add('words');
    if (tag !== 'script' && /&(?!(amp|lt|gt|quot|#x?[\da-fA-F]+);)|[<>]/.test(text))
      faults.push(`a raw character in “${text.trim().slice(0, 80)}”`);
    if (/[ \t]+\n/.test(text)) faults.push('blanks at the end of a line');
  };

  for (const [token, closed, opened, attributes = '', ended = ''] of html.matchAll(TOKEN)) {
    if (opened !== undefined) open(opened, attributes, ended);
    else if (closed === undefined && token.startsWith('<!')) shapes.add(token);
    else if (closed === undefined) read(token);
    else if (closed === current().tag) close();
    else faults.push(`</${closed}> where <${current().tag}> is open`);
  }
  if (stack.length > 1) faults.push(`<${current().tag}> is never closed`);
  for (const { from, id } of references) {
    const target = ids.get(id);
    if (target === undefined) faults.push(`${from} names “${id}”, which is not there`);
    else shapes.add(`${from} → ${target}`);
  }
  for (const [at, landmark] of landmarks.entries())
    if (landmarks.indexOf(landmark) < at) faults.push(`two landmarks are ${landmark}`);
  return { shapes, faults };
}

/** The attributes of a tag by their names, and a word on each that stands there twice. */
function valuesOf(attributes: string, twice: (name: string) => void) {
  const values = new Map<string, string | undefined>();
  for (const [, name = '', value] of attributes.matchAll(ATTRIBUTE)) {
    if (values.has(name)) twice(name);
    values.set(name, value);
  }
  return values;
}

/** Adds a child to those of an element, in which several of a kind in a row are one. */
function addChild(children: string[], tag: string): void {
  const last = children.at(-1);
  if (last === tag) children[children.length - 1] = `${tag}+`;
  else if (last !== `${tag}+`) children.push(tag);
}

/** An attribute without what is the page's own. */
function valueShape(
  name: string,
  value: string | undefined,
  all: ReadonlyMap<string, string | undefined>,
): string {
  if (value === undefined || value === '') return `${name}${value === undefined ? '' : '='}`;
  if (name === 'href') return `href=${/^[a-z]+:/.exec(value)?.[0] ?? ''}…`;
  if (name === 'content' && all.has('http-equiv'))
    return `content=${value.replace(/url=.*/, 'url')}`;
  return `${name}=${FREE.test(name) ? '…' : value.replace(/[\d.]+/g, '0')}`;
}
