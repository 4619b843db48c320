import { defineRule } from 'nlcst-rule-kit';
import { hasPhrase, indexPhrases } from '../../phrases.js';
import { tokensIn } from '../../tokens.js';
import { causes, formulas } from './words.js';

const causeIndex = indexPhrases(causes);

/** A purpose or a stock phrase where the reason for anonymity belongs. */
export const weakReason = defineRule({
  name: 'weak-reason',
  summary: 'Reports a purpose or a stock phrase where the reason for anonymity belongs.',
  scope: 'any',
  severity: 'info',
  unit: 'article',
  options: {
    formulas: {
      type: 'phrases',
      default: formulas,
      description: 'Stock phrases that are no reason, even behind “because”.',
    },
    allow: {
      type: 'phrases',
      default: [],
      description: 'Words in a purpose that the house accepts as a reason.',
    },
  },
  messages: {
    purpose:
      'Unexpected purpose `{words}` where a reason belongs, expected what the source would risk or breach by being named',
    formula:
      'Unexpected stock phrase `{words}` where a reason belongs, expected what the source would risk or breach by being named',
  },
  note: 'What somebody wants to talk about is no reason to hide who talks: the New York Times calls rote reasons worse than none, the Washington Post asks for more than candour.',
  check({ article, options, report }) {
    const stock = indexPhrases(options.formulas);
    const allowed = indexPhrases(options.allow);
    for (const { because, reason } of article.anonymities) {
      if (!because) continue;
      const tokens = tokensIn(article, because);
      if (hasPhrase(tokens, allowed) || hasPhrase(tokens, causeIndex)) continue;
      const data = { words: article.slice(because) };
      if (reason === 'purpose') report({ span: because, message: 'purpose', data });
      else if (hasPhrase(tokens, stock)) report({ span: because, message: 'formula', data });
    }
  },
});
