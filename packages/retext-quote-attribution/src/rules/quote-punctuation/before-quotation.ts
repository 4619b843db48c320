import type { Article, Mark } from 'nlcst-attribution';
import type { Finding } from 'nlcst-rule-kit';
import { mended } from '../../mended.js';
import { type PlacedPart, placed, tokenFrom } from '../../parts.js';
import type { Message } from './message.js';
import { isPlain, type Tags } from './tags.js';
import { tiedWords } from './words.js';

/** What is wrong between the words that lead to a quotation and its opening mark. */
export function beforeQuotation(
  article: Article,
  quoted: PlacedPart,
  tags: Tags,
  verbs: ReadonlySet<string>,
): Finding<Message> | undefined {
  const { part, quotation } = quoted;
  if (!part.open || part.parent >= 0 || quotation.parts.length > 1) return;
  return tied(article, quoted, part.open) ?? untied(article, quoted, part.open, tags, verbs);
}

/** «She said “We are done.”»: a comma is missing behind the verb. */
function untied(
  article: Article,
  { paragraph, part, quotation }: PlacedPart,
  mark: Mark,
  tags: Tags,
  verbs: ReadonlySet<string>,
): Finding<Message> | undefined {
  if (part.words < 4) return;
  const before = paragraph.reading.tokens[tokenFrom(paragraph, part.start) - 1];
  if (before?.kind !== 'word' || before.value.endsWith('.')) return;
  const cue = tags.byCueEnd.get(paragraph.start + before.end)?.cue;
  if (!cue || !verbs.has(cue.lemma) || cue.negated) return;
  const open = placed(paragraph, mark);
  const capital = /\p{Lu}/u.test(article.text.charAt(open.end));
  const resumes = cue.position === 'inside';
  if (!resumes && (quotation.kind !== 'direct' || !capital || !isPlain(cue))) return;
  if (resumes && (capital || cue.tense === 'other')) return;
  const span = { start: paragraph.start + before.start, end: open.end };
  return mended(article, 'beforeQuotation', span, `${before.value}, ${article.slice(open)}`);
}

/** «She said that, “We are done.”», «described it as, “a farce”»: a comma behind a word that wants what follows. */
function tied(
  article: Article,
  { paragraph, part, quotation }: PlacedPart,
  mark: Mark,
): Finding<Message> | undefined {
  const { tokens } = paragraph.reading;
  const index = tokenFrom(paragraph, part.start);
  const word = tokens[index - 2];
  if (tokens[index - 1]?.value !== ',' || word?.kind !== 'word' || word.quotation >= 0) return;
  const open = placed(paragraph, mark);
  const isSpoken =
    part.words >= 4 && quotation.kind !== 'title' && /\p{Lu}/u.test(article.text.charAt(open.end));
  if (!(word.lower === 'that' ? isSpoken : wantsNext.has(word.lower))) return;
  const span = { start: paragraph.start + word.start, end: open.end };
  const expected = `${word.value} ${article.slice(open)}`;
  return mended(article, 'afterThat', span, expected, { word: word.lower });
}

const wantsNext: ReadonlySet<string> = new Set(tiedWords);
