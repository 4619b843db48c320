import { describe, expect, it } from 'vitest';
import { attributed, read } from './tools/read.js';

// Each line is `source | cue | content + content`.

describe('how sure somebody is', () => {
  it.each([
    ['is confident that', 'Mara Ellison', 'is confident', 'that the pier will reopen'],
    ['without “that”', 'Mara Ellison', 'was adamant', 'the pier would reopen'],
    ['of many', 'Some aides', 'are not convinced', 'that the pier will reopen'],
    ['for long', 'Her aides', 'have long been worried', 'that the pier will close'],
    ['still', 'They', 'remain hopeful', 'that the pier will reopen'],

    ['of the view', 'The board', 'is of the view', 'that the pier is safe'],
    ['of the opinion', 'Mara Ellison', 'was of the opinion', 'that the pier was safe'],
  ])('%s', (_, source, cue, content) => {
    expect(attributed(`${source} ${cue} ${content}.`)).toEqual([`${source} | ${cue} | ${content}`]);
  });

  it.each([
    'It is certain that the pier will reopen.',
    'We are confident that the pier will reopen.',
    'Mara Ellison would be sure that the pier will reopen.',
    'Mara Ellison is confident of a fair trial.',
    'Mara Ellison is sure to win the vote.',
    'The view of the pier is clear.',
    'Not everyone is convinced that the pier will reopen.',
    'Nobody was sure that the pier would reopen.',
  ])('but not %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });

  it('is part of what is said where somebody says it', () => {
    expect(attributed('Mara Ellison said she was confident that the pier would reopen.')).toEqual([
      'Mara Ellison | said | she was confident that the pier would reopen',
    ]);
  });

  it('is no stance on what somebody else is cited for', () => {
    expect(attributed('Dockers are afraid according to a study they have read.')).toEqual([
      'a study | according to | Dockers are afraid',
    ]);
  });

  it('may be told with a contraction', () => {
    expect(attributed("They're not sure the pier will reopen.")).toEqual([
      'They | not sure | the pier will reopen',
    ]);
  });

  it('was told to nobody', () => {
    const [attribution] = read('Two aides were confident that the pier would reopen.').attributions;
    expect(attribution?.hearer).toBe('nobody');
  });
});

describe('what stands beside somebody’s view', () => {
  it.each([
    ['In Ellison’s view, the pier is safe.', 'Ellison | In Ellison’s view | the pier is safe'],
    ['The pier is safe, in Ellison’s view.', 'Ellison | in Ellison’s view | The pier is safe'],
    ['In her view, “the pier is safe.”', 'her | In her view | “the pier is safe.”'],
    ['The pier, in her view, is safe.', 'her | in her view | The pier + is safe'],
    ['By his own account, the pier was safe.', 'his | By his own account | the pier was safe'],
    [
      'In the eyes of many residents, the pier is safe.',
      'many residents | In the eyes of many residents | the pier is safe',
    ],
    ['It is a pier that, in her view, is safe.', 'her | in her view | is safe'],
  ])('%s', (text, line) => {
    expect(attributed(text)).toEqual([line]);
  });

  it.each([
    'In my view, the pier is safe.',
    'In view of the cost, the pier was sold.',
    'In her account of the war, the pier burned.',
    'He opened his account in May, and the bank closed.',
    'In the account of the bank, nothing was left.',
  ])('but not %s', (text) => {
    expect(attributed(text)).toEqual([]);
  });
});
