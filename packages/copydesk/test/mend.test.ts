import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mend } from '../src/mend.js';

const rewritings = fc.array(
  fc.tuple(
    fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 3 }),
    fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 3 }),
  ),
  { minLength: 1, maxLength: 4 },
);
const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), maxLength: 40 });

/** All places where a text has the words of a pair; another text for them is offered. */
function read(text: string, pairs: readonly (readonly [string, string])[]) {
  const messages = pairs.flatMap(([actual, expected]) =>
    [...text.matchAll(new RegExp(actual, 'g'))].map(({ index }) => ({
      start: { offset: index },
      end: { offset: index + actual.length },
      actual,
      expected: [expected],
      fix: true as const,
    })),
  );
  return { messages: messages.sort((a, b) => a.start.offset - b.start.offset) };
}

test('the edits of all rounds give the mended text, each place once', async () => {
  await fc.assert(
    fc.asyncProperty(texts, rewritings, async (text, pairs) => {
      // What grows for ever is read no more.
      const { text: mended, edits } = await mend(text, async (current) =>
        read(current.length < 200 ? current : '', pairs),
      );
      let result = '';
      let from = 0;
      for (const { start, end, text: words } of edits) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThanOrEqual(start);
        result += text.slice(from, start) + words;
        from = end;
      }
      expect(result + text.slice(from)).toBe(mended);
    }),
  );
});
