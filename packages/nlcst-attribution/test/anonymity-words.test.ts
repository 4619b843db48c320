import { describe, expect, it } from 'vitest';
import * as phrases from '../src/words/en/anonymity-phrases.js';
import * as reasons from '../src/words/en/anonymity-reasons.js';
import {
  firstWordsOf,
  type PhraseList,
  type PhraseTable,
  pairTable,
} from '../src/words/phrases.js';

const lists = Object.entries({ ...phrases, ...reasons }).filter(
  (entry): entry is [string, readonly string[]] => Array.isArray(entry[1]),
);

const isMiswritten = (phrase: string) => /[A-Z’]|\s{2}|^\s|\s$/u.test(phrase);

/** A phrase with each of the words that may take one another's place. */
const choices = (phrase: string): string[] => {
  const [choice] = /\S+\|\S+/.exec(phrase) ?? [];
  if (!choice) return [phrase];
  return choice.split('|').flatMap((word) => choices(phrase.replace(choice, word)));
};
const writtenOut = ({ whole = [], pairs }: PhraseList) => [
  ...whole.flatMap(choices),
  ...pairs.flatMap(([first, second]) =>
    first.flatMap((one) => second.flatMap((two) => choices(`${one} ${two}`))),
  ),
];
const lengthIn = (table: PhraseTable, text: string) => {
  const words = text.split(' ');
  return table.match(0, (index) => words[index]);
};

describe('words of anonymity', () => {
  it.each(lists)('%s is sorted, unique and in lower case', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort());
    expect(list.filter(isMiswritten)).toEqual([]);
  });

  it.each(
    [phrases.anonymityFormulas, phrases.selfExplainingFormulas].flatMap(({ whole = [], pairs }) =>
      [whole, ...pairs.flat()].map((part) => [part[0], part] as const),
    ),
  )('names each part once and in lower case: %s, …', (_, part) => {
    const written = part.flatMap(choices);
    expect(written).toEqual([...new Set(written)]);
    expect(written.filter(isMiswritten)).toEqual([]);
  });

  it('spells out the pronouns of the formulas', () => {
    const formulas = writtenOut(phrases.anonymityFormulas);
    expect(formulas.filter((phrase) => phrase.includes('{'))).toEqual([]);
    expect(formulas).toContain('declined to give her name');
    expect(formulas).toContain('on the condition of anonymity');
    for (const verb of ['preferred', 'preferring', 'chose', 'choosing', 'choose'])
      expect(formulas).toContain(`${verb} to remain anonymous`);
    expect(writtenOut(phrases.selfExplainingFormulas)).toContain('not authorized to speak');
  });

  it('keeps formulas with and without a cause apart', () => {
    const plain = new Set(writtenOut(phrases.anonymityFormulas));
    const explaining = writtenOut(phrases.selfExplainingFormulas);
    expect(explaining.filter((phrase) => plain.has(phrase))).toEqual([]);
  });

  it.each([phrases.anonymityFormulas, phrases.selfExplainingFormulas])(
    'finds every formula whole, by its first word',
    (list) => {
      const formulas = writtenOut(list);
      const beginnings = new Set(formulas.map((phrase) => phrase.split(' ')[0]));
      expect(firstWordsOf(list)).toEqual(beginnings);
      const table = pairTable(list);
      const missed = formulas.filter(
        (phrase) => lengthIn(table, phrase) !== phrase.split(' ').length,
      );
      expect(missed).toEqual([]);
    },
  );

  it('finds the longest phrase, and none where only a first part stands', () => {
    const list = {
      whole: ['asked'],
      pairs: [
        [
          ['asked', 'asked them'],
          ['to go', 'to'],
        ],
      ],
    } as const;
    const table = pairTable(list);
    expect(lengthIn(table, 'asked them to go now')).toBe(4);
    expect(lengthIn(table, 'asked to wait')).toBe(2);
    expect(lengthIn(table, 'asked them for more')).toBe(1);
    expect(lengthIn(pairTable({ pairs: list.pairs }), 'asked them for more')).toBe(0);
  });
});
