import { readFileSync } from 'node:fs';
import { lint } from 'copydesk';
import fc from 'fast-check';
import { presets } from 'retext-preset-copydesk';
import { expect, test } from 'vitest';
import { plainText } from '../src/plain-text.js';
import { activeRules } from '../src/problems.js';
import { manuscript } from './tools/manuscript.js';

const seed = readFileSync('test/fixtures/qatar-mediation.txt', 'utf8');
const start = `${seed}\n${manuscript(300)}`;
const rules = { rules: activeRules(presets.strict) };

/** What people type, paste and leave half done. */
const typed = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\n',
    '\r\n',
    '\n\n',
    '.',
    '”',
    '“',
    '"',
    'the the',
    'A headline',
    ' he said.',
    'Mr. ',
    '\n“We left,” said Ruth Kowal, a nurse. “All of us.”\n\nShe said so twice.\n',
    '\u00a0',
    '👩‍👩‍👧',
    '\ufeff',
    'TK',
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const edits = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.oneof(fc.nat(3), fc.nat(400)),
    text: typed,
  }),
  { minLength: 1, maxLength: 12 },
);

test('says after any edits what is said of the text as it then is', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(edits, fc.boolean(), async (changes, between) => {
      const text = plainText(rules);
      let value = start;
      text.update(value);
      for (const { at, length, text: inserted } of changes) {
        const from = Math.floor(at * value.length);
        value = value.slice(0, from) + inserted + value.slice(from + length);
        text.update(value);
        if (between) await text.whole();
        await text.now();
      }
      const { problems, article } = await text.whole();
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

test('says at once what was said before, moved along, and what a paragraph tells alone', async () => {
  const text = plainText(rules);
  const before =
    '“We are done,” Mara Ellison said.\n\nThe plan is to wait.\n\n"Never," critics say.\n';
  text.update(before);
  const { problems } = await text.whole();
  const after = before.replace('is to wait', 'is to to wait, as was said');
  text.update(after);
  const now = await text.now();
  expect(now.map(({ ruleId }) => ruleId)).toEqual(
    [...problems, { ruleId: 'doubled-word', start: after.indexOf('to to') }]
      .sort((a, b) => a.start - b.start)
      .map(({ ruleId }) => ruleId),
  );
  for (const { start, end, actual } of now) expect(after.slice(start, end)).toBe(actual);
});
