import type { Attribution, Source, Token } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { findPhrases, hasPhrase, indexPhrases, type PhraseIndex, tokensIn } from '../../phrases.js';
import { bearsName, introductionOf, isVoiced, personPlaces } from '../../sources.js';
import { otherTrades, speakers, statements } from './words.js';

const otherTrade = new Set(otherTrades);

const isNamed = (source: Source): boolean =>
  source.mentions.some((mention) => mention.form === 'name');

/** «a sales representative» speaks to customers, «a state representative» to a house. */
const isSpeaker = (words: readonly Token[], titles: PhraseIndex): boolean =>
  findPhrases(words, titles).some(({ first }) => !otherTrade.has(words[first - 1]?.lower ?? ''));

/** Somebody whose work is to speak for a body, on the record and without a name. */
export const unnamedSpokesperson = defineRule({
  name: 'unnamed-spokesperson',
  summary: 'Reports a spokesperson who speaks for a body without being named.',
  scope: 'any',
  severity: 'info',
  unit: 'article',
  options: {
    allowStatements: {
      type: 'boolean',
      default: false,
      description: 'Whether a written statement or an e-mail may stand without a name.',
    },
    statements: {
      type: 'phrases',
      default: statements,
      description: 'Words that say that a body spoke in writing.',
    },
    titles: {
      type: 'phrases',
      default: speakers,
      description: 'Titles of people whose work is to speak to the press.',
    },
  },
  messages: { unnamed: 'Unexpected unnamed `{source}`, expected the name of who speaks' },
  note: 'Speaking in public is a spokesperson’s work: AP is especially reluctant to leave unnamed those whose job is talking to the media.',
  check({ article, options, report }) {
    const written = indexPhrases(options.statements);
    const titles = indexPhrases(options.titles);
    const isWritten = (attribution: Attribution): boolean => {
      const sentence = attribution.source && article.sentenceAt(attribution.source.start);
      return Boolean(sentence && hasPhrase(tokensIn(article, sentence), written));
    };
    const names = personPlaces(article);
    for (const source of article.sources) {
      if (source.class !== 'spokesperson' || isNamed(source)) continue;
      const introduction = introductionOf(source);
      const heard = source.attributions.filter(
        (attribution) => attribution.source && isVoiced(attribution),
      );
      if (!introduction || heard.length === 0) continue;
      if (bearsName(article, names, introduction)) continue;
      if (!isSpeaker(tokensIn(article, introduction), titles)) continue;
      if (options.allowStatements && heard.every(isWritten)) continue;
      report({ span: introduction, message: 'unnamed', data: { source: introduction.text } });
    }
  },
});
