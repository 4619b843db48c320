import { describe, expect, it } from 'vitest';
import { attributed, read } from './tools/read.js';

describe('mentions', () => {
  it.each([
    'Mara Ellison',
    'Mayor Mara Ellison',
    'Mara Ellison, the port’s director',
    'Mara Ellison, 52, the port’s director',
    'The port’s director, Mara Ellison',
    'Director Mara Ellison of the Racine Agency',
    'Mara Ellison, whose brother runs the port',
    'Mara Ellison and Ted Moss',
    'Mara Ellison’s lawyer',
    'A senior official',
    'A person briefed on the talks',
    'Two people familiar with the matter',
    'The ministers of trade and of transport',
    'The man who runs the port',
    'Officials in Racine',
    'The mayor’s office',
    'Mara Ellison’s brother-in-law',
    'Officials there',
    'The White House',
    'One of the residents',
    'A report by the Racine Institute',
    'She',
  ])('hold the whole noun phrase: %s', (mention) => {
    const [line = ''] = attributed(`${mention}${mention.includes(',') ? ',' : ''} said it failed.`);
    expect(line.split(' | ')[0]).toBe(mention);
  });

  it.each([
    'Mara Ellison',
    'Mara Ellison, the port’s director',
    'a person briefed on the talks',
    'the mayor',
  ])('hold it behind the verb, too: %s', (mention) => {
    expect(attributed(`“It is over for good,” said ${mention}.`)).toEqual([
      `${mention} | said | “It is over for good,”`,
    ]);
  });

  it('begin with the trade before their noun', () => {
    expect(attributed('It is over, banking sources said.')).toEqual([
      'banking sources | said | It is over',
    ]);
  });

  it('stop before what belongs to the verb', () => {
    expect(
      attributed('“It is over,” said Mara Ellison, the director, on Monday in Racine.'),
    ).toEqual(['Mara Ellison, the director | said | “It is over,”']);
  });

  it.each([
    ['Mara Ellison, the port’s director, said it failed.', 'name', 'Ellison'],
    ['The port’s director said it failed.', 'description', 'director'],
    ['She said it failed.', 'pronoun', 'She'],
  ])('know their form and head: %s', (text, form, head) => {
    const { mentions, slice } = read(text);
    expect(mentions[0]?.form).toBe(form);
    expect(mentions[0] && slice(mentions[0].head)).toBe(head);
  });
});
