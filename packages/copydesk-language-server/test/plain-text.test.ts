import { readFileSync } from 'node:fs';
import { lint } from 'copydesk';
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
      expect(
        problems.map(
          ({ start, end, ruleId, reason, severity, expected, fix, actual, note, url }) => ({
            start,
            end,
            ruleId,
            reason,
            severity,
            ...(expected && { expected }),
            ...(fix && { fix }),
            actual,
            note,
            url,
          }),
        ),
      ).toEqual(
        expected.map(({ start, end, source: _, ...message }) => ({
          ...message,
          start: start.offset,
          end: end.offset,
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
