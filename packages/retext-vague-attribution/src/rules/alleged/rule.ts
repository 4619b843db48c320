import { type Article, type Token, wordSet } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { isLegal } from '../../legal.js';
import {
  beside,
  hasLink,
  narrated,
  type PlacedSentence,
  sentencesOf,
  spanOf,
  speaks,
  tokensOf,
} from '../../surroundings.js';
import { accusers } from './words.js';

export const alleged = defineRule({
  name: 'alleged',
  summary:
    'Reports `alleged` and `allegedly` where nobody says who alleges it, and `allegedly` after `accused of`, where it says nothing.',
  scope: 'narration',
  unit: 'article',
  severity: 'off',
  messages: {
    unnamed:
      'Unexpected `{word}` without who alleges it, expected the charge, the suit or the person',
    needless: 'Unexpected `{word}` after `{verb}`, expected one of the two',
  },
  note: 'A bare “allegedly” spreads a charge that nobody stands for. AP wants the source of an allegation named, and no “accused of allegedly” (https://writingexplained.org/ap-style/ap-style-allege).',
  check({ article, report }) {
    const sentences = sentencesOf(article);
    for (const { at, sentence: index } of narrated(article, allegations)) {
      const sentence = sentences[index] as PlacedSentence;
      const { tokens } = sentence.paragraph.reading;
      const token = tokens[at] as Token;
      if (token.lower === 'alleged' && !isAdjective(tokens, at)) continue;
      const verb = accuserBefore(tokens, at);
      const span = spanOf(sentence, token, token);
      if (verb) {
        const data = { word: token.value, verb };
        report({ span, message: 'needless', data });
      } else if (!saysWho(article, sentences, index)) {
        report({ span, message: 'unnamed', data: { word: token.value } });
      }
    }
  },
});

const allegations = wordSet(['alleged', 'allegedly']);

/** “the alleged theft”, not “Ellison alleged that”. */
function isAdjective(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.lower ?? '';
  const after = tokens[at + 1];
  return after?.kind === 'word' && (determiners.has(before) || before.endsWith("'s"));
}

const determiners = new Set(
  'a an another any each every four her his its my no of one other our several some such that the their these this those three two'.split(
    ' ',
  ),
);

/** `accused of` in “accused of allegedly stealing”. */
function accuserBefore(tokens: readonly Token[], at: number): string | undefined {
  const [verb, particle] = [tokens[at - 2], tokens[at - 1]];
  if (particle?.lower !== 'of' && particle?.lower !== 'with') return;
  return verb && accusers.has(verb.lower) ? `${verb.value} ${particle.value}` : undefined;
}

/** Whether the sentence, or one beside it, names a charge, a suit or somebody who says so. */
function saysWho(article: Article, sentences: readonly PlacedSentence[], index: number): boolean {
  const around = beside(sentences, index, 1, 1);
  if (around.map(tokensOf).some((tokens) => hasLink(tokens) || isLegal(tokens))) return true;
  return speaks(article, 'all', sentences.slice(index, index + 1));
}
