/** On a narrow screen the form opens as a sheet over the page, with what it finds and a way back. */

export interface Sheet {
  /** Says in the open sheet what is found. */
  readonly say: (words: string) => void;
}

/** As the style sheet has it: where the form has no place on the page itself. */
const NARROW = '(max-width: 47.99rem)';

/**
 * Makes the button `[data-open-sheet]` within an element open its form as a sheet. `clear` takes back every
 * filter.
 */
export function makeSheet(root: HTMLElement, form: HTMLFormElement, clear: () => void): Sheet {
  const opener = root.querySelector<HTMLElement>('[data-open-sheet]');
  const place = document.createComment('the form, while it is no sheet');
  const sheet = document.createElement('dialog');
  sheet.className = 'sheet';
  sheet.setAttribute('aria-labelledby', 'sheet-title');
  const title = Object.assign(document.createElement('h2'), {
    id: 'sheet-title',
    textContent: 'Filters',
  });
  const found = document.createElement('p');
  found.setAttribute('aria-live', 'polite');
  const foot = document.createElement('div');
  foot.className = 'sheet-foot';
  foot.append(
    found,
    button('Clear all', clear),
    button('Done', () => sheet.close()),
  );
  sheet.append(title, foot);
  form.before(place);
  root.append(sheet);

  const open = () => {
    foot.before(form);
    sheet.showModal();
    sheet.scrollTop = 0;
  };
  sheet.addEventListener('close', () => place.after(form));
  // A press beside the sheet means the page; the sheet itself fills its box.
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet) sheet.close();
  });
  opener?.addEventListener('click', open);
  window.matchMedia(NARROW).addEventListener('change', ({ matches }) => {
    if (!matches && sheet.open) sheet.close();
  });
  return {
    say(words) {
      found.textContent = words;
    },
  };
}

function button(words: string, press: () => void): HTMLButtonElement {
  const made = Object.assign(document.createElement('button'), {
    type: 'button',
    textContent: words,
  });
  made.addEventListener('click', press);
  return made;
}
