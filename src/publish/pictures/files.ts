/** The pictures that are published as files: the charts of the record, of parties and of entries over time. */
import { isWorthDrawing } from '../../charts/lanes.ts';
import type { Kind } from '../../domain/kinds.ts';
import { lifeFigure, lineageFigure, relationFigure, storyFigure } from '../../record/figures.ts';
import type { LaneFigure } from '../../record/figures.ts';
import { publishedMatrix } from '../../record/matrix.ts';
import { accusations } from '../../record/sides/accusation.ts';
import { accusationSquare, SQUARE_SIZE } from '../../record/sides/square.ts';
import type { Event, TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { yearValues } from '../../timeline/years.ts';
import { revisionOf } from '../identity.ts';
import { absolute } from '../paths.ts';
import type { Edition } from './frame.ts';
import { lanesPicture } from './lanes.ts';
import { matrixPicture, wholeMatrix } from './matrix.ts';
import { sheetColours } from './sheet-colours.ts';
import { squarePicture } from './square.ts';
import { yearsPicture } from './years.ts';

/** A picture by the path of the page that has its drawing; it is drawn when it is asked for. */
export interface PictureFile {
  /** Path of the page, such as `norms/critical-infrastructure/`; empty for the front page. */
  readonly page: string;
  readonly draw: () => string;
}

/** Every picture of a record. */
export function pictureFiles(record: TrackerRecord, urls: Urls): PictureFile[] {
  const revised = revisionOf(record);
  const file = (page: string, draw: (edition: Edition) => string): PictureFile => ({
    page,
    draw: () => draw({ revised, address: absolute(urls, page), colours: sheetColours() }),
  });
  const years = (page: string, label: string, events: readonly Event[]) =>
    events.length === 0
      ? []
      : [file(page, (edition) => yearsPicture(label, yearValues(events), edition))];
  const lanes = (folder: Kind | 'bilateral', id: string, figure: LaneFigure) =>
    isWorthDrawing(figure.lanes)
      ? [file(`${folder}/${id}/`, (edition) => lanesPicture(figure, edition))]
      : [];
  const event = (id: string) => urls.entry('events', id);
  const matrix = publishedMatrix(record);
  return [
    ...years('', 'Events on the rules of cyberspace', record.events),
    ...[...record.countries, ...record.organisations].flatMap((party) =>
      years(
        `${party.folder}/${party.id}/`,
        `Events of ${party.name}`,
        record.eventsOf.parties.get(party.id) ?? [],
      ),
    ),
    ...record.norms.flatMap((norm) => lanes('norms', norm.id, lineageFigure(record, norm, event))),
    ...record.mechanisms.flatMap((one) =>
      lanes('mechanisms', one.id, lifeFigure(record, one, event)),
    ),
    ...[...record.relations.values()].flatMap((relation) =>
      lanes('bilateral', relation.id, relationFigure(record, relation, event)),
    ),
    ...record.dossiers.flatMap((one) => lanes('dossiers', one.id, storyFigure(record, one, ''))),
    file('matrix/', (edition) => matrixPicture(matrix, wholeMatrix(matrix), edition)),
    file('accusations/', (edition) =>
      squarePicture(accusationSquare(accusations(record), SQUARE_SIZE), edition),
    ),
  ];
}
