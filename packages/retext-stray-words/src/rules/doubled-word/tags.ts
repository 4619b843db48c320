import { type Paragraph, type Span, type Token, wordSet } from 'nlcst-attribution';
import { isUpper } from '../../characters.js';
import { isClosingMark } from '../../tokens.js';

/** «said Mara Ellison», «she said», «the deputy mayor said»: from the first token to the one behind the last. */
interface Tag {
  last: number;
  /** The verb stands before the name. */
  inverted: boolean;
}

/** Two tags behind one quotation: «“…,” said Mara Ellison said.», «“…,” Ellison said, she said.» */
export interface TwoTags extends Span {
  /** The tag that is enough. */
  kept: string;
}

/** Names have no more words than that. */
const longestName = 4;

const pronouns = new Set(['he', 'she', 'they']);
const saidSet = wordSet(['said']);

export function tagsTwice(paragraph: Paragraph): TwoTags[] {
  const { quotations, tokens, text } = paragraph;
  if (quotations.length === 0 || saidSet.in(paragraph).length < 2) return [];
  const found: TwoTags[] = [];
  for (let index = 1; index < tokens.length; index++) {
    if (!isClosingMark(paragraph, tokens[index - 1])) continue;
    const last = secondEnd(tokens, index);
    if (last < 0 || !/^[.,]$/.test(tokens[last]?.value ?? '')) continue;
    const one = tagAt(tokens, index) as Tag;
    const start = (tokens[index] as Token).start;
    const end = (tokens[last - 1] as Token).end;
    found.push({ start, end, kept: text.slice(start, (tokens[one.last - 1] as Token).end) });
  }
  return found;
}

/** The token behind two tags, or -1. */
function secondEnd(tokens: readonly Token[], index: number): number {
  const one = tagAt(tokens, index);
  if (!one) return -1;
  if (one.inverted && tokens[one.last]?.lower === 'said') return one.last + 1;
  if (tokens[one.last]?.value !== ',') return -1;
  return tagAt(tokens, one.last + 1)?.last ?? -1;
}

function tagAt(tokens: readonly Token[], index: number): Tag | undefined {
  const inverted = tokens[index]?.lower === 'said';
  const first = inverted ? index + 1 : index;
  const end = nameEnd(tokens, first);
  if (end === first) return;
  if (inverted) return { last: end, inverted };
  return tokens[end]?.lower === 'said' ? { last: end + 1, inverted } : undefined;
}

function nameEnd(tokens: readonly Token[], first: number): number {
  const opening = tokens[first]?.value ?? '';
  if (pronouns.has(opening)) return first + 1;
  const isRole = opening === 'the';
  let end = isRole ? first + 1 : first;
  while (end < first + longestName && isNamePart(tokens[end], isRole)) end++;
  return end;
}

function isNamePart(token: Token | undefined, isRole: boolean): boolean {
  if (token?.kind !== 'word' || !token.blank || token.lower === 'said') return false;
  return isRole || isUpper(token.value[0]);
}
