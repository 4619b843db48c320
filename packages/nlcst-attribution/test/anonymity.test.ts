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
    'asked me not to give her name',
    'asked us not to name her',
    'declined to be identified',
    'declined to give her name',
    'insisted on anonymity',
    'spoke under government protocol',
    'spoke on background',
    'asked that his name be withheld',
    'requested her name not be used',
    'insisted that they not be quoted by name',
    'agreed to talk only if his name was not used',
    'spoke on the understanding that he would not be named',
    'spoke on condition that her identity be kept secret',
    'asked to be identified only by his middle name',
    'did not want her surname published',
    'would not give his name',
  ])('%s', (words) => {
    expect(grants(`An official, who ${words}, said it failed.`)).toEqual([
      expect.stringMatching(/^none: –: An official/),
    ]);
  });

  it.each([
    ['a clause behind', 'An aide, who spoke on condition of anonymity, said it failed.'],
    ['a participle', 'An aide, speaking on condition of anonymity, said it failed.'],
    ['a sentence of its own', 'An aide said it failed. The aide spoke on condition of anonymity.'],
    [
      'behind its hearer',
      'An aide spoke to The Herald on condition of anonymity. The aide said so.',
    ],
    ['a pronoun', 'An aide said it failed. She spoke on condition of anonymity.'],
    ['behind the quotation', '“It failed,” said an aide, declining to be identified.'],
    [
      'behind those whom the source is like',
      '“It failed,” said an aide, who like many in Racine asked not to be named.',
    ],
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

  it.each([
    ['All officers spoke', [true, false]],
    ['Both officers spoke', [true, false]],
    ['The officers spoke', [true, false]],
    ['The officer spoke', [true, false]],
    ['Both spoke', [true, true]],
    ['All of them spoke', [true, true]],
  ])('cover who came in one by one: %s', (subject, covered) => {
    const text = `A harbor officer said it failed. A diplomat said it rained. ${subject} on condition of anonymity.`;
    const own = read(text).sources.filter(({ attributions }) => attributions.length > 0);
    expect(own.map(({ anonymity }) => anonymity !== null)).toEqual(covered);
  });

  it.each([
    ['One officer', true],
    ['A second officer', true],
    ['Another officer', true],
    ['One diplomat', false],
    ['One harbor officer', false],
  ])('cover one of several who comes in behind them: %s', (one, covered) => {
    const text = `Two officers, who asked not to be named because they feared for their jobs, said it failed. ${one} said it rained.`;
    const { sources } = read(text);
    expect(sources.at(-1)?.anonymity !== null).toBe(covered);
  });

  it('cover no others where several came in together, nor who came in long before', () => {
    const ungranted = (text: string) =>
      read(text).sources.flatMap(({ anonymity, name }) => (anonymity ? [] : [name]));
    expect(
      ungranted(
        'Two port officers said it failed. A harbor officer said it rained. The officers asked not to be named.',
      ),
    ).toEqual(['A harbor officer']);
    expect(
      ungranted(
        `A diplomat said it failed.\n\n${'It rained for a week. '.repeat(50)}An aide said so. A clerk said it snowed. Both asked not to be named.`,
      ),
    ).toEqual(['A diplomat']);
  });

  it('cover all where names have been changed', () => {
    const text =
      'Some names have been changed for their safety.\n\nA nurse at the clinic said it failed.';
    expect(read(text).sources[0]?.anonymity?.reason).toBe('stated');
  });

  it('are none where the name is kept from somebody in the story', () => {
    const said = (hearer: string) =>
      grants(`A man, who refused to give his name to ${hearer}, said it failed.`);
    expect(said('police')).toEqual([]);
    expect(said('the officers')).toEqual([]);
    expect(said('reporters')).toHaveLength(1);
    expect(said('The Herald')).toHaveLength(1);
  });

  it('are made by an outlet that keeps a name', () => {
    expect(grants('The Herald agreed not to name the aide.')).toHaveLength(1);
    expect(grants('An aide is not naming names.')).toEqual([]);
  });

  it('are none where somebody speaks in private with somebody in the story', () => {
    expect(grants('Speaking privately, an aide said it failed.')).toEqual(['none: –: an aide']);
    expect(grants('After speaking privately with Moss, an aide said it failed.')).toEqual([]);
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

  it('cover all whom an account is said to be based on', () => {
    const text =
      'An aide said it failed.\n\nThis account is based on interviews with ten people. They asked not to be named because they feared for their jobs.';
    expect(grants(text)[0]).toContain('An aide');
  });

  it('are of who gives something, and not of what is given', () => {
    const text = 'The spokesman gave UNHCR more details on condition of anonymity.';
    expect(grants(text)).toEqual(['none: –: The spokesman']);
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
    ['worried that', ', worried that he would lose his job'],
    ['a rule', 'under rules set by the ministry'],
    ['a custom', ', as is customary under the rules of the court'],
    ['safety', 'for her safety'],
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

  it.each([
    [
      'at somebody’s request',
      'An aide, whose name is being withheld at her request for fear of Moss, said so.',
    ],
    ['in an aside before', 'An aide, citing fear of reprisals, asked that he not be named.'],
    ['by a court', 'A witness, whose name was suppressed by the court, said it failed.'],
    ['by law', 'A woman, whose identity is protected by law, said it failed.'],
    ['without leave to be named', 'A clerk, who was not authorized to be publicly named, said so.'],
    ['without leave', 'A clerk who had no permission to speak to the press said it failed.'],
    [
      'where somebody else asks for it',
      'An aide spoke on condition of anonymity at the ministry’s insistence.',
    ],
    ['by the names of all', 'Names have been changed to protect those who spoke.'],
  ])('stated %s', (_, text) => {
    expect(grants(text).map((line) => line.replace(/:.*/s, ''))).toEqual(['stated']);
  });

  it('not stated by a word behind a comma that may open anything', () => {
    expect(grants('An aide, who asked not to be named, as others did, said so.')[0]).toMatch(
      /^none/,
    );
  });

  it('stated in front', () => {
    expect(grants('Fearing for her job, an aide spoke on condition of anonymity.')[0]).toMatch(
      /^stated: /,
    );
  });

  it.each([
    'to discuss private talks',
    'to speak candidly',
    'to describe the meeting',
    'discussing private talks',
  ])('a purpose: %s', (purpose) => {
    expect(grants(`An aide spoke on condition of anonymity ${purpose}.`)).toEqual([
      `purpose: ${purpose}: An aide`,
    ]);
  });

  it('keep the strongest of two for a source', () => {
    const text =
      'An aide, who asked not to be named, said it failed. The aide spoke on condition of anonymity because she feared for her job.';
    expect(read(text).sources[0]?.anonymity?.reason).toBe('stated');
  });
});
