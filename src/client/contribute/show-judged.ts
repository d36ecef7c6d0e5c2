/** Shows what is known of a draft: findings, beside their fields too, the preview and the file. */
import { counted } from '../../domain/words.ts';
import { fieldAt, inputOf } from './form-values.ts';
import type { Judged, ToldFinding } from './judge.ts';

/** Shows it all in the form; `named` are the title and the summary of the draft. */
export function showJudged(
  form: HTMLElement,
  { findings, text, file, when, html }: Judged,
  named: { readonly title: string; readonly summary: string },
): void {
  const say = (part: string, words: string) => {
    const element = form.querySelector(`[${part}]`);
    if (element && element.textContent !== words) element.textContent = words;
  };
  say(
    'data-state',
    findings.length === 0
      ? 'No findings: the check takes this entry.'
      : `${counted(findings.length, 'finding')}.`,
  );
  say('data-file', text);
  say('data-path', file);
  showPreview(form, when, html, named);
  for (const fault of form.querySelectorAll<HTMLElement>('.fault')) fault.hidden = true;
  for (const input of form.querySelectorAll('[aria-invalid]')) {
    input.removeAttribute('aria-invalid');
    input.removeAttribute('aria-describedby');
  }
  const items = findings.map((finding, index) => findingItem(form, finding, index));
  const list = form.querySelector('[data-findings]');
  // What is said already stays: a press on it would be lost with it.
  const said = items.map((item) => item.textContent).join('');
  if (list && list.textContent !== said) list.replaceChildren(...items);
}

/** A finding in the list, which leads to its field; beside the field it stands once that was left. */
function findingItem(form: HTMLElement, { words, rule, path }: ToldFinding, index: number) {
  const item = document.createElement('li');
  const field =
    path?.[0] === 'body' ? sectionField(form, String(path[1])) : path && fieldAt(form, path);
  const text = document.createElement(field ? 'button' : 'span');
  text.textContent = words;
  const ofRule = document.createElement('code');
  ofRule.textContent = rule;
  item.append(text, ' ', ofRule);
  if (!field) return item;
  (text as HTMLButtonElement).type = 'button';
  text.addEventListener('click', () => {
    goTo(field);
  });
  if (field.dataset['left'] !== undefined) mark(field, words, index);
  return item;
}

function sectionField(form: HTMLElement, section: string): HTMLElement | undefined {
  const areas = [...form.querySelectorAll<HTMLElement>('[data-section]')];
  const area = areas.find(({ dataset }) => dataset['section'] === section) ?? areas[0];
  return area?.closest<HTMLElement>('.field') ?? undefined;
}

function mark(field: HTMLElement, words: string, index: number): void {
  const fault = field.querySelector<HTMLElement>(':scope > .fault');
  const input = inputOf(field);
  if (!fault || !input) return;
  fault.id = `fault-${index}`;
  fault.textContent = fault.hidden ? words : `${fault.textContent}; ${words}`;
  fault.hidden = false;
  input.setAttribute('aria-invalid', 'true');
  input.setAttribute('aria-describedby', fault.id);
}

/** Brings a field before the reader, out of what is folded. */
function goTo(field: HTMLElement): void {
  for (
    let fold = field.closest('details');
    fold;
    fold = fold.parentElement?.closest('details') ?? null
  )
    fold.open = true;
  const target = inputOf(field) ?? field.querySelector('button');
  target?.focus();
  field.scrollIntoView({ block: 'center' });
}

function showPreview(
  form: HTMLElement,
  when: string,
  html: string,
  { title, summary }: { readonly title: string; readonly summary: string },
): void {
  const heading = document.createElement('h3');
  heading.textContent = title;
  const date = document.createElement('p');
  date.textContent = when;
  const lede = document.createElement('p');
  lede.textContent = summary;
  // The pipeline has made this HTML safe, as it does for every page.
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  for (const top of body.querySelectorAll('h2')) {
    const lower = document.createElement('h4');
    lower.textContent = top.textContent;
    top.replaceWith(lower);
  }
  for (const named of body.querySelectorAll('[id]')) named.removeAttribute('id');
  form
    .querySelector('[data-preview]')
    ?.replaceChildren(...(title === '' ? [] : [heading]), date, lede, ...body.childNodes);
}
