import { type Paragraph, type Token, wordsThat } from 'nlcst-attribution';
import { isUpper } from '../../characters.js';
import { articles, lonePossessives, possessives, pronouns } from './words.js';

const concessions = wordsThat(({ value }) => /^(?:Although|Though)$/.test(value));

const subjectSet = new Set([...articles, ...lonePossessives, ...possessives, ...pronouns]);

/** «Although he wore a mask, but the owner knew him»: a sentence that was turned round, with both of its conjunctions. */
export function conjunctionsTwice({
  tokens,
  ...paragraph
}: Paragraph): { opening: Token; again: Token }[] {
  return concessions.in({ tokens, ...paragraph }).flatMap((index) => {
    const opening = tokens[index] as Token;
    const { sentence, quotation } = opening;
    const rest = tokens.slice(index + 1);
    // What stands behind the first mark: the second of two commas may part another clause.
    const comma = rest.findIndex(({ kind }) => kind === 'punctuation');
    const [mark, again, subject] = rest.slice(comma, comma + 3);
    if (mark?.value !== ',' || again?.lower !== 'but' || subject?.kind !== 'word') return [];
    if (again.sentence !== sentence || again.quotation !== quotation) return [];
    const opens = subjectSet.has(subject.lower) || isUpper(subject.value[0]);
    return opens ? [{ opening, again }] : [];
  });
}
