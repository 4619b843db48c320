import { describe, expect, it } from 'vitest';
import type { Hearer } from '../src/types.js';
import { read } from './tools/read.js';

/** Who heard the last attribution of a text. */
const hearerIn = (text: string): Hearer | undefined => read(text).attributions.at(-1)?.hearer;

describe('who an attribution’s words were for', () => {
  it.each<[Hearer, string, string]>([
    ['unknown', 'a plain verb of speech', 'An aide said it failed.'],
    ['unknown', 'a phrase', 'It failed, according to an aide.'],
    ['reporter', 'a paper', 'An aide told The Harbor Times that it failed.'],
    ['reporter', 'reporters', 'An aide told a small group of reporters that it failed.'],
    ['reporter', 'one reporter', 'An aide told a reporter that it failed.'],
    ['reporter', 'the writer', 'An aide told me that it failed.'],
    ['reporter', 'words in private', 'Lawmakers privately concede that it failed.'],
    ['reporter', 'a paper behind “to”', 'An aide confirmed to The Harbor Times that it failed.'],
    ['reporter', 'a paper that calls itself one', 'An aide told this newspaper that it failed.'],
    [
      'reporter',
      'the paper itself, which cites what it had before',
      'The pier is shut, The Post reported. Moss told The Post it sank. Hart told The Post it leaked. An aide told The Post that it failed.',
    ],
    ['press', 'all who report', 'An aide told reporters on Monday that it failed.'],
    ['press', 'all who report from abroad', 'An aide told the foreign media that it failed.'],
    ['press', 'reporters whom they met', 'It failed, according to kin who spoke to reporters.'],
    ['outlet', 'a broadcaster', 'A clerk interviewed by Harbor radio said it failed.'],
    ['press', 'officials in an emergency', 'Harbor officials said two divers drowned.'],
    ['press', 'officials behind an emergency', 'Two divers drowned, according to officials.'],
    ['press', 'officials behind several emergencies', 'Officials said mudslides cut the road.'],
    ['press', 'officials of a service', 'School officials said classes would resume.'],
    ['unknown', 'one of them', 'A school official said classes would resume.'],
    ['unknown', 'officials of a government', 'Government officials said the talks had stalled.'],
    ['unknown', 'officials in other matters', 'Harbor officials said the talks had stalled.'],
    ['unknown', 'some of them', 'Two officials said two divers drowned.'],
    ['unknown', 'who speaks for himself', 'Senior officials said two divers drowned.'],
    ['outlet', 'an outlet called by its kind', 'An aide told the magazine that it failed.'],
    ['outlet', 'an outlet with its kind', 'An aide told Mosaic magazine that it failed.'],
    [
      'outlet',
      'an outlet that the article cites',
      'The pier is shut, The Harbor Post reported. An aide told The Post that it failed.',
    ],
    ['outlet', 'who quotes it', 'It failed, according to an aide quoted by The Harbor Post.'],
    ['outlet', 'who cites it', 'It failed, Reuters reported, citing two officials.'],
    ['outlet', 'whom it has it from', 'The Herald reported, according to an aide, that it failed.'],
    ['outlet', 'who is quoted without “as”', 'State media quoted two aides saying it failed.'],
    ['outlet', 'who is quoted', 'The Herald quoted an aide as saying it failed.'],
    ['outlet', 'a paper of another country', 'An aide told Ghana’s Harbor News that it failed.'],
    ['outlet', 'who quotes whoever says it', 'It quoted an aide who said that it failed.'],
    [
      'outlet',
      'whom the source speaks to',
      'An aide, speaking to the Mosaic news agency, said that it failed.',
    ],
    ['press', 'whom the source speaks to', 'An aide, speaking to reporters, said that it failed.'],
    ['outlet', 'who brings it up', 'The Herald reported that an aide had said it failed.'],
    ['outlet', 'who tells of it', 'Two aides said that a clerk had said it failed.'],
    ['outlet', 'a paper, some time ago', 'An aide told The Harbor Times in May that it failed.'],
    ['outlet', 'a paper, years ago', 'It failed, an aide told The Harbor Times in 2013.'],
    ['outlet', 'a paper, before', 'An aide previously told The Harbor Times that it failed.'],
    ['reporter', 'a paper, of some time ago', 'An aide told The Times the pier fell in 2013.'],
    ['reporter', 'the writer, some time ago', 'An aide told me last year that it failed.'],
    ['story', 'a reporter whom they do not know', 'An aide told an undercover reporter it failed.'],
    ['story', 'the crew of an outlet', 'An aide told the Herald en Selby team that it failed.'],
    ['public', 'a side that they take', 'Many officials had argued against the sale.'],
    ['public', 'why they take it', 'Many officials had argued against the sale, saying it failed.'],
    ['public', 'what they are blamed for', 'An aide was dismissed for saying that it failed.'],
    ['press', 'officials of an event', 'Officials of the race said the snow had melted.'],
    ['outlet', 'a news agency', 'An aide told the Mosaic news agency that it failed.'],
    ['outlet', 'an agency whose copy it is not', 'An aide told Reuters that it failed.'],
    ['outlet', 'an agency, by its whole name', 'An aide told the Associated Press it failed.'],
    ['outlet', 'one of its reporters', 'An aide told an AFP reporter that it failed.'],
    ['reporter', 'the agency', 'HARBOR FALLS (Reuters) — An aide told Reuters that it failed.'],
    [
      'reporter',
      'the agency, in slashes',
      'SELBY, May 3. /TASS/. An aide told TASS that it failed.',
    ],
    [
      'reporter',
      'the agency, by its by-line',
      'Pier shut\n\nBy Mara Ellison, Associated Press\n\nAn aide told the AP that it failed.',
    ],
    [
      'outlet',
      'a paper that an agency’s copy is not',
      'HARBOR FALLS (AP) — An aide told The Harbor Times that it failed.',
    ],
    ['outlet', 'a station', 'Two aides told French television station HTV that it failed.'],
    ['nobody', 'what is only supposed', 'A dealer would say it failed.'],
    ['nobody', 'what is supposed, and what not', 'A dealer would recall not gains but losses.'],
    ['unknown', 'what is refused', 'A dealer would not say it failed.'],
    ['public', 'an act that goes on', 'An aide announced a suit, claiming that it failed.'],
    ['unknown', 'what stands behind a stance', 'An aide rejected the plan, saying that it failed.'],
    ['public', 'an echo', 'Other senators echoed the charge.'],
    ['story', 'a pronoun', 'An aide told him that it failed.'],
    ['story', 'people', 'The owner tells employees that it failed.'],
    ['story', 'people of a country', 'An aide told US importers that it failed.'],
    ['story', 'a body of people', 'An aide told the board that it failed.'],
    ['story', 'somebody named', 'Tom Moss left. An aide told Moss that it failed.'],
    ['story', 'who is warned', 'An aide warned the Harbor Bank that it failed.'],
    ['story', 'who is written to', 'An aide wrote to the bishop that it failed.'],
    ['public', 'who hears a case', 'An officer told the court that it failed.'],
    ['public', 'a crowd', 'A driver told the cheering crowd that it failed.'],
    ['public', 'an occasion behind the cue', 'An aide said at a rally on Monday that it failed.'],
    [
      'public',
      'an occasion that opens the sentence',
      'In a speech on Monday, an aide said it failed.',
    ],
    [
      'public',
      'an occasion behind the words',
      'It was “a sad day,” an aide wrote in a Facebook post.',
    ],
    ['public', 'a writing', 'Ellison read an inspector’s report that it failed.'],
    ['public', 'a noun', 'Any suggestion by an aide that it failed is wrong.'],
    ['public', 'what is claimed', 'A gunman claiming allegiance to Moss walked in.'],
    ['public', 'the ground of a refusal', 'An aide would not say, citing the talks.'],
    ['public', 'a confession', 'One of the drivers admitted to leaving Harbor City.'],
    ['public', 'what officials have said before', 'Harbor officials have said that it failed.'],
    ['unknown', 'what aides have said', 'Senior aides have said that it failed.'],
    ['public', 'a council’s hour', '“It is bad,” said a woman during public comment.'],
    ['public', 'a scanner', '“It is bad,” said a dispatcher on a police scanner.'],
    ['public', 'a post', 'An aide tweeted that it failed.'],
    ['public', 'a page where it is posted', 'Two clerks took to Twitter to say it failed.'],
    ['public', 'the ground of a deed', 'An aide filed a bill to close it, arguing that it failed.'],
    ['story', 'who was told by a source', 'Moss said he had been told by an aide that it failed.'],
    [
      'reporter',
      'a paper that was told by a source',
      'The Herald was told by an aide that it failed.',
    ],
    ['public', 'a post behind the marks', 'A friend called him “a kind soul” on Facebook.'],
    ['unknown', 'what is said of a post', 'An aide said the “plan” would be on Facebook.'],
    ['public', 'where people in office stand', 'Harbor officials praised the plan as “a gift.”'],
    ['public', 'an appeal', 'An aide called for a vote.'],
    ['unknown', 'what one without a stage judges', 'An aide called the plan “a gift.”'],
    ['story', 'who is pleaded with', 'Aides pleaded with Moss to stay.'],
    ['nobody', 'a thought', 'Aides believe that it failed.'],
    ['nobody', 'a thought of a party', 'Harbor Party officials believe that it failed.'],
    ['nobody', 'a thought of a nation’s', 'Velmish strategists believe that it failed.'],
    ['nobody', 'a wish', 'Ellison’s aides hope that it failed.'],
    ['unknown', 'what somebody’s people think', 'Ellison’s aides believe that it failed.'],
    ['unknown', 'what those around her fear', 'People close to Ellison feared that it failed.'],
  ])('%s: %s', (hearer, _, text) => {
    expect(hearerIn(text)).toBe(hearer);
  });

  it.each<[Hearer, string, string]>([
    ['reporter', 'the house', 'An aide told The Harbor Times that it failed.'],
    ['reporter', 'the house, without its article', 'An aide told Harbor Times it failed.'],
    ['reporter', 'somebody of the house', 'An aide told the Harbor Times’ Mara Ellison it failed.'],
    [
      'reporter',
      'the house before the verb',
      'The Harbor Times was told by an aide that it failed.',
    ],
    ['reporter', 'an agency of the house, by its letters', 'An aide told the AP that it failed.'],
    ['outlet', 'another', 'An aide told The Selby Post that it failed.'],
    ['outlet', 'another before the verb', 'The Selby Post was told by an aide that it failed.'],
    ['outlet', 'a namesake', 'An aide told the Times that it failed.'],
    ['outlet', 'another agency', 'An aide told Reuters that it failed.'],
    [
      'reporter',
      'an agency whose copy it is',
      'HARBOR FALLS (Reuters) — An aide told Reuters that it failed.',
    ],
    ['reporter', 'reporters', 'An aide told a group of reporters that it failed.'],
    ['story', 'somebody named', 'Tom Moss left. An aide told Moss that it failed.'],
  ])('%s, where the house is known: %s', (hearer, _, text) => {
    const ownOutlets = {
      add: ['The Harbor Times', 'associated press', 'tribune'],
      remove: ['Tribune'],
    };
    expect(read(text, { ownOutlets }).attributions.at(-1)?.hearer).toBe(hearer);
  });

  it('is an outlet behind the words, which is a source as well', () => {
    const { attributions } = read('“It failed,” said an aide, as reported by the Mosaic agency.');
    expect(attributions[0]?.hearer).toBe('outlet');
  });

  it('is whoever tells of it behind the words', () => {
    const { attributions } = read('An aide said the pier was shut, Moss claimed.');
    expect(attributions[0]?.hearer).toBe('outlet');
  });

  it('goes on from the verb before', () => {
    const { attributions } = read('An aide told the crew it was over, adding that it had rained.');
    expect(attributions.map(({ hearer }) => hearer)).toEqual(['story', 'story']);
  });

  it('is an outlet that is credited with all of it', () => {
    const { attributions } = read('An aide told a reporter it failed, according to The Herald.');
    expect(attributions[0]?.hearer).toBe('outlet');
  });

  it('is not another of whom the article has told before', () => {
    expect(
      hearerIn('An aide said it failed. The Herald reported that the aide had said so.'),
    ).not.toBe('outlet');
  });

  it('is not told by an occasion inside the content', () => {
    expect(hearerIn('An aide said the mayor fainted at a rally.')).toBe('unknown');
  });

  it('is not told by an occasion of somebody else in the sentence', () => {
    expect(hearerIn('In a speech that the mayor said she wrote, an aide said it failed.')).toBe(
      'unknown',
    );
  });
});
