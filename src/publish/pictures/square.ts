/** The square of who accuses whom as a picture. */
import type { Share, Square } from '../../record/sides/square.ts';
import { shadeOf } from '../../record/sides/square.ts';
import { shortNameOf } from '../../record/parties.ts';
import { pictureSvg } from './frame.ts';
import type { Edition } from './frame.ts';
import { gridDrawing } from './grid.ts';
import type { Cell } from './grid.ts';

/** Numbers of accusations and the share of them that was answered. */
export function squarePicture(square: Square, edition: Edition): string {
  const cell = (share: Share, steps = 0): Cell =>
    share.count === 0
      ? { lines: [] }
      : {
          lines: [
            { text: String(share.count) },
            { text: `${Math.round((100 * share.answered) / share.count)} %`, quiet: true },
          ],
          shade: steps * 0.08,
        };
  const rows = square.rows.map(({ accuser, cells, total }) => ({
    label: shortNameOf(accuser),
    cells: [...cells.map((share) => cell(share, shadeOf(square, share))), cell(total)],
  }));
  const totals = { label: 'All shown', cells: square.accused.map(({ total }) => cell(total)) };
  return pictureSvg(
    {
      title: 'Who accuses whom, and what was answered',
      subtitle:
        'Number of accusations and the share of them that were answered; accusers in rows, accused in columns, the most frequent of each',
      ...gridDrawing({
        columns: [...square.accused.map(({ party }) => shortNameOf(party)), 'All'],
        rows: [...rows, totals],
      }),
    },
    edition,
  );
}
