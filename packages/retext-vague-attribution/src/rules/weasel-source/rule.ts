import { type Article, CERTAIN, type Cue, type Mention, type Token } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import {
  beside,
  hasLink,
  isCapitalised,
  type PlacedSentence,
  sentencesOf,
  speakerBefore,
  speaks,
  tokensOf,
} from '../../surroundings.js';
import {
  concessions,
  exampleOpeners,
  pointers,
  quantifiers,
  specialties,
  views,
  weasels,
} from './words.js';

export const weaselSource = defineRule({
  name: 'weasel-source',
  summary:
    'Reports a claim by `critics`, `experts`, `some` and their like where nobody is named in the sentences beside it.',
  scope: 'narration',
  unit: 'article',
  severity: 'info',
  options: {
    sources: {
      type: 'phrases',
      default: weasels,
      description: 'The classes of people who stand for nobody in particular.',
    },
  },
  messages: {
    vague: 'Unexpected claim by `{source}`, expected one of them by name in a sentence beside it',
  },
  note: 'Readers cannot judge a critic or an expert whom nobody names. The Wall Street Journal wants the specialty and then a name soon after (https://talkingbiznews.com/they-talk-biz-news/the-use-of-critics-and-experts-in-the-wsj/).',
  check({ article, options, report }) {
    const sentences = sentencesOf(article);
    let index = 0;
    for (const { source, cue, kind, certainty } of article.attributions) {
      if (!source || !cue || kind === 'direct' || certainty < CERTAIN) continue;
      const head = article.slice(source.head).toLowerCase();
      if (source.form !== 'description' || !options.sources.has(head)) continue;
      while (sentences[index + 1] && (sentences[index]?.end ?? 0) <= source.start) index++;
      const sentence = sentences[index];
      if (!sentence || source.start < sentence.start) continue;
      if (!isWeasel(sentence, source, head, cue) || isBacked(article, sentences, index)) continue;
      report({ span: source, message: 'vague', data: { source: source.text } });
    }
  },
});

/** `critics`, `many legal experts`, `critics of the plan`; not `the experts`, `Ellison's critics`, `few experts`. */
function isWeasel(sentence: PlacedSentence, mention: Mention, head: string, cue: Cue): boolean {
  // “Critics may say”, “most would think”: nobody has said it.
  if (cue.negated || cue.tense === 'other') return false;
  if (!views.has(cue.lemma) && cue.kind !== 'phrase') return false;
  const all = tokensOf(sentence);
  const startOf = (token: Token) => sentence.paragraph.start + token.start;
  const from = all.findIndex((token) => startOf(token) >= mention.start);
  const tokens = all.slice(from).filter((token) => startOf(token) < mention.end);
  const first = tokens[0];
  if (!first || first.lower.endsWith('ing')) return false;
  if (concessions.has(all[from - 1]?.lower ?? '')) return false;
  const pointed = tokens.some(
    (token) => startOf(token) < mention.head.start && pointers.has(token.lower),
  );
  if (pointed || (head === 'people' && !quantifiers.has(first.lower))) return false;
  // “Some thought” tells what was, “some think” what the writer wants said.
  if (quantifiers.has(head) && (cue.tense === 'past' || tokens.length > 1)) return false;
  if (head === 'some' && isParted(all, from)) return false;
  return tokens.every(
    (token, place) => !isCapitalised(token) || (place === 0 && !isName(token, head)),
  );
}

/** «Some say it works, *others* say it does not», «while *many* like it, some say it fails»: how people are divided. */
const isParted = (tokens: readonly Token[], some: number): boolean =>
  tokens.some(
    ({ lower }, at) => lower === 'others' || (at < some && /^(?:many|most)$/.test(lower)),
  );

/** Whether a word with a capital at the start of a sentence may be a name. */
function isName({ lower }: Token, head: string): boolean {
  return lower !== head && !quantifiers.has(lower) && !specialties.has(lower);
}

/** Whether the sentences beside it name somebody, give an example or link to one. */
function isBacked(article: Article, sentences: readonly PlacedSentence[], index: number): boolean {
  const after = reachOf(sentences, index);
  const around = beside(sentences, index, 1, after);
  const from = speakerBefore(sentences, Math.max(0, index - 1));
  if (speaks(article, 'named', beside(sentences, index, index - from, after))) return true;
  return around.some((sentence) => {
    const tokens = tokensOf(sentence);
    return (
      hasLink(tokens) ||
      tokens.some((token, at) => opensExample(token, tokens[at + 1], tokens[at + 2]))
    );
  });
}

/** How many sentences on a name backs a claim: a lead sums up what the whole article has named people say. */
function reachOf(sentences: readonly PlacedSentence[], index: number): number {
  if (index < leadLength) return sentences.length;
  return sentences[index]?.paragraph === sentences[0]?.paragraph ? 5 : 2;
}

/** Sentences of an article that sum it up. */
const leadLength = 3;

function opensExample(token: Token, next: Token | undefined, after: Token | undefined): boolean {
  if (!exampleOpeners.has(token.lower) || !next) return false;
  return isCapitalised(next) || (after !== undefined && isCapitalised(after));
}
