import type { Article, Source } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { hasPhrase, indexPhrases, tokensIn } from '../../phrases.js';
import { isTold, toldBefore, unnamedSources } from '../../sources.js';
import { publicRoles } from './words.js';

/** Whether a grant with a reason may be theirs: it stands in the words that name them, or beside them for nobody. */
const mayHaveReason = (article: Article, { mentions }: Source): boolean =>
  article.anonymities.some(
    (anonymity) =>
      anonymity.reason !== 'none' &&
      mentions.some((mention) =>
        anonymity.sources.length === 0
          ? article.paragraphAt(mention.start) === article.paragraphAt(anonymity.start)
          : mention.start < anonymity.start && anonymity.start < mention.end,
      ),
  );

/** Whether all it does is deny, as bodies do in public: “officials deny any part in it”. */
const onlyDenies = ({ attributions, number }: Source): boolean =>
  number === 'many' &&
  attributions.every((attribution) => !isTold(attribution) || attribution.cue?.lemma === 'deny');

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
      if (mayHaveReason(article, source) || onlyDenies(source)) continue;
      if (hasPhrase(tokensIn(article, introduction), allowed)) continue;
      if (isTwice(introduction)) continue;
      report({
        span: introduction,
        message: source.anonymity ? 'granted' : 'unexplained',
        data: { source: introduction.text },
      });
    }
  },
});
