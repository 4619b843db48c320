import { type Article, CERTAIN, type Mention, type Source } from 'nlcst-attribution';
import { tokensIn } from './tokens.js';
import { isTold } from './told.js';
import { counts, indefinites } from './words.js';

const indefinite = new Set(indefinites);
const count = new Set(counts);

/**
 * Where the reader first meets a source: its first mention beyond doubt that is more than a pronoun. Where that one
 * only acts or speaks in public («officials praised the work») and the source comes in anew («officials said»), there.
 */
export const introductionOf = ({ mentions, attributions }: Source): Mention | undefined => {
  const [first, ...more] = mentions.filter(
    ({ form, certainty }) => (form === 'description' || form === 'name') && certainty >= CERTAIN,
  );
  const own = attributions.filter(({ source }) => source === first);
  if (own.length === 0 || own.some((said) => isTold(said) || said.hearer === 'outlet'))
    return first;
  const isAnew = (mention: Mention): boolean =>
    !/^(?:the|that|th[eo]se|this)\b/i.test(mention.text) &&
    attributions.some((said) => said.source === mention && isTold(said));
  return more.find(isAnew) ?? first;
};

/** Whom the article takes for known («the former president», «the sources»), or words that are no description. */
export const isKnown = (
  article: Article,
  { number, anonymity }: Source,
  mention: Mention,
): boolean => {
  if (anonymity) return false;
  const words = tokensIn(article, { start: mention.start, end: mention.head.start });
  const first = words[0]?.lower ?? '';
  // The article of «the mayor's aides» is the mayor's.
  if (number === 'many')
    return (
      first === 'both' || (first === 'the' && !words.some(({ value }) => /['’]s?$/.test(value)))
    );
  // Headlines leave the article out: “Source says”.
  return mention.head.start !== mention.start && !indefinite.has(first);
};

/** What somebody knows of, which is another matter each time: «people familiar with *the talks*». */
const matter = /\b(?<=familiar with|knowledge of)\s.*$/s;

/**
 * Whether an article has used the same words for an unnamed source before: «a senior official», «one senior official»;
 * or the noun alone for several: «sources», «sources at the port».
 */
export const toldBefore = (): ((mention: Mention) => boolean) => {
  const told = new Set<string>();
  return ({ text, number }) => {
    const plain = text.toLowerCase().replace(/\s+/g, ' ').replace(matter, '');
    const [first = '', ...more] = plain.split(' ');
    const rest = count.has(first) ? more : [first, ...more];
    const words = rest.join(' ');
    const isRepeated = told.has(words) || (number === 'many' && told.has(rest[0] ?? ''));
    told.add(words);
    return isRepeated;
  };
};
