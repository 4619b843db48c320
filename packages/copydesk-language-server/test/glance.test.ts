import { lint } from 'copydesk';
import fc from 'fast-check';
import { presetSettings, ruleById } from 'retext-preset-copydesk';
import { expect, test } from 'vitest';
import { createGlance } from '../src/glance.js';
import { ignoresIn } from '../src/ignores.js';
import { plainText } from '../src/plain-text.js';
import { activeRules } from '../src/problems.js';
import { edited, edits } from './tools/edits.js';
import { manuscript } from './tools/manuscript.js';

const rules = activeRules(presetSettings.strict);
const start = manuscript(1_500);

/** What is found in the whole of a text. */
const problemsIn = async (text: string) => (await plainText({ rules }).read(text)).problems;

/** Rules whose messages depend on one paragraph alone. */
const isLocal = ({ ruleId }: { ruleId: string }) => {
  const rule = ruleById.get(ruleId)?.rule;
  return rule?.unit === 'paragraph' && rule.scope !== 'narration';
};

test('says at once what was said before, moved along, and what changed paragraphs tell alone', async () => {
  const before =
    '“We are done,” Mara Ellison said.\n\nThe plan is to wait.\n\n"Never," critics say.\n';
  const problems = await problemsIn(before);
  const glance = createGlance({ rules });
  await glance.learn(before, problems);
  const after = before.replace('is to wait', 'is to to wait, as was said');
  const now = await glance.at(after);
  expect(now.map(({ ruleId }) => ruleId)).toEqual(
    [...problems, { ruleId: 'doubled-word', start: after.indexOf('to to') }]
      .sort((a, b) => a.start - b.start)
      .map(({ ruleId }) => ruleId),
  );
  for (const { start, end, actual } of now) expect(after.slice(start, end)).toBe(actual);
});

test('keeps the place that belongs to a message where it is', async () => {
  const before =
    '“We are done,” said Mara Ellison, the director.\n\n"We are not," said Peter Okafor, her deputy. “Never,” he said.\n';
  const glance = createGlance({ rules });
  await glance.learn(before, await problemsIn(before));
  const after = before.replace('the director', 'the new director');
  const { related } = (await glance.at(after)).find(({ ruleId }) => ruleId === 'mixed-marks') ?? {};
  expect(related && after.slice(related.start, related.end)).toBe('“');
});

test('says of any edited text what single paragraphs tell, and nothing at a wrong place', {
  timeout: 120_000,
}, async () => {
  const learned = await problemsIn(start);
  await fc.assert(
    fc.asyncProperty(edits, async (changes) => {
      const glance = createGlance({ rules });
      await glance.learn(start, learned);
      let value = start;
      let said = learned;
      for (const change of changes) {
        value = edited(value, change);
        said = await glance.at(value);
      }
      const place = ({ ruleId, start, end }: (typeof said)[number]) => ({ ruleId, start, end });
      const expected = (await lint(value, { presets: ['strict'] }))
        .filter(isLocal)
        .map(({ ruleId, start, end }) => ({ ruleId, start: start.offset, end: end.offset }));
      expect(said.filter(isLocal).map(place)).toEqual(expected);
      for (const { start, end, actual } of said) expect(value.slice(start, end)).toBe(actual);
    }),
    { numRuns: 40 },
  );
});

test('takes over a whole that was found in an older text', async () => {
  const glance = createGlance({ rules });
  await glance.learn(start, await problemsIn(start));
  await glance.at(`${start}The plan is is off.\n`);
  await glance.learn(start, await problemsIn(start));
  const said = await glance.at(`${start}The plan is is off.\n`);
  expect(said.filter(({ ruleId }) => ruleId === 'doubled-word')).toHaveLength(1);
});

test('leaves out what the file beside the text ignores, and calls no ignore unused', async () => {
  const side = 'ignore:\n  - rule: doubled-word\n    words: is is\n    reason: so it was said\n';
  const ignores = ignoresIn({ path: 'a.txt.copydesk.yml', text: side }, presetSettings.strict);
  const glance = createGlance({ rules, ignores });
  await glance.learn(start, []);
  const said = await glance.at(`${start}The plan is is off. The the boats wait.\n`);
  expect(said.map(({ actual }) => actual)).toEqual(['The the']);
});

test('looks at nothing between two keys that is too long for it', async () => {
  const line = `${'word '.repeat(20_000)}\n`;
  const glance = createGlance({ rules });
  await glance.learn(line, []);
  expect(await glance.at(line.replace('word', 'is is'))).toEqual([]);
});
