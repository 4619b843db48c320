import type { Article, Attribution } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { tokenFrom } from '../../parts.js';
import { bodies, chorusVerbs, jointTexts } from './words.js';

export const pluralSpeaker = defineRule({
  name: 'plural-speaker',
  unit: 'article',
  summary: 'Reports verbatim words that are put into several mouths at once.',
  scope: 'quote',
  severity: 'warning',
  options: {
    words: {
      type: 'number',
      default: 5,
      minimum: 1,
      description: 'Words from which a quotation is too long to have come from several people.',
    },
    bodies: {
      type: 'phrases',
      default: bodies,
      description: 'Nouns that speak as one body.',
    },
    chorusVerbs: {
      type: 'phrases',
      default: chorusVerbs,
      description: 'Verbs by which several people speak with one voice.',
    },
    jointTexts: {
      type: 'phrases',
      default: jointTexts,
      description: 'Words that tell of a text or an occasion that several people share.',
    },
  },
  messages: {
    several: 'Unexpected `{source}` as the speaker of a verbatim quotation, expected one person',
  },
  note: 'Several people rarely speak the same words: the reader asks who said it and whether it was said so at all. Name one speaker or paraphrase; Reuters asks never to write of several sources where there is one (https://handbook.reuters.com/index.php?title=Accuracy).',
  check({ article, options, report }) {
    const quoted = wordsQuoted(article);
    for (const attribution of article.attributions) {
      const { source, cue, certainty } = attribution;
      if (!source || !cue || certainty < CERTAIN || attribution.kind === 'indirect') continue;
      if (source.form === 'name' || source.source.number !== 'many') continue;
      if (!isPeople(source.source.class) || (quoted.get(attribution) ?? 0) < options.words)
        continue;
      if (options.chorusVerbs.has(cue.lemma)) continue;
      if (options.bodies.has(article.slice(source.head).toLowerCase())) continue;
      if (narrates(article, attribution, options.jointTexts)) continue;
      const { start, end, text } = source;
      report({ span: { start, end }, message: 'several', data: { source: text } });
    }
  },
});

/** The longest quotation of each attribution, in words. */
function wordsQuoted(article: Article): Map<Attribution, number> {
  const words = new Map<Attribution, number>();
  for (const { attribution, kind, parent, words: number } of article.quotations) {
    if (!attribution || parent || kind === 'scare' || kind === 'title') continue;
    if (kind === 'partial' && attribution.kind !== 'direct') continue;
    words.set(attribution, Math.max(words.get(attribution) ?? 0, number));
  }
  return words;
}

function isPeople(kind: string): boolean {
  return kind === 'anonymous' || kind === 'generic' || kind === 'person' || kind === 'spokesperson';
}

/** Whether the sentence around the cue tells of a text that several people share. */
function narrates(article: Article, { cue }: Attribution, words: ReadonlySet<string>): boolean {
  const paragraph = cue && article.paragraphAt(cue.start);
  if (!cue || !paragraph) return false;
  const { tokens } = paragraph.reading;
  const home = tokens[tokenFrom(paragraph, cue.start - paragraph.start)];
  return tokens.some(
    ({ sentence, quotation, lower }) =>
      sentence === home?.sentence && quotation < 0 && words.has(lower),
  );
}
