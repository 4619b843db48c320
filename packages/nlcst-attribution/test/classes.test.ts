import { describe, expect, it } from 'vitest';
import { classed, read } from './tools/read.js';

describe('classes of sources', () => {
  it.each([
    ['Mara Ellison', 'person'],
    ['Tom Moss, a spokesman for the ministry', 'person'],
    ['Supervisor Mara Ellison of the Harbor County', 'person'],
    ['The White House', 'organization'],
    ['The ministry', 'organization'],
    ['Police', 'organization'],
    ['UNHCR', 'organization'],
    ['A report by the Racine Institute', 'organization'],
    ['A ministry spokeswoman', 'spokesperson'],
    ['A press officer for the ministry', 'spokesperson'],
    ['A spokeswoman for the ministry', 'spokesperson'],
    ['Mara Ellison’s lawyer', 'spokesperson'],
    ['Lawyers for the Harbor Union', 'spokesperson'],
    ['Lawyers with the Harbor Union', 'anonymous'],
    ['Halden Lines lawyers', 'spokesperson'],
    ['Ohio lawyers', 'spokesperson'],
    ['UNHCR lawyers', 'spokesperson'],
    ['Antitrust lawyers', 'generic'],
    ['Defense lawyers', 'generic'],
    ['Protest groups', 'generic'],
    ['Halden boss', 'person'],
    ['The architect Rok Venn', 'person'],
    ['The developer Venn Homes', 'organization'],
    ['Halden Lines', 'organization'],
    ['Halden', 'organization'],
    ['Orlenko', 'person'],
    ['Kovaleva', 'person'],
    ['A source', 'anonymous'],
    ['One member of the press', 'generic'],
    ['An AFP photographer at the scene', 'generic'],
    ['A wedding photographer', 'anonymous'],
    ['Two members of the board', 'anonymous'],
    ['Members of Congress', 'generic'],
    ['A source of pride for the town', 'unknown'],
    ['A source of the paper', 'anonymous'],
    ['A senior official', 'anonymous'],
    ['A person briefed on the talks', 'anonymous'],
    ['Two people familiar with the matter', 'anonymous'],
    ['A port official', 'anonymous'],
    ['Another Norwegian', 'anonymous'],
    ['A falconer who left the team', 'anonymous'],
    ['Banking sources here', 'anonymous'],
    ['Bank of Racine sources', 'anonymous'],
    ['The Bank of Racine', 'organization'],
    ['The Justice Department', 'organization'],
    ['The wife of a veteran', 'anonymous'],
    ['The manager for one of the ports', 'anonymous'],
    ['The manager of the port', 'person'],
    ['Security officers', 'anonymous'],
    ['Backers who have heard from the mayor', 'anonymous'],
    ['Police officers', 'generic'],
    ['A weary Harbor Times correspondent', 'generic'],
    ['One Labour MP', 'anonymous'],
    ['A backbencher', 'anonymous'],
    ['One House Democrat', 'anonymous'],
    ['A senior Texas Republican', 'anonymous'],
    ['One Tom Baker', 'person'],
    ['Her chief of staff Denis Reyk', 'person'],
    ['Its director of public affairs Mara Ellison', 'person'],
    ['A spokesman for the Harbor Ministry Tom Moss', 'person'],
    ['An employee at the firm’s media relations department', 'spokesperson'],
    ['A representative in the press service of the port', 'spokesperson'],
    ['An employee at the press', 'anonymous'],
    ['A friend of the actor Tom Moss', 'anonymous'],
    ['A senior party figure', 'anonymous'],
    ['Senior party figures', 'anonymous'],
    ['Official figures', 'document'],
    ['People in the room', 'anonymous'],
    ['Tory MPs', 'generic'],
    ['Locals', 'generic'],
    ['The locals', 'generic'],
    ['Passers-by', 'generic'],
    ['Critics', 'generic'],
    ['Voters', 'generic'],
    ['Nobody', 'generic'],
    ['Republicans', 'generic'],
    ['Many Democrats', 'generic'],
    ['Democrats such as former President Tom Moss', 'generic'],
    ['Ohio House Democrats', 'generic'],
    ['Norwegians', 'generic'],
    ['Small groups of protesters', 'generic'],
    ['Several senior Democrats', 'anonymous'],
    ['Russia', 'organization'],
    ['Secretary of State Mara Ellison', 'person'],
    ['Secretary of the Treasury Moss', 'person'],
    ['Director of National Intelligence Mara Ellison', 'person'],
    ['Speaker of the House Tom Moss', 'person'],
    ['The ministry and UNHCR', 'organization'],
    ['A Harbor Times article', 'organization'],
    ['A Times article', 'organization'],
    ['A poll', 'document'],
    ['A letter to the Racine Institute', 'document'],
    ['A memo obtained by The Harbor Times', 'document'],
    ['A letter seen by Moss', 'document'],
    ['The report read by Ellison', 'document'],
    ['One slide', 'document'],
    ['The report', 'document'],
    ['The ministry’s statement', 'document'],
    ['I', 'author'],
  ])('%s', (mention, expected) => {
    const comma = mention.includes(',') ? ',' : '';
    expect(classed(`${mention}${comma} said it failed.`)[0]).toMatch(new RegExp(`: ${expected}$`));
  });

  it.each(['Saudi Arabia', 'New York', 'The United Arab Emirates', 'N Korea'])(
    'are a body where a place speaks: %s',
    (place) => {
      expect(classed(`${place} said it failed.`)[0]).toMatch(/: organization$/);
    },
  );

  it.each(['An aide, Moss', 'A press officer, Amin', 'One resident, Reyk'])(
    'are that of whom a single name follows: %s',
    (mention) => {
      expect(classed(`${mention}, said it failed.`)[0]).toMatch(/: person$/);
    },
  );

  it.each(['An aide, Monday', 'A resident, Racine Agency', 'An official, speaking'])(
    'and of no other word: %s',
    (mention) => {
      expect(classed(`${mention}, said it failed.`)[0]).not.toMatch(/: person$/);
    },
  );

  it('follow the grant of anonymity', () => {
    const [line] = classed('A nurse, who asked not to be named, said it failed.');
    expect(line).toMatch(/: anonymous$/);
  });
});

describe('numbers', () => {
  it.each([
    ['Mara Ellison', 'one'],
    ['A senior official', 'one'],
    ['The ministry', 'one'],
    ['Officials', 'many'],
    ['Two people familiar with the matter', 'many'],
    ['Mara Ellison and Tom Moss', 'many'],
    ['Critics', 'many'],
    ['A number of experts', 'many'],
    ['Those close to him', 'many'],
    ['A half-dozen of Ellison’s friends', 'many'],
  ])('%s', (mention, expected) => {
    expect(read(`${mention} said it failed.`).sources[0]?.number).toBe(expected);
  });
});

describe('descriptors', () => {
  it.each([
    ['A source', 'vague'],
    ['Officials', 'vague'],
    ['Two people familiar with the matter', 'vague'],
    ['An Israeli official', 'vague'],
    ['Shipping industry sources', 'vague'],
    ['A former defense official', 'specific'],
    ['A law enforcement official with direct knowledge of the case', 'vague'],
    ['A senior Harbor Ministry official with knowledge of the sale', 'specific'],
    ['A publishing executive familiar with the talks', 'specific'],
    ['A port source with knowledge of the report', 'specific'],
    ['A person briefed on the talks', 'specific'],
    ['Two people who attended the meeting', 'specific'],
    ['Mara Ellison', null],
    ['Critics', null],
  ])('%s', (mention, expected) => {
    expect(read(`${mention} said it failed.`).sources[0]?.descriptor).toBe(expected);
  });
});

describe('a trade by its ending', () => {
  it.each([
    'geologist',
    'oceanographer',
    'optician',
    'arbitrageur',
    'shopkeeper',
    'cinemagoer',
    'boat-owner',
  ])('%s', (noun) => {
    expect(classed(`A ${noun} in Racine said it was old.`)).toEqual([
      `A ${noun} in Racine: anonymous`,
    ]);
  });

  it('is none where the word was taken out of the list', () => {
    const options = { personNouns: { remove: ['geologist'] } };
    const [source] = read('A geologist in Racine said it was old.', options).sources;
    expect(source?.class).not.toBe('anonymous');
  });
});
