// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { TakeChart } from '../../src/client/take-chart.ts';

const FILE = '<svg xmlns="http://www.w3.org/2000/svg"><title>All</title></svg>';
let saved: { blob: Blob; name: string }[];

function chart(draw?: TakeChart['draw']): TakeChart {
  const element = document.createElement('take-chart');
  if (!(element instanceof TakeChart)) throw new Error('<take-chart> is not defined');
  element.innerHTML = `<a data-take="svg" href="/embed/years.svg" download="cyber-norms-years.svg">SVG</a>
    <button type="button" data-take="png">PNG</button>`;
  element.draw = draw;
  document.body.replaceChildren(element);
  return element;
}
function press(control: string): boolean {
  const event = new Event('click', { cancelable: true, bubbles: true });
  document.querySelector(control)?.dispatchEvent(event);
  return !event.defaultPrevented;
}

beforeEach(() => {
  saved = [];
  const blobs: Blob[] = [];
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.resolve(new Response(FILE))),
  );
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob);
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    const blob = blobs.at(-1);
    if (blob) saved.push({ blob, name: this.download });
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('leaves the link to the browser where there is nothing to draw', () => {
  chart();
  expect(press('a')).toBe(true);
  expect(saved).toEqual([]);
});

it('saves what the page draws, under its name', async () => {
  const svg = FILE.replace('All', 'Russia');
  chart(() => Promise.resolve({ svg, name: 'russia' }));
  expect(press('a')).toBe(false);
  await vi.waitFor(() => {
    expect(saved).toHaveLength(1);
  });
  expect(saved[0]?.name).toBe('russia.svg');
  expect(saved[0]?.blob.type).toBe('image/svg+xml;charset=utf-8');
  expect(await saved[0]?.blob.text()).toBe(svg);
});

it('saves the file where the page shows all of it', async () => {
  chart(() => Promise.resolve(undefined));
  press('a');
  await vi.waitFor(() => {
    expect(saved).toHaveLength(1);
  });
  expect(saved[0]?.name).toBe('cyber-norms-years.svg');
  expect(await saved[0]?.blob.text()).toBe(FILE);
});

it('says so where no picture can be had', async () => {
  vi.mocked(fetch).mockResolvedValue(new Response('', { status: 404 }));
  chart(() => Promise.resolve(undefined));
  press('a');
  press('a');
  await vi.waitFor(() => {
    expect(document.querySelectorAll('[role="status"]')).toHaveLength(1);
  });
  expect(document.querySelector('[role="status"]')?.textContent).toContain('could not be made');
});
