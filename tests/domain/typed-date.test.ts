import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../src/domain/date.ts';
import { typedDate } from '../../src/domain/typed-date.ts';

describe('typedDate', () => {
  it.each([
    ['19 May 2014', '2014-05-19'],
    ['  19  may  2014 ', '2014-05-19'],
    ['May 19, 2014', '2014-05-19'],
    ['19th May 2014', '2014-05-19'],
    ['May 2014', '2014-05'],
    ['Sept 2014', '2014-09'],
    ['Feb. 2016', '2016-02'],
    ['2014', '2014'],
    ['2014-05', '2014-05'],
    ['2014-5-9', '2014-05-09'],
    ['2014-06~', '2014-06~'],
    ['201x', '201X'],
    ['2013-06-07/2013-06-08', '2013-06-07/2013-06-08'],
    ['2013/2013', '2013'],
    ['last year', '2025'],
    ['This year', '2026'],
    ['this month', '2026-03'],
    ['last month', '2026-02'],
    ['today', '2026-03-01'],
    ['yesterday', '2026-02-28'],
  ])('reads “%s” as %s', (text, edtf) => {
    const { earliest, latest } = parseEdtf(edtf);
    expect(typedDate(text, '2026-03-01')).toMatchObject({ earliest, latest });
  });

  it.each([
    ['last month', '2025-12-01', '2025-12-31'],
    ['yesterday', '2025-12-31', '2025-12-31'],
  ])('reads “%s” across the turn of the year', (text, earliest, latest) => {
    expect(typedDate(text, '2026-01-01')).toMatchObject({ earliest, latest });
  });

  it.each(
    // prettier-ignore
    ['', 'soon', '2014-13', '2014-02-30', '30 February 2014', '14', '2014/', '2015/2014', '5/9/2014',
      'Ma 2014', 'Mayo 2014', '32 May 2014', '0 May 2014', 'May', 'next year', '19 May', '2013/2013/2013'],
  )('knows that “%s” is no date', (text) => {
    expect(typedDate(text, '2026-09-05')).toBeUndefined();
  });
});
