import { type Paragraph, type Span, type Token, wordSet } from 'nlcst-attribution';
import { isUpper } from '../../characters.js';
import { isClosingMark } from '../../tokens.js';
import { pronouns } from './words.js';

/** Two tags behind one quotation: «“…,” said Mara Ellison said.», «“…,” Ellison said, she said.» */
export interface TwoTags extends Span {
  /** The tag that is enough. */
  kept: string;
}

/** Names have no more words than that. */
const longestName = 4;

const saidSet = wordSet(['said']);

export function tagsTwice(paragraph: Paragraph): TwoTags[] {
  const { quotations, tokens, text } = paragraph;
  if (quotations.length === 0 || saidSet.in(paragraph).length < 2) return [];
  const found: TwoTags[] = [];
  for (let index = 1; index < tokens.length; index++) {
    if (!isClosingMark(paragraph, tokens[index - 1])) continue;
    const last = secondEnd(tokens, index);
    if (last < 0 || !/^[.,]$/.test(tokens[last]?.value ?? '')) continue;
    const { start } = tokens[index] as Token;
    const { end } = tokens[last - 1] as Token;
    const kept = text.slice(start, (tokens[tagEnd(tokens, index) - 1] as Token).end);
    found.push({ start, end, kept });
  }
  return found;
}

/** The token behind two tags, or -1. */
function secondEnd(tokens: readonly Token[], index: number): number {
  const end = tagEnd(tokens, index);
  if (end < 0) return -1;
  if (tokens[end]?.value === ',') return tagEnd(tokens, end + 1);
  return saidSet.has(tokens[index]) && saidSet.has(tokens[end]) ? end + 1 : -1;
}

/** The token behind one: «said Mara Ellison», «she said», «the deputy mayor said». */
function tagEnd(tokens: readonly Token[], index: number): number {
  const isInverted = saidSet.has(tokens[index]);
  const first = isInverted ? index + 1 : index;
  const end = nameEnd(tokens, first);
  if (end === first) return -1;
  if (isInverted) return end;
  return saidSet.has(tokens[end]) ? end + 1 : -1;
}

function nameEnd(tokens: readonly Token[], first: number): number {
  const opening = tokens[first]?.value ?? '';
  if (pronouns.includes(opening)) return first + 1;
  const isRole = opening === 'the';
  let end = isRole ? first + 1 : first;
  while (end < first + longestName && isNamePart(tokens[end], isRole)) end++;
  return end;
}

function isNamePart(token: Token | undefined, isRole: boolean): boolean {
  if (token?.kind !== 'word' || !token.blank || token.lower === 'said') return false;
  return isRole || isUpper(token.value[0]);
}
