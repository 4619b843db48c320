import { describe, expect, it } from 'vitest';
import { read } from './tools/read.js';

/** Every source as `class: its mentions that are cited`. */
const cited = (text: string): string[] =>
  read(text).sources.map(({ class: kind, mentions }) => {
    const said = mentions.filter(({ because }) => because !== 'name');
    return `${kind}: ${said.map((mention) => mention.text).join(', ')}`;
  });

describe('who the sources are in other houses’ styles', () => {
  it('Wikinews', () => {
    const text = `Yesterday, Norwegian ferry operator Halden Lines announced it would end its winter service. The company said the route had lost passengers.

Transport Minister Liv Aasen told reporters the government was surprised. She said the ministry would meet the operator. Opposition leader Per Strand, of the Coast Party, called for her resignation.

According to police, two hundred people demonstrated. A protester, who did not give his name, said he would return. One demonstrator said he had slept in his car. The police said nobody was arrested.`;
    expect(cited(text)).toEqual([
      'organization: Norwegian ferry operator Halden Lines, The company',
      'person: Transport Minister Liv Aasen, She',
      'person: Opposition leader Per Strand, of the Coast Party',
      'organization: police, The police',
      'anonymous: A protester, who did not give his name',
      'anonymous: One demonstrator',
    ]);
  });

  it('a British daily', () => {
    const text = `Whitehall sources have told the Courier that the bridge is dead.

One former minister said: ‘It is over.’ Another said the chief whip had lost the plot. A Downing Street source insisted the vote would go ahead. The source added: ‘We are not for turning.’

Sir Alan Pryce, chairman of the transport select committee, said he agreed. “It is over,” he said. The Office for National Bridges said it had no plans. Its chief executive, Rowan Pike, said costs had been checked. Pike told the Courier the report was wrong.`;
    expect(cited(text)).toEqual([
      'anonymous: Whitehall sources',
      'anonymous: One former minister',
      'anonymous: Another',
      'anonymous: A Downing Street source, The source',
      'person: Sir Alan Pryce, chairman of the transport select committee, he',
      'organization: The Office for National Bridges',
      'person: Its chief executive, Rowan Pike, Pike',
    ]);
  });

  it('a digest of a wire', () => {
    const text = `Abel Thorne of the Longshore Union says workers will return Friday. He says the deal includes a raise.

3:10 p.m.

Two people briefed on the talks say the owners have made an offer. They spoke on condition of anonymity because the talks are private. The people said the offer includes back pay.

11 a.m.

Gov. Marta Ruiz of Wisconsin says it is over. Ruiz, a Democrat, says she trusts the police. Republicans in the Legislature say she is weak. House Speaker Dan Orr says he would send troops.`;
    expect(cited(text)).toEqual([
      'person: Abel Thorne of the Longshore Union, He',
      'anonymous: Two people briefed on the talks, They, The people',
      'person: Gov. Marta Ruiz of Wisconsin, Ruiz, a Democrat',
      'generic: Republicans in the Legislature',
      'person: House Speaker Dan Orr',
    ]);
  });

  it('leave what is a guess below certainty', () => {
    const text =
      'Halden Lines sold the ferry. One former minister said it failed. Another said it rained. The company said no.';
    const guessed = read(text).mentions.filter(({ certainty }) => certainty < 0.7);
    expect(guessed.map((mention) => mention.text)).toEqual(['Another', 'The company']);
  });
});
