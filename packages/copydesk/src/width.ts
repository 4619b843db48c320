/** How many columns some words take on a terminal. */
export type Width = (words: string) => number;

/** Letters of European languages and the marks of English typography: a column each. */
const simple = /^[\t\n\r -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** Most articles are simple, and loading what knows all characters takes as long as linting one. */
export async function widthIn(text: string): Promise<Width> {
  return simple.test(text) ? ({ length }) => length : (await import('string-width')).default;
}
