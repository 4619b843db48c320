import { describe, expect, it } from 'vitest';
import { read } from './tools/read.js';

/** Every grant as `reason: the words of the reason: who`. */
const grants = (text: string): string[] => {
  const { anonymities, slice } = read(text);
  return anonymities.map(({ reason, because, sources }) =>
    [reason, because ? slice(because) : '–', sources.map(({ name }) => name).join(', ')].join(': '),
  );
};

describe('grants of anonymity', () => {
  it.each([
    'spoke on condition of anonymity',
    'spoke on the condition of anonymity',
    'requested anonymity',
    'asked not to be named',
    'asked not to be identified',
    'declined to be identified',
    'declined to give her name',
    'insisted on anonymity',
    'spoke under government protocol',
    'spoke on background',
  ])('%s', (words) => {
    expect(grants(`An official, who ${words}, said it failed.`)).toEqual([
      expect.stringMatching(/^none: –: An official/),
    ]);
  });

  it.each([
    ['a clause behind', 'An aide, who spoke on condition of anonymity, said it failed.'],
    ['a participle', 'An aide, speaking on condition of anonymity, said it failed.'],
    ['a sentence of its own', 'An aide said it failed. The aide spoke on condition of anonymity.'],
    ['a pronoun', 'An aide said it failed. She spoke on condition of anonymity.'],
    ['behind the quotation', '“It failed,” said an aide, declining to be identified.'],
    [
      'behind a clause about what the source owns',
      '“It failed,” said an owner of a shop that sells umbrellas who declined to be named.',
    ],
  ])('tie to their source: %s', (_, text) => {
    const { anonymities, sources } = read(text);
    expect(anonymities.flatMap((one) => one.sources)).toEqual([sources[0]]);
    expect(sources[0]?.anonymity).toBe(anonymities[0]);
  });

  it('cover others where they say so', () => {
    const text =
      'A diplomat said it failed. An aide said it rained.\n\nLike others interviewed, the aide spoke on condition of anonymity.';
    expect(read(text).sources.map(({ anonymity }) => anonymity !== null)).toEqual([true, true]);
  });

  it('are none where the name is kept from somebody in the story', () => {
    const said = (hearer: string) =>
      grants(`A man, who refused to give his name to ${hearer}, said it failed.`);
    expect(said('police')).toEqual([]);
    expect(said('the officers')).toEqual([]);
    expect(said('reporters')).toHaveLength(1);
    expect(said('The Herald')).toHaveLength(1);
  });

  it('make somebody unnamed anonymous, however the article takes them for known', () => {
    const [woman, mayor] = read(
      '“It failed,” said the woman, who asked not to be named.\n\nMara Ellison, who asked not to be named, said it rained.',
    ).sources;
    expect([woman?.class, mayor?.class]).toEqual(['anonymous', 'person']);
  });

  it('mark the formula alone, and the whole clause', () => {
    const text = 'An aide spoke on condition of anonymity because she feared for her job.';
    const { anonymities, slice } = read(text);
    expect(anonymities.map((one) => [slice(one.formula), slice(one)])).toEqual([
      ['on condition of anonymity', 'on condition of anonymity because she feared for her job'],
    ]);
  });

  it.each([
    ['a refusal to comment', 'The ministry declined to comment.'],
    ['a refusal of something else', 'An aide declined to sign the letter.'],
  ])('are not %s', (_, text) => {
    expect(grants(text)).toEqual([]);
  });
});

describe('reasons', () => {
  it.each([
    ['because', 'because she was not authorized to speak publicly'],
    ['for fear of', 'for fear of reprisal'],
    ['citing', ', citing the inquiry'],
    ['out of fear', 'out of fear for his job'],
  ])('stated: %s', (_, reason) => {
    const blank = reason.startsWith(',') ? '' : ' ';
    const words = reason.replace(', ', '');
    expect(grants(`An aide spoke on condition of anonymity${blank}${reason}.`)).toEqual([
      `stated: ${words}: An aide`,
    ]);
  });

  it('stated by the formula itself', () => {
    expect(
      read('An aide, who was not authorized to speak publicly, said it failed.').anonymities[0],
    ).toMatchObject({ reason: 'stated' });
  });

  it('stated in front', () => {
    expect(grants('Fearing for her job, an aide spoke on condition of anonymity.')[0]).toMatch(
      /^stated: /,
    );
  });

  it.each(['to discuss private talks', 'to speak candidly', 'to describe the meeting'])(
    'a purpose: %s',
    (purpose) => {
      expect(grants(`An aide spoke on condition of anonymity ${purpose}.`)).toEqual([
        `purpose: ${purpose}: An aide`,
      ]);
    },
  );

  it('keep the strongest of two for a source', () => {
    const text =
      'An aide, who asked not to be named, said it failed. The aide spoke on condition of anonymity because she feared for her job.';
    expect(read(text).sources[0]?.anonymity?.reason).toBe('stated');
  });
});
