import { type Article, CERTAIN, type Mention, type Quotation } from 'nlcst-attribution';
import { type InlayHint, InlayHintKind, type Range } from 'vscode-languageserver';
import { spanInFile, spanOf, touch } from './positions.js';
import type { Reading } from './reading.js';
import { certaintyOf } from './sources.js';

/** The speaker behind each quotation whose own sentence names none. */
export function inlayHintsIn({ article, document }: Reading, range: Range): InlayHint[] {
  const visible = spanOf(document, range);
  return article.quotations.flatMap((quotation) => {
    const { speaker, certainty, because } = quotation;
    if (!speaker || !isSpeech(quotation) || isNamedBeside(article, quotation)) return [];
    const span = spanInFile(article, quotation);
    if (!span || !touch(span, visible) || !isClosed(article, quotation)) return [];
    return [
      {
        position: document.positionAt(span.end),
        label: `— ${speaker.name}${certainty < CERTAIN ? '?' : ''}`,
        kind: InlayHintKind.Parameter,
        paddingLeft: true,
        tooltip: `Who speaks here is ${certaintyOf(certainty)}: ${because}`,
      },
    ];
  });
}

/** What has no closing mark yet is still written: the hint would run before the cursor. */
function isClosed({ paragraphs }: Article, { end }: Quotation): boolean {
  return paragraphs.some(({ start, reading }) =>
    reading.marks.some((mark) => mark.side === 'close' && start + mark.end === end),
  );
}

function isSpeech({ kind, parent }: Quotation): boolean {
  return parent === null && (kind === 'direct' || kind === 'mixed');
}

/** Whether words for the speaker stand right behind a quotation, or in the sentence in which it begins or ends. */
function isNamedBeside(article: Article, { start, end, speaker }: Quotation): boolean {
  const isBehind = (mention: Mention) => mention.start >= end && mention.start <= end + 2;
  if (speaker?.mentions.some(isBehind)) return true;
  const sentences = [article.sentenceAt(start), article.sentenceAt(end - 1)];
  return sentences.some((sentence) =>
    speaker?.mentions.some((mention) => {
      const inSentence = sentence && sentence.start <= mention.start && mention.end <= sentence.end;
      return inSentence && !(start <= mention.start && mention.end <= end);
    }),
  );
}
