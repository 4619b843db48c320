import { readFileSync } from 'node:fs';
import { lint, type Message } from 'copydesk';
import fc from 'fast-check';
import { presetSettings } from 'retext-preset-copydesk';
import { expect, test } from 'vitest';
import { plainText } from '../src/plain-text.js';
import { activeRules } from '../src/problems.js';
import { edited, edits } from './tools/edits.js';
import { manuscript } from './tools/manuscript.js';

const seed = readFileSync('test/fixtures/qatar-mediation.txt', 'utf8');
const start = `${seed}\n${manuscript(300)}`;
const rules = { rules: activeRules(presetSettings.strict) };

test('says after any edits what is said of the text as it then is', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.boolean(), async (changes, between) => {
      const text = plainText(rules);
      let value = start;
      await text.read(value);
      for (const change of changes) {
        value = edited(value, change);
        if (between) await text.read(value);
      }
      const { problems, article } = await text.read(value);
      const expected = await lint(value, { presets: ['strict'] });
      expect(problems.map(({ source: _, ...problem }) => problem)).toEqual(
        expected.map(({ source: _, related, ...message }) => ({
          ...message,
          ...offsetsOf(message),
          ...(related && { related: { ...related, ...offsetsOf(related) } }),
        })),
      );
      const last = expected.at(-1);
      expect(last && article.place({ start: last.start.offset, end: last.end.offset })).toEqual(
        last && { start: last.start, end: last.end },
      );
    }),
    { numRuns: 40 },
  );
});

function offsetsOf({ start, end }: Pick<Message, 'start' | 'end'>) {
  return { start: start.offset, end: end.offset };
}
