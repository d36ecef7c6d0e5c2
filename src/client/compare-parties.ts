/** `<compare-parties>`: two or three parties side by side by norm, as the address or the form says. */
import { counted, nounFor } from '../domain/words.ts';
import { relationId } from '../domain/relation-id.ts';
import { sides as sideTerms } from '../domain/vocabulary/index.ts';
import type { PublishedMatrix, PublishedSides } from '../record/matrix.ts';
import { followForm } from './form-state.ts';

type PublishedParty = PublishedMatrix['parties'][number];

class CompareParties extends HTMLElement {
  #loading: Promise<PublishedMatrix> | undefined;
  /** Number of the latest comparison; an answer to an earlier one is thrown away. */
  #turn = 0;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) throw new Error('<compare-parties> has no form');
    followForm(form, (values) => void this.#show([...new Set(values.getAll('c'))])).start();
  }

  async #show(ids: readonly string[]): Promise<void> {
    const turn = ++this.#turn;
    const status = this.querySelector('[role="status"]');
    const place = this.querySelector('[data-compared]');
    if (!status || !place) return;
    if (ids.length < 2) {
      place.replaceChildren();
      status.textContent = nounFor(ids.length, 'Choose a second party.', '');
      return;
    }
    try {
      const matrix = await this.#load();
      if (turn !== this.#turn) return;
      const parties = ids.flatMap((id) => matrix.parties.find((party) => party.id === id) ?? []);
      const table = this.#table(matrix, parties);
      place.replaceChildren(table);
      const rows = table.querySelectorAll('tbody tr').length;
      status.textContent = `${parties.map(({ label }) => label).join(', ')}: ${counted(rows, 'norm')}`;
    } catch {
      if (turn === this.#turn)
        status.textContent = 'The comparison could not be loaded. Try again.';
    }
  }

  #load(): Promise<PublishedMatrix> {
    this.#loading ??= fetch(this.dataset['json'] ?? '').then((response) => {
      if (!response.ok) throw new Error(`no matrix: ${response.status}`);
      return response.json() as Promise<PublishedMatrix>;
    });
    this.#loading.catch(() => (this.#loading = undefined));
    return this.#loading;
  }

  #table(matrix: PublishedMatrix, parties: readonly PublishedParty[]): HTMLElement {
    const names = parties.map(({ label }) => label).join(', ');
    const head = element('tr', {}, [
      element('th', { scope: 'col' }, ['Norm']),
      ...parties.map((party) =>
        element('th', { scope: 'col' }, [
          link(
            this.#address('party').replace(':folder', party.folder).replace(':id', party.id),
            party.label,
          ),
        ]),
      ),
    ]);
    const rows = matrix.norms.flatMap((norm, place) => {
      const sidesHere = parties.map((party) => party.sides.find(([at]) => at === place));
      if (sidesHere.every((sides) => sides === undefined)) return [];
      const title = norm.paragraph === undefined ? norm.label : `${norm.paragraph} ${norm.label}`;
      return [
        element('tr', {}, [
          element('th', { scope: 'row' }, [
            link(this.#address('norm').replace(':id', norm.id), title),
            ...this.#baseline(norm),
          ]),
          ...sidesHere.map((sides, index) =>
            sides
              ? element('td', {}, this.#marks(sides, norm.id, parties[index]?.id ?? ''))
              : element('td', { class: 'quiet' }, ['no statement of its own in the record']),
          ),
        ]),
      ];
    });
    const table = element('table', { class: 'data' }, [
      element('caption', { class: 'visually-hidden' }, [`What ${names} did about each norm`]),
      element('thead', {}, [head]),
      element('tbody', {}, rows),
    ]);
    const region = element(
      'div',
      {
        class: 'table-scroll',
        role: 'region',
        tabindex: '0',
        'aria-label': `What ${names} did about each norm`,
      },
      [table],
    );
    return element('div', {}, [region, this.#pairs(matrix, parties)]);
  }

  /** What one party did about a norm, a mark a kind, each leading to its evidence. */
  #marks([, ...counts]: PublishedSides, norm: string, party: string): HTMLElement[] {
    return sideTerms.flatMap(({ id, label }, place) => {
      const count = counts[place] ?? 0;
      if (count === 0) return [];
      const address = this.#address('side')
        .replace(':norm', norm)
        .replace(':kind', id)
        .replace(':party', party);
      return [
        element('a', { class: 'side', 'data-side': id, href: address }, [`${label} ${count}`]),
      ];
    });
  }

  /** When all members of the United Nations accepted the norm together, where they did. */
  #baseline({ id, accepted }: PublishedMatrix['norms'][number]): HTMLElement[] {
    if (accepted === undefined) return [];
    const address = this.#address('baseline').replace(':id', id);
    return [
      element('span', { class: 'quiet small' }, [
        ' accepted by all UN members, ',
        link(address, accepted),
      ]),
    ];
  }

  /** The pages of the relations between the parties, where there are any. */
  #pairs(matrix: PublishedMatrix, parties: readonly PublishedParty[]): HTMLElement {
    const pairs = parties.flatMap((one, index) =>
      parties.slice(index + 1).flatMap((other) => {
        const id = relationId(one.id, other.id);
        const count = matrix.relations[id];
        return count === undefined ? [] : [{ id, label: `${one.label} and ${other.label}`, count }];
      }),
    );
    return element(
      'ul',
      { class: 'tags', role: 'list' },
      pairs.map(({ id, label, count }) =>
        element('li', {}, [
          link(
            this.#address('relation').replace(':id', id),
            `${label}: ${counted(count, 'event')}`,
          ),
        ]),
      ),
    );
  }

  #address(name: string): string {
    return this.dataset[name] ?? '';
  }
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  content: readonly (Node | string)[],
): HTMLElement {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...content);
  return made;
}

function link(address: string, text: string): HTMLElement {
  return element('a', { href: address }, [text]);
}

customElements.define('compare-parties', CompareParties);
