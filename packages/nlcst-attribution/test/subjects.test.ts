import { describe, expect, it } from 'vitest';
import { attributed, read } from './tools/read.js';

/** The sources of a sentence's attributions, in the order of the text. */
const sources = (text: string): string[] =>
  attributed(text).map((line) => line.slice(0, line.indexOf(' | ')));

describe('a subject is whole', () => {
  it.each([
    [
      'with “Jr.” and a town',
      'Tom Moss, Jr., of Racine, said it failed.',
      'Tom Moss, Jr., of Racine',
    ],
    ['with “Jr.” and an age', 'Tom Moss, Jr., 52, said it failed.', 'Tom Moss, Jr., 52'],
    ['before “even”', 'Dockers even put it this way: “It is over for us.”', 'Dockers'],
    ['before “all”', 'Dockers all put it this way: “It is over for us.”', 'Dockers'],
    ['with “the accused”', 'In court, the accused told the judge that it failed.', 'the accused'],
    ['behind an inverted verb', '“It is over,” said the accused.', 'the accused'],
    [
      'in front of an apposition with a form of a verb',
      '“It is over,” Mara Ellison, a docker held in Racine for years, told The Post.',
      'Mara Ellison, a docker held in Racine for years',
    ],
    ['whose name is a modal', 'Ms May refused to say that it was over.', 'Ms May'],
    [
      'with “accused of”',
      'A man accused of theft told police he had left.',
      'A man accused of theft',
    ],
    ['with a verb for a noun', 'Members on the calls told Moss it failed.', 'Members on the calls'],
  ])('%s', (_, text, subject) => {
    expect(sources(text)).toEqual([subject]);
  });
});

describe('an aside with “who” that no second comma closes', () => {
  it.each([
    ['a name', 'The mayor, Ian Moss, who visited the port said it would be rebuilt.', 'Ian Moss'],
    ['a time in it', 'Ian Moss, who led the board in May told dockers it failed.', 'Ian Moss'],
    [
      'a description',
      'The captain, who had escaped the fire confirmed that it failed.',
      'The captain',
    ],
  ])('%s', (_, text, subject) => {
    expect(sources(text)[0]).toMatch(new RegExp(`^${subject}, who`));
  });

  it.each([
    ['a verb of speech', 'Moss, who thinks the board said it would sail, left.', 'the board'],
    [
      'a clause without its pronoun',
      'Moss, who built a pier the board said was old, left.',
      'the board',
    ],
    ['another “who”', 'Moss, who hired the man who said it failed, left.', 'the man'],
    ['another clause', 'Moss, who left when the board said it was over, was ill.', 'the board'],
  ])('but not with %s', (_, text, subject) => {
    expect(sources(text).at(-1)).toBe(subject);
  });
});

describe('a list of speakers', () => {
  it.each([
    'Norway, Spain, and Chile',
    'Ian Moss, Lena Hart, and Ruth Halloway',
    'Residents, farmers, and officials',
    'Police, firefighters and medics',
    'Officials in Racine, Toledo and Dayton',
    'Countries like Norway, Spain, and Chile',
    'Firms such as Tillo, Harlow and Moss',
  ])('%s', (list) => {
    expect(sources(`${list} said that it failed.`)).toEqual([list]);
    expect(sources(`On Monday, ${list} said that it failed.`)).toEqual([list]);
    expect(sources(`“It failed,” ${list} said.`)).toEqual([list]);
  });

  it.each([
    'Critics, including Moss, Hart, and Halloway,',
    'Residents, including Moss, a farmer, Hart and Halloway,',
    'Some Republicans, including Moss, the mayor of Racine,',
  ])('%s', (list) => {
    expect(sources(`In May, ${list} said that it failed.`)).toEqual([list.slice(0, -1)]);
  });

  it.each([
    ['Moss named his critics, including Hart, and, on Monday, said it failed.', 'Moss'],
    ['Several boats, including the old ferry, sank, officials said.', 'officials'],
    ['Moss lost, and Hart said it was over.', 'Hart'],
    ['He met Moss, Hart, and Halloway said it failed.', 'Halloway'],
    ['Sales fell in Norway, Spain, and Chile said it failed.', 'Chile'],
    ['Workers left, farmers cheered, and officials said it failed.', 'officials'],
    ['Moss, officials and residents said, was ill.', 'officials and residents'],
    ['The plan hurts ports such as Racine, officials said.', 'officials'],
  ])('none in: %s', (text, subject) => {
    expect(sources(text)).toEqual([subject]);
  });
});

describe('a body with its trade in -ing', () => {
  it.each([
    'marketing company Tidewell, one of the oldest in Racine',
    'mining company Tidewell, which owns the pit',
    'shipping giant Harbor Lines, a firm in Racine',
  ])('%s', (body) => {
    expect(sources(`Late last year, ${body}, warned that it would close.`)).toEqual([body]);
  });

  it('but not what somebody does', () => {
    expect(sources('Leaving the company, Moss said it failed.')).toEqual(['Moss']);
  });
});

describe('a name in “’s”', () => {
  it.each([
    ['says with “that”', 'Harlow’s claimed that sales fell.'],
    ['says with a clause', 'On Monday, Harlow’s said the market was weak.'],
    ['says without a word between', 'Harlow’s says sales fell.'],
    ['tells', 'Harlow’s told the board that it would close.'],
    ['is behind a quotation', '“Sales fell,” Harlow’s said.'],
    ['is before a quotation', 'Harlow’s warned: “Sales will fall.”'],
  ])('%s', (_, text) => {
    expect(sources(text)).toEqual(['Harlow']);
  });

  it.each(['Moss’s reported remarks were wrong.', 'The board read Moss’s announced plan.'])(
    'has no verb in %s',
    (text) => {
      expect(sources(text)).toEqual([]);
    },
  );
});

describe('before a clause without a verb that the lists know', () => {
  it.each([
    [
      'the subject is a name and its apposition behind an adverbial',
      'In a report, Ruth Halloway, retail expert, said the shops fill the shelves.',
      'Ruth Halloway, retail expert',
    ],
    [
      'the subject stands behind a day',
      'On Tuesday, Moss, a lawyer for the port, tweeted a warning.',
      'Moss, a lawyer for the port',
    ],
    [
      'a clause behind an adverbial is what is said',
      'On Monday, the mayor, who was ill, left, said Moss.',
      'Moss',
    ],
    ['a clause is what is said', 'In May, boats, cars and trucks sank, said Moss.', 'Moss'],
  ])('%s', (_, text, subject) => {
    expect(sources(text)).toEqual([subject]);
  });
});

describe('the subject of a participle behind “but”', () => {
  it.each([
    ['of the clause right before', 'Moss left but Hart stayed, saying it was late.', 'Hart'],
    ['that has a determiner', 'Moss left but the guards stayed, saying it was late.', 'the guards'],
    ['of both verbs', 'Moss lost the vote but won the town, saying it was over.', 'Moss'],
    [
      'of both verbs, with an adverb',
      'Moss left but slowly turned back, saying it was late.',
      'Moss',
    ],
    ['of both adjectives', 'Moss was tired but happy, saying it was over.', 'Moss'],
    ['before a time', 'Moss left but not before the vote, saying it was late.', 'Moss'],
  ])('%s', (_, text, subject) => {
    expect(sources(text)).toEqual([subject]);
  });
});

describe('no subject', () => {
  it.each([
    ['of “accused of”', 'The mayor, accused of hiding the report, left.'],
    ['of “accused of” behind a body', 'The company accused of spying on dockers left.'],
  ])('%s', (_, text) => {
    expect(sources(text)).toEqual([]);
  });
});

describe('the subject of a participle', () => {
  it.each([
    ['is behind a day', 'Ellison repeated that promise on Monday, saying the ferry would sail.'],
    ['is behind a time', 'Two weeks later, Ellison left the board, saying it had failed.'],
    ['is behind a day without a comma', 'On Sunday morning Ellison left, saying it had failed.'],
    ['is behind an event', 'Shortly after the vote, Ellison left, saying it had failed.'],
    ['is behind a place', 'At a rally in Racine, Ohio, Ellison hit back, saying it had failed.'],
    ['ends before its verb', 'Ellison rips the plan, arguing that it would fail.'],
    ['issued the document', 'Ellison released a statement Tuesday evening saying it had failed.'],
    ['fired back', 'Ellison fired back a response saying it had failed.'],
    ['sent the document', 'Ellison sent out a letter to the board saying it had failed.'],
    ['has hearers', 'Ellison made a pitch to voters saying it had failed.'],
    ['follows what was quoted', 'After saying it was “over for good,” Ellison left the room.'],
    ['stands behind “even”', 'And even Ellison tried it, noting that it had failed.'],
    ['is compared', 'Like Moss, Ellison left, arguing that it had failed.'],
    ['is behind “back”', 'Back in May, Ellison praised Moss, telling voters that it had failed.'],
    ['is behind “here”', 'Here in Racine, Ellison hit back, saying it had failed.'],
    ['is behind a dateline in small letters', 'Racine (AP) – Ellison hit back, saying it failed.'],
    ['has an adverb before its verb', 'Ellison quickly lashed out at Moss, saying it failed.'],
    ['opens a debate', 'Ellison started out the debate saying that it had failed.'],
    ['is behind “built to”', 'Aimed to please all while saying it failed, Ellison resigned.'],
    ['comes late', 'In the weeks since announcing that she would leave, Ellison has rested.'],
  ])('%s', (_, text) => {
    expect(sources(text)[0]).toBe('Ellison');
  });

  it.each([
    'Democratic presidential candidate Sen. Mara Ellison',
    'Two objectors',
    "Ohio's state-owned harbor builder",
  ])('is whole: %s', (subject) => {
    expect(sources(`${subject} had left the port, saying it had failed.`)).toEqual([subject]);
  });

  it('ends before “who”', () => {
    expect(sources('Dockers who had built it left the port, saying it had failed.')).toEqual([
      'Dockers',
    ]);
  });

  it('is what “with” gives it', () => {
    expect(
      sources('The mayor fell behind, with 40 percent of voters saying she had failed.'),
    ).toEqual(['40 percent of voters']);
  });

  it('is the outer speaker', () => {
    expect(
      sources('Ellison paid a builder who said he was cheated, adding that it was over.'),
    ).toEqual(['a builder', 'Ellison']);
  });

  it('is that of the last main clause', () => {
    expect(sources('Moss built the port, but Ellison closed it, saying it had failed.')).toEqual([
      'Ellison',
    ]);
  });

  it('is nobody behind “than”', () => {
    expect(sources('Ellison left rather than saying that it had failed.')).toEqual([]);
  });
});

describe('the subject of a participle right behind another verb', () => {
  it.each([
    'Ellison hit back saying it had failed.',
    'Ellison remembered telling the board that it had failed.',
    'Ellison has gone on record saying it had failed.',
  ])('%s', (text) => {
    expect(sources(text)).toEqual(['Ellison']);
  });
});

describe('a speaker behind what is said', () => {
  const carden = 'Joe Carden';
  it.each([
    'Potholes form when water seeps in, freezes and expands, leaving a hole, said Joe Carden.',
    'Crews work at night, cough and freeze, said Joe Carden, who runs the port.',
    'Ferries leave when the tide turns, said Joe Carden, who runs the port.',
  ])('%s', (text) => {
    expect(attributed(text)).toEqual([
      `${carden} | said | ${text.slice(0, text.indexOf(', said'))}`,
    ]);
  });

  it('has a clause of its own before the main verb', () => {
    const text = 'The plan, said Joe Carden, who runs the port, is dead.';
    expect(attributed(text)[0]).toMatch(/^Joe Carden \| said \| The plan \+ .*is dead$/);
  });

  it('is not the subject of what is said', () => {
    const note = 'A note from Harbor Mills, a grain firm';
    const rest = 'the Weir Plan, which was drawn up in May, encourages towns to build';
    expect(attributed(`${note}, said ${rest}.`)).toEqual([`${note} | said | ${rest}`]);
  });

  it('is not whoever stands in what is said', () => {
    const text =
      'Ann Hart, host of the show “Night Desk,” suggested Tom Moss’s refusal to pay was odd.';
    expect(attributed(text)).toEqual([
      'Ann Hart, host of the show “Night Desk,” | suggested | Tom Moss’s refusal to pay was odd',
    ]);
  });
});

describe('the subject of a participle before its hearer', () => {
  it('is what “with” gives it', () => {
    expect(
      attributed('The mayor fell behind, with Mara Ellison telling reporters that she had failed.'),
    ).toEqual(['Mara Ellison | telling | that she had failed']);
  });
});

describe('the subject of an infinitive', () => {
  it.each([
    ['is whom a verb makes speak', 'The ruling forced Ellison to admit that it had failed.'],
    [
      'is that of the verb before it',
      'Moss left after Ellison refused to admit that it had failed.',
    ],
    ['is before an aside', 'Moss forced Ellison, who was there, to admit that it had failed.'],
    ['is behind “for”', 'The vote was a chance for Ellison to admit that it had failed.'],
    ['is behind “pressure on”', 'The vote put pressure on Ellison to admit that it had failed.'],
    ['is before an adjective', 'Then Ellison set out, ready to tell the board that it had failed.'],
  ])('%s', (_, text) => {
    expect(sources(text)).toEqual(['Ellison']);
  });

  it('is not that of a participle behind it', () => {
    expect(
      sources('Ellison left, calling on Moss to admit that it had failed after citing a report.'),
    ).toEqual(['Ellison', 'Moss', 'Ellison']);
  });

  it('is a pronoun as well', () => {
    expect(sources('The ruling led her to declare that it had failed.')).toEqual(['her']);
  });
});

describe('the subject of a second verb', () => {
  it('is that of the clause it ends', () => {
    expect(
      sources('Moss laughed when she brought up the ferry and said that it had failed.'),
    ).toEqual(['she']);
  });

  it.each([
    ['“though”', 'Moss, though she praised the ferry and said that it was safe, left.', 'she'],
    [
      '“and when”',
      'Moss sat, and when Ellison rose and said that it was safe, he left.',
      'Ellison',
    ],
    ['a quotation', 'Moss was “mad” after she rose and said that it was safe.', 'she'],
    ['“that”', 'Ellison said that Moss would go and suggested that it was safe.', 'Ellison'],
    [
      '“whether”',
      'Ellison put off asking whether Moss could say why but said it was safe.',
      'Ellison',
    ],
  ])('is found over or behind %s', (_, text, source) => {
    expect(sources(text).at(-1)).toBe(source);
  });

  it.each([
    ['a clause with “as”', 'As the crowd began to sing, Ellison rose and said it had failed.'],
    ['“while”', 'While most called for a port, Ellison sat still, noting that it had failed.'],
    ['a question', 'When Moss asked about it, Ellison laughed and said that it had failed.'],
    ['a participle behind an adverb', 'Hastily leaving, Ellison rose and said it had failed.'],
  ])('is that of the main clause behind %s', (_, text) => {
    expect(sources(text).at(-1)).toBe('Ellison');
  });
});

describe('between “and” and verb', () => {
  it.each([
    ['a statement', 'Ellison closed the port and in a statement said that it had failed.'],
    ['an interview', 'Ellison closed the port, but in a later interview said it had failed.'],
  ])('may stand %s', (_, text) => {
    expect(sources(text)).toEqual(['Ellison']);
  });

  it('may stand a day', () => {
    expect(sources('Ellison closed the port and on Monday said that it had failed.')).toEqual([
      'Ellison',
    ]);
  });
});

describe('between subject and verb', () => {
  it.each([
    ['a pronoun', 'Ellison herself said it had failed.'],
    ['“even”', 'Ellison even suggested that it had failed.'],
    ['weeks', 'Ellison less than two weeks ago said it had failed.'],
    ['a time behind an apposition', 'Ellison, who ran the port, last week said it had failed.'],
    ['an aside', 'Ellison, facing a lawsuit in Ohio, a port state, said it had failed.'],
  ])('may stand %s', (_, text) => {
    expect(sources(text)[0]).toMatch(/^Ellison/);
  });

  it.each([
    ['a year', 'Moss met Ellison, who in 2010 said that it had failed.'],
    ['an aside', 'Moss met Ellison, who, after losing twice, said that it had failed.'],
  ])('may stand %s behind a relative pronoun', (_, text) => {
    expect(sources(text)).toEqual(['Ellison']);
  });
});

describe('“and” behind what cannot speak', () => {
  it.each([
    ['parts of a body', 'He had cuts on his hip and thigh and a union aide said it failed.'],
    ['a house', 'The fire reached the roof and garage and a union aide said it failed.'],
  ])('begins a clause: %s', (_, text) => {
    expect(sources(text)).toEqual(['a union aide']);
  });

  it('joins who speaks', () => {
    expect(sources('A clerk at the port and a union aide said it failed.')).toEqual([
      'A clerk at the port and a union aide',
    ]);
  });
});

describe('a clause with “which”', () => {
  it('is about the writing it stands by', () => {
    expect(sources('He faces a fine on the charge, which accuses him of theft.')).toEqual([
      'the charge',
    ]);
  });
});

describe('a clause with “who”', () => {
  it('belongs to the person it stands by', () => {
    expect(sources('Moss sat through a lecture by the mayor, who said that it failed.')).toEqual([
      'the mayor',
    ]);
    expect(sources('It was an odd sight for residents, who said that it failed.')).toEqual([
      'residents',
    ]);
  });
});

describe('whose words they are', () => {
  it.each([
    [
      'of two who float',
      'Mara Ellison and Tom Hart have both argued that it is over.',
      'Mara Ellison and Tom Hart',
    ],
    [
      'of a list',
      'Mara Ellison, Tom Hart and Jo Moss have all left and say it is over.',
      'Mara Ellison, Tom Hart and Jo Moss',
    ],
    ['of those behind it', 'The group behind it said it was over.', 'The group behind it'],
    [
      'of who writes, not of where',
      'Mara Ellison answered him on Harborbook writing, “It is over for us.”',
      'Mara Ellison',
    ],
    [
      'of footage that is used',
      'The film uses footage of Mara Ellison asking, “Is it over for us?”',
      'Mara Ellison',
    ],
    [
      'of a letter that others have seen',
      'The letter, seen by the Herald, says the firm hid the risks.',
      'The letter, seen by the Herald',
    ],
    [
      'of who writes first',
      'Writing on the firm’s site, Mara Ellison said it was over.',
      'Mara Ellison',
    ],
    ['of who dismisses a claim', 'Mara Ellison dismissed claims that he lied.', 'Mara Ellison'],
  ])('%s', (_, text, source) => {
    expect(sources(text)).toEqual([source]);
  });
});

describe('a subject behind an opening', () => {
  it.each([
    ['early', 'Early in the race, Mara Ellison attacked Tom Moss, calling him a liar.'],
    ['late', 'Late last month, Mara Ellison left the board, calling it a joke.'],
    ['a gerund', 'Continuing to explain her view, Mara Ellison rose.'],
    [
      'a comma too many',
      'Monday at the port, after winning in Ohio, Mara Ellison, said it was over.',
    ],
    ['a clause with a name', 'In May, Mara Ellison said it was over.'],
  ])('%s', (_, text) => {
    expect(sources(text)).toEqual(['Mara Ellison']);
  });

  it('takes in a clause with “that is”', () => {
    const text = 'Two people in the maze that is Harbor Falls told him it was over.';
    expect(sources(text)).toEqual(['Two people in the maze that is Harbor Falls']);
  });
});

describe('a company between angles', () => {
  it.each([
    ['by itself', '<Harbor Mills Corp>', 'Harbor Mills Corp'],
    ['with what its shares are called', 'Harbor Mills Corp <HMC>', 'Harbor Mills Corp <HMC>'],
  ])('%s', (_, subject, source) => {
    expect(sources(`${subject} said it would lower its rates.`)).toEqual([source]);
  });
});

describe('a subject', () => {
  it.each([
    'People who have run the port',
    'Residents who came to Racine to see the port',
    'Some who want a port',
    'The mayor and her aides',
    'A third of residents',
    'Patient advocacy groups',
    'One in five',
    '30 percent',
    'Official data',
    'A majority of voters',
    'At least half of voters',
    'Seventy percent of Democratic registered voters',
    'At least 21,000 residents',
    'More than 1,200,000 voters',
    'Republican presidential candidates',
    'Republican presidential hopefuls Mara Ellison and Tom Hart',
    'Officials backing the plan',
    'Groups that have endorsed him',
    'Drivers interviewed in Ohio this week, including Ted Moss,',
  ])('is whole: %s', (subject) => {
    expect(sources(`${subject} say that it failed.`)).toEqual([subject.replace(/,$/, '')]);
  });

  it.each([
    ['a document that was obtained', 'A letter from the Harbor Union obtained by The Herald'],
    ['what “that” points to', 'That person'],
    ['somebody with a clause that is cut short', "Ellison, who's running for mayor,"],
  ])('is whole: %s', (_, subject) => {
    expect(sources(`${subject} said that it failed.`)).toEqual([subject.replace(/,$/, '')]);
  });

  it('is whom “who’s” belongs to', () => {
    expect(sources('The board backs Ted Moss, who’s argued for years that it failed.')).toEqual([
      'Ted Moss',
    ]);
  });

  it('may be a firm by another name', () => {
    expect(attributed('The online retail giant reported a profit of 3 dollars.')).toEqual([
      'The online retail giant | reported | a profit of 3 dollars',
    ]);
  });

  it.each([
    ['“in which”', 'It was a suit in which residents argued that it had failed.', 'residents'],
    ['“that”', 'The board passed rules that some say hurt the port.', 'some'],
  ])('begins behind %s', (_, text, source) => {
    expect(sources(text)).toContain(source);
  });

  it('ends before “let them”', () => {
    expect(sources('Dockers who let them think that it failed left.')).not.toContain(
      'Dockers who let them',
    );
  });

  it('stands behind its verb in the midst of a sentence', () => {
    expect(sources('The gap between the two, said Ellison and others, would be clear.')).toEqual([
      'Ellison and others',
    ]);
    expect(sources('The gap between the two, say experts, is clear.')).toEqual(['experts']);
    expect(sources('The cut, say economists, marks a new age.')).toEqual(['economists']);
    expect(
      attributed('Part of the gap, say experts like Mara Ellison, a surveyor, is mud.'),
    ).toEqual(['experts like Mara Ellison, a surveyor | say | Part of the gap + is mud']);
  });

  it('stands before its verb where an apposition ends there', () => {
    expect(sources('Moss, 52, said the board, which met on Monday, would resign.')).toEqual([
      'Moss, 52',
    ]);
    expect(
      sources(
        'The former mayor, Mara Ellison, said the man who followed her, Ted Moss, should go.',
      ),
    ).toEqual(['The former mayor, Mara Ellison']);
  });

  it('is found behind a quotation whose marks run together', () => {
    expect(attributed("''I tell them, 'It is over,''' said Ellison.")).toEqual([
      "Ellison | said | ''I tell them, 'It is over,'''",
    ]);
  });

  it.each(['Graham', 'Ruth'])('may be a name that opens the sentence: %s', (name) => {
    expect(attributed(`${name} denied the charges.`)).toEqual([`${name} | denied | the charges`]);
  });

  it('of an infinitive behind an adjective is who is so', () => {
    expect(sources('The mayor left, though voters are more likely to say that it failed.')).toEqual(
      ['voters'],
    );
  });

  it('comes from the last clause behind a semicolon', () => {
    expect(sources('Moss ran the port; Ellison closed it, saying that it had failed.')).toEqual([
      'Ellison',
    ]);
  });

  it('may have adjectives with a comma between them', () => {
    expect(sources('“It failed,” the tall, quiet diplomat said.')).toEqual([
      'the tall, quiet diplomat',
    ]);
  });

  it('is nobody where the clause tells what being somebody is', () => {
    expect(sources('Being a good mayor is admitting mistakes.')).toEqual([]);
  });

  it('may have a participle for an adjective', () => {
    expect(sources('The accused man told police that it failed.')).toEqual(['The accused man']);
  });

  it('is whom “with” leads to, also for a second participle', () => {
    expect(
      sources(
        'It failed, with the Harbor Union leaving the talks and describing them as “a farce.”',
      ),
    ).toEqual(['the Harbor Union']);
  });

  it('is no name inside a clause with “who”', () => {
    expect(
      sources('Ellison, who runs a show, Night Desk, on Monday, alleged that it failed.'),
    ).toEqual(['Ellison, who runs a show, Night Desk']);
  });

  it('stands behind a participle that an adverb or a connector opens', () => {
    expect(sources('Broadly confirming it failed, Ellison left.')).toEqual(['Ellison']);
    expect(sources('However, admitting that it failed, Ellison left.')).toEqual(['Ellison']);
  });

  it('of a participle is no known thing', () => {
    expect(sources('Moss entered the hall saying “it failed”.')).toEqual(['Moss']);
    expect(sources('Moss came in a shirt saying “it failed”.')).toEqual(['a shirt']);
  });

  it('may have the name of a paper', () => {
    expect(sources('It failed, local newspaper The Daily Mirror reported.')).toEqual([
      'local newspaper The Daily Mirror',
    ]);
  });

  it('may have a name that no comma parts from the verb', () => {
    expect(sources('A member of the council, Tom Moss said it failed.')).toEqual([
      'A member of the council, Tom Moss',
    ]);
  });

  it('goes over “since” and a time', () => {
    expect(sources('Leaks since the summer have revealed plans for cuts.')).toEqual([
      'Leaks since the summer',
    ]);
  });

  it('stands before an adverb between commas', () => {
    expect(sources('She, however, asked the board to look into it.')).toEqual(['She']);
  });

  it('is whom “despite” leads to', () => {
    expect(sources('It closed, despite Moss insisting it would not.')).toEqual(['Moss']);
  });

  it.each(['northwest', 'southern'])('may be from a part of a country: %s', (part) => {
    expect(sources(`Officials in ${part} Ruritania say the pier failed.`)).toEqual([
      `Officials in ${part} Ruritania`,
    ]);
  });

  it('may have an apposition that no second comma closes', () => {
    expect(sources('Mara Ellison (D-Ohio), a friend of the plan told voters it failed.')).toEqual([
      'Mara Ellison (D-Ohio), a friend of the plan',
    ]);
    expect(sources('In Harbor City, a lawyer said it failed.')).toEqual(['a lawyer']);
    expect(sources('The winner is the mayor, Mara Ellison, an aide said.')).toEqual(['an aide']);
  });

  it('may have a clause with “who’d”', () => {
    expect(sources('Leaders who’d rather wait for Tom Moss said it failed.')).toEqual([
      'Leaders who’d rather wait for Tom Moss',
    ]);
  });

  it('is no person where “which” stands for it', () => {
    expect(
      sources('Ellison is a critic of the charter, which says that the pier is closed.'),
    ).toEqual(['the charter']);
  });

  it('is nobody of whom others say it', () => {
    expect(sources('A man described as ill entered the hall.')).toEqual([]);
    expect(sources('It ended in what an official described as a “complete mess”.')).toEqual([
      'an official',
    ]);
  });

  it('ends before a clause whose verb no list knows', () => {
    expect(
      sources('According to police, the boat capsized near the pier, at around 3 o’clock.'),
    ).toEqual(['police']);
    expect(sources('According to Ellison, the director hired in May, it failed.')).toEqual([
      'Ellison, the director hired in May',
    ]);
  });

  it('is a person with a title and not what is in them', () => {
    expect(sources('She has an ally in Mr. Moss, who called it a farce.')).toEqual(['Mr. Moss']);
  });

  it('is no noun behind “each”', () => {
    expect(sources('Voters in each state want the port.')).toEqual([]);
  });
});

it('is no part of what a relative clause is about', () => {
  expect(attributed('The board blamed hackers who U.S. officials say are abroad.')).toContain(
    'U.S. officials | say | who + are abroad',
  );
});

describe('a subject of several words', () => {
  it.each([
    ['a pronoun and a name', 'The plan is old, he and Tom Moss said.', 'he and Tom Moss'],
    ['a firm', 'The mayor said Harbor and Co told the board it would leave.', 'Harbor and Co'],
    [
      'a station',
      'Channel 9 News reporter Mara Ellison said it closed.',
      'Channel 9 News reporter Mara Ellison',
    ],
    [
      'a body named for what it serves',
      'Doctors for Harborport, a small group, left in May, saying it failed.',
      'Doctors for Harborport, a small group',
    ],
    [
      'people who use something',
      "Divers using Harbor's old boats say they found it.",
      "Divers using Harbor's old boats",
    ],
    [
      'an adjective of a body before a place',
      'The independent Harborport senator said it failed.',
      'The independent Harborport senator',
    ],
    [
      'an office and a name',
      'The Minister of Works, Tom Moss said it would open.',
      'The Minister of Works, Tom Moss',
    ],
    [
      'two offices and a name',
      '“It is old,” Commander for the port, Assistant Commissioner, Tom Moss told the board.',
      'Commander for the port, Assistant Commissioner, Tom Moss',
    ],
  ])('%s', (_, text, source) => {
    expect(sources(text)).toContain(source);
  });

  it.each([
    'A group led by Tom Moss',
    'A panel launched by the board',
    'A note left by Tom Moss',
    'A letter signed by Chief Mara Ellison',
  ])('holds whoever made or leads it: %s', (subject) => {
    expect(sources(`${subject} said it had failed.`)).toEqual([subject]);
  });

  it('is whoever saw “it”', () => {
    expect(sources('Those who saw it said it failed.')).toEqual(['Those who saw it']);
  });

  it('stands before what somebody does “by” something', () => {
    expect(sources('The captain stood by the mayor and said it failed.')).toEqual(['The captain']);
  });

  it('begins behind “this” and a day', () => {
    expect(sources('This Wednesday Mayor Tom Moss said it failed.')).toEqual(['Mayor Tom Moss']);
  });

  it('ends with what tells of it at the end of its sentence', () => {
    expect(attributed('Ferries mark a change, said Tom Moss, a builder.')).toEqual([
      'Tom Moss, a builder | said | Ferries mark a change',
    ]);
  });

  it('is an editor in chief', () => {
    expect(sources('Tom Moss, the editor in chief of the paper, The Sun, said it closed.')).toEqual(
      ['Tom Moss, the editor in chief of the paper, The Sun'],
    );
  });

  it('is no office where a tag parts the sentence', () => {
    expect(sources('The chairman, Tom Moss said, was ill.')).toEqual(['Tom Moss']);
  });

  it('is no adjective in front of a trade', () => {
    expect(sources('Sweet corn grower Tom Moss has no power and says the town knows it.')).toEqual([
      'Sweet corn grower Tom Moss',
    ]);
  });

  it('ends in no adverb of the verb', () => {
    expect(
      attributed('They met in May, which the mayor previously had said was too late.'),
    ).toEqual(['the mayor | previously had said | which + was too late']);
  });

  it('is whoever wrote, and not the writing, before “who”', () => {
    expect(sources('It drew criticism from Mara Ellison, who called it a farce.')).toEqual([
      'Mara Ellison',
    ]);
  });
});

describe('a subject behind another verb with its auxiliary', () => {
  it.each([
    ['The port has come under fire from dockers who say it failed.', 'dockers'],
    [
      'The mayor was forced into the open by a string of dockers who say it failed.',
      'a string of dockers',
    ],
    ['This could involve someone who says it failed.', 'someone'],
    ['It is contained in a report whose authors say it failed.', 'a report whose authors'],
    ['The firm is reeling from the loss and reports suggest it failed.', 'reports'],
    ['She hopes ministers say it failed.', 'ministers'],
  ])('%s', (text, source) => {
    expect(sources(text)).toContain(source);
  });
});

describe('a subject with its place', () => {
  it('before a dash', () => {
    const text = 'Officials in Moss County, Ohio — where the pier is — said it would close.';
    expect(sources(text)).toEqual(['Officials in Moss County, Ohio — where the pier is']);
  });

  it('before an adverb and a time', () => {
    expect(sources('The board also on Monday said it would close.')).toEqual(['The board']);
  });
});

describe('a subject with a name of its own', () => {
  it.each([
    'A group calling itself the Tide',
    'A man identified only as Moss',
    'A woman later identified as Dana Moss',
  ])('%s', (subject) => {
    expect(attributed(`${subject} said it was over.`)).toEqual([`${subject} | said | it was over`]);
  });

  it('is named', () => {
    const named = (subject: string) => {
      const [source] = read(`${subject} said it was over.`).sources;
      return `${source?.class} ${source?.name}`;
    };
    expect(named('A student named as Andrew')).toBe('person Andrew');
    expect(named('A man identified only as Moss')).toBe('person Moss');
  });

  it('is not what opens the sentence', () => {
    expect(sources('Known as a wit, Moss said it was over.')).toEqual(['Moss']);
  });
});

describe('a subject behind a verb of speech', () => {
  it('is not the one who says so', () => {
    expect(sources('Court documents say Tom Moss told an officer that it was over.')).toContain(
      'Tom Moss',
    );
  });
});

describe('a subject that ends in', () => {
  it.each([
    ['a place', 'Those inside'],
    ['a place in its clause', 'Several of those who were outside'],
    ['an object of its clause', 'Those who know him'],
    ['the second name of a firm', 'Hart & Moss'],
    ['a clause about a firm', 'Hart & Moss, which runs the pier,'],
  ])('%s', (_, subject) => {
    expect(sources(`${subject} said it was safe.`)).toEqual([subject.replace(/,$/, '')]);
  });

  it('is known by no pronoun behind “know”', () => {
    expect(attributed('Those who know him say he left.')).toEqual([
      'Those who know him | say | he left',
    ]);
  });
});

describe('a subject shared with another verb', () => {
  it.each([
    [
      'behind “after”, within what is said',
      'The board says Moss has left the port after reporting “mild pain.”',
      ['The board', 'Moss'],
    ],
    [
      'behind “before”, within what is said',
      'Moss said he believed Ellison had read it before telling dockers that it failed.',
      ['Moss', 'he', 'Ellison'],
    ],
    [
      'with the same form further out',
      'Ellison says she had hoped to attend but says Moss stopped her.',
      ['Ellison', 'Ellison'],
    ],
    [
      'of a clause that “it” stands for',
      'It is odd that Moss demands answers, yet refuses to leave or explain how it failed.',
      ['Moss'],
    ],
    [
      'over what dashes part',
      'Dockers walked round the yard — where Hill United played — while chanting, “Hands off.”',
      ['Dockers'],
    ],
    [
      'behind dashes',
      'In a speech in Racine — which votes in May — Moss claimed momentum and argued it would last.',
      ['Moss'],
    ],
    [
      'with a passive',
      'The council was told by the ministry to save money, and has said it will close.',
      ['the ministry', 'The council'],
    ],
    [
      'behind a remark',
      'Worse, the firms hid the money, reporting that it was lost.',
      ['the firms'],
    ],
    [
      'behind “there”',
      'There, the mayor refused to name them but said one was a friend.',
      ['the mayor'],
    ],
    [
      'behind a time',
      'Moss rose, and within weeks the crew had hired lawyers and firms, and placed ads calling the plan “a mistake.”',
      ['the crew'],
    ],
    ['behind a modal', 'Dockers can fairly campaign saying that they won.', ['Dockers']],
    [
      'behind “by” and a name',
      'Moss opened the day before the Harbor Board by praising “the old crew.”',
      ['Moss'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sources(text)).toEqual(expected);
  });
});

describe('a subject with an infinitive of its own', () => {
  it.each([
    ['A group formed to fight the dam said it was old.', 'A group formed to fight the dam'],
    ['Lawyers trying to halt the vote said it was old.', 'Lawyers trying to halt the vote'],
    [
      'Two engineers sent to inspect the bridge said it was old.',
      'Two engineers sent to inspect the bridge',
    ],
    [
      'A council set up to oversee the talks said it was old.',
      'A council set up to oversee the talks',
    ],
    [
      'A lawyer hired by the port to review the deal said it was old.',
      'A lawyer hired by the port to review the deal',
    ],
    ['The board met to study the pier and residents said it was old.', 'residents'],
    ['Moss talked to officials who said it was old.', 'officials'],
    ['Hart moved to help the board said it was old.', 'the board'],
  ])('%s', (text, subject) => {
    expect(attributed(text)).toEqual([`${subject} | said | it was old`]);
  });

  it('is none where an adjective stands before the object', () => {
    expect(attributed('The firm declined to disclose further details of the plan.')).toEqual([
      'The firm | to disclose | details of the plan',
    ]);
  });
});

describe('what parts a subject from its verb', () => {
  it.each([
    [
      'The union has for more than a decade publicly argued that it is old.',
      'The union | has for more than a decade publicly argued | that it is old',
    ],
    [
      'Hart has been with the board on these issues and said that it is old.',
      'Hart | said | that it is old',
    ],
    [
      'Ellison, who left in May, herself said that it is old.',
      'Ellison, who left in May | said | that it is old',
    ],
    [
      'The boat left a town where dockers are stranded and the mayor says it is old.',
      'the mayor | says | it is old',
    ],
    [
      'Mara Ellison and the newly elected mayor said it is old.',
      'Mara Ellison and the newly elected mayor | said | it is old',
    ],
    [
      'A spokesman, Brig. Gen. Tom Moss, said it is old.',
      'A spokesman, Brig. Gen. Tom Moss | said | it is old',
    ],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });
});

describe('a subject behind a day without a comma', () => {
  it.each([
    ['On Monday officials said it is old.', 'officials'],
    [
      'On Monday two people who have seen the plan said it is old.',
      'two people who have seen the plan',
    ],
    ['On Tuesday morning three dockers said it is old.', 'three dockers'],
    ['In May residents who lived there said it is old.', 'residents who lived there'],
    ['Last month residents said it is old.', 'residents'],
    ['On Friday the board said it is old.', 'the board'],
  ])('%s', (text, subject) => {
    expect(attributed(text)).toEqual([`${subject} | said | it is old`]);
  });
});

describe('two people with a clause of their own', () => {
  it.each([
    [
      'Moss, whose father ran the pier, and Hart, her deputy, said it is old.',
      'Moss, whose father ran the pier, and Hart, her deputy',
    ],
    [
      'Tom Moss, who ran the pier, and Lena Hart said it is old.',
      'Tom Moss, who ran the pier, and Lena Hart',
    ],
    [
      'On Monday, Tom Moss, who ran the pier, and Lena Hart said it is old.',
      'Tom Moss, who ran the pier, and Lena Hart',
    ],
    ['He met Tom Moss, who ran the pier, and Ellison said it is old.', 'Ellison'],
    ['The board blamed Moss, whose firm failed, and Hart said it is old.', 'Hart'],
  ])('%s', (text, subject) => {
    expect(attributed(text)).toContain(`${subject} | said | it is old`);
  });
});

describe('a description and its name behind a participle alone', () => {
  it.each([
    ['Reacting, the chairman, Tom Moss, said it is old.', 'the chairman, Tom Moss'],
    ['Asked, a spokesman, Tom Moss, said it is old.', 'a spokesman, Tom Moss'],
    ['Manning, the chief, said it is old.', 'Manning, the chief'],
  ])('%s', (text, subject) => {
    expect(attributed(text)).toEqual([`${subject} | said | it is old`]);
  });
});

describe('a letter and whom it is to', () => {
  it.each([
    [
      'The port is shut, according to a letter to the board.',
      'a letter to the board | according to | The port is shut',
    ],
    [
      'The port is shut, according to a letter to be read in May.',
      'a letter | according to | The port is shut',
    ],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });
});
