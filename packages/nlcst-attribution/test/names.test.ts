import { describe, expect, it } from 'vitest';
import { read } from './tools/read.js';

const names = (text: string): string[] => read(text).names.map(({ text: name }) => name);

describe('names', () => {
  it.each([
    [
      'without titles',
      'On Monday Sen. Mara Ellison met Dr. Tom Moss.',
      ['Mara Ellison', 'Tom Moss'],
    ],
    ['without possessive endings', 'They read Mara Ellison’s letter.', ['Mara Ellison']],
    ['with particles', 'They met Ana de Souza there.', ['Ana de Souza']],
    ['with one of two words', 'They met Ana de la Cruz there.', ['Ana de la Cruz']],
    ['with the same in the plural', 'They met Ana de los Robles there.', ['Ana de los Robles']],
    ['with one that is rare', 'They met Lena du Roan there.', ['Lena du Roan']],
    ['without a verb that opens the sentence', 'Asking Mara Ellison failed.', ['Mara Ellison']],
    ['with a surname that looks like one', 'Manning Moss left.', ['Manning Moss']],
    ['of bodies', 'They met the Racine Port Authority.', ['Racine Port Authority']],
    ['in capitals', 'They met UNHCR there.', ['UNHCR']],
    ['inside quotations', '“They met Mara Ellison there,” she said.', ['Mara Ellison']],
    [
      'one a place in the text',
      'They met Mara Ellison, then Tom Moss.',
      ['Mara Ellison', 'Tom Moss'],
    ],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    ['the first word of a sentence', 'However, they left. Most came back.'],
    ['days and months', 'They left on Monday in May.'],
    ['the pronoun', 'They and I left.'],
  ])('are not %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  it('have every place where they stand', () => {
    const { names: all, slice } = read('They met Mara Ellison.\n\nThere Mara Ellison spoke.');
    expect(all.map(({ places }) => places.map(slice))).toEqual([['Mara Ellison', 'Mara Ellison']]);
  });

  it('say what they name', () => {
    const { names: all } = read(
      'They met Mara Ellison and UNHCR in France at the Racine Port Authority.',
    );
    expect(all.map(({ kind }) => kind)).toEqual([
      'person',
      'organization',
      'place',
      'organization',
    ]);
  });
});
