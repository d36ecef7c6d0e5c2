import type { TrackerRecord } from '../../record/types.ts';
import type { Urls } from '../../site/urls.ts';
import { revisionOf, SITE_NAME } from '../identity.ts';
import { absolute } from '../paths.ts';

/** How to cite the data set, after APA (7th edition), section 10.9: at its revision, as a data set. */
export function datasetCitation(record: TrackerRecord, urls: Urls): string {
  const revision = revisionOf(record);
  return `${SITE_NAME}. (${revision.slice(0, 4)}). ${SITE_NAME} (Revision ${revision}) [Data set]. ${absolute(urls, 'data/')}`;
}
