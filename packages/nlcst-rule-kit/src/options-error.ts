/** A mistake in what a user set. */
export class OptionsError extends Error {
  override name = 'OptionsError';
  /** Where it is, from the top of what was given: `['missing-reason', 'allow']`; empty where it is about no one name or value. */
  readonly path: readonly (string | number)[];
  /** Whether the last name of the path is wrong, or what it is set to. */
  readonly target: 'key' | 'value';

  constructor(
    message: string,
    path: readonly (string | number)[] = [],
    target: 'key' | 'value' = 'value',
  ) {
    super(message);
    this.path = path;
    this.target = target;
  }
}
