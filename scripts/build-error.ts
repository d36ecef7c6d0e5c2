/** What went wrong with a build, as an editor can use it: findings as they are, other errors in full. */
export function formatBuildError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (['FindingsError', 'SiteError', 'SettingsError'].includes(error.name)) return error.message;
  if ((error as NodeJS.ErrnoException).code === 'ENOSPC') {
    return `the disk is full: ${error.message}`;
  }
  return error.stack ?? error.message;
}
