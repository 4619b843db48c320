import type { Token } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { beginningsOf, unendedBefore } from '../../run-in.js';
import { openers } from '../../words.js';

export const missingStop = defineRule({
  name: 'missing-stop',
  summary: 'Reports a sentence that begins where the one before it has not ended.',
  unit: 'paragraph',
  scope: 'any',
  severity: 'warning',
  options: {
    words: {
      type: 'phrases',
      default: openers,
      description: 'Words that have a capital only where a sentence begins.',
    },
  },
  messages: {
    stop: 'Unexpected `{words}` without a full stop between them, expected `{expected}`',
  },
  note: 'Two sentences run together where a stop was lost or a headline stands in the text. No style guide rules on it: it is a typing error.',
  check({ paragraph, options, report }) {
    if (paragraph.kind !== 'prose') return;
    const { tokens, text } = paragraph;
    for (const index of beginningsOf(options.words).in(paragraph)) {
      const last = unendedBefore(paragraph, index);
      if (!last) continue;
      const { end, value } = tokens[index] as Token;
      const span = { start: last.start, end };
      const expected = `${last.value}. ${value}`;
      const words = text.slice(span.start, span.end);
      report({ span, message: 'stop', data: { words, expected }, expected: [expected] });
    }
  },
});
