import { describe, expect, it } from 'vitest';
import { attributed, read } from './tools/read.js';

// Each line is `source | cue | content + content`.

describe('quoted words', () => {
  it.each([
    ['verb behind', '“It is over,” Mara Ellison said.', 'Mara Ellison | said | “It is over,”'],
    [
      'verb before its subject',
      '“It is over,” said Mara Ellison.',
      'Mara Ellison | said | “It is over,”',
    ],
    ['verb in front', 'Mara Ellison said, “It is over.”', 'Mara Ellison | said | “It is over.”'],
    ['colon in front', 'Mara Ellison said: “It is over.”', 'Mara Ellison | said | “It is over.”'],
    ['“once”', '“It is over,” Mara Ellison once said.', 'Mara Ellison | once said | “It is over,”'],
    [
      'a state behind a name that looks like a plural',
      '“It is over,” Arkansas state Sen. Mara Ellison told The Post.',
      'Arkansas state Sen. Mara Ellison | told | “It is over,”',
    ],
    [
      'a verb of two words before its subject',
      '“It is over,” pointed out Mara Ellison.',
      'Mara Ellison | pointed out | “It is over,”',
    ],
    [
      'a verb of belief before its subject',
      '“It is over,” believes Mara Ellison, the mayor.',
      'Mara Ellison, the mayor | believes | “It is over,”',
    ],
    [
      'a verb before a body in marks',
      '“It is over,” wrote music magazine “Rolling Drum.”',
      'music magazine “Rolling Drum.” | wrote | “It is over,”',
    ],
    [
      'a verb before somebody’s friend',
      '“It is over,” says her friend Mara Ellison.',
      'her friend Mara Ellison | says | “It is over,”',
    ],
    [
      'a verb before a piece and its day',
      '“It is over,” reads a Monday editorial.',
      'a Monday editorial | reads | “It is over,”',
    ],
    [
      'somebody with an office in “-ing”',
      '“It is over,” ranking member Mara Ellison said.',
      'ranking member Mara Ellison | said | “It is over,”',
    ],
    [
      'who is reported as saying it',
      '“It is over,” Mara Ellison was reported as saying.',
      'Mara Ellison | saying | “It is over,”',
    ],
    [
      'an infinitive behind',
      '“It is over,” Mara Ellison went on to say.',
      'Mara Ellison | to say | “It is over,”',
    ],
    [
      'an infinitive inside',
      '“It is,” Mara Ellison, the mayor, was quick to add, “over.”',
      'Mara Ellison, the mayor | to add | “It is,” + “over.”',
    ],
    [
      'verb inside',
      '“It is,” Mara Ellison said, “over.”',
      'Mara Ellison | said | “It is,” + “over.”',
    ],
    [
      'a second sentence of the quotation behind',
      '“It is over,” Mara Ellison said. “We go.”',
      'Mara Ellison | said | “It is over,” + “We go.”',
    ],
    [
      'a sentence of the quotation in front',
      '“We go.” “It is over,” she said.',
      'she | said | “We go.” + “It is over,”',
    ],
    ['a question', '“Is it over?” Mara Ellison asked.', 'Mara Ellison | asked | “Is it over?”'],
    [
      'the hearer named',
      '“It is over,” Mara Ellison told reporters.',
      'Mara Ellison | told | “It is over,”',
    ],
    [
      'a stop where a comma belongs',
      '“It is over.” Mara Ellison said.',
      'Mara Ellison | said | “It is over.”',
    ],
    [
      'an inner mark that ends with the outer one, as old wire copy has it',
      "''We met on 'Harbor Nights,''' Mara Ellison said.",
      "Mara Ellison | said | ''We met on 'Harbor Nights,'''",
    ],
    [
      'a paragraph without marks behind a colon',
      'Mara Ellison added:\n\nThe pier is old. Tom Moss said so in May.',
      'Mara Ellison | added | The pier is old. Tom Moss said so in May.',
    ],
    [
      'a fragment in a clause',
      'Mara Ellison said it was “over for good.”',
      'Mara Ellison | said | it was “over for good.”',
    ],
    [
      'a statement',
      '“It is over,” the port said in a statement.',
      'the port | said | “It is over,”',
    ],
    [
      'an adverb and a place',
      'Mara Ellison wrote on Twitter: “It is over.”',
      'Mara Ellison | wrote | “It is over.”',
    ],
    [
      'what a document says',
      'The ministry’s statement read: “It is over.”',
      'The ministry’s statement | read | “It is over.”',
    ],
    [
      'a document behind its verb',
      '“It is over for good,” read the statement.',
      'the statement | read | “It is over for good,”',
    ],
    [
      '“according to”',
      '“It is over for good,” according to Mara Ellison.',
      'Mara Ellison | according to | “It is over for good,”',
    ],
    [
      'a colon for a cue',
      'Mara Ellison: “It is over for good.”',
      'Mara Ellison | : | “It is over for good.”',
    ],
    [
      'called',
      'Mara Ellison called the ferry “a floating tub.”',
      'Mara Ellison | called | the ferry “a floating tub.”',
    ],
    [
      'described as',
      'Mara Ellison described the ferry as “a floating tub.”',
      'Mara Ellison | described | the ferry as “a floating tub.”',
    ],
    [
      'as she put it',
      'As Mara Ellison put it, the ferry is “a tub.”',
      'Mara Ellison | put it | the ferry is “a tub.”',
    ],
    [
      'in her words',
      'In Mara Ellison’s words, the ferry is “a tub.”',
      'Mara Ellison | In Mara Ellison’s words | the ferry is “a tub.”',
    ],
    ['straight marks', '"It is over," Mara Ellison said.', 'Mara Ellison | said | "It is over,"'],
    ['wire marks', "''It is over,'' Mara Ellison said.", "Mara Ellison | said | ''It is over,''"],
    ['single marks', '‘It is over,’ Mara Ellison said.', 'Mara Ellison | said | ‘It is over,’'],
    [
      'marks that face the wrong way',
      '”It is over,“ Mara Ellison said.',
      'Mara Ellison | said | ”It is over,“',
    ],
  ])('%s', (_, text, expected) => {
    expect(attributed(text)).toEqual([expected]);
  });

  it('hold no attributions of their own', () => {
    expect(attributed('“He said it is over,” Mara Ellison said.')).toEqual([
      'Mara Ellison | said | “He said it is over,”',
    ]);
  });
});

describe('reported words', () => {
  it.each([
    ['without “that”', 'Mara Ellison said it was over.', 'Mara Ellison | said | it was over'],
    [
      'with “that”',
      'Mara Ellison said that it was over.',
      'Mara Ellison | said | that it was over',
    ],
    ['in front', 'It was over, Mara Ellison said.', 'Mara Ellison | said | It was over'],
    [
      'around the tag',
      'It was over, Mara Ellison said, because of rain.',
      'Mara Ellison | said | It was over + because of rain',
    ],
    [
      'behind the hearer',
      'Mara Ellison told reporters the plan failed.',
      'Mara Ellison | told | the plan failed',
    ],
    [
      'behind a place and a day',
      'Mara Ellison said on Monday in Racine that it was over.',
      'Mara Ellison | said | that it was over',
    ],
    [
      'behind an adverbial',
      'On Monday, Mara Ellison said it was over.',
      'Mara Ellison | said | it was over',
    ],
    [
      'a question',
      'Mara Ellison asked whether it was over.',
      'Mara Ellison | asked | whether it was over',
    ],
    ['denied', 'Mara Ellison denied that it was over.', 'Mara Ellison | denied | that it was over'],
    ['perfect', 'Mara Ellison has said it was over.', 'Mara Ellison | has said | it was over'],
    [
      'not said',
      'Mara Ellison did not say whether it was over.',
      'Mara Ellison | did not say | whether it was over',
    ],
    [
      '“according to” in front',
      'According to Mara Ellison, it was over.',
      'Mara Ellison | According to | it was over',
    ],
    [
      '“per” behind a comma',
      'The line will close, per two league sources.',
      'two league sources | per | The line will close',
    ],
    [
      '“according to” behind',
      'It was over, according to Mara Ellison.',
      'Mara Ellison | according to | It was over',
    ],
    [
      '“according to” inside',
      'The plan, according to Mara Ellison, failed.',
      'Mara Ellison | according to | The plan + failed',
    ],
    ['belief', 'Mara Ellison believes it was over.', 'Mara Ellison | believes | it was over'],
    [
      'two clauses',
      'Mara Ellison said it was over and that nobody came.',
      'Mara Ellison | said | it was over and that nobody came',
    ],
  ])('%s', (_, text, expected) => {
    expect(attributed(text)).toEqual([expected]);
  });

  it('end where somebody else speaks', () => {
    expect(attributed('Mara Ellison said it failed, but Ted Moss said it passed.')).toEqual([
      'Mara Ellison | said | it failed',
      'Ted Moss | said | it passed',
    ]);
  });

  it('share their speaker with a participle behind', () => {
    expect(attributed('“It failed,” Mara Ellison said, adding that rain fell.')).toEqual([
      'Mara Ellison | said | “It failed,”',
      'Mara Ellison | adding | that rain fell',
    ]);
  });

  it('take their speaker from the main clause', () => {
    expect(attributed('Mara Ellison left early, saying the plan failed.')).toEqual([
      'Mara Ellison | saying | the plan failed',
    ]);
  });
});

describe('reports without a verb of speech', () => {
  it.each([
    [
      'what is made clear',
      'On Monday, Mara Ellison made it very clear to the board that the pier was safe.',
      'Mara Ellison | made it very clear | that the pier was safe',
    ],
    [
      'what is made clear without “that”',
      'Mara Ellison has made clear she would leave.',
      'Mara Ellison | has made clear | she would leave',
    ],
    [
      'what is made clear by a participle',
      'Mara Ellison left, making it plain that the pier was safe.',
      'Mara Ellison | making it plain | that the pier was safe',
    ],
    [
      'a speaker who goes on',
      '“We are done,” Mara Ellison went on, “and the pier is safe.”',
      'Mara Ellison | went on | “We are done,” + “and the pier is safe.”',
    ],
    [
      'a speaker who goes on behind a colon',
      'Mara Ellison went on: “We are done with the pier.”',
      'Mara Ellison | went on | “We are done with the pier.”',
    ],
    [
      'a noun with an adjective of its own',
      'They left despite Mara Ellison’s repeated insistence that the pier was safe.',
      'Mara Ellison | insistence | that the pier was safe',
    ],
  ])('%s', (_, text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each([
    ['what must be made clear', 'Mara Ellison met the board to make it clear that it was over.'],
    ['what was not made clear', 'Mara Ellison has not made clear that she would leave.'],
    ['who goes on the air', 'Mara Ellison went on the radio on Monday.'],
    ['who has yet to speak', '“It is over,” and Mara Ellison has yet to say when.'],
    ['who goes on with a deed', 'After the vote the work on the pier went on.'],
  ])('but not %s', (_, text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('words that say nothing', () => {
  it.each([
    ['a bill that offers a sum', 'A bill offering that sum passed the board.'],
    ['a seeming thought', 'He seems to think the pier is old.'],
    ['a phrase of nobody', 'It is worth noting that the pier is old.'],
    ['a noun before “that”', 'The board faces civil charges that it lied.'],
    ['a noun that looks like a verb', 'The claims failed. The states paid.'],
    ['a verb in its own sense', 'The senator claims the title.'],
    ['a verb with no content', 'Mara Ellison spoke for an hour.'],
    ['what somebody never gives', 'The firm does not disclose its finances.'],
    ['a refusal', 'Neither side would comment.'],
    ['a verb in the sense of its particle', 'The man who might show up: the old Mara Ellison.'],
    ['what somebody gave up', 'Mara Ellison stopped worrying about the pier.'],
    [
      'a title in front of a question',
      'In her book, “A Time to Sail,” printed in May, Mara Ellison asked nobody.',
    ],
    [
      'words in marks in front of a deed',
      'Under what was called “the old rules,” the harbor club charged a fee.',
    ],
    [
      'a clause that goes before a deed',
      'On Monday, even as sales were falling, Mara Ellison wrote to the board.',
    ],
    [
      'a time in front of a deed',
      'In May, after the storm, the sailors volunteered, some of them twice.',
    ],
    [
      'a clause that is a subject',
      'How a candidate responds can be as important as the storm itself.',
    ],
    ['a name that somebody goes by', 'A man calling himself Captain Moss left a note.'],
    ['an adverb twice', 'The sailors were very, very worried.'],
    ['a title', 'The film “Tides of the Harbor” opens on Monday.'],
    ['a scare quote', 'The so-called “fix” failed.'],
    [
      'how somebody is called',
      'A gang led by a shop owner called Omar Reyk, had sold Moss and other “old hands” the boat.',
    ],
  ])('%s', (_, text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('cues', () => {
  const cue = (text: string) => read(text).attributions[0]?.cue;

  it.each([
    ['“It is over,” she said.', { lemma: 'say', position: 'after', tense: 'past', negated: false }],
    ['She says it is over.', { lemma: 'say', position: 'before', tense: 'present' }],
    ['“It is,” she said, “over.”', { position: 'inside' }],
    ['She did not say whether it was over.', { lemma: 'say', negated: true }],
    ['She has said it is over.', { lemma: 'say', tense: 'perfect' }],
    ['She left early, saying it is over.', { lemma: 'say', tense: 'participle' }],
    [
      'It is over, according to Mara Ellison.',
      { kind: 'phrase', lemma: 'according to', tense: 'none' },
    ],
    ['Mara Ellison: “It is over for good.”', { kind: 'colon', lemma: ':' }],
  ])('of %s', (text, expected) => {
    expect(cue(text)).toMatchObject(expected);
  });
});

describe('kinds of attribution', () => {
  it.each([
    ['“It is over,” she said.', 'direct'],
    ['She said it is “over for good.”', 'mixed'],
    ['She said it is over.', 'indirect'],
  ])('%s', (text, kind) => {
    expect(read(text).attributions.map((one) => one.kind)).toEqual([kind]);
  });

  it('say how sure they are and by which step', () => {
    expect(read('“It is over,” said Mara Ellison.').attributions[0]).toMatchObject({
      certainty: 1,
      because: 'inverted verb',
    });
  });

  it('are numbered in the order of the text', () => {
    const ids = read('She said no. He said yes.\n\nIt is over, she said.').attributions.map(
      ({ id }) => id,
    );
    expect(ids).toEqual(['a1', 'a2', 'a3']);
  });
});

it('ends before the report of somebody else', () => {
  const text = 'Mara Ellison said the pier was closed and police said nobody was hurt.';
  expect(attributed(text)).toEqual([
    'Mara Ellison | said | the pier was closed',
    'police | said | nobody was hurt',
  ]);
});

it('ends before what somebody else told them', () => {
  const text = 'They were told the pier was old and Mara Ellison told them it was closed.';
  expect(attributed(text)).toEqual([
    '– | were told | the pier was old',
    'Mara Ellison | told | it was closed',
  ]);
});

describe('where the content begins and ends', () => {
  it.each([
    [
      'a credit with a title behind a dash',
      '“We regret the delay.” — Mara Ellison, mayor of Harbor Falls',
      'Mara Ellison, mayor of Harbor Falls | — | “We regret the delay.”',
    ],
    [
      'a credit that is a description',
      '“We regret the delay.” — an aide to the mayor',
      'an aide to the mayor | — | “We regret the delay.”',
    ],
    [
      'a “what” clause that is a subject',
      'What Mara Ellison called “a mess” has cost millions.',
      'Mara Ellison | called | What + “a mess”',
    ],
    [
      'behind a deed that goes with a quotation',
      '“It is over,” Mara Ellison said, waving at the crowd.',
      'Mara Ellison | said | “It is over,”',
    ],
    [
      'a gerund that is the subject of what is said',
      'While it was cheap, Mara Ellison said, replacing the pier took a year.',
      'Mara Ellison | said | While it was cheap + replacing the pier took a year',
    ],
    [
      'a second clause behind the tag',
      'The pier was old, Mara Ellison said, and the board knew it.',
      'Mara Ellison | said | The pier was old + and the board knew it',
    ],
    [
      'the article’s own “But”',
      'But the pier was old, Mara Ellison said.',
      'Mara Ellison | said | the pier was old',
    ],
    [
      'the article’s own “Still,”',
      'Still, the pier was old, Mara Ellison said.',
      'Mara Ellison | said | the pier was old',
    ],
    [
      'a clause and a colon before the quotation',
      'The board had met twice: “It is over,” Mara Ellison said.',
      'Mara Ellison | said | “It is over,”',
    ],
    [
      'a clause in front of the main one',
      'When Mara Ellison said the pier was old, the board ordered a new one.',
      'Mara Ellison | said | the pier was old',
    ],
    [
      'an aside with “who”',
      'Mara Ellison, who said that the pier was old, has left the board.',
      'Mara Ellison | said | that the pier was old',
    ],
    [
      'another report behind “though”',
      'Mara Ellison said the pier was old, though she noted the cost.',
      'Mara Ellison | said | the pier was old',
    ],
    [
      'a noun that the report’s clause is about',
      'The board held a hearing, a step Mara Ellison said was long due.',
      'Mara Ellison | said | a step + was long due',
    ],
    [
      'the next figure of a survey',
      'Half of residents said they want a bridge, while about a third want a tunnel.',
      'Half of residents | said | they want a bridge',
    ],
    [
      'a clause with “which” and a subject of its own',
      'The new rule, which critics say was unfair, takes effect in May.',
      'critics | say | which + was unfair',
    ],
    [
      'a hearer without an end of its own',
      'Mara Ellison told a news conference the port was ready.',
      'Mara Ellison | told | the port was ready',
    ],
    [
      'what is warned of, and no hearer',
      'Mara Ellison warned the river could rise.',
      'Mara Ellison | warned | the river could rise',
    ],
    [
      'behind “in the words of” and a colon',
      'In the words of Mara Ellison: “It is a disgrace.”',
      'Mara Ellison | In the words of Mara Ellison | “It is a disgrace.”',
    ],
    [
      'a fact about somebody who is named last',
      'Mara Ellison said she would vote for Tom Moss, who lives in Harbor Falls.',
      'Mara Ellison | said | she would vote for Tom Moss',
    ],
    [
      'another report of what is named last',
      'Mara Ellison said the board had drawn up new rules, which she called “a joke.”',
      'Mara Ellison | said | the board had drawn up new rules',
    ],
    [
      'a fact about an object',
      'Mara Ellison denounced the new rules, which take effect in May.',
      'Mara Ellison | denounced | the new rules',
    ],
    [
      'a clause that closes before the rest of what is said',
      'Mara Ellison said that Tom Moss, who lives in Harbor Falls, would resign.',
      'Mara Ellison | said | that Tom Moss, who lives in Harbor Falls, would resign',
    ],
    [
      'when an object was said',
      'Mara Ellison denounced the new rules before leaving the room.',
      'Mara Ellison | denounced | the new rules',
    ],
    [
      'where an object was said',
      'Mara Ellison denied the charges in a brief statement on Monday.',
      'Mara Ellison | denied | the charges',
    ],
    [
      'a time inside an object',
      'Mara Ellison recalled crossing the bay before it froze.',
      'Mara Ellison | recalled | crossing the bay before it froze',
    ],
    [
      'the object that a clause with “which” is about',
      'The old mine, which Mara Ellison says the board will keep, lost money.',
      'Mara Ellison | says | which + the board will keep',
    ],
    [
      '“in which”, which tells where it was said',
      'She gave an interview in which Mara Ellison said the board had failed.',
      'Mara Ellison | said | the board had failed',
    ],
    [
      'a bracket around the sentence',
      '(Mara Ellison said the pier was old.)',
      'Mara Ellison | said | the pier was old',
    ],
    [
      'a bracket around a clause',
      'The pier fell (Mara Ellison said it was old) in May.',
      'Mara Ellison | said | it was old',
    ],
    [
      'what the speaker refuses to say',
      'Mara Ellison said the pier was old but declined to say why.',
      'Mara Ellison | said | the pier was old',
    ],
    [
      'what was refused before it',
      'Mara Ellison declined to confirm that the pier was old but said it would close.',
      'Mara Ellison | to confirm | that the pier was old',
    ],
    [
      'what she refuses to say',
      'Mara Ellison said the pier was old, but she would not elaborate.',
      'Mara Ellison | said | the pier was old',
    ],
    [
      'the details that somebody does not give',
      'Mara Ellison said the pier was old and did not give further details.',
      'Mara Ellison | said | the pier was old',
    ],
    [
      'the article goes on behind what was not answered',
      'Halden Lines declined to comment on the sale, but it has closed two piers.',
      'Halden Lines | to comment | the sale',
    ],
    [
      'the article goes on without a comma',
      'Halden Lines declined to comment on the sale but the piers were closed.',
      'Halden Lines | to comment | the sale',
    ],
    [
      'the article goes on behind a thing',
      'Mara Ellison denounced the sale and the fares, but the board left.',
      'Mara Ellison | denounced | the sale and the fares',
    ],
    [
      'a modal that goes on with one before',
      'Mara Ellison said the talks might help but would not explain the fire.',
      'Mara Ellison | said | the talks might help but would not explain the fire',
    ],
    [
      'a deed behind a report in the perfect',
      'Mara Ellison has said she would leave but has not named a day.',
      'Mara Ellison | has said | she would leave',
    ],
    [
      'a report behind one in the progressive',
      'Mara Ellison is telling voters that the pier is old and says she will close it.',
      'Mara Ellison | is telling | that the pier is old',
    ],
    [
      'the days of something, which are no time of the report',
      'Mara Ellison said the days of cheap coal are gone.',
      'Mara Ellison | said | the days of cheap coal are gone',
    ],
    [
      'a subject with its apposition behind “according to”',
      'According to police, John Moss, 42, was arrested.',
      'police | According to | John Moss, 42, was arrested',
    ],
    [
      'a name with its title behind “according to”',
      'According to Mara Ellison, the mayor, the plan has failed.',
      'Mara Ellison, the mayor | According to | the plan has failed',
    ],
    [
      'an “as” between dashes',
      'The board -- as Mara Ellison noted this week -- has failed.',
      'Mara Ellison | noted | The board + has failed',
    ],
    [
      'a quantity with “between”',
      'Economists predict between two and four rises next year.',
      'Economists | predict | between two and four rises next year',
    ],
    [
      'the day on which an object was said',
      'Mara Ellison announced her support for the pier on Thursday night.',
      'Mara Ellison | announced | her support for the pier',
    ],
    [
      'a day that is foretold',
      'Mara Ellison predicts a landfall on Friday.',
      'Mara Ellison | predicts | a landfall on Friday',
    ],
    [
      'a day in a name',
      'Mara Ellison praised the volunteers of Super Tuesday.',
      'Mara Ellison | praised | the volunteers of Super Tuesday',
    ],
    [
      'a clause in front of the second main one',
      'The board met, and when Mara Ellison announced her plan, the mayor left.',
      'Mara Ellison | announced | her plan',
    ],
    [
      'a clause in front whose content goes on',
      'When Mara Ellison claimed that the mayor, or his aide, has lied, the board left.',
      'Mara Ellison | claimed | that the mayor, or his aide, has lied',
    ],
    [
      '“according to” inside what is said',
      'The Herald reported that, according to the port, the pier is closed.',
      'The Herald | reported | that, according to the port, the pier is closed',
    ],
    [
      'a name behind what it names',
      'Mara Ellison said she backs the old law, the Harbor Act.',
      'Mara Ellison | said | she backs the old law, the Harbor Act',
    ],
    [
      'what somebody keeps back',
      'The ministry did not confirm the dates.',
      'The ministry | did not confirm | the dates',
    ],
    [
      'a “But” with nothing else before the tag',
      'But, Mara Ellison said, the pier is old.',
      'Mara Ellison | said | But + the pier is old',
    ],
    [
      'an adverb before a question',
      'Mara Ellison did not say exactly what it would cost.',
      'Mara Ellison | did not say | exactly what it would cost',
    ],
    [
      'another report behind “while”',
      'Mara Ellison said the pier was old while urging the board to keep it.',
      'Mara Ellison | said | the pier was old',
    ],
    [
      'words in marks that the sentence goes on with',
      'Mara Ellison said “the tide” was rising.',
      'Mara Ellison | said | “the tide” was rising',
    ],
    [
      'words in marks and a time',
      'Mara Ellison called it “a tide” on Monday.',
      'Mara Ellison | called | it “a tide”',
    ],
    [
      'the article’s own remark on a clause',
      'Mara Ellison said the pier would close, a blow to the town.',
      'Mara Ellison | said | the pier would close',
    ],
    [
      'a second thought of whoever is reported',
      'Mara Ellison said she liked the pier and thought it safe.',
      'Mara Ellison | said | she liked the pier and thought it safe',
    ],
    [
      'the article’s own remark behind a dash',
      'Mara Ellison said the pier would close — a blow to the town.',
      'Mara Ellison | said | the pier would close',
    ],
    [
      'what the speaker did not say',
      'Mara Ellison said the pier was old, but she did not say why.',
      'Mara Ellison | said | the pier was old',
    ],
    [
      'a participle that says more',
      'Mara Ellison said the pier was old, calling it “a danger.”',
      'Mara Ellison | said | the pier was old',
    ],
    [
      'the speaker’s next deed',
      'Mara Ellison said she would sell the pier but took no vote.',
      'Mara Ellison | said | she would sell the pier',
    ],
    [
      'the speaker’s next deed behind an object',
      'Mara Ellison denied the charges and was released on Monday.',
      'Mara Ellison | denied | the charges',
    ],
    [
      'a second deed of whoever is reported',
      'Mara Ellison said Moss had bought the pier and sold the boats.',
      'Mara Ellison | said | Moss had bought the pier and sold the boats',
    ],
    [
      'a second participle in what is said',
      'Mara Ellison said the pier would be painted and rented to the town.',
      'Mara Ellison | said | the pier would be painted and rented to the town',
    ],
    [
      'a question put to the speaker',
      'Asked about the pier, Mara Ellison said, “It is over.”',
      'Mara Ellison | said | “It is over.”',
    ],
    [
      'a condition before the tag',
      'If the pier falls, Mara Ellison said the board would resign.',
      'Mara Ellison | said | If the pier falls + the board would resign',
    ],
    [
      'an order with its hearer',
      'Mara Ellison told her deputies not to speak of the pier.',
      'Mara Ellison | told | not to speak of the pier',
    ],
    [
      'a warning with its hearer',
      'Officials have warned people to stay away from the pier.',
      'Officials | have warned | to stay away from the pier',
    ],
    [
      'another report behind “and”',
      'Mara Ellison said the pier was “old,” and she urged the board to act.',
      'Mara Ellison | said | the pier was “old,”',
    ],
    [
      'a quotation that goes on behind “but”',
      '“It is old,” Mara Ellison said, but “it is ours.”',
      'Mara Ellison | said | “It is old,” + but “it is ours.”',
    ],
    [
      'a quotation that goes on what was reported',
      'The pier is old, Mara Ellison said, and still “it is ours.”',
      'Mara Ellison | said | The pier is old + and still “it is ours.”',
    ],
    [
      'the article’s own “In fact,” before “according to”',
      'In fact, the pier was old, according to Mara Ellison.',
      'Mara Ellison | according to | the pier was old',
    ],
    [
      'a dateline before “according to”',
      'HARBOR FALLS, Ohio — The pier was old, according to Mara Ellison.',
      'Mara Ellison | according to | The pier was old',
    ],
    [
      'a day that owns',
      'Mara Ellison called Friday’s ruling “a mistake.”',
      'Mara Ellison | called | Friday’s ruling “a mistake.”',
    ],
    [
      'a tag in the present behind a clause',
      'The pier is old, the paper reports.',
      'the paper | reports | The pier is old',
    ],
    [
      'a headline with its cue at the end',
      'Mayor Hid Old Debts From Voters, Former Treasurer Says',
      'Former Treasurer | Says | Mayor Hid Old Debts From Voters',
    ],
    [
      'how somebody puts it',
      'As Mara Ellison puts it, the pier is old.',
      'Mara Ellison | puts it | the pier is old',
    ],
    [
      'an adverb that belongs to what is said',
      'Mara Ellison said nearly every plank was rotten.',
      'Mara Ellison | said | nearly every plank was rotten',
    ],
    [
      'a pronoun whose verb is part of what is said',
      'They closed the pier, which she said was rotten.',
      'she | said | which + was rotten',
    ],
    [
      'a fronted “what”',
      'The board regretted what Mara Ellison called “a mistake.”',
      'Mara Ellison | called | what + “a mistake.”',
    ],
  ])('%s', (_, text, line) => {
    expect(attributed(text)).toContain(line);
  });
});

describe('lines with a name and a colon', () => {
  const transcript = [
    'HARTOG: Will the ferry close?',
    'RYBIN: It will not. We said so in May.',
    'HARTOG: And the fares?',
  ].join('\n\n');

  it('reads each turn of a transcript to its end', () => {
    expect(attributed(transcript)).toEqual([
      'HARTOG | : | Will the ferry close?',
      'RYBIN | : | It will not. We said so in May.',
      'HARTOG | : | And the fares?',
    ]);
    expect(read(transcript).sources.map((source) => source.class)).toEqual(['person', 'person']);
  });

  it('takes one such line for a rubric', () => {
    expect(attributed('FERRIES: The council met on Monday.')).toEqual([]);
  });

  it('reads a headline', () => {
    expect(attributed('Police: Ferry Was Safe to Board')).toEqual([
      'Police | : | Ferry Was Safe to Board',
    ]);
    expect(attributed('Ferry Notice: Boarding Closes at Noon')).toEqual([]);
  });
});

describe('whose verb it is', () => {
  it.each([
    [
      'two that “and” joins, each with its determiner',
      'The mayor and her aides say the pier is safe.',
      'The mayor and her aides | say | the pier is safe',
    ],
    [
      'a noun and its clause with “who”',
      'Visitors who came to watch the boats say the pier is safe.',
      'Visitors who came to watch the boats | say | the pier is safe',
    ],
    [
      'the subject of a clause inside the clause',
      'They followed a rule that some say is unfair.',
      'some | say | that + is unfair',
    ],
    [
      'a clause behind “which”',
      'They closed the pier, which critics say was safe.',
      'critics | say | which + was safe',
    ],
    [
      'an infinitive’s governor',
      'When the board met, Mara Ellison refused to admit that the pier was unsafe.',
      'Mara Ellison | to admit | that the pier was unsafe',
    ],
    [
      'whoever is told to speak',
      'The board told Mara Ellison to explain why the pier fell.',
      'Mara Ellison | to explain | why the pier fell',
    ],
    [
      'a main clause that ends in a time',
      'Mara Ellison left the hall on Monday, saying the pier was safe.',
      'Mara Ellison | saying | the pier was safe',
    ],
    [
      'a name and a reflexive',
      'Mara Ellison herself said the pier was safe.',
      'Mara Ellison herself | said | the pier was safe',
    ],
    [
      'a share that takes a plural verb',
      'A mere 9 percent say the pier is safe.',
      'A mere 9 percent | say | the pier is safe',
    ],
    [
      'a name in an adverbial, with a clause of its own',
      'The board sided with Mara Ellison, who has said the pier is safe.',
      'Mara Ellison | has said | the pier is safe',
    ],
    [
      'a description with a name, and an aside',
      'The port’s chief executive, Mara Ellison, in a call on Monday, said the pier was safe.',
      'The port’s chief executive, Mara Ellison | said | the pier was safe',
    ],
    [
      'names with brackets in a list',
      'Sens. Mara Ellison (D-Ore.), Tom Rybin (D-Ohio) and Ilse Hartog (R-Maine) said the pier was safe.',
      'Sens. Mara Ellison (D-Ore.), Tom Rybin (D-Ohio) and Ilse Hartog (R-Maine) | said | the pier was safe',
    ],
    [
      'an adverbial inside the verb',
      'Their friends have in the past said the pier was safe.',
      'Their friends | have in the past said | the pier was safe',
    ],
    [
      'whom a paper quotes',
      'The Herald quoted the mayor as saying the pier was safe.',
      'the mayor | saying | the pier was safe',
    ],
    [
      '“according to” with a colon',
      'According to The Herald: “The pier is safe for good.”',
      'The Herald | According to | “The pier is safe for good.”',
    ],
    [
      'the maker of a document behind “according to”',
      'The pier was safe, according to a count by The Herald.',
      'a count by The Herald | according to | The pier was safe',
    ],
    [
      'a time before the maker of a document',
      'The pier was safe, according to data released Friday by the harbor office.',
      'data released Friday by the harbor office | according to | The pier was safe',
    ],
    [
      'whom the interviews behind “according to” were with',
      'The pier was safe, according to interviews with a dozen dockers.',
      'a dozen dockers | according to | The pier was safe',
    ],
    [
      'a clause about the maker of a document',
      'The pier was safe, according to a report from Harbor Watch, which counts piers.',
      'a report from Harbor Watch, which counts piers | according to | The pier was safe',
    ],
    [
      'a source without the preposition that leads on',
      'The pier was safe, according to a report from the inspector to be printed today.',
      'a report from the inspector | according to | The pier was safe',
    ],
    [
      'a number with a comma in it',
      'Mara Ellison says there are 2,400 piers on the lake.',
      'Mara Ellison | says | there are 2,400 piers on the lake',
    ],
    [
      'a number and a name before the quotation',
      'Mara Ellison wrote to her 20,000 Twitter followers, “The pier was safe for good.”',
      'Mara Ellison | wrote | “The pier was safe for good.”',
    ],
    [
      'a name between a dash and a colon',
      'The vote was close - The Herald: “The pier was saved by a single vote.”',
      'The Herald | : | “The pier was saved by a single vote.”',
    ],
    [
      'a credit between a dash and a colon',
      'The vote was close - more from Ellison: “The pier was saved by a single vote.”',
      'Ellison | : | “The pier was saved by a single vote.”',
    ],
    [
      'whose claim it is behind a preposition',
      'Both will be targets for Ted Moss’s old claim that the pier was safe.',
      'Ted Moss | claim | that the pier was safe',
    ],
    [
      'one’s own claim said again',
      'Mara Ellison repeated her claim that the pier was safe.',
      'Mara Ellison | repeated | her claim that the pier was safe',
    ],
    [
      'how many somebody’s people are',
      'Ellison’s first five guests were angry: “Is it time for a new pier?”',
      'Ellison’s first five guests | : | “Is it time for a new pier?”',
    ],
    [
      'a clause about the source of “according to”',
      'According to two aides, who asked not to be named, the pier was safe.',
      'two aides | According to | the pier was safe',
    ],
    [
      'a hearer behind «to»',
      'The pier will be sold in May, an official confirmed to the Harbor Times.',
      'an official | confirmed | The pier will be sold in May',
    ],
    [
      'a name that is a rite as well',
      '“It is late,” said Grace Moss, the mayor.',
      'Grace Moss, the mayor | said | “It is late,”',
    ],
    [
      'a subject behind a clause with «including»',
      'Several groups, including the union, praised it, but Mara Ellison, the mayor, said it was late.',
      'Mara Ellison, the mayor | said | it was late',
    ],
    [
      'a hearer before another verb',
      'The ferry overturned at noon, an aide told the Harbor Times, and left two dead.',
      'an aide | told | The ferry overturned at noon',
    ],
    [
      'a hearer before what is said goes on',
      'Instead, Mara Ellison told The Herald, the pier was safe.',
      'Mara Ellison | told | Instead + the pier was safe',
    ],
    [
      'an aside between dashes',
      'Mara Ellison said — on the radio, as it happens — that the pier was safe.',
      'Mara Ellison | said | that the pier was safe',
    ],
    [
      'a town, its state and then the subject',
      'At a hall in Dover, N.H., Mara Ellison spoke for an hour, saying the pier was safe.',
      'Mara Ellison | saying | the pier was safe',
    ],
    [
      'a participle behind “after”',
      'A month after announcing that the pier was safe, Mara Ellison closed it.',
      'Mara Ellison | announcing | that the pier was safe',
    ],
    [
      'a main verb that no list knows',
      'Her campaign blasted the plan, saying the pier was safe.',
      'Her campaign | saying | the pier was safe',
    ],
    [
      'two clauses with “who”',
      'A man who worked there and who asked not to be named said the pier was safe.',
      'A man who worked there and who asked not to be named | said | the pier was safe',
    ],
    [
      'a trade that no list knows, behind a quotation',
      '“We lost,” former Harbor Lions forward Mara Ellison told The Herald.',
      'former Harbor Lions forward Mara Ellison | told | “We lost,”',
    ],
    [
      'what is said in a clause with “as”',
      'Mara Ellison left just as the mayor announced a plan for a new pier.',
      'the mayor | announced | a plan for a new pier',
    ],
    [
      'a question in a clause with “as”',
      'The crowd grew quiet as Mara Ellison explained how the pier failed.',
      'Mara Ellison | explained | how the pier failed',
    ],
    [
      'a time in an aside with “as”',
      'As Mara Ellison reported a few days later, the pier was safe.',
      'Mara Ellison | reported | the pier was safe',
    ],
    [
      'a verb that is a noun elsewhere, behind “who”',
      'Few trust the owners who claim to know the port.',
      'the owners | claim | to know the port',
    ],
    [
      'a manner of speaking before “that”',
      'Mara Ellison shot back that the pier was safe.',
      'Mara Ellison | shot | that the pier was safe',
    ],
    [
      'the frame of a deal before “that”',
      'Mara Ellison admitted as part of a plea that the pier was old.',
      'Mara Ellison | admitted | that the pier was old',
    ],
    [
      'a clause with “as” before a quotation',
      'Mara Ellison said as she left the hall, “The pier is safe.”',
      'Mara Ellison | said | “The pier is safe.”',
    ],
    [
      'a verb in -ed before a preposition in what is said',
      'Mara Ellison walked in the parade, The Harbor Times reported.',
      'The Harbor Times | reported | Mara Ellison walked in the parade',
    ],
    [
      'a time behind a tag',
      'If the pier can be saved, Mara Ellison said this week, the board will save it.',
      'Mara Ellison | said | If the pier can be saved + the board will save it',
    ],
    [
      'speech behind “that”',
      'Mara Ellison echoed that promise on Monday.',
      'Mara Ellison | echoed | that promise',
    ],
    [
      'an answer to somebody',
      'Mara Ellison responds to the board with, “The pier is safe.”',
      'Mara Ellison | responds | “The pier is safe.”',
    ],
    [
      'a clause before a report of a quotation',
      'Mara Ellison weighed in, telling The Herald, “It is safe,” she said.',
      'she | said | “It is safe,”',
    ],
    [
      'an aside with “as” behind “and”',
      'The pier was closed, and as Mara Ellison revealed, the board knew it was not safe.',
      'Mara Ellison | revealed | the board knew it was not safe',
    ],
    [
      'an aside with “point out”',
      'As Mara Ellison has pointed out, the pier was never safe.',
      'Mara Ellison | has pointed out | the pier was never safe',
    ],
    [
      'a block quotation behind an adverbial and a colon',
      'In a speech on Monday, Mara Ellison said:\n\n“The pier is safe. It has always been safe.”',
      'Mara Ellison | said | “The pier is safe. It has always been safe.”',
    ],
    [
      'a block quotation about something',
      'Mara Ellison said of the pier:\n\n“It is safe. It has always been safe.”',
      'Mara Ellison | said | “It is safe. It has always been safe.”',
    ],
    [
      'a block quotation behind “went on to say”',
      'Mara Ellison went on to say:\n\n“It is safe. It has always been safe.”',
      'Mara Ellison | to say | “It is safe. It has always been safe.”',
    ],
    [
      'a noun phrase behind an adverbial, before a tag',
      'To save the pier, towns need a million dollars, analysts say.',
      'analysts | say | To save the pier, towns need a million dollars',
    ],
    [
      'a name, what tells of it, and a clause',
      'Mara Ellison, the harbor chairman, said old forces tried to close the pier.',
      'Mara Ellison, the harbor chairman | said | old forces tried to close the pier',
    ],
    [
      'a statement that follows',
      'Mara Ellison released the following statement:\n\n“The pier is safe. It has always been safe.”',
      'Mara Ellison | : | “The pier is safe. It has always been safe.”',
    ],
    [
      'experts from outside',
      'Outside experts also say the pier was safe.',
      'Outside experts | also say | the pier was safe',
    ],
    [
      'a quotation that ends the sentence behind an aside',
      'Mara Ellison said on Monday, in a note to Ted Moss, a builder, “We are done with the pier.”',
      'Mara Ellison | said | “We are done with the pier.”',
    ],
    [
      'a quotation that ends the sentence behind a colon',
      'Mara Ellison responded with a line of her own: “We are done with the pier.”',
      'Mara Ellison | responded | “We are done with the pier.”',
    ],
    [
      'what stands behind “because” and an aside',
      'Ted Moss left because, according to Mara Ellison, the pier was not safe.',
      'Mara Ellison | according to | the pier was not safe',
    ],
    [
      'who is heard',
      'Mara Ellison was heard on a tape telling the board that the pier was safe.',
      'Mara Ellison | telling | that the pier was safe',
    ],
    [
      'who can be heard behind a quotation',
      '“Is the pier safe?” a reporter can be heard asking Mara Ellison.',
      'a reporter | asking | “Is the pier safe?”',
    ],
    [
      '“as much”',
      'Mara Ellison said as much in a letter to the board.',
      'Mara Ellison | said | as much',
    ],
    [
      'a concession that a dash closes',
      'Though the pier is old — it was built in 1902 — it is safe, Mara Ellison argued.',
      'Mara Ellison | argued | Though the pier is old — it was built in 1902 — it is safe',
    ],
    [
      'what “which” takes up',
      'The charges, which Mara Ellison denied, hurt the port.',
      'Mara Ellison | denied | which',
    ],
    [
      'what an apposition takes up',
      'The pier was said to be rotten, a charge that Mara Ellison has denied.',
      'Mara Ellison | has denied | a charge',
    ],
    [
      'what an apposition without a pronoun takes up',
      'The pier was rotten, something she conceded to The Herald.',
      'she | conceded | something',
    ],
    [
      'a time in front of the subject',
      'Hours after the vote, Mara Ellison left the hall, saying the pier was safe.',
      'Mara Ellison | saying | the pier was safe',
    ],
  ])('%s', (_, text, line) => {
    expect(attributed(text)).toContain(line);
  });
});

describe('customs of other desks', () => {
  it.each([
    [
      'a noun that looks like a verb behind “that”',
      'The mayor told Moss that talks were over.',
      'The mayor | told | that talks were over',
    ],
    [
      'a claim without a person',
      'Rebels claimed responsibility for the raid.',
      'Rebels | claimed | responsibility for the raid',
    ],
    [
      'a claim in a clause',
      'A spokesman claimed the rebels shot down the plane.',
      'A spokesman | claimed | the rebels shot down the plane',
    ],
    [
      'a deed that somebody admits to',
      'Moss has admitted to being drunk.',
      'Moss | has admitted | being drunk',
    ],
    [
      'a clause that no comma parts from its source',
      'According to top sources Moss may leave.',
      'top sources | According to | Moss may leave',
    ],
    [
      'a tag that no comma parts from its clause',
      'The pier will not close says Ellison.',
      'Ellison | says | The pier will not close',
    ],
    [
      'a dateline without capitals',
      'Harborton, New York - According to the builder, the pier is safe.',
      'the builder | According to | the pier is safe',
    ],
    [
      'a ruling without “that”',
      'The court dismissed the plea, ruling it had no merit.',
      'The court | ruling | it had no merit',
    ],
    [
      'a rule',
      'The port is old; regulations state that it must close.',
      'regulations | state | that it must close',
    ],
    [
      'a verb of the subcontinent',
      'The police, he clarified, had not met the accused.',
      'he | clarified | The police + had not met the accused',
    ],
    ['a crime', 'Moss admitted two counts of fraud.', 'Moss | admitted | two counts of fraud'],
    [
      'a plural deed without an object’s determiner',
      'The authors report ancient Egyptians captured sacred birds.',
      'The authors | report | ancient Egyptians captured sacred birds',
    ],
    [
      'a participle behind “according to”',
      'It was old, according to agreed facts.',
      'agreed facts | according to | It was old',
    ],
    [
      'an impersonal report without “that”',
      'It was first reported the fire began in a car.',
      '– | was first reported | the fire began in a car',
    ],
    [
      'a pronoun behind “according to”',
      'According to them, the pier is safe.',
      'them | According to | the pier is safe',
    ],
    [
      'an acting officer',
      'People must stay at home, acting commander Chief Supt Mark Moss said.',
      'acting commander Chief Supt Mark Moss | said | People must stay at home',
    ],
    [
      'a result',
      'She said as a result prices would fall.',
      'She | said | as a result prices would fall',
    ],
    [
      'whom an agency cites',
      'Moss was cited by the agency as saying that it failed.',
      'Moss | saying | that it failed',
    ],
    [
      'what is found out',
      'They banned Moss after finding he “broke the rules”.',
      'They | finding | he “broke the rules”',
    ],
    [
      'an agency’s tag with its own source',
      'Officials ended the talks on Monday, IPN reports, with reference to Tass.',
      'IPN | reports | Officials ended the talks on Monday + with reference to Tass',
    ],
    [
      'an aside of a clause with “that”',
      'The Post has learned that according to a posting made in May, the site is shut.',
      'a posting made in May | according to | the site is shut',
    ],
    [
      'a tag that is a sentence',
      '“They are bombing the port.” He added.',
      'He | added | “They are bombing the port.”',
    ],
    [
      'a quotation that the sentence goes on from',
      '“We are glad” about the plan, said Ellison.',
      'Ellison | said | “We are glad” about the plan',
    ],
    [
      'a comma before “that”',
      'She added, that there was a plan.',
      'She | added | that there was a plan',
    ],
    [
      'a quotation of the clause before',
      'Even as Moss claimed that “it failed,” one of the mayors said the plan was sound.',
      'one of the mayors | said | the plan was sound',
    ],
    [
      'a view with an adverb before “by”',
      'It failed, a view echoed privately by aides.',
      'aides | echoed | a view',
    ],
    [
      'whom the writer interviewed',
      'It failed (a view echoed by everyone I interviewed).',
      'everyone I interviewed | echoed | a view',
    ],
    [
      'who is written to',
      'Moss wrote the governor, Mara Ellison, that the plan had failed.',
      'Moss | wrote | that the plan had failed',
    ],
    [
      'so many of a number',
      'Most call themselves liberals with about three in 10 saying they are very liberal.',
      'about three in 10 | saying | they are very liberal',
    ],
    [
      'an outlet’s report',
      'Ships ran aground in the fog, the Herald reported.',
      'the Herald | reported | Ships ran aground in the fog',
    ],
  ])('%s', (_, text, expected) => {
    expect(attributed(text)).toContain(expected);
  });

  it.each([
    'Police questioned the student.',
    'Most think tanks left.',
    'The board disavowed Moss.',
    'Moss maintained a wide lead over the field.',
    'The two are calling it quits.',
    'Without mentioning the pier, the board met.',
    'They found the body of a woman who had died.',
  ])('is not %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });

  it('is no word that heads a line', () => {
    expect(
      attributed('Say what you mean. Example: “It was so funny that I cried.” Right.'),
    ).toEqual([]);
  });

  it('is not “suspected robbers”', () => {
    expect(attributed('The arrest of two suspected robbers led to the boat.')).toEqual([]);
  });

  it('is not who was ordered to do something', () => {
    expect(attributed('Moss was fined and ordered to leave the pier.')).toEqual([]);
  });
});

describe('formulas and nouns that report', () => {
  it.each([
    [
      '“according to” without a comma',
      'According to the police a fight broke out.',
      'the police | According to | a fight broke out',
    ],
    [
      '“according to” behind a semicolon',
      'Four men were there; according to officials, one was hurt.',
      'officials | according to | one was hurt',
    ],
    [
      '“according to” and two adjectives',
      'Moss led, according to complete but unofficial returns.',
      'complete but unofficial returns | according to | Moss led',
    ],
    ['“per” and a name', 'Moss had left, per the Herald.', 'the Herald | per | Moss had left'],
    ['“Per” in front', 'Per Reuters, Moss had left.', 'Reuters | Per | Moss had left'],
    [
      'a claim by somebody',
      'There were claims by inspectors that it was old.',
      'inspectors | claims | that it was old',
    ],
    [
      'a warning from somebody',
      'They ignored a warning from the board that it was old.',
      'the board | warning | that it was old',
    ],
    ['a point made', 'Moss also made the point that it was old.', 'Moss | point | that it was old'],
    [
      'a possibility raised',
      'The police raised the possibility that it had burned.',
      'The police | possibility | that it had burned',
    ],
    [
      'an assurance given',
      'The board has given an assurance that it is safe.',
      'The board | assurance | that it is safe',
    ],
  ])('%s', (_, text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it('have “as per”', () => {
    expect(attributed('As per the police, the man was held.')).toEqual([
      'the police | As per | the man was held',
    ]);
  });

  it.each([
    ['“per” and a measure', 'The fee is $3 per person, and Moss pays.'],
    ['an assurance that is not given', 'The board has not given an assurance that it is safe.'],
    ['a case that is none', 'Moss made a case that was weak.'],
  ])('but not %s', (_, text) => {
    expect(attributed(text)).toEqual([]);
  });

  it('name whom an agency cites, and not the agency', () => {
    expect(attributed('Moss was cited by the agency as saying that it went well.')).toEqual([
      'Moss | saying | that it went well',
    ]);
  });
});

describe('“according to” and its like', () => {
  it.each([
    [
      'According to a study in Tides, published on Monday, the pier failed.',
      'a study in Tides | According to | the pier failed',
    ],
    [
      'According to police, the men, aged 34 and 40, fled on foot.',
      'police | According to | the men, aged 34 and 40, fled on foot',
    ],
    [
      'The price, which according to Ellison had risen, fell.',
      'Ellison | according to | had risen',
    ],
    [
      'About 40 people — most of them children, according to aid workers — died.',
      'aid workers | according to | most of them children',
    ],
    [
      'About 40 people (most of them children, according to aid workers) died.',
      'aid workers | according to | most of them children',
    ],
    [
      'The pier failed, according to the first trial of its kind.',
      'the first trial of its kind | according to | The pier failed',
    ],
    ['Per the report, the pier failed.', 'the report | Per | the pier failed'],
    ['The pier failed, per police.', 'police | per | The pier failed'],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });
});

describe('a tag', () => {
  it.each([
    [
      'one of several',
      'Hart inspected the boats, one docker told the Herald.',
      'one docker | told | Hart inspected the boats',
    ],
    [
      'each of several',
      'Two captains attended the meetings, each witness said.',
      'each witness | said | Two captains attended the meetings',
    ],
    [
      'behind a clause whose verb stands behind an adverb',
      'After the crew left, the thieves also robbed the office, police said.',
      'police | said | After the crew left, the thieves also robbed the office',
    ],
    [
      'behind a clause whose verb has an adverb before it and no determiner behind it',
      'The docker also conducted searches about tides, officials told the board on Monday.',
      'officials | told | The docker also conducted searches about tides',
    ],
    [
      'behind a clause whose subject a floating word parts from its verb',
      'When it rained, the two men both attacked the guard, prosecutors said.',
      'prosecutors | said | When it rained, the two men both attacked the guard',
    ],
    [
      'of somebody who asked not to be named',
      'Among the guests were three ministers, said a diplomat who asked not to be named.',
      'a diplomat who asked not to be named | said | Among the guests were three ministers',
    ],
    [
      'of somebody who has a reason not to be named',
      'The port will close, said two officials who asked not to be named because the plan is secret.',
      'two officials who asked not to be named because the plan is secret | said | The port will close',
    ],
    [
      'behind words without a verb',
      'UK dockers too tired to be safe, experts warn',
      'experts | warn | UK dockers too tired to be safe',
    ],
  ])('%s', (_, text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it('is none where a description and its name stand before the verb', () => {
    expect(attributed('The mayor, Tom Moss, said dockers who saw the plan would strike.')).toEqual([
      'The mayor, Tom Moss | said | dockers who saw the plan would strike',
    ]);
  });

  it('is none where adjectives stand before its noun', () => {
    expect(attributed('The tired, angry diplomat said it was over.')).toEqual([
      'The tired, angry diplomat | said | it was over',
    ]);
  });
});
