import type { Article, Attribution } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { unnamedSources } from '../../sources.js';
import { isTold } from '../../told.js';

/** Whether an attribution brings the reader anything: “did not comment” does not. */
const informs = (attribution: Attribution): boolean => !attribution.cue?.negated;

/** Whether it stands within what the source says: the source is who tells the reader so. */
const isRelayed = (own: readonly Attribution[], { cue }: Attribution): boolean =>
  own.some(({ content }) =>
    content.some((span) => cue && span.start <= cue.start && cue.end <= span.end),
  );

const sentencesOf = (article: Article): number =>
  article.paragraphs.reduce(
    (sum, { reading }) => sum + (reading.kind === 'prose' ? reading.sentences.length : 0),
    0,
  );

/** An article whose new information rests on one unnamed source. */
export const singleSource = defineRule({
  name: 'single-source',
  summary: 'Reports the unnamed source on which alone an article rests.',
  scope: 'any',
  severity: 'info',
  unit: 'article',
  options: {
    minimumSentences: {
      type: 'number',
      default: 4,
      minimum: 1,
      description: 'Sentences from which on a text counts as an article.',
    },
    minimumAttributions: {
      type: 'number',
      default: 2,
      minimum: 1,
      description: 'How often the source must be cited before the article rests on it.',
    },
  },
  messages: {
    alone:
      'Unexpected single source, the unnamed `{source}`, for the whole article, expected a second source, a named one or a document',
  },
  note: 'One unnamed voice cannot be checked by any other: AP normally asks for more than one source, the BBC and the CBC let an editor decide.',
  check({ article, options, report }) {
    if (sentencesOf(article) < options.minimumSentences) return;
    const [alone, ...more] = unnamedSources(article);
    if (!alone || alone.source.number === 'many' || more.length > 0) return;
    const own = alone.source.attributions.filter(isTold);
    if (own.length < options.minimumAttributions) return;
    const beside = article.attributions.some(
      (other) =>
        other.source &&
        other.source.source !== alone.source &&
        informs(other) &&
        !isRelayed(own, other),
    );
    if (beside) return;
    const { introduction } = alone;
    report({ span: introduction, message: 'alone', data: { source: introduction.text } });
  },
});
