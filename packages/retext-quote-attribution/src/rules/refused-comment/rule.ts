import { type Token, wordSet } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';

/** Each form of “refuse” with the same form of “decline”. */
const declined: ReadonlyMap<string, string> = new Map([
  ['refuse', 'decline'],
  ['refused', 'declined'],
  ['refuses', 'declines'],
  ['refusing', 'declining'],
]);

const refusals = wordSet(declined.keys());

export const refusedComment = defineRule({
  name: 'refused-comment',
  summary: 'Reports `refused to comment` where somebody declined.',
  unit: 'paragraph',
  scope: 'narration',
  severity: 'off',
  messages: { refused: 'Unexpected `{verb}` before `comment`, expected `{declined}`' },
  note: 'Nobody owes a reporter a comment, and “refused” sounds as if they did. ABC’s news chief asked for “declined” (https://www.crikey.com.au/2008/10/13/spray-of-the-day-1-abc-news-chief-lays-down-the-law/).',
  check({ paragraph, report }) {
    const { tokens } = paragraph;
    for (const index of refusals.in(paragraph)) {
      if (!isBeforeComment(tokens, index)) continue;
      const token = tokens[index] as Token;
      const expected = declined.get(token.lower) as string;
      const replacement = asIn(token.value, expected);
      report({
        span: { start: token.start, end: token.end },
        message: 'refused',
        data: { verb: token.value, declined: replacement },
        expected: [replacement],
      });
    }
  },
});

/** “refused comment”, “refused to comment”, “refused to publicly comment”, “refused any further comment”. */
function isBeforeComment(tokens: readonly Token[], index: number): boolean {
  for (const { lower } of tokens.slice(index + 1, index + 4)) {
    if (lower === 'comment') return true;
    if (!/^(?:all|any|further|to|\w+ly)$/.test(lower)) return false;
  }
  return false;
}

/** With a capital where the word has one. */
function asIn(word: string, replacement: string): string {
  return /^[A-Z]/.test(word)
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
}
