import type { Paragraph as ParagraphNode } from 'nlcst';
import type { Paragraph } from '../types.js';
import type { Lexicon } from '../words/lexicon.js';
import { lexiconOf } from '../words/lexicon.js';
import { kindOf } from './kind.js';
import { quotationsOf } from './marks.js';
import { sentencesOf } from './sentences.js';
import { tokensOf } from './tokens.js';

/**
 * Reads one paragraph. Depends on nothing but that paragraph and the word lists; positions count from its start.
 */
export function readParagraph(node: ParagraphNode, lexicon: Lexicon = lexiconOf()): Paragraph {
  const { text, tokens } = tokensOf(node, lexicon);
  const { marks, quotations } = quotationsOf(tokens);
  const sentences = sentencesOf(tokens, quotations);
  return { text, kind: kindOf(tokens, sentences), tokens, sentences, marks, quotations };
}
