import { type Paragraph, type Token, wordSet } from 'nlcst-attribution';
import { letterNouns } from './words.js';

const articles = wordSet(['a', 'an']);
const letterNounSet = new Set(letterNouns);

/** What sounds no vowel: «an *bridge*», «an *15*-year-old»; not «an hour», «an x-ray», «an mbira», «Frankfurt an der Oder». */
const consonant =
  /^(?:the|(?![lmnr][^aeiouhy])[bcdfgjklmnpqrstvwyz](?=[a-z-]{3})[a-z]{0,2}[aeiou][a-z-]*|(?:[2-79]|1[02-79]|[2-79]\d)(?:th)?(?:-.+)?)$/;

/** What sounds one: «a *important* step», «a *8*-year-old»; not «a one-way street», «a euro», «a union». */
const vowel =
  /^(?:(?:a|e(?!u|we)|i|o(?!n[ce]|u))(?=[a-z-]{3})[a-z-]+|(?:8\d?|11|18)(?:th)?(?:-.+)?)$/;

/** Articles (indices) that stand before a word that wants the other one, in the article's own words. */
export function wrongArticles(paragraph: Paragraph): number[] {
  const { sentences, tokens } = paragraph;
  return articles.in(paragraph).filter((index) => {
    const [before, article, word] = [tokens[index - 1], tokens[index] as Token, tokens[index + 1]];
    if (!word?.blank || article.quotation >= 0 || word.quotation >= 0) return false;
    const isFirst = sentences[article.sentence]?.first === index;
    // «vitamin a aids», «Part A offers»
    if (letterNounSet.has(before?.lower ?? '')) return false;
    if (article.value !== article.lower && !isFirst) return false;
    return (article.lower === 'a' ? vowel : consonant).test(word.value);
  });
}
