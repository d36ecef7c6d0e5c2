// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../src/client/timeline/filters.ts';
// The page loads these on first use; here they are there at once.
import '../../../src/client/timeline/text-search.ts';
import '../../../src/client/timeline/view.ts';
import { facets } from '../../../src/timeline/query.ts';
import { patternRow, smallIndex } from './small-index.ts';

const panels = facets
  .map(
    ({ id, label }) => `<details class="facet" data-facet="${id}"><summary><span>${label}</span>
      <b class="facet-count"></b></summary><fieldset class="panel"><legend></legend><input data-find>
      <div class="choices"><p>Loading …</p></div></fieldset></details>`,
  )
  .join('');

/** Opens the timeline at an address, and waits for what it shows. */
async function page(search: string, text = '/pagefind/'): Promise<void> {
  window.happyDOM.setURL(`https://example.org/${search}`);
  const whole = document.createElement('div');
  whole.innerHTML = `<figure id="overview"><svg></svg></figure>
    <div id="timeline"><ol>${patternRow}</ol></div>
    <timeline-filters data-index="/timeline.json" data-summaries="/timeline/:year.json"
      data-event="/events/:id/" data-year="/years/:year/" data-text="${text}"
      data-csv="/events.csv" data-json="/events.json" data-site="Tracker" data-as-of="2026-09-05">
      <form id="f">${panels}<input name="from"><input name="to"><input name="q">
        
        <button type="submit"></button><p class="problem"></p></form>
      <h2 class="view-title" hidden></h2><p role="status">4 events</p><ul class="chips"></ul>
      <select name="sort" form="f"><option value=""></option><option value="oldest"></option></select>
      <p class="downloads"><span data-downloads></span><button type="button" data-format="csv"></button>
        <a data-feed="/:file"></a></p>
      <p data-missing hidden><span data-near></span></p>
      <div class="advice" hidden></div><div class="results" hidden></div>
    </timeline-filters>`;
  document.body.replaceChildren(whole);
  await settled();
}

/** Waits until what was asked for is shown, in as many steps as that takes. */
const settled = async () => {
  await new Promise((resolve) => setTimeout(resolve, 60));
  await vi.waitFor(
    () => {
      if (document.querySelector('timeline-filters[aria-busy]')) throw new Error('still at work');
    },
    { timeout: 10_000 },
  );
};
const part = <T extends HTMLElement>(selector: string) => document.querySelector(selector) as T;
const shown = () =>
  [...document.querySelectorAll<HTMLElement>('.results .event-row')].map(
    ({ dataset }) => dataset['id'],
  );
const status = () => part('[role="status"]').textContent;
const chips = () =>
  [...document.querySelectorAll('.chips a')].map((chip) => chip.textContent?.trim());

beforeEach(() => {
  sessionStorage.clear();
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(Response.json(smallIndex))),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an address', () => {
  it('that asks for everything leaves the server’s list, and loads nothing', async () => {
    await page('');
    expect([part('#timeline').hidden, part('.results').hidden, status()]).toEqual([
      false,
      true,
      '4 events',
    ]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['?country=us', ['d', 'c', 'a'], '3 of 4 events'],
    ['?country=US&type=dialogue', ['d', 'a'], '2 of 4 events'],
    ['?from=2015', ['d', 'c'], '2 of 4 events'],
    ['?country=us&with=ru', ['c'], '1 of 4 events'],
    ['?to=2014-01', ['b', 'a'], '2 of 4 events'],
    ['?country=us&sort=oldest', ['a', 'c', 'd'], '3 of 4 events'],
    ['?sort=oldest', ['a', 'b', 'c', 'd'], '4 events'],
    ['?country=United+States&type=Dialogue', ['d', 'a'], '2 of 4 events'],
    ['?role=accused&country=ru&with=us&reply=answered', ['c'], '1 of 4 events'],
    ['?family=accusation', ['c', 'b'], '2 of 4 events'],
    ['?from=2016&to=2015', ['d', 'c'], '2 of 4 events'],
  ])('%s shows %j', async (search, ids, words) => {
    await page(search);
    expect(shown()).toEqual(ids);
    expect(status()).toBe(words);
    expect([part('#timeline').hidden, part('.results').hidden]).toEqual([true, false]);
  });

  it('names the view on the page, in the tab, and its feed', async () => {
    document.title = 'Tracker: rules';
    await page('?country=ru&role=accused&from=2015');
    expect(part('.view-title').textContent).toBe('Accusations against Russia, from 2015');
    expect(document.title).toBe('Accusations against Russia, from 2015 – Tracker');
    expect(part('[data-feed]').hidden).toBe(true);
    await page('?country=ru');
    expect(part<HTMLAnchorElement>('[data-feed]').href).toContain('/countries/ru/feed.atom');
    expect(part('[data-facet="role"] legend').textContent).toBe('Russia took part: any of');
  });

  it('that finds nothing gives advice and no downloads', async () => {
    await page('?country=ru&from=1990&to=1991');
    expect([shown(), part('.advice').hidden, part('.downloads').hidden]).toEqual([[], false, true]);
    expect(part('.advice').textContent).toContain('Without the dates: 1 event');
  });

  it('with a word that no entry has says what it may have meant, as a search for that', async () => {
    const pagefind = `export const options = async () => undefined;
      export const search = async () => ({ results: [], unfilteredResultCount: 0 });`;
    // What the page appends to the address of a file is a comment of the module, or the end of its name.
    const files = `data:text/javascript,${encodeURIComponent(`${pagefind}\n//`)}`;
    const answer = (address: string) => {
      if (address.endsWith('words.txt')) return new Response('Huawei\t7\nhotline\t12');
      return address.endsWith('.txt') ? new Response('a\nb') : Response.json(smallIndex);
    };
    vi.stubGlobal('fetch', (address: string) => Promise.resolve(answer(address)));
    await page('?country=us&q=Huwaei', files);
    await vi.waitFor(() => {
      expect(part('[data-missing]').hidden).toBe(false);
    });
    expect(status()).toContain('No entry has “Huwaei”.');
    const link = part<HTMLAnchorElement>('[data-near] a');
    expect([link.textContent, new URL(link.href).search]).toEqual([
      'Huawei (7)',
      '?country=us&q=Huawei',
    ]);
  });

  it('writes its dates into the form, and says what it cannot follow', async () => {
    await page('?from=2014&to=then&colour=red&sort=up');
    expect(part<HTMLInputElement>('[name="from"]').value).toBe('2014');
    expect(part('.problem').textContent).toContain('“then” is not a date');
    expect(part('.ignored').textContent).toContain('unknown filter “colour”');
    expect(part('.ignored').textContent).toContain('unknown value “up” for Order');
  });
});

it('a choice in a panel is a step: chips, address, list and the label of the download', async () => {
  await page('?country=us');
  const details = part<HTMLDetailsElement>('[data-facet="type"]');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  details.querySelector<HTMLInputElement>('input[value="attribution"]')?.click();
  await settled();
  expect(location.search).toBe('?country=us&type=attribution');
  expect(chips()).toEqual([
    'Remove Country: United States',
    'Remove Type: Attribution',
    'Clear all',
  ]);
  expect(shown()).toEqual(['c']);
  expect(part('[data-downloads]').textContent).toBe('Download this event');
});

it('the list is shown before the choices beside it are counted, and of two steps the last one counts', async () => {
  await page('?country=us');
  const details = part<HTMLDetailsElement>('[data-facet="type"]');
  details.open = true;
  details.dispatchEvent(new Event('toggle'));
  const numbers = () =>
    [...details.querySelectorAll('.choices .quiet:not(p)')].map(({ textContent }) => textContent);
  const before = numbers();
  expect(before).toEqual(['2', '1']);
  const submit = (name: string, value: string) => {
    part<HTMLInputElement>(`[name="${name}"]`).value = value;
    part('form').dispatchEvent(new Event('submit', { cancelable: true }));
  };
  submit('from', '2015');
  // All that needs no further task.
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  expect(shown()).toEqual(['d', 'c']);
  expect([numbers(), part('timeline-filters').hasAttribute('aria-busy')]).toEqual([before, true]);
  submit('to', '2015-06');
  await settled();
  expect([shown(), numbers()]).toEqual([['c'], ['0', '1']]);
});

it('the order of the list is a step', async () => {
  await page('?country=us');
  const order = part<HTMLSelectElement>('[name="sort"]');
  order.value = 'oldest';
  order.dispatchEvent(new Event('change', { bubbles: true }));
  await settled();
  expect([location.search, shown()]).toEqual(['?country=us&sort=oldest', ['a', 'c', 'd']]);
});

it('a chip takes its filter back, and the last one brings the server’s list', async () => {
  await page('?country=us&from=2015');
  part<HTMLAnchorElement>('.chips a').click();
  await settled();
  expect([location.search, shown()]).toEqual(['?from=2015', ['d', 'c']]);
  part<HTMLAnchorElement>('.chips a').click();
  await settled();
  expect([location.search, part('#timeline').hidden, shown()]).toEqual(['', false, []]);
  expect(part<HTMLInputElement>('[name="from"]').value).toBe('');
});

it('dates that are typed are followed at Enter', async () => {
  await page('');
  part<HTMLInputElement>('[name="to"]').value = ' 2014 ';
  part('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
  expect([location.search, shown()]).toEqual(['?to=2014', ['b', 'a']]);
});

it('says so where the index cannot be had, and asks again with the next step', async () => {
  vi.mocked(fetch).mockResolvedValueOnce(new Response('', { status: 503 }));
  await page('?country=us');
  expect(status()).toContain('could not be loaded');
  expect(part('timeline-filters').getAttribute('aria-busy')).toBeNull();
  part('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
  expect(shown()).toEqual(['d', 'c', 'a']);
});

it('says in words that it could not be loaded, and tries again', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  await page('?country=us');
  expect(status()).toContain('could not be loaded');
  expect(part('[data-facet="norm"] .choices').textContent).toContain('could not be loaded');
  expect(document.querySelector('timeline-filters.waiting')).toBeNull();
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(smallIndex)));
  part('form').dispatchEvent(new Event('submit', { cancelable: true }));
  await settled();
  expect([status(), shown()]).toEqual(['3 of 4 events', ['d', 'c', 'a']]);
});
