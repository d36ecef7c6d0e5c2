import { describe, expect, it } from 'vitest';
import { queryRange } from '../../src/timeline/days.ts';
import { everything, readQuery, writeQuery } from '../../src/timeline/query.ts';

const read = (search: string) => readQuery(new URLSearchParams(search));

describe('readQuery', () => {
  it('takes a key that repeats as several values, each once and in lower case', () => {
    expect(read('?country=US&country=cn&country=us&norm=x')).toEqual({
      ...everything,
      country: ['us', 'cn'],
      norm: ['x'],
    });
  });

  it('leaves out what is empty or unknown', () => {
    expect(read('?country=&page=2&from=%20&q=&sort=up')).toEqual(everything);
    expect(read('?sort=newest')).toEqual(everything);
    expect(read('?sort=Oldest').sort).toBe('oldest');
  });
});

it('writes the address that it reads', () => {
  const search =
    '?country=us&country=gb&role=accuser&with=cn&reply=denies&family=accusation&type=summit&status=confirmed&review=reviewed&source=press&from=2013&to=2015-09&q=talks&sort=oldest';
  expect(writeQuery(read(search))).toBe(search);
  expect(writeQuery(everything)).toBe('');
});

describe('queryRange', () => {
  it('spans the whole of both bounds', () => {
    expect(queryRange({ ...everything, from: '2013', to: 'Sept 2015' }, '2026-09-05')).toEqual({
      earliest: 20130101,
      latest: 20150930,
    });
  });

  it('tells from the day of the record what is told from it', () => {
    expect(queryRange({ ...everything, from: 'last year' }, '2026-09-05').earliest).toBe(20250101);
  });

  it('takes dates in reverse the right way round', () => {
    expect(queryRange({ ...everything, from: 'June 2015', to: '2013' }, '2026-09-05')).toEqual({
      earliest: 20130101,
      latest: 20150630,
    });
  });

  it('leaves out a bound that is no date', () => {
    expect(queryRange({ ...everything, from: 'then' }, '2026-09-05')).toEqual({
      earliest: 0,
      latest: Infinity,
    });
  });
});
