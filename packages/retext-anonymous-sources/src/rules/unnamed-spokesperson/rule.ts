import {
  type Article,
  type Attribution,
  type Mention,
  onceEach,
  type Source,
  type Token,
} from 'nlcst-attribution';
import { placeNames } from 'nlcst-attribution/internal';
import { defineRule } from 'nlcst-rule-kit';
import { bearsName, personPlaces } from '../../bearers.js';
import { introductionOf } from '../../introductions.js';
import { findPhrases, hasPhrase, indexPhrases, type Match } from '../../phrases.js';
import { tokensIn } from '../../tokens.js';
import { isVoiced } from '../../told.js';
import { isNamedAgent, isNamedBelow, namedSpeakers } from './named.js';
import { gatherings, otherTrades, speakers, statements } from './words.js';

const places = new Set(placeNames);
const otherTrade = new Set(otherTrades);
const gathering = new Set(gatherings);

const isNamed = (source: Source): boolean =>
  source.mentions.some((mention) => mention.form === 'name');

/** «Ellison's spokesman, Amin», «the press officer for the harbor, Amin»: one name behind the title. */
const endsInName = (words: readonly Token[], titles: readonly Match[]): boolean => {
  const [comma, name] = words.slice(-2);
  const isLast = titles.some(({ last }) => last === words.length - 2);
  // «the spokesperson for the city of Racine, Ohio»
  const isTheirs = words[0]?.lower === 'the' && !places.has(name?.lower ?? '');
  return (isLast || isTheirs) && comma?.value === ',' && isCapitalised(name);
};

/**
 * «The harbor spokesman said», right after somebody with a name spoke: the article says that the reader has met him.
 * Not «the harbor's spokesman», whose article is the harbor's.
 */
const pointsBack = (article: Article, words: readonly Token[], { start }: Mention): boolean => {
  const isPossessive = words.some(({ lower }) => lower.endsWith("'s") || lower.endsWith("s'"));
  if (words[0]?.lower !== 'the' || isPossessive || words.some(({ lower }) => lower === 'for')) {
    return false;
  }
  const index = article.paragraphAt(start)?.index ?? 0;
  const voices = namedVoices(article);
  return voices.has(index - 1) || (voices.get(index) ?? start) < start;
};

/** The paragraphs in which somebody speaks by name, each with the first place. */
const namedVoices = onceEach((article: Article): ReadonlyMap<number, number> => {
  const voices = new Map<number, number>();
  for (const { source } of article.attributions) {
    if (source?.form !== 'name' || source.source.class !== 'person') continue;
    const index = article.paragraphAt(source.start)?.index ?? 0;
    voices.set(index, Math.min(voices.get(index) ?? source.start, source.start));
  }
  return voices;
});

/** Which attribution of its article each is. */
const orderOf = onceEach(
  ({ attributions }: Article): ReadonlyMap<Attribution, number> =>
    new Map(attributions.map((one, at) => [one, at])),
);

/**
 * «A spokeswoman for the mayor said it was late. “…,” said Tilda Brask»: nobody is named without a word of who it is, so
 * that stood before.
 */
const leadsToName = (article: Article, { attributions: own }: Source): boolean => {
  const { attributions, text } = article;
  const last = own.at(-1);
  const next = last && attributions[(orderOf(article).get(last) ?? 0) + 1];
  const named = next?.source;
  return (
    next?.kind === 'direct' &&
    named?.source.class === 'person' &&
    named.source.mentions[0] === named &&
    named.text.length === named.source.name.length &&
    text[named.end] !== ','
  );
};

/** «an unnamed spokesman», «…, who did not give his name»: the article tells its reader that there is no name to give. */
const isToldNameless = ({ text }: Article, { mentions }: Source): boolean =>
  mentions.some(({ start, end }) => givesNoName.test(text.slice(start, end + nearby)));

const givesNoName =
  /^\w+\s+un(?:identified|named)\b|\bwho\s+\w+(?:n['’]t|\s+not)\s+(?:give|identify)\b/;

/** How many characters behind a mention its clause may go on. */
const nearby = 30;

/** «Talks began on Monday. The rebels' representatives said …»: delegates, who are there to speak with the others. */
const areDelegates = (article: Article, words: readonly Token[], { start }: Mention): boolean => {
  if (!words.some(({ lower }) => lower === 'representatives')) return false;
  const sentence = article.sentenceAt(start) ?? { start, end: start };
  const from = article.sentenceAt(sentence.start - 1)?.start ?? sentence.start;
  return tokensIn(article, { start: from, end: sentence.end }).some(
    ({ lower }, at, all) =>
      gathering.has(lower) && !/^(?:news|press)$/.test(all[at - 1]?.lower ?? ''),
  );
};

const isCapitalised = (token: Token | undefined): boolean =>
  /^\p{Lu}\p{Ll}/u.test(token?.value ?? '');

/** «a sales representative» speaks to customers, «a state representative» to a house. */
const isSpeaker = (words: readonly Token[], titles: readonly Match[]): boolean =>
  titles.some(({ first }) => !otherTrade.has(words[first - 1]?.lower ?? ''));

/** Somebody whose work is to speak for a body, on the record and without a name. */
export const unnamedSpokesperson = defineRule({
  name: 'unnamed-spokesperson',
  summary: 'Reports a spokesperson who speaks for a body without being named.',
  scope: 'any',
  severity: 'info',
  unit: 'article',
  options: {
    allowStatements: {
      type: 'boolean',
      default: false,
      description: 'Whether a written statement or an e-mail may stand without a name.',
    },
    statements: {
      type: 'phrases',
      default: statements,
      description: 'Words that say that a body spoke in writing.',
    },
    titles: {
      type: 'phrases',
      default: speakers,
      description: 'Titles of people whose work is to speak to the press.',
    },
  },
  messages: { unnamed: 'Unexpected unnamed `{source}`, expected the speaker’s name' },
  note: 'Speaking in public is a spokesperson’s work: AP is especially reluctant to leave unnamed those whose job is talking to the media.',
  check({ article, options, report }) {
    const written = indexPhrases(options.statements);
    const titles = indexPhrases(options.titles);
    const isWritten = (attribution: Attribution): boolean => {
      const sentence = attribution.source && article.sentenceAt(attribution.source.start);
      return Boolean(sentence && hasPhrase(tokensIn(article, sentence), written));
    };
    const unnamed = article.sources.filter(
      (source) => source.class === 'spokesperson' && !isNamed(source),
    );
    if (unnamed.length === 0) return;
    const names = personPlaces(article);
    const named = namedSpeakers(article, names, titles);
    const heardBefore = new Set<string>();
    for (const [index, source] of unnamed.entries()) {
      const introduction = introductionOf(source);
      // Whom another outlet has, this one cannot name.
      const heard = source.attributions.filter(
        (one) => one.source && isVoiced(one) && one.hearer !== 'outlet',
      );
      if (!introduction || heard.length === 0) continue;
      if (bearsName(article, names, introduction)) continue;
      const words = tokensIn(article, introduction);
      const found = findPhrases(words, titles);
      const [title] = found;
      if (!title || !isSpeaker(words, found) || endsInName(words, found)) continue;
      if (isToldNameless(article, source) || isNamedAgent(article, words)) continue;
      if (areDelegates(article, words, introduction)) continue;
      if (options.allowStatements && heard.every(isWritten)) continue;
      const called = article.slice(title).toLowerCase();
      // «A government spokesman said …», and further on «a spokesman said …»: the same one.
      const alone = title.first === 1 && title.last === words.length;
      if (alone && /^(?:an?|the)$/.test(words[0]?.lower ?? '') && heardBefore.has(called)) continue;
      heardBefore.add(called);
      const next = unnamed[index + 1]?.mentions[0]?.start ?? Number.POSITIVE_INFINITY;
      if (isNamedBelow(article, named, introduction, next)) continue;
      if (pointsBack(article, words, introduction)) continue;
      if (leadsToName(article, source)) continue;
      report({ span: introduction, message: 'unnamed', data: { source: introduction.text } });
    }
  },
});
