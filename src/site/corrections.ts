import { settings } from './settings.ts';

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

/**
 * The address at which a reader can suggest an event that the record lacks: the repository's form, else the
 * editors' contact, else undefined.
 */
export function suggestionLink(): string | undefined {
  return settings.repositoryUrl === undefined
    ? settings.contact
    : `${settings.repositoryUrl}/issues/new?template=suggest-event.yml`;
}
