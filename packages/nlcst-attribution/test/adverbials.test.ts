import { describe, expect, it } from 'vitest';
import { attributed } from './tools/read.js';

// Each line is `source | cue | content + content`.

const itWasOver = 'Mara Ellison | said | that it was over';
const said = (adverbial: string) => `Mara Ellison said ${adverbial} that it was over.`;

describe('what stands between a verb and “that”', () => {
  it.each([
    ['a town with its part', 'at a midday rally in downtown Harbor City'],
    ['a town with its state', 'at a midday rally in downtown Springfield, Ohio,'],
    ['a clause', 'before the board met'],
    ['a clause with “as”', 'as the crowd cheered'],
    ['a participle behind its noun', 'about the money being spent on the mill'],
    ['a gerund behind its noun', 'at the opening of the tunnel connecting the two towns'],
    ['a gerund behind “while”', 'while standing outside the mill'],
    ['a relative clause', 'at a rally that drew hundreds'],
    ['a writing', 'in a report to the board'],
    ['a count', 'in front of roughly 300 cheering supporters'],
  ])('%s', (_, adverbial) => {
    expect(attributed(said(adverbial))).toEqual([itWasOver]);
  });

  it('opens a clause whose subject is a verb elsewhere', () => {
    const text = 'Mara Ellison said on Monday that states can pass such rules.';
    expect(attributed(text)).toEqual(['Mara Ellison | said | that states can pass such rules']);
  });

  it('may leave it out', () => {
    const text = 'Mara Ellison said during a tour of the newly built mill it was over.';
    expect(attributed(text)).toEqual(['Mara Ellison | said | it was over']);
  });
});

describe('what is said opens with', () => {
  it.each([
    ['as many as', 'as many as 40 boats had sunk'],
    ['so many', 'so many boats had sunk that the pier was shut'],
    ['up to', 'up to 40 boats had sunk'],
    ['not every', 'not every boat had sunk'],
    ['a purpose', 'to reach the mill, crews must cross the river'],
    ['a clause with “as”', 'as the river rose, 40 boats sank'],
    ['a clause with “since”', 'since the mill closed, trade had halved'],
    ['a clause behind an adverb', 'shortly after the mill closed, crews left the town'],
  ])('%s', (_, content) => {
    expect(attributed(`Mara Ellison said ${content}.`)).toEqual([
      `Mara Ellison | said | ${content}`,
    ]);
  });

  it.each([
    'Mara Ellison said it as the crowd left, clapping as it went.',
    'Mara Ellison, 40, said after the vote, which had failed, she would leave.',
  ])('nothing that tells when: %s', (text) => {
    expect(attributed(text).join()).not.toMatch(/said \| (?:as|after)/);
  });

  it('is no date', () => {
    expect(attributed('Mara Ellison argued as recently as May that it was over.')).toEqual([
      'Mara Ellison | argued | that it was over',
    ]);
  });
});

describe('a time behind a verb', () => {
  it.each([
    'Monday was the hottest day',
    'Sunday will be cold',
    'last year was the hottest',
    'next month would be harder',
    'May would voice concern',
  ])('is the subject of what is said: %s', (content) => {
    expect(attributed(`Mara Ellison said ${content}.`)[0]).toBe(`Mara Ellison | said | ${content}`);
  });

  it.each([
    ['It was a pier that Ellison said Monday had failed.', 'Ellison | said | that + had failed'],
    [
      'The pier, which Ellison said last year had failed, was shut.',
      'Ellison | said | which + had failed',
    ],
    ['Ellison said last year the pier had failed.', 'Ellison | said | the pier had failed'],
  ])('tells when: %s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it('belongs to a participle', () => {
    expect(attributed('A merger announced Monday would help the firm.')).toEqual([]);
  });
});

describe('behind a day', () => {
  it.each(['in Monday editions', 'in its Monday paper'])('and not within a phrase: %s', (where) => {
    expect(attributed(`The council lost its way, The Harbor Times reported ${where}.`)).toEqual([
      'The Harbor Times | reported | The council lost its way',
    ]);
  });

  it.each(['on Monday', 'on Monday evening', 'on Monday and Tuesday'])(
    'what is said begins: %s',
    (day) => {
      for (const clause of ['Moss had been fined', 'almost all dockers had been fined'])
        expect(attributed(`The court said ${day} ${clause}.`)).toEqual([
          `The court | said | ${clause}`,
        ]);
    },
  );
});

describe('behind the hearer', () => {
  it.each(['BBC News', 'DW', 'USA Today', 'the Harbor Times', 'reporters'])(
    '“there” opens a clause: %s',
    (who) => {
      expect(attributed(`Mara Ellison told ${who} there was hope.`)).toEqual([
        'Mara Ellison | told | there was hope',
      ]);
    },
  );

  it.each(['Channel 4', 'BBC Radio 5 live'])('its number begins nothing: %s', (who) => {
    expect(attributed(`Mara Ellison told ${who} the boats were late.`)).toEqual([
      'Mara Ellison | told | the boats were late',
    ]);
  });

  it.each([
    'the Harbor Press four boats were late',
    'Reuters rain has been falling',
    'the council most boats were late',
  ])('a subject of its own begins what is said: %s', (words) => {
    const [, clause] = /(four.*|rain.*|most.*)/.exec(words) ?? [];
    expect(attributed(`Mara Ellison told ${words}.`)).toEqual([`Mara Ellison | told | ${clause}`]);
  });
});

describe('a colon before a quotation', () => {
  it.each(['of the pier', 'to Hart', 'this', 'the following', 'post-match', '(on Monday)'])(
    'comes behind what leads to it: %s',
    (lead) => {
      expect(attributed(`Mara Ellison said ${lead}: “It will close.”`)).toEqual([
        'Mara Ellison | said | “It will close.”',
      ]);
    },
  );
});

describe('“that” right behind the hearer', () => {
  it('opens a clause whose subject begins with a participle', () => {
    const content = 'that taped interviews before a trial would help';
    expect(attributed(`Mara Ellison told the paper ${content}.`)).toEqual([
      `Mara Ellison | told | ${content}`,
    ]);
  });
});

describe('no content', () => {
  it.each([
    ['a clause that tells when', 'said in May after the board announced it was moving off.'],
    ['the part of a town', 'said at a midday rally in downtown Harbor City.'],
    ['two words of a time', 'said late last week.'],
    ['a programme', 'said Sunday on HTV’s Meet the Town.'],
    ['a relative clause', 'said of a list that included Tom Moss.'],
    ['a participle', 'said about the money being spent on the mill.'],
  ])('%s', (_, tag) => {
    expect(attributed(`“It is over.” Mara Ellison ${tag}`)[0]).toMatch(/“It is over\.”$/);
  });

  it.each([
    [
      'a clause that belongs to a noun',
      'Mara Ellison said no in answer to claims that it was over.',
    ],
    ['a clause that tells how', 'Mara Ellison wrote in a way that nobody could grasp.'],
  ])('%s', (_, text) => {
    expect(attributed(text).filter((line) => /\| that /.test(line))).toEqual([]);
  });
});

describe('an adverbial and a comma behind “said”', () => {
  it.each([
    [
      'before now',
      'He said before now, such a thing was rare.',
      'before now, such a thing was rare',
    ],
    [
      'in the long run',
      'Mara Ellison said in the long run, prices would fall.',
      'in the long run, prices would fall',
    ],
    [
      'with a verb in it, between commas before “that”',
      'He said, in remarks made on Monday, that prices would fall.',
      'that prices would fall',
    ],
    [
      'with a clause in it, between commas before a quotation',
      'He said, with a smile as the crowd left, “It is over for now.”',
      '“It is over for now.”',
    ],
  ])('%s', (_, text, content) => {
    expect(attributed(text)[0]?.split(' | ')[2]).toBe(content);
  });
});

describe('before a colon', () => {
  it.each([
    ['what somebody calls', 'calls poor work: “It will sink.”'],
    ['whom somebody describes', 'described as “odd,” with Moss: “It will sink.”'],
  ])('words are kept: %s', (pronoun, rest) => {
    const [lead] = pronoun.split(' ');
    const [, kept] = /(poor.*|“odd.*)/.exec(rest) ?? [];
    expect(attributed(`She left the board, ${lead} Ellison ${rest}`).join()).toContain(kept);
  });
});
