import { closest } from 'nlcst-rule-kit/internal';

/** `a`, `b` or `c` */
export function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `\`${name}\``);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} or ${last}`;
}

/** The name that was probably meant, as it is written behind a prefix; where none is near, what else is expected. */
export function nearest(
  given: string,
  names: Iterable<string>,
  otherwise: string,
  prefix = '',
): string {
  const meant = closest(given, [...names]);
  return meant === undefined ? otherwise : `\`${prefix}${meant}\``;
}

/** `1 file`, `2 files` */
export function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
