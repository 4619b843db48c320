import type { PlacedParagraph } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { isMarkup } from '../../parts.js';
import { halfMark } from './doubled-marks.js';
import { lostMark } from './lost-mark.js';
import { lostSingle } from './lost-single.js';
import { speakersOf } from './speakers.js';
import { facingMarks, mistypedApostrophes, turnedApostrophes } from './turned-marks.js';

export const unbalancedQuote = defineRule({
  name: 'unbalanced-quote',
  unit: 'article',
  summary:
    'Reports a quotation mark that is never opened or never closed, or that faces the wrong way.',
  scope: 'any',
  severity: 'warning',
  fixable: true,
  messages: {
    facing: 'Unexpected `{actual}` facing the wrong way, expected `{expected}`',
    unclosed: 'Unexpected `{actual}` that is never closed, expected a closing mark',
    unopened: 'Unexpected `{actual}` that closes nothing, expected an opening mark before it',
    unended: 'Unexpected `{actual}` before another speaker’s quotation, expected `{expected}`',
    twice: 'Unexpected `{actual}` before a word, expected one opening mark: `{expected}`',
    twiceClosed: 'Unexpected `{actual}`, expected one closing mark: `{expected}`',
    half: 'Unexpected single mark at the end of a quotation that `“` opens, expected `{expected}`',
    single: 'Unexpected `{actual}` before the single mark is closed, expected `{expected}`',
    apostrophe: 'Unexpected `{actual}`, expected an apostrophe: `{expected}`',
    reopened:
      'Unexpected paragraph without an opening mark in a quotation that goes on, expected `{expected}`',
  },
  note: 'Without both marks a reader cannot tell the quoted words from the writer’s. A quotation over several paragraphs opens in each and closes only in the last (AP, after http://arts.vcu.edu/editorialstyleguide/q/quotations/).',
  check({ article, report }) {
    const speakers = speakersOf(article);
    for (const paragraph of article.paragraphs) {
      for (const finding of mistypedApostrophes(article, paragraph)) report(finding);
      if (!hasMarks(paragraph) || isMarkup(paragraph)) continue;
      for (const finding of facingMarks(article, paragraph)) report(finding);
      for (const finding of turnedApostrophes(article, paragraph)) report(finding);
      // One lost mark unsettles all that follow it, so one message is enough.
      const lost =
        halfMark(article, paragraph) ??
        lostMark(article, paragraph, speakers) ??
        lostSingle(article, paragraph);
      if (lost) report(lost);
    }
  },
});

function hasMarks({ reading: { marks, text } }: PlacedParagraph): boolean {
  return marks.length > 0 || text.includes('‘');
}
