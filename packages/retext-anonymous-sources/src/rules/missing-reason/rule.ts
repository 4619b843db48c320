import type { Article, Mention, Source } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { toldBefore } from '../../introductions.js';
import { hasPhrase, indexPhrases } from '../../phrases.js';
import { unnamedSources } from '../../sources.js';
import { tokensIn } from '../../tokens.js';
import { isTold } from '../../told.js';
import { publicRoles, storyActs } from './words.js';

const acts = new Set(storyActs);

/** Whether a grant with a reason stands beside its words for nobody: “The Herald granted anonymity because …”. */
const mayHaveReason = (article: Article, { mentions }: Source): boolean =>
  article.anonymities.some(
    ({ reason, sources, start }) =>
      reason !== 'none' &&
      sources.length === 0 &&
      mentions.some((mention) => article.paragraphAt(mention.start) === article.paragraphAt(start)),
  );

/**
 * Whether all it does is an act of speech in the story: bodies deny, somebody complains or warns. Whoever told this
 * reporter is quoted, or said so.
 */
const onlyActs = ({ attributions, anonymity, number }: Source): boolean =>
  (number === 'many' || !anonymity) &&
  attributions.every((attribution) => {
    const lemma = attribution.cue?.lemma ?? '';
    const isAct =
      number === 'many' ? lemma === 'deny' : attribution.kind === 'indirect' && acts.has(lemma);
    return isAct || !isTold(attribution);
  });

/**
 * Whether it is a voice in passing, neither quoted nor told to a reporter: “officials said”, once in an article, as those
 * do who tell all that ask, and “some strategists say”. `vague-source` asks the first who they are, `weasel-source` the
 * second where they are no officials.
 */
const isInPassing = ({ anonymity, attributions, mentions }: Source, { text }: Mention): boolean =>
  !anonymity &&
  (/^some\b/i.test(text) || (mentions.length === 1 && /^(?:authorities|officials)$/i.test(text))) &&
  attributions
    .filter(isTold)
    .every(({ hearer, kind }) => hearer !== 'reporter' && kind === 'indirect');

/**
 * Whether the article opens with it, «…, diplomats and officials said Thursday», and whoever of them speaks further on has
 * a reason.
 */
function isSummary(article: Article, source: Source, { start, text }: Mention): boolean {
  const opening = article.paragraphs.find(({ reading }) => reading.kind === 'prose');
  if (source.number !== 'many' || /^other\b/i.test(text)) return false;
  if (article.paragraphAt(start) !== opening) return false;
  const explained = article.sources.filter(
    ({ anonymity }) => anonymity !== null && anonymity.reason !== 'none',
  );
  return text.split(/,?\s(?:and|or)\s|,\s/).every((part) => {
    const noun = /\p{L}{3,}(?=s$)/u.exec(part)?.[0].toLowerCase();
    return explained.some(
      (other) => noun !== undefined && other.name.toLowerCase().split(/[\s,]/).includes(noun),
    );
  });
}

/** An unnamed source for whom the article nowhere says why. */
export const missingReason = defineRule({
  name: 'missing-reason',
  summary: 'Reports an unnamed source for whom the article nowhere says why the name is withheld.',
  scope: 'any',
  severity: 'warning',
  unit: 'article',
  options: {
    allow: {
      type: 'phrases',
      default: publicRoles,
      description: 'Words in a description that need no reason.',
    },
  },
  messages: {
    unexplained:
      'Unexpected unnamed source `{source}` without a reason, expected the article to say why the name is withheld',
    granted:
      'Unexpected anonymity for `{source}` without a reason, expected the article to say why the name is withheld',
  },
  note: 'Readers can weigh an unnamed source only if they learn why it is unnamed: AP, NPR and the SPJ code ask for the reason in the story.',
  check({ article, options, report }) {
    const allowed = indexPhrases(options.allow);
    const isTwice = toldBefore();
    for (const { source, introduction } of unnamedSources(article)) {
      if ((source.anonymity?.reason ?? 'none') !== 'none') continue;
      if (mayHaveReason(article, source) || onlyActs(source)) continue;
      if (isInPassing(source, introduction)) continue;
      if (hasPhrase(tokensIn(article, introduction), allowed)) continue;
      if (isTwice(introduction) || isSummary(article, source, introduction)) continue;
      report({
        span: introduction,
        message: source.anonymity ? 'granted' : 'unexplained',
        data: { source: introduction.text },
      });
    }
  },
});
