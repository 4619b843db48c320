import type { Article, Source } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { hasPhrase, indexPhrases, tokensIn } from '../../phrases.js';
import { unnamedSources } from '../../sources.js';

/** Whether a grant with a reason stands beside the source without being tied to anybody: it may be theirs. */
const mayHaveReason = (article: Article, source: Source): boolean =>
  article.anonymities.some(
    (anonymity) =>
      anonymity.sources.length === 0 &&
      anonymity.reason !== 'none' &&
      source.mentions.some(
        (mention) =>
          article.paragraphAt(mention.start)?.index === article.paragraphAt(anonymity.start)?.index,
      ),
  );

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
      default: [],
      description: 'Words in a description for which the house asks no reason.',
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
    for (const { source, introduction } of unnamedSources(article)) {
      if ((source.anonymity?.reason ?? 'none') !== 'none') continue;
      if (mayHaveReason(article, source)) continue;
      if (hasPhrase(tokensIn(article, introduction), allowed)) continue;
      report({
        span: introduction,
        message: source.anonymity ? 'granted' : 'unexplained',
        data: { source: introduction.text },
      });
    }
  },
});
