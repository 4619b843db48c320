import { defineRule } from 'nlcst-rule-kit';
import { placedParts } from '../../parts.js';
import { speechVerbs } from '../../words.js';
import { aroundMark, doubledStop } from './around-mark.js';
import { beforeQuotation } from './before-quotation.js';
import { beforeBareTag, beforeTag } from './before-tag.js';
import { closingOf } from './closing.js';
import { midSentence, unstopped } from './sentence-stops.js';
import { styleFor } from './style.js';
import { tagInside } from './tag-inside.js';
import { readTags } from './tags.js';

export const quotePunctuation = defineRule({
  name: 'quote-punctuation',
  unit: 'article',
  summary:
    'Reports a wrong, missing or misplaced stop between a quotation and the words around it.',
  scope: 'any',
  severity: 'warning',
  fixable: true,
  options: {
    style: {
      type: 'choice',
      choices: ['consistent', 'us', 'uk'],
      default: 'consistent',
      description:
        'Where the comma or full stop after a fragment stands: `us` inside the marks, `uk` outside, `consistent` as the article mostly has it.',
    },
    speechVerbs: {
      type: 'phrases',
      default: speechVerbs,
      description: 'Verbs that take a comma or a colon before a quotation of a whole sentence.',
    },
  },
  messages: {
    beforeTag: 'Unexpected `{actual}` before `{tag}`, expected `{expected}`',
    midSentence: 'Unexpected `{actual}` in mid-sentence, expected `{expected}`',
    doubled: 'Unexpected `{actual}`, expected one stop: `{expected}`',
    tagInside: 'Unexpected `{actual}` inside the marks, expected who speaks outside: `{expected}`',
    outside: 'Unexpected `{actual}`, expected the stop inside the marks: `{expected}`',
    inside:
      'Unexpected `{actual}`, expected the stop of the sentence outside the marks: `{expected}`',
    beforeQuotation: 'Unexpected `{actual}` before a quotation, expected `{expected}`',
    unstopped: 'Unexpected `{actual}` at the end of the paragraph, expected a stop: `{expected}`',
    afterThat: 'Unexpected comma after `{word}` before a quotation, expected `{expected}`',
  },
  note: 'A comma ties a quotation to the words that say who speaks; stops inside the marks are American, outside British: an article keeps to one (Chicago Manual of Style, after https://editingandindexing.com/quotationmarks/ and https://ru.scribd.com/document/234887992/Quotation-Guide).',
  check({ article, options, report }) {
    const tags = readTags(article, options.speechVerbs);
    const style = styleFor(article, options.style, tags.byStart);
    for (const quoted of placedParts(article)) {
      if (quoted.paragraph.reading.kind !== 'prose') continue;
      const closing = closingOf(article, quoted);
      // One stop that stands wrong is one fault, whatever else might be said of it.
      const atEnd =
        closing &&
        (tagInside(article, closing) ??
          beforeTag(article, closing, tags) ??
          beforeBareTag(article, closing) ??
          midSentence(article, closing) ??
          doubledStop(article, closing) ??
          aroundMark(article, closing, style, tags) ??
          unstopped(article, closing));
      if (atEnd) report(atEnd);
      const atStart = beforeQuotation(article, quoted, tags, options.speechVerbs);
      if (atStart) report(atStart);
    }
  },
});
