import type { Article, Quotation } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { excerpt } from '../../parts.js';

export const unattributedQuote = defineRule({
  name: 'unattributed-quote',
  unit: 'article',
  summary:
    'Reports a quotation of a whole sentence or more whose speaker cannot be told from its sentence, its paragraph or its neighbours.',
  scope: 'any',
  severity: 'warning',
  options: {
    words: {
      type: 'number',
      default: 6,
      minimum: 1,
      description: 'Words from which a quotation needs a speaker.',
    },
  },
  messages: {
    orphan:
      'Unexpected quotation `{quotation}` without a speaker, expected words that say who speaks',
  },
  note: 'A reader has to know whose words these are: AP wants the attribution in the sentence of the quotation, restated later unless the context is plain (https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources).',
  check({ article, options, report }) {
    for (const quotation of article.quotations) {
      if (quotation.kind !== 'direct' || quotation.parent || quotation.words < options.words)
        continue;
      if (quotation.speaker || quotation.attribution) continue;
      const [span] = quotation.parts;
      if (!span || !isProse(article, quotation) || !isWhole(article, quotation)) continue;
      report({ span, message: 'orphan', data: { quotation: excerpt(article, span) } });
    }
  },
});

/** Speech in running text: no transcript, no label, no epigraph above the story. */
function isProse(article: Article, quotation: Quotation): boolean {
  const paragraph = article.paragraphAt(quotation.start);
  return paragraph?.reading.kind === 'prose' && paragraph.index > 0;
}

/** Where a mark is lost, nobody can say what is quoted; `unbalanced-quote` speaks of that. */
function isWhole(article: Article, { parts }: Quotation): boolean {
  return parts.every(({ start }) => {
    const paragraph = article.paragraphAt(start);
    return paragraph?.reading.marks.every(
      ({ facing, level, quotation }) => facing && (level === 'single' || quotation >= 0),
    );
  });
}
