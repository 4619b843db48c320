import type { Article, Mention, Source } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { hasPhrase, indexPhrases, tokensIn } from '../../phrases.js';
import { unnamedSources } from '../../sources.js';
import { accessOpeners, tellingWords } from './words.js';

const opensAccess = new Set(accessOpeners);
const longest = Math.max(...accessOpeners.map((word) => word.length));

/** «sources *inside* the ministry»: the description goes on behind the words that the engine took for the mention. */
const goesOn = (article: Article, { end }: Mention): boolean =>
  opensAccess.has(tokensIn(article, { start: end, end: end + 1 + longest })[0]?.lower ?? '');

/** «Officials have said»: a position known to all, and no voice that the article brings. */
const isStanding = ({ attributions, mentions }: Source, article: Article): boolean =>
  attributions.every(({ cue }) => cue?.tense === 'perfect') &&
  !mentions.some(({ head }) => /sources?$/i.test(article.slice(head)));

/** An unnamed source whose description cannot show why it would know. */
export const vagueSource = defineRule({
  name: 'vague-source',
  summary:
    'Reports an unnamed source whose description does not show why the source would know, such as `sources` or `officials`.',
  scope: 'any',
  severity: 'warning',
  unit: 'article',
  options: {
    allow: {
      type: 'phrases',
      default: tellingWords,
      description: 'Words in a description that are specific enough.',
    },
  },
  messages: {
    vague:
      'Unexpected vague source `{source}`, expected a description that shows how the source knows: role and body, rank or access',
  },
  note: 'A description without role or access gives the reader nothing to judge by: AP rules out a bare “a source”, NPR says that “officials say” is never enough.',
  check({ article, options, report }) {
    const allowed = indexPhrases(options.allow);
    for (const { source, introduction } of unnamedSources(article)) {
      if (source.descriptor !== 'vague' || isStanding(source, article)) continue;
      if (goesOn(article, introduction)) continue;
      if (hasPhrase(tokensIn(article, introduction), allowed)) continue;
      report({ span: introduction, message: 'vague', data: { source: introduction.text } });
    }
  },
});
