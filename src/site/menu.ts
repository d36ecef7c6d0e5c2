/** The menu of the site, in words that people know: its sections, and the pages of each. */

/** A page of a section. Paths stand from the root of the site. */
export interface MenuPage {
  readonly label: string;
  readonly path: string;
}

/** A section of the site. */
export interface MenuSection extends MenuPage {
  /** Paths below which pages belong to it, beside its own. */
  readonly below: readonly string[];
  /** The pages among which its readers go, itself first; none where there is one. */
  readonly pages: readonly MenuPage[];
}

/** The sections in the order of the menu. */
export const menu: readonly MenuSection[] = [
  {
    label: 'Timeline',
    path: '',
    below: ['events/', 'years/', 'types/', 'ahead/'],
    pages: [
      { label: 'All events', path: '' },
      { label: 'By year', path: 'years/' },
      { label: 'By type', path: 'types/' },
      { label: 'Ahead', path: 'ahead/' },
    ],
  },
  { label: 'Stories', path: 'dossiers/', below: ['dossiers/'], pages: [] },
  {
    label: 'Countries and pairs',
    path: 'countries/',
    below: ['countries/', 'organisations/', 'bilateral/'],
    pages: [
      { label: 'Countries', path: 'countries/' },
      { label: 'Organisations', path: 'organisations/' },
      { label: 'Pairs', path: 'bilateral/' },
    ],
  },
  {
    label: 'Norms',
    path: 'norms/',
    below: ['norms/', 'matrix/', 'wordings/', 'compare/'],
    pages: [
      { label: 'List', path: 'norms/' },
      { label: 'Matrix', path: 'matrix/' },
      { label: 'Wordings', path: 'wordings/' },
      { label: 'Compare', path: 'compare/' },
    ],
  },
  {
    label: 'Accusations',
    path: 'accusations/',
    below: ['accusations/', 'actors/'],
    pages: [
      { label: 'Who accuses whom', path: 'accusations/' },
      { label: 'Actors named', path: 'actors/' },
    ],
  },
  { label: 'Talks', path: 'mechanisms/', below: ['mechanisms/'], pages: [] },
  { label: 'Promises', path: 'commitments/', below: ['commitments/'], pages: [] },
  {
    label: 'Data',
    path: 'data/',
    below: ['data/', 'changes/'],
    pages: [
      { label: 'Files', path: 'data/' },
      { label: 'Feeds', path: 'data/feeds/' },
      { label: 'Changes', path: 'changes/' },
      { label: 'Releases', path: 'data/releases/' },
    ],
  },
  {
    label: 'About',
    path: 'about/',
    below: ['about/', 'contribute/'],
    pages: [
      { label: 'Scope and policy', path: 'about/' },
      { label: 'Codebook', path: 'about/codebook/' },
      { label: 'Coverage', path: 'about/coverage/' },
      { label: 'Contribute', path: 'contribute/' },
      { label: 'Accessibility', path: 'about/accessibility/' },
    ],
  },
];

/** The section in which a page stands, by its path; the front page stands in the first. */
export function sectionOf(path: string): MenuSection | undefined {
  return menu.find(
    (section) => path === section.path || section.below.some((part) => path.startsWith(part)),
  );
}
