import { OptionsError } from 'nlcst-rule-kit';

/** A mistake in the call: told in one line, exit status 2. */
export class UsageError extends OptionsError {
  override name = 'UsageError';
  /** Lines to show below, where it is a mistake in a file. */
  excerpt?: string | undefined;
}

/** The lines of a file that a mistake is about. */
export function excerptOf(error: OptionsError): string | undefined {
  return error instanceof UsageError ? error.excerpt : undefined;
}
