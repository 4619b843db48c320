import { type Article, type Mention, type Name, onceEach, type Source } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { toldBefore } from '../../introductions.js';
import { type PlacedName, placesOf, within } from '../../names.js';
import { hasPhrase, indexPhrases } from '../../phrases.js';
import { unnamedVoices } from '../../sources.js';
import { tokensIn } from '../../tokens.js';
import { counts } from '../../words.js';
import { accessOpeners, bodyWords, pointers, servants, tellingWords } from './words.js';

const pointing = new Set(pointers);
const serves = new Set(servants);
const isBody = new Set(bodyWords);
const isCount = new Set(counts);
const opensAccess = new Set(accessOpeners);
const longest = Math.max(...accessOpeners.map((word) => word.length));

/** «sources *inside* the ministry»: the description goes on behind the words that the engine took for the mention. */
const goesOn = (article: Article, { end }: Mention): boolean =>
  opensAccess.has(tokensIn(article, { start: end, end: end + 1 + longest })[0]?.lower ?? '');

/** «*A second* official», behind one whom the article has described. */
const another = /^(?:another|an?\s(?:fourth|other|second|third))\s\S+$/i;

/** «*Other* officials said», «one of *those* officials» beside those whom the article has described. */
const pointsBack = (article: Article, { number }: Source, mention: Mention): boolean => {
  if (another.test(mention.text)) return true;
  const words = tokensIn(article, mention).map(({ lower }) => lower);
  if (words[1] === 'of') return pointing.has(words[2] ?? '') && words.length === 4;
  return number === 'many' && words.length > 1 && pointing.has(words[0] ?? '');
};

/** «Officials have said», «officials deny»: a position known to all, and no voice that the article brings. */
const isStanding = ({ attributions, mentions, number }: Source, article: Article): boolean =>
  attributions.every(
    ({ cue }) => cue?.tense === 'perfect' || (number === 'many' && cue?.lemma === 'deny'),
  ) && !mentions.some(({ head }) => /sources?$/i.test(article.slice(head)));

/** Where people stand by name, by surname alone too. */
const peopleIn = ({ names }: Article): PlacedName[] => {
  const lastWord = ({ text }: Name) => /[^ ]+$/.exec(text)?.[0].replace(/['’]s?$/, '') ?? '';
  const full = names.filter(({ kind, text }) => kind === 'person' && text.includes(' '));
  const surnames = new Set(full.map(lastWord));
  return placesOf(names.filter((name) => name.kind === 'person' || surnames.has(lastWord(name))));
};

/** «The mayor will stay, *aides* said» beside her name: whose aides they are is beyond doubt. */
const isBelonging = (
  article: Article,
  people: readonly PlacedName[],
  mention: Mention,
): boolean => {
  const [word, ...more] = tokensIn(article, mention);
  if (!word || more.length > 0 || !serves.has(word.lower)) return false;
  const sentence = article.sentenceAt(mention.start);
  const before = sentence && article.sentenceAt(sentence.start - 1);
  return [sentence, before].some((span) => span && within(people, span).length > 0);
};

/** «The harbor board will not pay, *officials* said», «…, *an official* said»: the sentence has named their body. */
const hasBodyBefore = (
  article: Article,
  bodies: readonly PlacedName[],
  mention: Mention,
): boolean => {
  const sentence = article.sentenceAt(mention.start);
  if (!sentence || !/^(?:officials|an\sofficial)$/i.test(mention.text)) return false;
  const opening = { start: sentence.start, end: mention.start };
  return (
    within(bodies, opening).length > 0 ||
    tokensIn(article, opening).some(({ lower }) => isBody.has(lower))
  );
};

/** Sentences of an article that sum it up. */
const leadLength = 3;

/** Where the lead ends: the sentences that sum up what the article tells. */
const leadOf = onceEach((article: Article): number => {
  const ends = article.paragraphs
    .slice(0, leadLength)
    .flatMap(({ start, reading }) =>
      reading.sentences.slice(0, leadLength).map((sentence) => start + sentence.end),
    );
  return ends[leadLength - 1] ?? article.text.length;
});

/** Whether the next person who speaks behind a place has a name: an article that goes on with unnamed ones sums up none. */
function hasNamedSpeakerNext({ attributions }: Article, place: number): boolean {
  const next = attributions.find(
    ({ source }) =>
      source && source.start > place && /^(?:anonymous|person)$/.test(source.source.class),
  )?.source;
  return next?.source.mentions.some(({ form }) => form === 'name') ?? false;
}

/**
 * «The ferry sank, *officials* said», in the lead, and the harbor's director by name further on; «*sources* said», and then
 * «sources at the port»: the lead sums them up.
 */
function isSummedUp(article: Article, { number }: Source, { head, end, start }: Mention): boolean {
  if (number !== 'many' || end > leadOf(article)) return false;
  const words = tokensIn(article, { start, end });
  if (words.some(({ lower }) => isCount.has(lower) || lower === 'former')) return false;
  const noun = article.slice(head).toLowerCase();
  if (noun === 'sources')
    return article.sources.some((one) => isExplainedLater(article, one, noun, end));
  return hasNamedSpeakerNext(article, end);
}

/** Whether the article says further on how a source of the same kind knows. */
const isExplainedLater = (
  article: Article,
  { descriptor, mentions }: Source,
  noun: string,
  place: number,
) =>
  descriptor === 'specific' &&
  mentions.some(
    (mention) => mention.start > place && article.slice(mention.head).toLowerCase() === noun,
  );

/** An unnamed source whose description cannot show why it would know. */
export const vagueSource = defineRule({
  name: 'vague-source',
  summary:
    'Reports an unnamed source whose description does not show why the source would know, such as `sources` or `officials`.',
  scope: 'any',
  severity: 'warning',
  unit: 'article',
  options: {
    allow: {
      type: 'phrases',
      default: tellingWords,
      description: 'Words in a description that are specific enough.',
    },
  },
  messages: {
    vague:
      'Unexpected vague source `{source}`, expected a description that shows how the source knows: role and body, rank or access',
  },
  note: 'A description without role or access gives the reader nothing to judge by: AP rules out a bare “a source”, NPR says that “officials say” is never enough.',
  check({ article, options, report }) {
    const unnamed = unnamedVoices(article).filter(
      ({ source }) => source.descriptor === 'vague' && !isStanding(source, article),
    );
    if (unnamed.length === 0) return;
    const allowed = indexPhrases(options.allow);
    const people = peopleIn(article);
    const bodies = placesOf(article.names.filter(({ kind }) => kind === 'organization')).filter(
      // «SELBY (Harbor News) – …»: who reports.
      ({ place }) => article.text[place.start - 1] !== '(',
    );
    const isTwice = toldBefore();
    for (const { source, introduction } of unnamed) {
      if (goesOn(article, introduction) || pointsBack(article, source, introduction)) continue;
      if (isBelonging(article, people, introduction)) continue;
      if (isSummedUp(article, source, introduction)) continue;
      if (hasBodyBefore(article, bodies, introduction)) continue;
      if (hasPhrase(tokensIn(article, introduction), allowed)) continue;
      if (isTwice(introduction)) continue;
      report({ span: introduction, message: 'vague', data: { source: introduction.text } });
    }
  },
});
