import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Root } from 'nlcst';
import { toString as textOf } from 'nlcst-to-string';
import retextEnglish from 'retext-english';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import parseParagraphs from '../src/parse-paragraphs.js';

const whole = unified().use(retextEnglish).freeze();
const inPieces = unified().use(parseParagraphs).freeze();

const fragments = [
  'The council met on Friday.',
  ' “We are done,” Mara Ellison said.',
  ' "Not yet." ',
  " 'Twas late.",
  " O' the hill",
  '\nOl’ boys came.',
  ' The firm is Harbor Inc.',
  ' Mr.',
  ' It costs $3.5 million in the U.S.',
  ' a start.',
  ' lower-case start.',
  ' 10 days ago',
  '\n\n',
  '\n',
  '\r\n',
  '\r\n \r\n',
  '  \t ',
  '\u00a0',
  '\ufeff',
  ' …',
  ' — ',
  '?!',
  ' (She left.)',
  ' AT&T and R&D w/ them and/or us',
  ' 👩‍👩‍👧 came! ',
  '\ud83d',
  ' ,',
  '***',
  ' Etc.',
  ' pp.',
  ' The end came',
  '.”',
  '’',
  ' Zoë’s',
];
const articles = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    maxLength: 800,
    size: 'max',
  })
  .map((parts) => parts.join(''))
  .filter((text) => !/(\r\n){8}/.test(text));

test('gives the tree of retext-english for the seed article', () => {
  const text = readFileSync('test/fixtures/qatar-mediation.txt', 'utf8');
  expect(inPieces.parse(text)).toEqual(whole.parse(text));
});

test.each(['', ' ', '\n', '\r\n\r\n', '\ufeff', '\ufeffA word.\r\n\r\nAnother one.\r\n'])(
  'gives the tree of retext-english for %j',
  (text) => {
    expect(inPieces.parse(text)).toEqual(whole.parse(text));
  },
);

test('gives the tree of retext-english for any text', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(articles, (text) => {
      expect(inPieces.parse(text)).toEqual(whole.parse(text));
    }),
    // Making a failing text of this length smaller would take minutes.
    { endOnFailure: true },
  );
});

test.each([
  ['a sentence without an end', 'over and over '.repeat(20_000)],
  ['initials', 'a. b. '.repeat(20_000)],
  ['one word', 'a-b.c'.repeat(40_000)],
  ['marks', '“’"'.repeat(40_000)],
  ['stops', ' . !'.repeat(20_000)],
  ['sentences', 'Ann Lee met Bo Day. '.repeat(10_000)],
])('loses nothing of a long text of %s', (_, text) => {
  const tree = inPieces.parse(text);
  expect(textOf(tree)).toBe(text);
  expect(tree.position?.end.offset).toBe(text.length);
});

test('hands its parser at most a bounded number of words at once', () => {
  const sizes: number[] = [];
  const processor = unified()
    .use(parseParagraphs)
    .data('nlcstSentenceExtensions', [(sentence) => void sizes.push(sentence.children.length)]);
  processor.parse('a b '.repeat(50_000));
  expect(Math.max(...sizes)).toBeLessThan(10_000);
  expect(sizes.length).toBeGreaterThan(10);
});

test('takes no more steps for carriage returns than for line feeds', () => {
  // The expression of parse-latin tries 2 ** 64 ways for this.
  const tree: Root = inPieces.parse(`One.${'\r\n'.repeat(64)}\u00a0Two.`);
  expect(tree.children).toHaveLength(1);
});

test('takes extensions of the parser', () => {
  const seen: string[] = [];
  unified()
    .use(parseParagraphs)
    .data('nlcstParagraphExtensions', [(node) => void seen.push(node.type)])
    .data('nlcstRootExtensions', [(node) => void seen.push(node.type)])
    .data('nlcstSentenceExtensions', [(node) => void seen.push(node.type)])
    .parse('One word.');
  expect(seen).toEqual(['SentenceNode', 'ParagraphNode', 'RootNode']);
});
