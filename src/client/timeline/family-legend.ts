/** The names of the families beside the drawing, as buttons that select them. */

export interface FamilyLegend {
  /** Shows which families are selected; none are all. */
  readonly show: (chosen: readonly string[]) => void;
}

/** Makes the names in a figure's legend buttons; `change` is told which families are selected. */
export function makeFamilyLegend(
  figure: HTMLElement,
  change: (chosen: string[]) => void,
): FamilyLegend {
  let chosen: readonly string[] = [];
  const buttons = [...figure.querySelectorAll<HTMLElement>('.year-bars-labels li')].flatMap(
    (item) => {
      const family = item.querySelector<HTMLElement>('[data-family]')?.dataset['family'];
      const name = item.querySelector<HTMLElement>('[data-name]');
      if (family === undefined || !name) return [];
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'family-choice';
      button.textContent = name.textContent;
      button.title = name.title;
      button.setAttribute('aria-pressed', 'false');
      button.addEventListener('click', () => {
        const others = chosen.filter((one) => one !== family);
        change(others.length === chosen.length ? [...chosen, family] : others);
      });
      name.replaceChildren(button);
      return [{ family, item, button }];
    },
  );
  return {
    show(families) {
      chosen = families;
      for (const { family, item, button } of buttons) {
        const is = families.includes(family);
        button.setAttribute('aria-pressed', String(is));
        item.classList.toggle('unchosen', families.length > 0 && !is);
      }
      for (const group of figure.querySelectorAll<SVGElement>('svg g[data-family]'))
        group.classList.toggle(
          'unchosen',
          families.length > 0 && !families.includes(group.dataset['family'] ?? ''),
        );
    },
  };
}
