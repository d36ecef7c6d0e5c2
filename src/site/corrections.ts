import { settings } from './settings.ts';
import { urls } from './urls.ts';

/**
 * The address at which a reader can report an error in an entry: the repository's form, else the
 * editors' contact, else undefined, since there is no invented default.
 */
export function correctionLink(title: string, address: string): string | undefined {
  if (settings.repositoryUrl !== undefined) {
    const query = new URLSearchParams({
      template: 'report-error.yml',
      title: `Error: ${title}`,
      page: address,
    });
    return `${settings.repositoryUrl}/issues/new?${query}`;
  }
  if (settings.contact?.startsWith('mailto:')) {
    return `${settings.contact}?subject=${encodeURIComponent(`Error: ${title}`)}&body=${encodeURIComponent(address)}`;
  }
  return settings.contact;
}

/** The page on which a reader can suggest an event that the record lacks. */
export function suggestionLink(): string {
  return urls.path('contribute/');
}

/** The page on which a reader can correct an event, filled in with what it says. */
export function correctionForm(id: string): string {
  return `${urls.path('contribute/')}?${new URLSearchParams({ event: id })}`;
}
