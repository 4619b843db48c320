import { closest } from 'nlcst-rule-kit/internal';

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
