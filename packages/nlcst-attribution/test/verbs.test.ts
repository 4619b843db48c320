import { describe, expect, it } from 'vitest';
import { attributed, read } from './tools/read.js';

// Each line is `source | cue | content + content`.

describe('forms that are no nouns', () => {
  it.each([
    [
      'a participle before people',
      'Mara Ellison left early, telling voters that the plan failed.',
      'Mara Ellison | telling | that the plan failed',
    ],
    [
      'a participle of a verb that is a noun in other forms',
      'Mara Ellison left early, claiming the plan failed.',
      'Mara Ellison | claiming | the plan failed',
    ],
    [
      'a perfect participle',
      'Having suggested that the plan failed, Mara Ellison left.',
      'Mara Ellison | Having suggested | that the plan failed',
    ],
    [
      'a verb that is a noun elsewhere, before an object',
      'Mara Ellison questions the cost of the plan.',
      'Mara Ellison | questions | the cost of the plan',
    ],
    [
      'a form that is a noun elsewhere, behind a noun with an aside',
      'Officials in the coastal county claim the plan failed.',
      'Officials in the coastal county | claim | the plan failed',
    ],
    [
      'a form that is a noun elsewhere, behind a participle',
      'A report leaked by the board shows that sales fell.',
      'A report leaked by the board | shows | that sales fell',
    ],
    [
      'a form that is a noun elsewhere, behind “who”',
      'The mayor met those merchants who fear that the port will close.',
      'those merchants | fear | that the port will close',
    ],
    [
      'a form that is a noun elsewhere, behind a quotation',
      '“The pier is old,” a voice-over states.',
      'a voice-over | states | “The pier is old,”',
    ],
    [
      'a form that is a noun elsewhere, behind a pronoun',
      'They state the pier is old.',
      'They | state | the pier is old',
    ],
    [
      'a form that is seldom a noun, behind a word that no list knows',
      'The rolling average of surveys shows that sales fell.',
      'The rolling average of surveys | shows | that sales fell',
    ],
    [
      'a participle after “and” that could stand before a noun',
      'Mara Ellison left early and suggested that the plan failed.',
      'Mara Ellison | suggested | that the plan failed',
    ],
  ])('%s', (_, text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each([
    ['a gerund that is a noun', 'She met her writing partner in town.'],
    ['a participle before its noun', 'The alleged plot was an old one.'],
    ['a noun behind its owner', 'The board’s report cheered the town.'],
    ['a noun in front of a clause about it', 'They toured the Gulf Coast states that have a port.'],
    ['a noun behind an adjective', 'It all came down to one simple question: Who owns the pier?'],
    ['a noun before its clause', 'One of the most central claims does not hold.'],
    ['a noun before another', 'Some state officials toured the pier before it closed.'],
    ['the object of a participle', 'The boats were late, giving states time.'],
    ['a gerund behind an owner', 'The mayor’s thinking went to the board.'],
    [
      'a thing that shows something',
      'Her walk along the Harbor Road underscored the state of the pier.',
    ],
    ['a thing that may do something', 'The Ohio storm threatens to knock down the pier.'],
    ['a participle behind an owner', 'The board’s repeated refusal to meet cheered the town.'],
    ['a noun behind “have”', 'The two towns have claims in the bay, and the mood is grim.'],
    ['a noun before “and”', 'As harbor states and neighbors, they share a bay.'],
    ['a noun behind an adjective and before “on”', 'The mayor has the final say on what is built.'],
    ['a participle behind “so”', 'The debate remains so politically charged that nobody left.'],
  ])('but not %s', (_, text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('what comes to somebody’s ears', () => {
  it.each([
    [
      'a court’s',
      'The court heard the sailor was asleep.',
      'The court | heard | the sailor was asleep',
    ],
    [
      'a court’s, as a tag',
      'The sailor was asleep, the inquest heard.',
      'the inquest | heard | The sailor was asleep',
    ],
    [
      'a paper’s',
      'The Harbor Times has learned that the mill will close.',
      'The Harbor Times | has learned | that the mill will close',
    ],
    [
      'nobody’s, of a deed',
      'It is understood the sale is off.',
      '– | is understood | the sale is off',
    ],
    ['nobody’s', 'It is thought the sailor was asleep.', '– | is thought | the sailor was asleep'],
  ])('is said: %s', (_, text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each([
    ['anybody’s', 'Mara Ellison heard that the mill would close.'],
    ['what somebody came to know', 'Mara Ellison learned that the mill would close.'],
  ])('but not %s', (_, text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('verbs that report with “that” alone', () => {
  it.each(['held', 'calculates', 'highlighted', 'submitted', 'expects'])('%s', (verb) => {
    expect(attributed(`The court ${verb} that the rule was old.`)).toEqual([
      `The court | ${verb} | that the rule was old`,
    ]);
  });

  it.each([
    ['a noun behind “that”', 'The court held that seat for years.'],
    ['a noun behind “that”, of another verb', 'Mara Ellison maintained that lead in May.'],
  ])('but not with %s', (_, text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('a question with “how” or “why”', () => {
  it.each(['described', 'detailed', 'has outlined', 'recalls', 'discussed'])('%s', (cue) => {
    expect(attributed(`Mara Ellison ${cue} how the plan failed.`)).toEqual([
      `Mara Ellison | ${cue} | how the plan failed`,
    ]);
  });

  it.each([
    'Mara Ellison learned how the plan failed.',
    'Mara Ellison would describe how the plan failed.',
    'The film illustrates how the plan failed.',
    'Sales in the report show how the plan failed.',
  ])('but not %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('a clause without “that”', () => {
  it.each([
    ['found', 'Two studies found the new drug was safe.'],
    ['accepted', 'The minister accepted the road was dangerous.'],
    ['ruled', 'A judge ruled the law was too broad.'],
    ['forecast', 'The bureau forecast the storm would turn north.'],
  ])('behind “%s”', (cue, text) => {
    const [source = '', content = ''] = text.slice(0, -1).split(` ${cue} `);
    expect(attributed(text)).toEqual([`${source} | ${cue} | ${content}`]);
  });

  it.each([
    ['a thing that was found', 'The board found a new home, and nobody was hurt.'],
    ['people who were found', 'The two towns found themselves in a dispute that was old.'],
  ])('but not %s', (_, text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('objects without a clause', () => {
  it.each([
    [
      'what something is described as',
      'He left over what Mara Ellison described as a plot.',
      'Mara Ellison | described | what + a plot',
    ],
    [
      'what something is referred to as',
      'He left over what Mara Ellison referred to as a plot.',
      'Mara Ellison | referred | what + a plot',
    ],
    [
      'what something is termed',
      'He left over what Mara Ellison termed a plot.',
      'Mara Ellison | termed | what + a plot',
    ],
    ['a name alone', 'Mara Ellison criticized Hart.', 'Mara Ellison | criticized | Hart'],
    [
      'one word behind the present',
      'Mara Ellison denies murder.',
      'Mara Ellison | denies | murder',
    ],
    [
      'a surname at the start that is a given name as well',
      'Scott denied the charges.',
      'Scott | denied | the charges',
    ],
    [
      'what a thing is called',
      'Mara Ellison called the charges unfounded.',
      'Mara Ellison | called | the charges unfounded',
    ],
    [
      'what “that” thing is called',
      'Mara Ellison called that answer “a joke without a point.”',
      'Mara Ellison | called | that answer “a joke without a point.”',
    ],
    [
      'as what somebody is remembered',
      'A nurse remembered him as “vain and a bore at sea.”',
      'A nurse | remembered | him as “vain and a bore at sea.”',
    ],
    [
      'what a thing with a clause is called',
      'Mara Ellison called the noise that came from the pier a danger.',
      'Mara Ellison | called | the noise that came from the pier a danger',
    ],
    [
      'what somebody is called, behind a pronoun',
      'Mara Ellison called him a danger to the port.',
      'Mara Ellison | called | him a danger to the port',
    ],
    [
      'who is called out',
      'Mara Ellison called out the board.',
      'Mara Ellison | called out | the board',
    ],
    [
      'an object with more behind a comma',
      'In May, Mara Ellison proposed a new rule for boats, including ferries.',
      'Mara Ellison | proposed | a new rule for boats, including ferries',
    ],
    [
      'what is claimed in words alone',
      'A small group claimed responsibility for the fire.',
      'A small group | claimed | responsibility for the fire',
    ],
    [
      'a clause behind a verb that takes things as well',
      'Mara Ellison claimed the firm runs a ferry.',
      'Mara Ellison | claimed | the firm runs a ferry',
    ],
    ['what is denied', 'Mara Ellison denied the charges.', 'Mara Ellison | denied | the charges'],
    [
      'what saying performs',
      'Mara Ellison declared a state of emergency.',
      'Mara Ellison | declared | a state of emergency',
    ],
    [
      'what is blamed',
      'Mara Ellison bemoaned the state of the pier.',
      'Mara Ellison | bemoaned | the state of the pier',
    ],
    [
      'a deed in -ing',
      'Mara Ellison admitted taking the money.',
      'Mara Ellison | admitted | taking the money',
    ],
    [
      'speech itself',
      'Mara Ellison echoed the remarks of the mayor.',
      'Mara Ellison | echoed | the remarks of the mayor',
    ],
    [
      'what will be said',
      'Mara Ellison will announce a new plan.',
      'Mara Ellison | will announce | a new plan',
    ],
    [
      'what somebody goes on to say',
      'Mara Ellison went on to describe the new plan.',
      'Mara Ellison | to describe | the new plan',
    ],
    [
      'what somebody takes to a place to say',
      'Mara Ellison took to the airwaves to denounce the new plan.',
      'Mara Ellison | to denounce | the new plan',
    ],
    [
      'what somebody goes on the air to say',
      'Mara Ellison went on local radio to praise the new plan.',
      'Mara Ellison | to praise | the new plan',
    ],
    [
      'what something is called',
      'Mara Ellison called it a mistake.',
      'Mara Ellison | called | it a mistake',
    ],
    [
      'what is called for',
      'Mara Ellison called for a new pier.',
      'Mara Ellison | called | a new pier',
    ],
    [
      'a manner of speaking',
      '“Go back to Ohio,” Mara Ellison barked and a guard led him out.',
      'Mara Ellison | barked | “Go back to Ohio,”',
    ],
    [
      'a topic',
      'Mara Ellison complained about the noise at the pier.',
      'Mara Ellison | complained | the noise at the pier',
    ],
    [
      'a topic behind the hearer',
      'Mara Ellison warned the board about the noise.',
      'Mara Ellison | warned | the noise',
    ],
    [
      'a feeling that is put in words',
      'Mara Ellison expressed concern about the pier.',
      'Mara Ellison | expressed | concern about the pier',
    ],
    [
      'thanks',
      'Mara Ellison thanked the board for its work.',
      'Mara Ellison | thanked | the board for its work',
    ],
    [
      'what is told',
      'Mara Ellison told a story about the pier.',
      'Mara Ellison | told | a story about the pier',
    ],
    [
      'what a sign says',
      'They held up a sign reading “Save the pier” at noon.',
      'a sign | reading | “Save the pier”',
    ],
    [
      'what is pointed to',
      'Mara Ellison pointed to the state of the pier.',
      'Mara Ellison | pointed | the state of the pier',
    ],
    [
      'a deed that is admitted to',
      'Mara Ellison admitted to the theft of a boat.',
      'Mara Ellison | admitted | the theft of a boat',
    ],
  ])('%s', (_, text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each([
    ['a thing that is taken', 'Mara Ellison claimed the title.'],
    [
      'a thing that is taken at length',
      'Mara Ellison claimed the title on the first ballot in May.',
    ],
    ['a thing that is put in', 'Mara Ellison added a driver.'],
    ['a noun behind “of” and an adjective', 'She used a series of executive orders to close it.'],
    ['a noun behind an adjective', 'They closed one of the central claims “for good.”'],
    ['a noun before “of”', 'The pier sank amid Republican claims of “a plot against it.”'],
    ['a noun behind a number', 'The board put two questions, “Who pays?” and “Who goes?”'],
    ['a place where people are let in', 'They were admitted to Harbor Hospital.'],
    ['what is said by nobody', 'It is too soon to say whether the plan failed.'],
    ['what is safe to say', 'The pier is old, and it’s safe to say that it will close.'],
    ['what goes without saying', 'It goes without saying that the old pier will close.'],
    ['all that is said', 'Everything Mara Ellison says is entirely true.'],
    ['a name', 'They saw a film called “Tides of the Harbor” on Monday.'],
    ['a call on the telephone', 'Mara Ellison called Ted Moss on Monday.'],
    [
      'a call on the telephone to several',
      'Mara Ellison called both candidates Monday night and left.',
    ],
    ['a call to do something', 'Mara Ellison called him to discuss the pier.'],
    ['what somebody does not get', 'Mara Ellison denied Ted Moss a seat on the board.'],
    ['a meeting that is called', 'Mara Ellison called an emergency meeting on the pier.'],
    ['a thing that bears a name', 'She joined a small group called the Friends of the Pier.'],
    ['words in marks inside a deed', 'Mara Ellison began “tidal” studies on Monday.'],
    ['what is echoed by a wall', 'The hall echoed the footsteps.'],
    [
      'what nobody yet told',
      'It was the old play. An aide trying to tell the mayor how it failed.',
    ],
    ['what was not said', 'Mara Ellison did not mention the new plan.'],
    ['a hope with its object', 'The pier was old, and Mara Ellison hoped for a new one.'],
    ['a deed that was agreed to', 'The pier was old, and Mara Ellison agreed to leave it.'],
    ['a purpose', 'The board met on Monday to discuss the new plan.'],
    ['a talk without a topic', 'Mara Ellison spoke at the pier for an hour.'],
  ])('but not %s', (_, text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('verbs in the present that are nouns as well', () => {
  it('are verbs between a noun and “to”', () => {
    expect(attributed('The bank plans to cut jobs, a source told The Harbor Times.')).toEqual([
      'a source | told | The bank plans to cut jobs',
    ]);
  });

  it('but not behind a preposition', () => {
    expect(attributed('With plans to cut jobs, a source told The Harbor Times.')).toEqual([]);
  });
});

describe('passives', () => {
  it.each([
    [
      'nobody, where the hearer alone is named',
      'Residents have been told that the water is safe.',
      '– | have been told | that the water is safe',
    ],
    [
      'nobody, with an infinitive',
      'Residents were told to stay home.',
      '– | were told | to stay home',
    ],
    [
      'whoever is behind “by”',
      'The meeting was first reported by The Harbor Times.',
      'The Harbor Times | was first reported | The meeting',
    ],
    [
      'a participle between commas',
      'The plan, first reported by The Harbor Times, is a key part of the talks.',
      'The Harbor Times | first reported | The plan',
    ],
    [
      'an aside with “as”',
      'The pier will close, as first reported by The Harbor Times.',
      'The Harbor Times | first reported | The pier will close',
    ],
    [
      'an aside with “as” in front',
      'As reported by The Harbor Times, the pier will close.',
      'The Harbor Times | reported | the pier will close',
    ],
    [
      'who told it, before “that”',
      'The board was told by Mara Ellison that the pier would close.',
      'Mara Ellison | was told | that the pier would close',
    ],
    [
      'nobody who asks',
      'Mara Ellison was asked whether the pier would close.',
      '– | was asked | whether the pier would close',
    ],
    [
      'nobody who passes it on',
      'Mara Ellison is said to be furious with the board.',
      '– | is said | Mara Ellison + to be furious with the board',
    ],
    [
      'nobody, where “by” goes with what was done',
      'The fine was reported to have been paid by a dealer.',
      '– | was reported | The fine + to have been paid by a dealer',
    ],
    [
      'nobody, behind “it’s”',
      'It’s been reported that the pier would close.',
      '– | been reported | that the pier would close',
    ],
    [
      'nobody, behind a time',
      'It was revealed in March that the pier would close.',
      '– | was revealed | that the pier would close',
    ],
  ])('%s', (_, text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it('ends where the main clause begins', () => {
    expect(
      attributed('Asked if the pier would close, Mara Ellison replied that it was safe.'),
    ).toEqual(['– | Asked | if the pier would close', 'Mara Ellison | replied | that it was safe']);
    expect(
      attributed('When asked by Ted Moss if it would close, Mara Ellison said, “It is safe.”'),
    ).toEqual(['Ted Moss | asked | if it would close', 'Mara Ellison | said | “It is safe.”']);
  });

  it('but no deed', () => {
    expect(attributed('Ted Moss was questioned by the police.')).toEqual([]);
  });
});

describe('a passive behind what is said', () => {
  it.each([
    ['The pier will close, residents have been told.', '– | have been told | The pier will close'],
    ['The pier will close, it was announced on Monday.', '– | was announced | The pier will close'],
    ['The word, reporters were told, meant “ferry.”', '– | were told | The word + meant “ferry.”'],
    ['“The pier will close,” jurors were told.', '– | were told | “The pier will close,”'],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each([
    'After the vote, residents were told.',
    'When the pier closed, residents were told.',
    'The mayor left, and it was announced on Monday.',
    'Last week, it was claimed.',
  ])('but not %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('who is told in a contraction', () => {
  it.each(["We're told", "They're told", "I'm told"])('%s', (opening) => {
    expect(attributed(`${opening} there is hope.`)).toEqual(['– | told | there is hope']);
  });
});

describe('a verb behind which another one follows', () => {
  it.each([
    'The rise announced in Harbor on Friday was small.',
    'Also testifying on Tuesday was Tom Moss.',
    'You can rest assured that it is safe.',
    'The driver in the fatal shooting of two boys “acted alone”.',
  ])('says nothing: %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });

  it('is said behind “says”', () => {
    expect(attributed('She left a plan, which she says would fail.')).toEqual([
      'she | says | which + would fail',
    ]);
    expect(attributed('Ellison drew a plan, which she likes but says would fail.')).toEqual([
      'she | says | would fail',
    ]);
  });

  it('is what is said behind “what”', () => {
    expect(attributed('What Ellison said was that it failed.')).toEqual([
      'Ellison | said | that it failed',
    ]);
  });
});

describe('what is admitted or denied in a word', () => {
  it.each(['denied murder', 'admitted dangerous driving', 'denied his role'])('%s', (said) => {
    const [cue, ...content] = said.split(' ');
    expect(attributed(`Ellison ${said}.`)).toEqual([`Ellison | ${cue} | ${content.join(' ')}`]);
  });
});

describe('what is asked or told behind a quotation', () => {
  it.each([
    ['“Will it fail?” he was asked.', '– | was asked | “Will it fail?”'],
    ['“Will it fail?” Ellison wondered aloud.', 'Ellison | wondered | “Will it fail?”'],
    ['Ellison told police “it will fail.”', 'Ellison | told | “it will fail.”'],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });
});

describe('passives that tell of words', () => {
  it.each([
    ['The court was told how Moss stole it.', '– | was told | how Moss stole it'],
    ['He was advertised as “a gentle old soul.”', '– | was advertised | as “a gentle old soul.”'],
    [
      'Ellison said in a statement read by an aide: “It is over now.”',
      'Ellison | said | “It is over now.”',
    ],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });
});

describe('a verb at the end of a clause', () => {
  it('is no tag of the quotation in the sentence before', () => {
    const text = '“It is over now.” He went where others feared to tread.';
    expect(attributed(text)).toEqual([]);
  });

  it('is of a hearing where a court hears a case', () => {
    expect(attributed('The court will hear the case in May.')).toEqual([]);
  });
});

describe('calls and orders', () => {
  it.each([
    ['Ellison enjoined residents to be calm.', 'Ellison | enjoined | to be calm'],
    [
      'Police appealed for witnesses to come forward.',
      'Police | appealed | witnesses to come forward',
    ],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });
});

describe('a question before the main clause', () => {
  it('ends where somebody acts', () => {
    expect(attributed('Asked why she left, Moss shrugged. “It was old,” she said.')).toEqual([
      '– | Asked | why she left',
      'she | said | “It was old,”',
    ]);
  });
});

describe('verbs with another sense', () => {
  it('are told by the word behind them', () => {
    expect(attributed('“We lost it.” The search continues to this day.')).toEqual([]);
    expect(attributed('“We lost it.” Ellison continued: “It was old.”')).toHaveLength(1);
    const lines = attributed('The board told aides to begin “the long process of closing”.');
    expect(lines.filter((line) => line.startsWith('aides'))).toEqual([]);
  });
});

describe('headlines', () => {
  it('with a verb whose object is what is said', () => {
    expect(attributed('Mayor Announces Plan To Close The Ferry')).toEqual([
      'Mayor | Announces | Plan To Close The Ferry',
    ]);
  });

  it.each([
    [
      'in the plural',
      'Emails Reveal Plan To Close The Ferry',
      'Emails | Reveal | Plan To Close The Ferry',
    ],
    [
      'in the past, behind an adverb',
      'The Mayor Just Announced Who Would Close The Ferry',
      'The Mayor | Announced | Who Would Close The Ferry',
    ],
    [
      'behind a rubric',
      'Watch: Mayor Explains Why The Ferry Will Close',
      'Mayor | Explains | Why The Ferry Will Close',
    ],
    [
      'behind an adverbial',
      'After Vote, Mayor Announces Plan To Close The Ferry',
      'Mayor | Announces | Plan To Close The Ferry',
    ],
  ])('with a verb %s', (_, text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each([
    'Plan Announced By Mayor Of Harbor Union',
    'Plan Was Just Announced After Ferry Closed',
    'Mayor To Reveal Plan For The Ferry',
  ])('but not %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('a plural before a verb in the singular', () => {
  it('speaks where nothing but a verb ends so', () => {
    expect(attributed('“We have never seen such a summer,” officials says.')).toEqual([
      'officials | says | “We have never seen such a summer,”',
    ]);
  });

  it('does not where the verb may be a noun', () => {
    expect(attributed('The officials claims the plan failed.')).toEqual([]);
  });
});

describe('objects that say something or nothing', () => {
  it.each([
    [
      'a pronoun with its auxiliary before an object',
      'She’s denied the charges.',
      'She | denied | the charges',
    ],
    [
      'a promise in the present',
      'Mara Ellison promises to close the pier.',
      'Mara Ellison | promises | to close the pier',
    ],
    [
      'a promise whose verb is quoted',
      'Mara Ellison vowed to “end” the toll.',
      'Mara Ellison | vowed | to “end” the toll',
    ],
    [
      'a participle before the subject of what is said',
      'The report stated the accused man left early.',
      'The report | stated | the accused man left early',
    ],
    [
      'a participle behind “that”',
      'Ellison told Radio Harbor that unnamed donors had paid.',
      'Ellison | told | that unnamed donors had paid',
    ],
    [
      'what somebody wants to know',
      'The mayor wanted to know why it failed.',
      'The mayor | to know | why it failed',
    ],
    [
      'what a paper reports on',
      'The Herald first reported on the deal.',
      'The Herald | first reported | the deal',
    ],
    ['what is shared', '“It is old,” one docker shared.', 'one docker | shared | “It is old,”'],
    ['British spelling', 'The mayor labelled it “a joke”.', 'The mayor | labelled | it “a joke”'],
    [
      'few words with the comma behind the mark',
      '“It is great”, Ellison said after the game.',
      'Ellison | said | “It is great”',
    ],
    [
      'what an outlet understands',
      'The pier will close, the Herald understands.',
      'the Herald | understands | The pier will close',
    ],
    [
      'a sentence that has lost its marks',
      'Ellison said, The pier is old.',
      'Ellison | said | The pier is old',
    ],
    [
      'a clause with a fragment in front',
      'Those with debt struggle to pay, even with a “good” job, Ellison said.',
      'Ellison | said | Those with debt struggle to pay, even with a “good” job',
    ],
    [
      'a clause with a fragment behind',
      'When it was over, Ellison said in an interview, Tom Moss “laughed at me.”',
      'Ellison | said | When it was over + Tom Moss “laughed at me.”',
    ],
    [
      'a subject that holds a fragment',
      'Any “clear” view of it, said Tom Moss, an engineer, would fail.',
      'Tom Moss, an engineer | said | Any “clear” view of it + would fail',
    ],
    [
      'a title at the end of what tells of the subject',
      'Moss, host of “Night Desk,” suggested the pier would close.',
      'Moss, host of “Night Desk,” | suggested | the pier would close',
    ],
  ])('%s', (_, text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it('are judged and called something by two verbs', () => {
    expect(attributed('The mayor condemned what he called a “brazen” act.')).toEqual([
      'The mayor | condemned | what he called a “brazen” act',
      'he | called | what + a “brazen” act',
    ]);
  });

  it.each([
    [
      'a topic in front',
      'Speaking of the pier, Ellison said it was old.',
      'Ellison | said | it was old',
    ],
    [
      'a matter explained in front',
      'Explaining the vote, Ellison said it was old.',
      'Ellison | said | it was old',
    ],
    [
      'a name given',
      'They found papers later deemed “secret,” Ellison said.',
      'Ellison | said | They found papers later deemed “secret,”',
    ],
  ])('nothing: %s', (_, text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each([
    ['a participle between a thing and its verb', 'The rust found was old.'],
    ['a request', 'Please know that it is old.'],
    ['a day behind “on”', 'The Herald reported on Tuesday.'],
    ['a share in something', 'Ellison shared in the joy.'],
    ['promises of a campaign', 'Campaign promises to build a pier failed.'],
  ])('nothing: %s', (_, text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('orders in the passive', () => {
  it.each([
    ['The board was told by the ministry to move.', 'the ministry | was told | to move'],
    ['He was warned by men in the port not to return.', 'men | was warned | not to return'],
    [
      'The firm was ordered by the court to pay $3 million.',
      'the court | was ordered | to pay $3 million',
    ],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });
});

describe('“states” without “that”', () => {
  it.each([
    ['The Harbor Herald states the boat was old.', 'The Harbor Herald | states | the boat was old'],
    [
      'Shipwatch, a site for crews, states the boat was old.',
      'Shipwatch, a site for crews | states | the boat was old',
    ],
    ['The report states the boat was old.', 'The report | states | the boat was old'],
    [
      'Dockers sold a pier and report they are pooling money.',
      'Dockers | report | they are pooling money',
    ],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each([
    'He won ten of the crucial swing states the party lost in May.',
    'The final state rules are likely to be set in May.',
  ])('is the noun: %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('“according to” and a clause with “who”', () => {
  it('keeps the name apart from what stands before it', () => {
    expect(attributed('Sales fell according to CNN who reported that few boats came.')).toContain(
      'CNN | reported | that few boats came',
    );
  });
});

describe('who is only said to have spoken', () => {
  it.each([
    [
      'Hart is said to have told his father: “We are done with it.”',
      'Hart | have told | “We are done with it.”',
    ],
    [
      'The minister was reported to have said a letter would follow.',
      'The minister | have said | a letter would follow',
    ],
    [
      'She is also claimed to have warned the board that it was old.',
      'She | have warned | that it was old',
    ],
  ])('%s', (text, line) => {
    expect(attributed(text)).toContain(line);
    expect(read(text).attributions.every(({ certainty }) => certainty <= 0.7)).toBe(true);
  });

  it.each([
    'The mayor wants to have told the board by May.',
    'The boats are to have carried dockers.',
    'The pier is thought to have sunk in May.',
  ])('nobody: %s', (text) => {
    expect(read(text).attributions.filter(({ source }) => source)).toEqual([]);
  });
});

describe('“it was learned” at the end', () => {
  it.each([
    ['The pier will close, it was learned Tuesday.', '– | was learned | The pier will close'],
    [
      'The pier will close in May, it has been learned.',
      '– | has been learned | The pier will close in May',
    ],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each([
    'The lesson, it was learned by heart.',
    'It was learned at school.',
    'The crew learned to sail.',
  ])('nothing: %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });
});

describe('a time between a participle and “by”', () => {
  it.each([
    [
      'The plan announced Wednesday by the board would close the pier.',
      'the board | announced | The plan',
    ],
    [
      'The plan announced on Monday by the board would close the pier.',
      'the board | announced | The plan',
    ],
    [
      'The cut was leaked in May and first reported by The Herald.',
      'The Herald | first reported | The cut',
    ],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each(['The mayor reported on Monday by phone.', 'The plan was announced on Monday by mail.'])(
    'nobody: %s',
    (text) => {
      expect(attributed(text)).toEqual([]);
    },
  );
});

describe('a verb that shares the auxiliary of another', () => {
  it.each([
    'Moss would meet the board and announce a date.',
    'Officials will meet in Racine and discuss a joint reply.',
    'The mayor wants to meet the board and then explain the plan.',
    'The board can sue the firm or accuse it of fraud.',
  ])('is no more than planned: %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });

  it.each([
    ['The aides could neither confirm nor deny the report.', 'The aides | deny | the report'],
    ['Dockers meet in Racine and denounce the plan.', 'Dockers | denounce | the plan'],
    ['Moss will meet the board and said it was late.', 'Moss | said | it was late'],
  ])('or says it: %s', (text, line) => {
    expect(attributed(text)).toContain(line);
  });
});

describe('deeds with the words of speech', () => {
  it.each([
    'The group has a plan to counter terrorism and is countering rebels.',
    'The envoys met on countering terrorism, while the clerks ate.',
    'The only man found guilty of the fire was a docker.',
    'The port won a five-day Racine court hearing that ended in May.',
    'They made a tape answering questions, and left.',
    'Moss was picked up from Park Street for “mischief in public”.',
    'The children were flown in to say their final goodbyes to him.',
    'They could say goodbye to all that.',
    'The judge let the girls say their names in court.',
    'He said his farewell on Monday.',
  ])('nothing: %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });

  it.each([
    ['Moss countered that it was late.', 'Moss | countered | that it was late'],
    ['Hart is countering claims of fraud.', 'Hart | is countering | claims of fraud'],
    ['The court heard that Moss lied.', 'The court | heard | that Moss lied'],
    ['The jury found the boat was old.', 'The jury | found | the boat was old'],
    ['Moss said goodbye was hard.', 'Moss | said | goodbye was hard'],
    ['Moss said his name was on it.', 'Moss | said | his name was on it'],
    ['Moss said “goodbye” to the port.', 'Moss | said | “goodbye”'],
    ['The pair left, claiming they lost.', 'The pair | claiming | they lost'],
  ])('something: %s', (text, line) => {
    expect(attributed(text)).toContain(line);
  });
});
