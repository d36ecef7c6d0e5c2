// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { followCopyLink } from '../../../src/client/timeline/copy-link.ts';
import { makeDownloads } from '../../../src/client/timeline/downloads.ts';

const FILES: Readonly<Record<string, string>> = {
  '/events.csv':
    'id,title,roles,replies\r\na,First,us:initiator,\r\nb,"Second, last",ru:alleged-actor,ru:denies\r\n',
  '/events.json': JSON.stringify({ schema: 'x', events: [{ id: 'a' }, { id: 'b' }] }),
  '/accusations.csv': 'event_id,accuser_id,reply\r\nb,us,denies\r\n',
  '/columns.csv': 'table_name,n,column_name,type\r\nevents,1,id,string\r\n',
};
const addresses = {
  csv: '/events.csv',
  json: '/events.json',
  accusations: '/accusations.csv',
  columns: '/columns.csv',
};
const view = {
  ids: ['b'],
  title: 'Accusations against Russia',
  name: 'accusations-against-russia',
};

let saved: [name: string, content: Blob][];
beforeEach(() => {
  saved = [];
  let latest: Blob | undefined;
  vi.stubGlobal(
    'fetch',
    vi.fn((address: string) => {
      const text = FILES[address];
      return Promise.resolve(new Response(text ?? '', { status: text === undefined ? 404 : 200 }));
    }),
  );
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    latest = blob as Blob;
    return 'blob:file';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    if (latest) saved.push([this.download, latest]);
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

it('saves the events of a view as CSV, with roles and replies, under its name', async () => {
  await makeDownloads(addresses)('csv', view);
  const [[name, file] = []] = saved;
  expect(name).toBe('accusations-against-russia.csv');
  expect(await file?.text()).toBe(
    'id,title,roles,replies\r\nb,"Second, last",ru:alleged-actor,ru:denies\r\n',
  );
});

it('saves them as JSON of the published shape', async () => {
  await makeDownloads(addresses)('json', view);
  const [[name, file] = []] = saved;
  expect(name).toBe('accusations-against-russia.json');
  expect(JSON.parse((await file?.text()) ?? '')).toEqual({ schema: 'x', events: [{ id: 'b' }] });
});

it('saves them as a workbook, from each file once', async () => {
  const save = makeDownloads(addresses);
  await save('xlsx', view);
  await save('csv', view);
  const [[name, file] = []] = saved;
  expect(name).toBe('accusations-against-russia.xlsx');
  expect((await file?.slice(0, 2).text()) ?? '').toBe('PK');
  expect(
    vi
      .mocked(fetch)
      .mock.calls.map(([address]) => address)
      .toSorted(),
  ).toEqual(['/accusations.csv', '/columns.csv', '/events.csv']);
});

it('rejects where a file cannot be had, and asks for it again', async () => {
  const save = makeDownloads({ ...addresses, csv: '/gone.csv' });
  await expect(save('csv', view)).rejects.toThrow('nothing at /gone.csv: 404');
  await expect(save('csv', view)).rejects.toThrow('404');
  expect(fetch).toHaveBeenCalledTimes(2);
  expect(saved).toEqual([]);
});

it.each([
  [() => Promise.resolve(), 'Link copied'],
  [() => Promise.reject(new Error('not allowed')), 'Copy it from the address bar'],
])('copies the address of the view, or says where it stands', async (writeText, words) => {
  vi.useFakeTimers();
  window.happyDOM.setURL('https://example.org/?country=ru&sort=oldest');
  document.body.innerHTML = '<p><button data-copy-link>Copy link</button></p>';
  const button = document.body.querySelector('button') as HTMLButtonElement;
  const write = vi.fn(writeText);
  vi.stubGlobal('navigator', { clipboard: { writeText: write } });
  followCopyLink(document.body);
  button.click();
  await vi.advanceTimersByTimeAsync(0);
  expect(write).toHaveBeenCalledWith('https://example.org/?country=ru&sort=oldest');
  expect(button.textContent).toBe(words);
  await vi.advanceTimersByTimeAsync(5000);
  expect(button.textContent).toBe('Copy link');
  vi.useRealTimers();
});
