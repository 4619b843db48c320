import type { Article, Cue } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { tokenFrom } from '../../parts.js';
import { clauseWords, type LoadedVerb, loadedVerbs } from './words.js';

const known = new Map(Object.entries(loadedVerbs));

export const loadedVerb = defineRule({
  name: 'loaded-verb',
  unit: 'article',
  summary: 'Reports a verb of attribution that judges the speaker or the words.',
  scope: 'narration',
  severity: 'off',
  options: {
    verbs: {
      type: 'phrases',
      default: Object.keys(loadedVerbs),
      description: 'Verbs to report, in dictionary form.',
    },
  },
  messages: {
    loaded: 'Unexpected `{actual}`, expected `{said}`: `{lemma}` {reason}',
    own: 'Unexpected `{actual}`, expected `{said}`',
  },
  note: 'A verb that judges tells the reader what to think of the speaker; `said` does not.',
  check({ article, options, report }) {
    for (const { cue, source, certainty } of article.attributions) {
      if (cue?.kind !== 'verb' || !source || certainty < CERTAIN || cue.negated) continue;
      if (source.source.class === 'unknown' || source.source.class === 'document') continue;
      if (!options.verbs.has(cue.lemma) || !isSpeech(article, cue)) continue;
      const verb = known.get(cue.lemma);
      // «pointed out» is marked whole, «has claimed» without its auxiliary.
      const words = cue.text.split(/\s+/).slice(-cue.lemma.split(' ').length);
      const word = cue.text.slice(cue.text.lastIndexOf(words[0] ?? ''));
      const said = saidFor(words[0] ?? '', cue, source.number === 'many');
      report({
        span: { start: cue.end - word.length, end: cue.end },
        message: verb ? 'loaded' : 'own',
        data: { actual: word, said, lemma: cue.lemma, reason: verb?.reason ?? '' },
        expected: [said],
        ...(verb && { note: noteOn(cue.lemma, verb) }),
      });
    }
  },
});

function noteOn(lemma: string, { reason, ground }: LoadedVerb): string {
  return `As a verb of attribution \`${lemma}\` ${reason}${ground && ` (${ground})`}.`;
}

/** `said` in the form of the verb. */
function saidFor(word: string, { tense }: Cue, many: boolean): string {
  if (/ing$/.test(word)) return /^\p{Lu}/u.test(word) ? 'Saying' : 'saying';
  if (tense === 'present') return many ? 'say' : 'says';
  return /ed$/.test(word) ? 'said' : 'say';
}

/**
 * Whether the verb is one of attribution here, and takes what is said: not «claimed the title». A noun behind it may
 * be its object as well as the subject of a clause, so only what is no noun tells.
 */
function isSpeech(article: Article, cue: Cue): boolean {
  if (cue.position !== 'before') return true;
  const paragraph = article.paragraphAt(cue.start);
  if (!paragraph) return false;
  const next = paragraph.reading.tokens[tokenFrom(paragraph, cue.end - paragraph.start)];
  return next !== undefined && (clauseOpeners.has(next.lower) || next.kind === 'punctuation');
}

const clauseOpeners: ReadonlySet<string> = new Set(clauseWords);
