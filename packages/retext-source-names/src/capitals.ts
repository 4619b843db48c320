import { wordsThat } from 'nlcst-attribution';

/** Words that begin with a capital. */
export const capitalised = wordsThat(({ value }) => isCapitalised(value));

/** Whether a word begins with a capital. */
export function isCapitalised(value: string): boolean {
  const code = value.charCodeAt(0);
  return (code >= 65 && code <= 90) || (code > 127 && /^\p{Lu}/u.test(value));
}
