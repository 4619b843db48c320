import { describe, expect, it } from 'vitest';
import { classed, read } from './tools/read.js';

/** The class of the source that bears this name. */
const classOf = (text: string, name: string): string | undefined =>
  read(text).sources.find((source) => source.name === name)?.class;

describe('who told the reporter something', () => {
  it('is nobody who was asked in a survey', () => {
    expect(classOf('One survey respondent said it failed.', 'One survey respondent')).toBe(
      'generic',
    );
  });

  it.each([
    ['a number of people', 'Several senators said it failed.', 'Several senators'],
    ['one of a kind', 'One district delegate said it failed.', 'One district delegate'],
    ['one of a kind in a quotation', '“It failed,” said a local farmer.', 'a local farmer'],
    ['members of a party', 'It failed, according to three Democrats.', 'three Democrats'],
    [
      'people before an adjective that looks like a preposition',
      'Five past and current employees told The Harbor Times that it failed.',
      'Five past and current employees',
    ],
    [
      'people whom the writer interviewed',
      'All the experts I interviewed said it failed.',
      'All the experts I interviewed',
    ],
    [
      'people with access behind a plural that opens the sentence',
      'People briefed on the talks say it failed.',
      'People briefed on the talks',
    ],
    [
      'people of a body who said it once',
      'Nurses at the Harbor Hospital said it failed.',
      'Nurses at the Harbor Hospital',
    ],
    [
      'people who were interviewed',
      'It failed, according to interviews with six senators.',
      'six senators',
    ],
    ['people in office, if in public', 'Harbor officials praised the plan.', 'Harbor officials'],
    ['several who cite something', 'Several senators cited the cost.', 'Several senators'],
    ['people who spoke in private', 'Lawmakers privately said it failed.', 'Lawmakers'],
  ])('%s', (_, text, name) => {
    expect(classOf(text, name)).toBe('anonymous');
  });
});

describe('who told the reporter nothing', () => {
  it.each([
    ['a number that counts no people', 'Two weeks ago, nearly half said it failed.', 'nearly half'],
    [
      'several who show a feeling',
      'Several senators expressed hope that it failed.',
      'Several senators',
    ],
    ['one who writes for all to read', 'One man wrote that it failed.', 'One man'],
    ['people with their habits', 'Officials routinely say that it failed.', 'Officials'],
    ['people beside one who is known', 'She and her aides said it failed.', 'She and her aides'],
    ['one met in the story', 'Ellison met a young woman who said it failed.', 'a young woman'],
    ['one who only threatens', 'One delegate threatened to leave.', 'One delegate'],
    ['one who asks in public', 'One questioner said it failed.', 'One questioner'],
    ['several who told a person', 'Harbor officials told him it failed.', 'Harbor officials'],
    [
      'several who told somebody named',
      'Tom Moss left. Harbor officials told Moss it failed.',
      'Harbor officials',
    ],
    ['several who hold something', 'Harbor officials believe it failed.', 'Harbor officials'],
    [
      'a group who speak as one',
      'A group of experts at the Harbor Institute said it failed.',
      'A group of experts at the Harbor Institute',
    ],
    [
      'a share of people',
      'As many as 30 percent of Moss’s backers say it failed.',
      '30 percent of Moss’s backers',
    ],
    ['more than can have spoken', '80,000 officials said it failed.', '80,000 officials'],
    ['a trade in general', 'Farmers say it failed.', 'Farmers'],
    ['more of a trade', 'Other tax experts warned that it failed.', 'Other tax experts'],
    [
      'people who come to a place',
      'Riders at the Kell Street hub said it failed.',
      'Riders at the Kell Street hub',
    ],
    [
      'people who publish',
      'Researchers at Moss University said it failed.',
      'Researchers at Moss University',
    ],
    [
      'people of a body who show something',
      'Engineers at Moss Labs revealed a robot.',
      'Engineers at Moss Labs',
    ],
  ])('%s', (_, text, name) => {
    expect(classOf(text, name)).not.toBe('anonymous');
  });

  it('several of whom the words name one', () => {
    const text = 'Harbor officials, including Director Mara Ellison, said it failed.';
    expect(classed(text)[0]).toMatch(/: generic$/);
  });

  it('several who are named right behind', () => {
    const text =
      'Top state lawmakers said it failed.\n\n“It is over,” said Sen. Mara Ellison of Racine.';
    expect(classOf(text, 'Top state lawmakers')).toBe('generic');
  });

  it.each([
    [
      'by whoever is quoted next',
      '“It is dry,” said Mara Ellison, deputy head of the Harbor Board.',
    ],
    [
      'by whoever opens the next sentence',
      'Mara Ellison, who heads the Harbor Board, said it rained.',
    ],
  ])('the one speaker of a lead, %s', (_, named) => {
    const name = 'a senior port official';
    const lead = `It failed, ${name} said on Monday.\n\n`;
    expect(classOf(lead + named, name)).toBe('generic');
    // Nor who speaks further down, nor who speaks against the one who is named.
    expect(classOf(`Tom Moss left, Rok Venn said.\n\n${lead}${named}`, name)).toBe('anonymous');
    expect(classOf(`${lead}But ${named}`, name)).toBe('anonymous');
  });

  it('but not several behind whom somebody is only reported', () => {
    const text = 'Top state lawmakers said it failed. Sen. Mara Ellison of Racine said it rained.';
    expect(classOf(text, 'Top state lawmakers')).toBe('anonymous');
  });

  it('somebody whom others meet, and no insider', () => {
    expect(classOf('They paid a builder who said it failed.', 'a builder')).toBe('generic');
    expect(classOf('They paid an aide who said it failed.', 'an aide')).toBe('anonymous');
    expect(classOf('A builder who was paid said it failed.', 'A builder who was paid')).toBe(
      'anonymous',
    );
  });

  it('have no descriptor', () => {
    const { sources } = read('Harbor officials told him it failed.');
    expect(sources.map(({ descriptor }) => descriptor)).toEqual([null]);
  });
});

describe('descriptors', () => {
  it.each([
    ['All the experts I interviewed', 'vague'],
    ['One Ohio official', 'vague'],
    ['Several senators', 'specific'],
  ])('%s', (mention, expected) => {
    expect(read(`${mention} said it failed.`).sources[0]?.descriptor).toBe(expected);
  });
});

describe('some of those who were cited', () => {
  it('are the same source', () => {
    const text =
      'Three sources said it failed. “It is over,” said one of the sources, who asked not to be named because the talks are private.';
    expect(read(text).sources.map(({ name, anonymity }) => [name, anonymity?.reason])).toEqual([
      ['Three sources', 'stated'],
    ]);
  });

  it('are one where their words say so', () => {
    const text = 'Three sources said it failed. “It is over,” said one of the sources.';
    expect(read(text).mentions.map(({ number }) => number)).toEqual(['many', 'one']);
  });

  it('may be one with a trade before the name', () => {
    expect(
      classOf('A friend, Racine motivational speaker Tom Moss, said it failed.', 'Tom Moss'),
    ).toBe('person');
  });

  it.each([
    [
      'a member of a team',
      'A member of the police team said it failed.',
      'A member of the police team',
    ],
    [
      'a member of what is shortened',
      'One executive board (EB) member said it failed.',
      'One executive board (EB) member',
    ],
    [
      'who is privy to something',
      'A source privy to the talks said it failed.',
      'A source privy to the talks',
    ],
  ])('%s', (_, text, name) => {
    expect(classOf(text, name)).toBe('anonymous');
  });

  it.each([
    'a person who’s familiar with the plan',
    'two people who’ve seen the plan',
    'many of the local leaders who’d rather stay',
  ])('may have a clause that opens with a contraction: %s', (name) => {
    expect(classOf(`But ${name} said it failed.`, name)).toBe('anonymous');
    expect(classOf(`“It failed,” said ${name}.`, name)).toBe('anonymous');
  });

  it('are none where none of them said it', () => {
    expect(classOf('None of the aides said it failed.', 'None of the aides')).toBe('generic');
    const met = 'None of the experts I interviewed';
    expect(classOf(`${met} said it failed.`, met)).toBe('generic');
    expect(classOf('Everyone I interviewed said it failed.', 'Everyone I interviewed')).toBe(
      'anonymous',
    );
  });
});

describe('officials of a body', () => {
  const cited = 'Tom Moss, head of the Ferry Board, said it paid. It rained in May.';
  it.each([
    ['are public where one of them is cited by name', 'Ferry Board officials', 'generic'],
    ['are others where it is another body', 'Ferry Union officials', 'anonymous'],
    ['are others with a rank', 'Senior Ferry Board officials', 'anonymous'],
    ['are others where it is no body', 'American officials', 'anonymous'],
    ['are others where it is one', 'A Ferry Board official', 'anonymous'],
  ])('%s', (_, name, expected) => {
    expect(classOf(`${cited} ${name} said in June that it would close.`, name)).toBe(expected);
  });

  it('are public where they are executives, who have a rank anyway', () => {
    const name = 'Senior Ferry Board executives';
    expect(classOf(`${cited} ${name} said in June that it would close.`, name)).toBe('generic');
  });
});

describe('unnamed people lead to whoever is named right behind them', () => {
  const quote = '\n\n“We will build it,” said';
  it.each([
    ['in office', 'Town officials', ` said it pays.${quote} Mayor Tom Moss.`],
    [
      'in office, in the same paragraph',
      'Officials',
      ' said it pays. “We won,” said Tom Moss, mayor of Selby.',
    ],
    [
      'in office, and cited again',
      'Town officials',
      ` said it pays.${quote} Mayor Tom Moss. Officials said it rained.`,
    ],
    [
      'called by the same name',
      "Ellison's aides",
      ' said it pays. “We won,” said Ellison spokesman Tom Moss.',
    ],
    ['one of a trade', 'A programmer', ` says it is unsafe.${quote} Tom Moss, a developer.`],
    [
      'one of a body',
      'A Ferry Board official',
      ` said it pays.${quote} Tom Moss, head of the Ferry Board.`,
    ],
    [
      'one whose name comes alone',
      'An eyewitness',
      ' told the Harbor Times that it fell. Tom Moss said he ran.',
    ],
    [
      'one of several whose name comes alone',
      'One of the builders',
      ' said it fell. Tom Moss said on Monday that he ran.',
    ],
  ])('%s', (_, name, rest) => {
    expect(classOf(`${name}${rest}`, name)).toBe('generic');
  });

  it.each([
    ['of rank', 'Senior town officials', ` said it pays.${quote} Mayor Tom Moss.`],
    ['counted', 'Several officials', ` said it pays.${quote} Mayor Tom Moss.`],
    [
      'before somebody known',
      'Town officials',
      ` met Tom Moss. Town officials said it pays.${quote} Mayor Tom Moss.`,
    ],
    [
      'before other words',
      'Town officials',
      ` said it pays. It rained in May.${quote} Mayor Tom Moss.`,
    ],
    [
      'before another body',
      'A harbor aide',
      ` said it pays.${quote} Tom Moss, head of the Ferry Board.`,
    ],
    ['called a source', 'A harbor source', ' said that it fell. Tom Moss said he ran.'],
    ['quoted themselves', 'a tall man', `“It fell,” said a tall man.${quote} Tom Moss, a builder.`],
  ])('but not %s', (_, name, rest) => {
    expect(classOf(rest.startsWith('“') ? rest : `${name}${rest}`, name)).toBe('anonymous');
  });
});
