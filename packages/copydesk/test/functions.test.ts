import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createResolver, fix, lint, type Message, OptionsError, sources } from '../src/index.js';

const seed = readFileSync('test/fixtures/qatar-mediation.txt', 'utf8');
const fragments = [
  ...seed.split(/(?<=[.”,]) /).map((part) => `${part} `),
  '“',
  '”',
  '"',
  '’',
  '. ',
  '\n\n',
  '\r\n',
  '\ufeff',
  '\0',
  '\ud83d',
  '👩‍👩‍👧',
  'שלום עולם. ',
  ' said Mara Ellison.',
];
/** News gone wrong, and anything else. */
const texts = fc.oneof(
  fc.array(fc.constantFrom(...fragments), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

const offsets = ({ start, end }: Message) => [start.offset, end.offset] as const;

describe('lint', () => {
  test('says for any text what stands in it', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        for (const message of await lint(text, { presets: ['strict'] })) {
          seen++;
          const [start, end] = offsets(message);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(message.actual);
        }
      }),
    );
    expect(seen).toBeGreaterThan(20);
  });

  test('gives messages in the order of the text', async () => {
    const starts = (await lint(seed)).map(({ start }) => start.offset);
    expect(starts.length).toBeGreaterThan(1);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  test.each([
    ['nested marks', '“‘'.repeat(5_000)],
    ['closing marks', '”’'.repeat(5_000)],
    ['nothing but marks', '"\' '.repeat(5_000)],
    ['one long line', 'Ann Lee said that it failed. '.repeat(35_000)],
    ['one long word', 'a'.repeat(1_000_000)],
    ['one long sentence', 'and then she said that '.repeat(20_000)],
    ['many lines', 'Yes.\n\n'.repeat(50_000)],
    ['lone surrogates', '\ud83d\udc69\ud83d '.repeat(10_000)],
    ['NUL', 'One\0two. '.repeat(10_000)],
  ])('copes with %s', { timeout: 60_000 }, async (_, text) => {
    await expect(lint(text)).resolves.toBeInstanceOf(Array);
  });

  test('sets single rules and takes presets one over another', async () => {
    const text = 'It failed.Ann Lee left.';
    const severities = async (options: Parameters<typeof lint>[1]) =>
      (await lint(text, options)).map(({ ruleId, severity }) => [ruleId, severity]);
    expect(await severities({})).toEqual([['missing-space', 'warning']]);
    expect(await severities({ rules: { 'missing-space': 'error' } })).toEqual([
      ['missing-space', 'error'],
    ]);
    expect(await severities({ presets: [] })).toEqual([]);
    expect(await severities({ presets: [], rules: { 'missing-space': 'info' } })).toEqual([
      ['missing-space', 'info'],
    ]);
  });

  test.each([
    [{ rules: { 'mising-space': 'off' } }, /rule `mising-space`, expected `missing-space`/],
    [{ rules: { 'missing-space': 'warn' } }, /`"warn"` for `missing-space`/],
    [{ rules: { 'missing-space': ['warning', { no: 1 }] } }, /option `missing-space.no`/],
    [{ presets: ['wire'] }, /preset `wire`/],
    [{ preset: ['strict'], rule: {} }, /option `preset`, expected `presets`/],
    [{ settings: {} }, /option `settings`, expected `type`, `presets`, `rules`, /],
    [{ type: 'pdf' }, /type `pdf`, expected/],
    [{ lexicon: { verbs: {} } }, /list `lexicon.verbs`/],
  ])('says what is wrong with %j', async (options, line) => {
    await expect(lint('One.', options as never)).rejects.toThrow(line);
  });

  test.each([{ presets: ['wire'] }, { preset: ['strict'] }, { rules: { 'mising-space': 'off' } }])(
    'says so in one way, whichever function is called: %j',
    async (options) => {
      const wrong = options as never;
      const error = await lint('One.', wrong).catch((thrown: OptionsError) => thrown);
      expect(error).toBeInstanceOf(OptionsError);
      await expect(fix('One.', wrong)).rejects.toThrow(error as OptionsError);
      const resolve = async () => createResolver(wrong).resolve('a.txt');
      await expect(resolve()).rejects.toThrow(error as OptionsError);
    },
  );
});

describe('fix', () => {
  test('mends what can be mended unseen and nothing else', async () => {
    const { text, fixes } = await fix('It failed.Ann Lee left. “Not,” she said.');
    expect(text).toBe('It failed. Ann Lee left. “Not,” she said.');
    expect(fixes.map(({ ruleId }) => ruleId)).toEqual(['missing-space']);
  });

  test('mends marks of the rarer kind, however many there are', async () => {
    const curly = '“No,” he said. '.repeat(40);
    const { text } = await fix(`${curly}${'"No," she said. '.repeat(30)}`);
    expect(text).not.toContain('"');
  });

  test('gives any text a state in which nothing is left to mend', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const { text: fixed } = await fix(text);
        expect(await fix(fixed)).toEqual({ text: fixed, fixes: [] });
      }),
    );
  });
});

describe('sources', () => {
  test('points into any text', async () => {
    let seen = 0;
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const sheet = await sources(text);
        const ids = new Set(sheet.sources.map(({ id }) => id));
        for (const { source, cue, content } of sheet.attributions) {
          if (source) expect(ids).toContain(source.source);
          for (const span of [source, cue, ...content]) {
            if (!span) continue;
            seen++;
            const words = text.slice(span.start, span.end);
            expect(words).not.toBe('');
            expect(words.trim()).toBe(words);
          }
        }
      }),
    );
    expect(seen).toBeGreaterThan(20);
  });

  test('counts words and tells nothing of its doubts unless asked', async () => {
    const sheet = await sources('“We are done,” said Mara Ellison.');
    expect(sheet.words).toBe(6);
    expect(JSON.stringify(sheet)).not.toContain('certainty');
  });
});
