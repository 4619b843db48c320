import type { Paragraph as ParagraphNode } from 'nlcst';
import type { Paragraph } from '../types.js';
import type { Lexicon } from '../words/lexicon.js';
import { lexiconOf } from '../words/lexicon.js';
import { transcriptSpeaker } from './drafts/labelled.js';
import { type Grant, grantsOf } from './grants.js';
import { kindOfParagraph } from './kind.js';
import { type Link, linksOf } from './links.js';
import { type NameRun, namesOf } from './mentions/names.js';
import { runOn } from './running.js';
import { pairMarks } from './text/marks.js';
import { sentencesOf } from './text/sentences.js';
import { tokensOf, type Word } from './text/tokens.js';
import { unitsOf } from './text/units.js';

/** A paragraph with what the engine alone needs of it. */
export interface ParagraphReading extends Paragraph {
  tokens: Word[];
  /** Who says what, as far as the paragraph tells, in the order of the text. */
  links: Link[];
  /** Quoted parts (indices) that no link holds. */
  orphans: number[];
  grants: Grant[];
  names: NameRun[];
}

/**
 * Reads one paragraph. Depends on nothing but that paragraph and the word lists; positions count from its start.
 */
export function readParagraph(
  node: ParagraphNode,
  lexicon: Lexicon = lexiconOf(),
): ParagraphReading {
  const { text, tokens } = tokensOf(node, lexicon);
  const { marks, quotations } = pairMarks(tokens);
  const sentences = sentencesOf(tokens, quotations, lexicon);
  const kind = kindOfParagraph(tokens, sentences);
  const read = sentences.map((sentence, index) =>
    linksOf(sentence, index, tokens, quotations, kind),
  );
  const { links, orphans } = runOn(read, quotations);
  for (const link of links) {
    const { cue, content } = link;
    cue.text = text.slice(cue.start, cue.end);
    const turn = link.because === transcriptSpeaker ? content[0] : undefined;
    // A turn of a transcript goes to the end of its paragraph, over as many sentences as it has.
    if (turn) turn.end = sentences.at(-1)?.end ?? turn.end;
  }
  return {
    text,
    kind,
    tokens,
    sentences,
    marks,
    quotations,
    links,
    orphans,
    grants: grantsOf(tokens, sentences, (index) => {
      const sentence = sentences[index];
      return sentence ? unitsOf(sentence, tokens, quotations) : [];
    }),
    names: namesOf(tokens),
  };
}
