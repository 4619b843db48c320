import type { Article, Attribution, Span } from 'nlcst-attribution';
import { days, months } from 'nlcst-attribution/internal';
import type { Finding } from 'nlcst-rule-kit';
import { mended } from '../../mended.js';
import { excerpt, type PlacedPart, placed, tagOf, tokenFrom } from '../../parts.js';
import { type Closing, endOfGap, endsInFullStop, isAbbreviation } from './closing.js';
import type { Message } from './message.js';
import type { Tags } from './tags.js';
import { tagFollowers } from './words.js';

/** «acceptable.” officials said», «acceptable” officials said», «acceptable,”. Officials said» */
export function beforeTag(
  article: Article,
  closing: Closing,
  tags: Tags,
): Finding<Message> | undefined {
  const { paragraph, mark, marks, written, inner } = closing;
  const { text } = article;
  const next = endOfGap(text, mark.end);
  const attribution = tags.byStart.get(next);
  const tag = attribution && tagOf(attribution);
  if (!tag || next > paragraph.end) return;
  // Of «.’”» the last mark tells.
  if (marks.end > mark.end) return;

  const isUnstopped = /[\p{L}\p{N}%)\]]/u.test(inner);
  const isWhole = isUnstopped && opensSentence(closing);
  if (!isWhole && !closes(article, attribution, mark, tag)) return;
  const gap = text.slice(marks.end, next);
  const isStray = /[.,]/.test(gap);

  if (inner === ',' || '?!…—–-'.includes(inner)) {
    // «Why now?,” he asked»: no comma behind a mark that ends the words; a title may have one.
    const ends = text.charAt(marks.start - 2);
    if (inner === ',' && /[?!]/.test(ends) && opensSentence(closing)) {
      return mendedTag(article, { start: marks.start - 2, end: marks.end }, tag, ends + written);
    }
    if (!isStray) return;
    const span = { start: marks.start - 1, end: marks.end + gap.trimEnd().length };
    return mendedTag(article, span, tag, inner + written);
  }
  // «done”, he said» is the British way; `aroundMark` knows the house.
  if (isStray) return;
  // In lower case it is no sentence of its own, whatever follows.
  const goesOn = inner === '.' && /\p{Ll}/u.test(text.charAt(next));
  // «told the board on Monday»: who heard it stands behind the verb, and the engine has looked for words behind that.
  const isTelling = inner === '.' && attribution.cue?.lemma === 'tell';
  if (!isWhole && !goesOn && !isTelling && !endsTag(article, tag)) return;
  if (inner === '.') {
    // «“It is crucial.” Ellison agrees.»: with what somebody else said.
    if (attribution.cue?.lemma === 'agree' && !goesOn) return;
    if (!endsInFullStop(article, closing)) return;
    return mendedTag(article, withStop(closing), tag, `,${written}`);
  }
  if (!isUnstopped) return;
  return mendedTag(article, marks, tag, `,${written}`);
}

/** The marks with the full stop before them, but for one that belongs to its word. */
function withStop(closing: Closing): Span {
  const { start, end } = closing.marks;
  return { start: start - (isAbbreviation(closing) ? 0 : 1), end };
}

const mendedTag = (article: Article, span: Span, tag: Span, expected: string) =>
  mended(article, 'beforeTag', span, expected, { tag: excerpt(article, tag) });

/** Whether an attribution behind a quotation is this quotation's, and not that of the words that follow it. */
function closes(article: Article, { cue, content }: Attribution, mark: Span, tag: Span): boolean {
  if (cue?.position !== 'before' || content.some(({ end }) => end === mark.end)) return true;
  // «“We are done.” Ellison said, “and we are going home.”», «“We are done.” Ellison said, adding that …»
  const next = article.text.slice(tag.end, tag.end + 20);
  return /^,\s(?:(?:["“]|'')\p{Ll}|and\b|\p{Ll}+ing\b)/u.test(next);
}

/**
 * Whether the attribution is complete: nothing follows that would make its words a clause of their own, and no
 * quotation that they might introduce.
 */
function endsTag(article: Article, tag: Span): boolean {
  const paragraph = article.paragraphAt(tag.start);
  if (!paragraph) return false;
  const { tokens } = paragraph.reading;
  const index = tokenFrom(paragraph, tag.end - paragraph.start);
  const next = tokens[index];
  if (!next) return true;
  // «said Mara Ellison, author of “Cold Piers,” a novel»: the comma stands inside a mark.
  const [comma, mark] = tokens.slice(Math.max(0, index - 2), index);
  if (comma?.value === ',' && mark?.kind === 'punctuation') return true;
  if (next.quotation >= 0) return false;
  if (next.kind !== 'punctuation')
    return afterTag.has(next.lower) || /..(?:ing|ly)$/.test(next.lower);
  if (!/[,:]/.test(next.value) || (tokens[index + 1]?.quotation ?? -1) < 0) return true;
  return /^\p{Ll}/u.test(tokens[index + 2]?.value ?? '');
}

/** Somebody's whole sentence at the head of the article's: behind it a comma is wanted, whatever the tag goes on with. */
function opensSentence({ paragraph, part, quotation }: PlacedPart): boolean {
  if (quotation.kind !== 'direct' || part.words < 4) return false;
  const { tokens } = paragraph.reading;
  const index = tokenFrom(paragraph, part.start);
  const first = tokens[index + 1];
  if (!/^\p{Lu}/u.test(first?.value ?? '')) return false;
  return tokens[index - 1]?.sentence !== tokens[index]?.sentence;
}

/** «is “the best of them.” Ellison said in a statement.»: without the words in marks nothing is said. */
export function beforeBareTag(article: Article, closing: Closing): Finding<Message> | undefined {
  const { paragraph, marks, written } = closing;
  if (!endsInFullStop(article, closing)) return;
  const { tokens, sentences } = paragraph.reading;
  const index = tokenFrom(paragraph, marks.end - paragraph.start);
  const sentence = sentences[tokens[index]?.sentence ?? -1];
  if (sentence?.first !== index || sentence.last - index > longestBareTag) return;
  const { start, end } = placed(paragraph, sentence);
  const [, speaker = '', occasion] = bareTag.exec(article.slice({ start, end })) ?? [];
  const speakerEnd = start + speaker.length;
  if (!/^(?:s?he|they)$/i.test(speaker) && !endsName(article, speakerEnd)) return;
  if (occasion && !afterTag.has(occasion.toLowerCase())) return;
  const tag = { start, end: speakerEnd + ' said'.length };
  return mendedTag(article, withStop(closing), tag, `,${written}`);
}

const endsName = ({ names }: Article, at: number): boolean =>
  names.some(({ places }) => places.some(({ end }) => end === at));

/** Tokens that a tag takes up with its stop and nothing beside it. */
const longestBareTag = 9;

/** «Mara Ellison said.», «She said in a statement.», «He said Monday.»: who, and the word behind the verb. */
const bareTag =
  /^(\p{Lu}\S*(?:\s\p{Lu}\S*){0,3})\ssaid(?:\s(\p{L}+)(?:(?:\s(?:a|an|her|his|last|the|this))?\s\p{L}+)?)?\.$/u;

const afterTag: ReadonlySet<string> = new Set([...tagFollowers, ...days, ...months]);
