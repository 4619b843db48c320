import type { Article } from 'nlcst-attribution';
import type { Finding } from 'nlcst-rule-kit';
import type { Closing } from './closing.js';
import type { Message } from './message.js';

/**
 * «“We are done, she said.”»: the closing mark stands behind the tag. Not «“I asked why. It was late, he said.”» nor
 * «“It was late, he said,” she said»: there the speaker tells what somebody else said.
 */
export function tagInside(
  article: Article,
  { paragraph, part, quotation, mark }: Closing,
): Finding<Message> | undefined {
  if (part.parent >= 0 || quotation.kind === 'title') return;
  const cue = quotation.attribution?.cue;
  const isOutside = cue && (cue.start < quotation.start || cue.end > quotation.end);
  if (isOutside && article.sentenceAt(cue.start)?.start === article.sentenceAt(mark.start)?.start) {
    return;
  }
  const words = article.text.slice(paragraph.start + part.start, mark.start);
  const [tag] = innerTag.exec(words.slice(-longestTag)) ?? [];
  if (!tag || /[.?!]\s/.test(words.slice(0, -tag.length))) return;
  const span = { start: mark.start - tag.length, end: mark.end };
  const expected = `,${article.slice(mark)}${tag.slice(1)}`;
  const data = { actual: article.slice(span), expected };
  return { span, message: 'tagInside', data, expected: [expected] };
}

/** In characters: «, said Lieutenant Governor Mara Ellison.» */
const longestTag = 48;

/** «, she said.», «, said Mara Ellison.» */
const innerTag =
  /,\s(?:(?:s?he|they|\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})\ssaid|said\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2})\.$/u;
