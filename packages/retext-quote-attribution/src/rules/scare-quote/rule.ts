import type { Article, Quotation } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { isMarkup, tokenFrom } from '../../parts.js';
import { announcing } from './words.js';

export const scareQuote = defineRule({
  name: 'scare-quote',
  unit: 'article',
  summary: 'Reports one or two words in marks that nobody is quoted for.',
  scope: 'narration',
  severity: 'off',
  options: {
    announcing: {
      type: 'phrases',
      default: announcing,
      description: 'Words right before the marks that say that a term or a name follows.',
    },
  },
  messages: {
    scare: 'Unexpected marks around `{actual}`, expected a speaker or the plain words',
  },
  note: 'Marks around a word that nobody said read as scorn or doubt (Columbia Journalism Review, http://www.cjr.org/language_corner/scare_tactics.php).',
  check({ article, options, report }) {
    const told = sentencesOfAttributions(article);
    for (const quotation of article.quotations) {
      if (quotation.kind !== 'scare' || quotation.parent || quotation.words > 2) continue;
      if (quotation.words === 0 || quotation.attribution || quotation.speaker) continue;
      if (isAnnounced(article, quotation, options.announcing) || isName(article, quotation))
        continue;
      if (told.has(article.sentenceAt(quotation.start)?.start ?? 0)) continue;
      const { start, end } = quotation;
      const words = article.slice({ start, end }).replace(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '');
      report({ span: { start, end }, message: 'scare', data: { actual: words } });
    }
  },
});

function isAnnounced(
  article: Article,
  { start }: Quotation,
  announcing: ReadonlySet<string>,
): boolean {
  const paragraph = article.paragraphAt(start);
  if (paragraph?.reading.kind !== 'prose' || isMarkup(paragraph)) return true;
  const { tokens } = paragraph.reading;
  const index = tokenFrom(paragraph, start - paragraph.start);
  return [1, 2].some((back) => announcing.has(tokens[index - back]?.lower ?? ''));
}

/** Where sentences begin in which somebody says something: a word in marks is likely to be theirs. */
function sentencesOfAttributions(article: Article): Set<number> {
  const starts = new Set<number>();
  for (const { cue } of article.attributions) {
    const sentence = cue && article.sentenceAt(cue.start);
    if (sentence) starts.add(sentence.start);
  }
  return starts;
}

/** «Juan “Chico” Marsh», «the “Harbor Log”», «berth “6c”»: a capital inside the sentence, or a figure. */
function isName(article: Article, { start, end }: Quotation): boolean {
  return /^\P{L}+\p{Lu}|\d/u.test(article.slice({ start, end }));
}
