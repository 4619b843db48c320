import { createHash } from 'node:crypto';
import type { Article } from 'nlcst-attribution';
import { firstNotBefore } from 'nlcst-attribution/internal';
import type { Message } from '../message.js';

/**
 * Give each message a name that stays when lines move: made of its rule, the words of its sentence and which of the
 * rule’s messages in that sentence it is.
 */
export function withFingerprints(messages: readonly Message[], article: Article): Message[] {
  const sentenceAt = sentencesOf(article);
  const seen = new Map<string, number>();
  return messages.map((message) => {
    const words = `${message.ruleId}\n${normalised(sentenceAt(message.start.offset))}`;
    const ordinal = seen.get(words) ?? 0;
    seen.set(words, ordinal + 1);
    const hash = createHash('sha256').update(`${words}\n${ordinal}`).digest('hex');
    return { ...message, fingerprint: hash.slice(0, 16) };
  });
}

/** The words of the sentence at an offset in the file. */
function sentencesOf(article: Article): (offset: number) => string {
  const sentences = article.paragraphs.flatMap(({ start, reading }) =>
    reading.sentences.map((sentence) => {
      const span = { start: start + sentence.start, end: start + sentence.end };
      const offset = article.place(span)?.start.offset ?? span.start;
      return { offset, text: article.slice(span) };
    }),
  );
  return (offset) => {
    const behind = firstNotBefore(sentences, (sentence) => sentence.offset <= offset);
    return sentences[behind - 1]?.text ?? '';
  };
}

/** What a change of typography leaves alone. */
function normalised(sentence: string): string {
  return sentence
    .normalize('NFC')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
