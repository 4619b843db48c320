import { type Article, type Paragraph, type Span, type Token, wordsThat } from 'nlcst-attribution';

/** Words that are an abbreviation of three letters or more, maybe in the possessive. */
export const abbreviations = wordsThat(({ value }) => abbreviation.test(value));

const abbreviation = /^([A-Z]{3,6})(?:['’]s?)?$/;

/** The letters of a word that is an abbreviation, without what is added to it. */
export const lettersOf = ({ value }: Token): string => abbreviation.exec(value)?.[1] ?? '';

/** «the HBU, the ferrymen’s union, …», «the HBU and FBU, which …»: whether words behind an abbreviation tell what it is. */
export const isExplained = ({ text }: Article, { end }: Span): boolean =>
  explanation.test(text.slice(end, end + longestLink));

const explanation = /^(?:\sand\s[A-Z]+)?,\s(?:an?|the|which|who)\s/;

/** Characters from an abbreviation to the first word that explains it. */
const longestLink = 20;

/** A word with a capital and small letters behind it. */
const opensName = /^.\p{Ll}/u;

/** The name that begins with a word and has these initials, which small words in it have none of. */
export function nameAt(
  { tokens }: Paragraph,
  first: number,
  letters: string,
  offset: number,
): Span | undefined {
  const { start, sentence } = tokens[first] as Token;
  let end = start;
  let at = first;
  for (const letter of letters) {
    while (at > first && /^(?:&|and|for|in|of|on|the|to)$/.test(tokens[at]?.value ?? '')) at++;
    const token = tokens[at++];
    if (token?.sentence !== sentence || token.value[0] !== letter || !opensName.test(token.value))
      return;
    end = token.end;
  }
  return { start: offset + start, end: offset + end };
}
