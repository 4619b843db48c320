import { describe, expect, it } from 'vitest';
import * as abbreviations from '../src/words/en/abbreviations.js';
import * as adjectives from '../src/words/en/adjectives.js';
import * as givenNames from '../src/words/en/first-names.js';
import * as closed from '../src/words/en/function-words.js';
import * as gender from '../src/words/en/gender.js';
import * as hearers from '../src/words/en/hearers.js';
import * as labels from '../src/words/en/labels.js';
import * as nameWords from '../src/words/en/name-words.js';
import * as nouns from '../src/words/en/nouns.js';
import * as places from '../src/words/en/places.js';
import * as titles from '../src/words/en/titles.js';
import * as verbLists from '../src/words/en/verbs.js';
import { doubledForms, pluralOf, verbForms } from '../src/words/inflect.js';
import { lexiconOf, V } from '../src/words/lexicon.js';

const { agencyNames, titleNouns, roleSynonyms, ...nameLists } = nameWords;
const { irregularForms, speechVerbs, topicVerbs, ...otherVerbs } = verbLists;
const verbs: Readonly<Record<string, readonly string[]>> = {
  ...speechVerbs,
  ...topicVerbs,
  ...otherVerbs,
};
const sorted = {
  ...abbreviations,
  ...adjectives,
  ...gender,
  ...givenNames,
  ...hearers,
  ...labels,
  ...nameLists,
  ...nouns,
  ...places,
  ...titles,
  ...verbs,
};
const { days, months, ...classes } = closed;
const inOrder = { ...sorted, ...classes };

describe('word lists', () => {
  it.each(Object.entries(inOrder))('%s is sorted and names each word once', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort());
  });

  it.each(Object.entries({ ...inOrder, days, months }))('%s is in lower case', (_, list) => {
    expect(list.filter((word) => word !== word.toLowerCase().trim() || word === '')).toEqual([]);
  });

  it.each([
    ['agencyNames', agencyNames],
    ['titleNouns', titleNouns],
    ['roleSynonyms', roleSynonyms],
    ['irregularForms', irregularForms],
  ])('%s is sorted', (_, record) => {
    expect(Object.keys(record)).toEqual(Object.keys(record).sort());
  });

  it.each(Object.entries(roleSynonyms))('synonyms of %s are sorted and not it', (role, list) => {
    expect(list).toEqual([...new Set(list)].sort());
    expect(list).not.toContain(role);
  });
});

describe('lists that contradict each other', () => {
  it.each([
    ['femaleNames', givenNames.femaleNames, 'maleNames', givenNames.maleNames],
    ['femaleNames', givenNames.femaleNames, 'eitherNames', givenNames.eitherNames],
    ['maleNames', givenNames.maleNames, 'eitherNames', givenNames.eitherNames],
    ['femaleTitles', titles.femaleTitles, 'maleTitles', titles.maleTitles],
    ['adverbs', closed.adverbs, 'notAdverbs', closed.notAdverbs],
    ['subjectPronouns', closed.subjectPronouns, 'objectPronouns', closed.objectPronouns],
    ['modals', closed.modals, 'auxiliaries', closed.auxiliaries],
    ['contractions', closed.contractions, 'modals', closed.modals],
    ['prepositions', closed.prepositions, 'determiners', closed.determiners],
    ['prepositions', closed.prepositions, 'auxiliaries', closed.auxiliaries],
    ['insiderNouns', nouns.insiderNouns, 'documentNouns', nouns.documentNouns],
    ['insiderNouns', nouns.insiderNouns, 'organizationNouns', nouns.organizationNouns],
    ['personNouns', nouns.personNouns, 'speechNouns', nouns.speechNouns],
    ['speechNouns', nouns.speechNouns, 'organizationNouns', nouns.organizationNouns],
  ])('%s and %s share no word', (_, one, __, other) => {
    expect(one.filter((word) => other.includes(word))).toEqual([]);
  });

  it('share the three abbreviations that are two in one', () => {
    const { beforeNames, mayEnd } = abbreviations;
    expect(beforeNames.filter((word) => mayEnd.includes(word))).toEqual(['del.', 'ft.', 'sr.']);
  });

  it('name insiders as persons, too', () => {
    expect(nouns.insiderNouns.filter((noun) => !nouns.personNouns.includes(noun))).toEqual([]);
  });

  it('let only speech verbs invert', () => {
    const { invertedVerbs: inverted = [] } = verbs;
    const frames = [...Object.keys(speechVerbs), ...Object.keys(topicVerbs)];
    const known = new Set(frames.flatMap((frame) => verbs[frame] ?? []));
    expect(inverted.filter((verb) => !known.has(verb))).toEqual([]);
  });
});

describe('inflected forms', () => {
  it.each([
    ['say', 'says said said saying'],
    ['deny', 'denies denied denied denying'],
    ['write', 'writes wrote written writing'],
    ['quip', 'quips quipped quipped quipping'],
    ['concur', 'concurs concurred concurred concurring'],
    ['agree', 'agrees agreed agreed agreeing'],
    ['confess', 'confesses confessed confessed confessing'],
  ])('conjugate %s', (lemma, expected) => {
    const { third, past, participle, ing } = verbForms(lemma);
    expect([third, past, participle, ing].join(' ')).toBe(expected);
  });

  it.each([
    ['label', ['labelled', 'labelling']],
    ['reveal', []],
    ['compel', []],
    ['yell', []],
  ])('double the last letter of %s in British spelling: %s', (lemma, expected) => {
    expect(doubledForms(lemma)).toEqual(expected);
  });

  it.each([
    ['aide', 'aides'],
    ['ally', 'allies'],
    ['coach', 'coaches'],
    ['co-founder', 'co-founders'],
    ['human', 'humans'],
    ['person', 'people'],
    ['policewoman', 'policewomen'],
    ['attorney', 'attorneys'],
  ])('make the plural of %s', (noun, expected) => {
    expect(pluralOf(noun)).toBe(expected);
  });
});

describe('a user’s changes', () => {
  it('give one lexicon for the same changes', () => {
    const options = { speechVerbs: { add: ['posit'] } };
    expect(lexiconOf(options)).toBe(lexiconOf(structuredClone(options)));
    expect(lexiconOf(options)).not.toBe(lexiconOf());
  });

  it('add every form of a verb, and take every form away', () => {
    const { entries } = lexiconOf({ speechVerbs: { add: ['posit'], remove: ['warn'] } });
    expect(entries.get('posited')).toMatchObject({ lemma: 'posit' });
    expect((entries.get('positing')?.v ?? 0) & V.ing).toBe(V.ing);
    for (const form of ['warn', 'warns', 'warned', 'warning']) {
      expect(entries.get(form)?.v ?? 0, form).toBe(0);
    }
  });
});
