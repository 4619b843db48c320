import type { Paragraph, QuotedPart, Span, Token } from 'nlcst-attribution';
import { isUpper } from '../../characters.js';

/** In words: shorter ones are titles and single words. */
const shortestQuotation = 6;

/** In words: «Deputy Mayor Mara Ellison», «the head of the board». */
const longestSubject = 5;

const relatives = new Set(['who', 'whose', 'whom']);
const endsSpeech = new Set([',', '?', '!']);
const subjects = new Set(['he', 'she', 'they', 'the']);

/**
 * «Ellison, who had wanted the pier to stay “Nobody asked us about it,” she said.»: somebody, and a clause about them that
 * no comma closes and no verb follows, before a quotation that has its own tag.
 */
export function halfSentencesIn(paragraph: Paragraph): Span[] {
  const { quotations, sentences, tokens } = paragraph;
  const found: Span[] = [];
  for (const quotation of quotations) {
    const { first, last } = quotation;
    const before = tokens[first - 1];
    const sentence = sentences[before?.sentence ?? -1];
    if (!before || !sentence || sentence.last < last) continue;
    if (!isTold(tokens, quotation) || !isOpen(tokens.slice(sentence.first, first))) continue;
    found.push({ start: sentence.start, end: before.end });
  }
  return found;
}

/** A whole sentence whose tag has a subject of its own: «“Nobody asked us about it,” she said». */
function isTold(tokens: readonly Token[], { open, close, first, last }: QuotedPart): boolean {
  if (!open || !close || !endsSpeech.has(tokens[last - 2]?.value ?? '')) return false;
  const words = tokens.slice(first + 1, last - 1).filter(({ kind }) => kind === 'word');
  if (words.length < shortestQuotation || !isUpper(words[0]?.value[0])) return false;
  if (words.filter(({ value }) => isUpper(value[0])).length * 2 > words.length) return false;
  const verb = tokens
    .slice(last, last + longestSubject + 1)
    .findIndex(({ lower }) => lower === 'said');
  // «The driver, who shouted “Nobody asked me about it,” Ellison said, left»: the tag is an aside, and the sentence goes on.
  return verb > 0 && isSubject(tokens[last]) && tokens[last + verb + 1]?.value !== ',';
}

/** What a name, a pronoun or «the mayor» begins with; not «Ellison, who asked “Why?” later said …». */
const isSubject = (token: Token | undefined): boolean =>
  subjects.has(token?.lower ?? '') || isUpper(token?.value[0]);

/** Somebody, a comma and a clause about them that goes on to the end. */
function isOpen(words: readonly Token[]): boolean {
  const comma = words.findIndex(({ kind }) => kind === 'punctuation');
  if (comma < 1 || words[comma]?.value !== ',' || comma > longestSubject) return false;
  const isNamed = words.slice(0, comma).every(({ value }) => isUpper(value[0]));
  if (!isNamed && words[0]?.lower !== 'the') return false;
  const clause = words.slice(comma + 1);
  return (
    relatives.has(clause[0]?.lower ?? '') &&
    clause.every(({ kind, quotation }) => kind !== 'punctuation' && quotation < 0)
  );
}
