import { type Article, CERTAIN, type Source } from 'nlcst-attribution';
import { people, places } from '../../names.js';
import type { Named } from './surnames.js';
import { alsoFirms, bodies, deeds } from './words.js';

/** Whether a bare name is a person's: by courtesy (`Ms. Verel`), by the engine's word, as a common name, or by `I`. */
export function isPerson(
  article: Article,
  source: Source,
  { text, start, end }: Named,
  surname: string,
): boolean {
  if (source.number === 'many') return false;
  // A mark that is no apostrophe, or a broken one, parts it from the rest of the name: «O´Malley».
  if (/\p{S}$/u.test(article.text.slice(Math.max(0, start - 1), start))) return false;
  if (text.includes(' ')) return true;
  if (isSomebodyWho.test(article.text.slice(end, end + longestClause))) return true;
  if (places.has(surname) || bodies.has(surname)) return false;
  // «says Moody’s»
  if (/^['’]s/.test(article.text.slice(end, end + 2))) return false;
  if (source.class === 'person') return true;
  if (alsoFirms.has(surname)) return false;
  return people.has(surname) || (isPlainName(text) && speaksAlone(article, source));
}

/** What only a person is: «who *was* not there», «who *drove* the boat»; a club are many, and a firm is none. */
const isSomebodyWho = new RegExp(
  String.raw`^,\swho\s(?:(?:has|is|was)(?:n['’]t)?|${deeds.join('|')})\s`,
);
const longestClause = 24;

/** One capital, or two behind `Mc` and their like; not `BuzzFeed`, `Coca-Cola`. */
const isPlainName = (text: string): boolean =>
  /^(?:D['’]|De|La|Le|Ma?c|O['’]|Van)?\p{Lu}\p{Ll}+$/u.test(text);

/** Characters between a name and its verb: «Verel went on to say». */
const nearby = 12;

/** Characters before a name in which it says that it wrote: «In a statement on Friday, Verel said». */
const written = 30;

/**
 * «“I heard a bang,” said Verel», «“The pier is old,” Verel said», «Verel said she ran»: a body speaks of itself as “we”
 * or “it”, in a statement, and has what it says told without marks.
 */
function speaksAlone(article: Article, { attributions }: Source): boolean {
  const isWritten = attributions.some(
    ({ source }) =>
      source &&
      /\sstatement[\s,]/.test(
        article.text.slice(Math.max(0, source.start - written), source.start),
      ),
  );
  return attributions.some(({ kind, certainty, content, cue, source }) => {
    if (kind === 'mixed' || certainty < CERTAIN || !cue || !source) return false;
    if (Math.max(cue.start - source.end, source.start - cue.end) > nearby) return false;
    const words = content.map((span) => article.slice(span)).join(' ');
    if (kind === 'indirect') return cue.lemma === 'say' && /^(?:that\s)?s?he\s/.test(words);
    if (/\bI(?:['’](?:m|ve|ll|d))?\s[a-z]/.test(words)) return true;
    return (
      !isWritten &&
      cue.lemma === 'say' &&
      !/\b(?:our|ours|us|we)\b/i.test(words) &&
      !/^\s(?:in|on)\s(?:an?|its|Twitter|X)\b/.test(article.text.slice(cue.end, cue.end + nearby))
    );
  });
}
