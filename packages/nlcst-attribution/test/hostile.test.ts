import { describe, expect, it } from 'vitest';
import { read } from './tools/read.js';

// That these end at all is the test; how long they take is for `npm run bench`.

const many = 10_000;
const megabyte = 1_000_000;
/** As much as `retext-english`, which takes quadratic time, parses soon where there are many sentences. */
const much = 100_000;
const fill = (part: string, length = much) => part.repeat(Math.ceil(length / part.length));

describe('texts that nobody would write', { timeout: 60_000 }, () => {
  it.each([
    ['nothing', ''],
    ['white space', ' \n\n\t\u00a0 '],
    ['only curly marks', '“”'.repeat(many)],
    ['only straight marks', '"'.repeat(many)],
    ['only single marks', "'".repeat(many)],
    ['only opening marks', '“'.repeat(many)],
    ['only closing marks', '”'.repeat(many)],
    ['opening marks before words', '“word '.repeat(many)],
    ['closing marks behind words', 'word” '.repeat(many)],
    ['nested marks', `${'“It is ‘'.repeat(many / 2)}over${'’ now”'.repeat(many / 2)}`],
    ['apostrophes', "'tis the boys' ".repeat(many)],
    ['mistyped apostrophes', 'don"t"ve '.repeat(many)],
    ['one line of a megabyte without a blank', fill('word', megabyte)],
    ['one line of a megabyte without a stop', fill('word and ', megabyte)],
    ['one sentence of names', fill('Mara Ellison, ')],
    ['one sentence of cues', fill('she said he told them ')],
    ['one sentence of “according to”', fill('according to ')],
    ['one sentence of commas', fill(', ')],
    ['brackets that never close', fill('(word ')],
    ['one long quotation', `“${fill('It is over. ')}” she said.`],
    ['quotations and tags', fill('“It is over,” she said. ')],
    ['paragraphs of quotations', fill('“It is over,” said Mara Ellison.\n\n')],
    ['paragraphs that do not close', fill('“It is over.\n\n')],
    ['grants', fill('An aide spoke on condition of anonymity because she was afraid. ')],
    [
      'people with one surname',
      Array.from({ length: 2_000 }, (_, index) => `A${index.toString(36)} Moss said no.`).join(' '),
    ],
    ['lone surrogates', '\ud83d \udc69 “\ud83d” said \udc69.'.repeat(100)],
    ['NUL', '“No\u0000,” she\u0000 said.\u0000'.repeat(100)],
    ['right to left', '«انتهى الأمر»، قالت مارا. ‏“It is over,” she said.'.repeat(100)],
    ['emoji', '“👩‍👩‍👧,” said Mara 🇶🇦 Ellison. 👍🏽'.repeat(100)],
  ])('%s', (_, text) => {
    expect(read(text).text.length).toBe(text.length);
  });

  it.each([
    ['NUL', '“It is over,”\u0000 she said.'],
    ['emoji', '“It is over 👍🏽,” she said.'],
    ['a lone surrogate', '“It is over \ud83d,” she said.'],
  ])('do not hide a quotation: %s', (_, text) => {
    expect(read(text).quotations).toHaveLength(1);
  });

  it.each([
    'He said, he would not stay.',
    'Mara Ellison said — she is the harbor master — that, if the pier closed, the boats would leave.',
    'Asked whether he had “seen it,” the official, who spoke on condition of anonymity, told her: no.',
    'According to Moss, the officials, citing a report that the council had seen, declined to say who.',
  ])('a sentence that somebody is still typing: %s', (sentence) => {
    for (let end = 0; end <= sentence.length; end++) {
      const typed = sentence.slice(0, end);
      expect(read(typed).text).toBe(typed);
      expect(read(`${typed}\n\n“It is over,” she said.`).quotations.length).toBeGreaterThan(0);
    }
  });

  it.each(['constructor', 'hasOwnProperty', 'toString', 'valueOf'])(
    'a word that every JavaScript object knows: %s',
    (word) => {
      const list = { add: [word.toLowerCase()] };
      const text = `Mara Ellison, the ${word}, took ${word} to say so. One ${word} said no.`;
      const options = { personNouns: list, speechVerbs: list, titles: list };
      expect(read(text, options).attributions.map(({ cue }) => cue?.text)).toContain('said');
    },
  );
});
