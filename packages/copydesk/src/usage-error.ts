/** A mistake in the call: told in one line, exit status 2. */
export class UsageError extends Error {
  override name = 'UsageError';
}
