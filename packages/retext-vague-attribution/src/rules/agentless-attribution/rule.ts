import { type Article, onceEach, type Token, wordSet } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import {
  hasLink,
  narrated,
  type PlacedSentence,
  sentencesOf,
  spanOf,
  speaks,
  tokensOf,
} from '../../surroundings.js';
import { hasOwner } from './owners.js';
import { adverbs, agents, determiners, forms, participles } from './words.js';

export const agentlessAttribution = defineRule({
  name: 'agentless-attribution',
  summary:
    'Reports words that attribute a claim to nobody, such as `reportedly` and `it is believed`, where the sentence does not say who.',
  scope: 'narration',
  unit: 'article',
  severity: 'info',
  options: {
    words: {
      type: 'phrases',
      default: ['reportedly'],
      description: 'Adverbs that hide who says it.',
    },
  },
  messages: {
    agentless:
      'Unexpected `{words}` without a source, expected the sentence to say whose claim it is',
  },
  note: 'The reader cannot tell who knows. NPR holds that “reportedly” is never enough (http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/).',
  check({ article, options, report }) {
    const sentences = sentencesOf(article);
    let end = 0;
    for (const { at, sentence: index } of narrated(article, openersWith(options.words))) {
      const sentence = sentences[index] as PlacedSentence;
      const { tokens } = sentence.paragraph.reading;
      const token = tokens[at] as Token;
      if (sentence.paragraph.start + token.start < end) continue;
      const last = options.words.has(token.lower) ? at : lastOfPassive(tokens, at);
      const to = last === undefined ? undefined : tokens[last];
      if (!to || saysWho(article, sentence)) continue;
      const before = tokens.slice(sentence.first, at);
      const words = tokens.slice(at, (last ?? at) + 1);
      if (hasOwner(article, { sentences, index, before, words })) continue;
      const span = spanOf(sentence, token, to);
      report({ span, message: 'agentless', data: { words: article.slice(span) } });
      end = span.end;
    }
  },
});

/** Adverbs that hide who says it, and the words that a passive begins with. */
const openersWith = onceEach((words: ReadonlySet<string>) => wordSet([...words, ...forms, 'it']));

/** The last token of `it is believed` and `is said to` where they begin here. */
function lastOfPassive(tokens: readonly Token[], index: number): number | undefined {
  const token = tokens[index];
  const isIt = token?.lower === 'it';
  // «after it was learned»: what became known is told as an event.
  if (isIt && /^(?:after|once)$/.test(tokens[index - 1]?.lower ?? '')) return;
  let at = isIt ? index + 1 : index;
  if (!forms.has(tokens[at]?.lower ?? '')) {
    if (!isIt || tokens[at]?.lower !== 'has' || tokens[at + 1]?.lower !== 'been') return;
    at++;
  }
  at++;
  if (adverbs.has(tokens[at]?.lower ?? '')) at++;
  if (!participles.has(tokens[at]?.lower ?? '')) return;
  const next = tokens[at + 1];
  if (next?.lower === 'to') {
    // “It was reported to the police”: a person to whom, not a verb.
    return determiners.has(tokens[at + 2]?.lower ?? '') ? undefined : isIt ? at : at + 1;
  }
  return isIt && next?.lower === 'that' ? at : undefined;
}

/** Whether the sentence names who says it, or links to it. */
function saysWho(article: Article, sentence: PlacedSentence): boolean {
  const tokens = tokensOf(sentence);
  if (hasLink(tokens) || tokens.some((token) => agents.has(token.lower))) return true;
  return speaks(article, 'all', [sentence]);
}
