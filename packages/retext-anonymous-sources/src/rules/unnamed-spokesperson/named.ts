import { type Article, type Mention, onceEach, type Token } from 'nlcst-attribution';
import { firstNotBefore } from 'nlcst-attribution/internal';
import { personPlaces } from '../../bearers.js';
import type { PlacedName } from '../../names.js';
import { findPhrases, indexPhrases, type PhraseIndex } from '../../phrases.js';
import { tokensIn } from '../../tokens.js';
import { ranks } from '../../words.js';
import { agents, anyGender, courtesies, little, offices, owners } from './words.js';

const littleSet = new Set(little);
const anyGenderSet = new Set(anyGender);
const officeSet = new Set(offices);
const ownerSet = new Set(owners);
const rankSet = new Set([...courtesies, ...ranks]);

/** How many characters before and behind a name its bearer's title is looked for. */
const reach = 60;

/** A name that stands with a speaker's title. */
interface NamedSpeaker {
  start: number;
  title: string;
  /** What the words say of the body, in lower case: nothing in «spokesman Tomas Reyk» and «the spokesman, Tomas Reyk». */
  body: readonly string[];
}

/** Everybody whom the article names as somebody's speaker, by the first word of the body, of each body the last. */
export type NamedSpeakers = ReadonlyMap<string, readonly NamedSpeaker[]>;

/** Where speakers without a body stand in {@link NamedSpeakers}: all of them, in the order of the text. */
const noBody = '';

export const namedSpeakers = (
  article: Article,
  names: readonly PlacedName[],
  titles: PhraseIndex,
): NamedSpeakers => {
  const speakers = new Map<string, NamedSpeaker[]>();
  const places = new Map<string, number>();
  for (const name of names) {
    const speaker = speakerAt(article, name, titles);
    if (!speaker) continue;
    const word = speaker.body[0] ?? noBody;
    const same = speakers.get(word) ?? [];
    speakers.set(word, same);
    const key = `${speaker.title} ${speaker.body.join(' ')}`;
    const place = word === noBody ? undefined : places.get(key);
    if (place !== undefined) same[place] = speaker;
    else places.set(key, same.push(speaker) - 1);
  }
  return speakers;
};

/**
 * «spokesman Tomas Reyk», «the spokesman, Maj. Gen. Tomas Reyk», «the spokesman for the port, Tomas Reyk», «Tomas Reyk, a
 * spokesman for Velm Shipping».
 */
const speakerAt = (
  article: Article,
  { place: { start, end } }: PlacedName,
  titles: PhraseIndex,
): NamedSpeaker | undefined => {
  const first = Math.max(article.paragraphAt(start)?.start ?? 0, start - reach);
  const before = tokensIn(article, { start: first, end: start });
  const isTitled = () => findPhrases(before, titles).at(-1)?.last === before.length;
  // «Maj. Gen.», but not the officer of «press officer».
  while (!isTitled() && rankSet.has(before.at(-1)?.lower ?? '')) before.pop();
  const isParted = before.at(-1)?.value === ',';
  if (isParted) before.pop();
  const title = before.at(-1)?.lower ?? '';
  if (isTitled() && !officeSet.has(title)) return { start, title, body: bodyBefore(before) };
  const last = findPhrases(before, titles).at(-1)?.last ?? 0;
  const body = isParted && last > 0 ? bodyBehind(before.slice(last)) : [];
  if (body.length > 0 && before.slice(last).every(isWord)) {
    return { start, title: (before[last - 1] as Token).lower, body };
  }
  return speakerBehind(tokensIn(article, { start: end, end: end + reach }), start, titles);
};

/** «…, a spokesman for Velm Shipping», «…, the Harbor Ministry spokesman». */
const speakerBehind = (
  tokens: readonly Token[],
  start: number,
  titles: PhraseIndex,
): NamedSpeaker | undefined => {
  const at = (findPhrases(tokens, titles)[0]?.last ?? 0) - 1;
  if (at < 2 || tokens[0]?.value !== ',' || !tokens.slice(1, at).every(isWord)) return undefined;
  const body = [...bodyBefore(tokens.slice(1, at + 1)), ...bodyBehind(tokens.slice(at + 1))];
  return { start, title: (tokens[at] as Token).lower, body };
};

const isWord = ({ kind }: Token): boolean => kind === 'word';

/** The words of a body before the title that ends the tokens: «Harbor Ministry» of «the Harbor Ministry spokesman». */
const bodyBefore = (tokens: readonly Token[]): string[] => {
  const body: string[] = [];
  for (const token of tokens.slice(0, -1).reverse()) {
    const { kind, lower, value } = token;
    // In lower case a word belongs to the phrase right before the title alone: «the ministry spokesman».
    if (kind !== 'word' || littleSet.has(lower) || (value === lower && body.length > 0)) break;
    body.push(bare(lower));
  }
  return body;
};

/** The first words of a body behind «for»: «for the Harbor Ministry». */
const bodyBehind = (tokens: readonly Token[]): string[] => {
  if (tokens[0]?.lower !== 'for') return [];
  const words = tokens.slice(1).filter(({ lower }) => !littleSet.has(lower));
  return words.slice(0, 1).map(({ lower }) => bare(lower));
};

/** Without the possessive's ending. */
const bare = (word: string): string => word.replace(/'s?$/, '');

/**
 * Whether somebody is named below who may be the speaker of a mention: under the same title, of a body whose words all
 * stand in the mention («a Harbor Ministry spokesman … Ministry spokesman Tomas Reyk»).
 *
 * @param next where the next unnamed speaker is met: a name without a body belongs to whoever was met last before it
 */
export const isNamedBelow = (
  article: Article,
  speakers: NamedSpeakers,
  mention: Mention,
  next: number,
): boolean => {
  const words = new Set(tokensIn(article, mention).map(({ lower }) => bare(lower)));
  const isSameTitle = ({ title }: NamedSpeaker) => words.has(title) || anyGenderSet.has(title);
  const isBelow = (speaker: NamedSpeaker) => speaker.start >= mention.end && isSameTitle(speaker);
  const isTheirs = (speaker: NamedSpeaker) =>
    isBelow(speaker) && speaker.body.every((word) => words.has(word));
  for (const word of words) if (speakers.get(word)?.some(isTheirs)) return true;
  // «Her spokesman», and below «Tomas Reyk, Ellison's spokesman».
  if ([...words].some((word) => ownerSet.has(word))) {
    for (const same of speakers.values()) if (same.some(isBelow)) return true;
  }
  const loose = speakers.get(noBody) ?? [];
  for (
    let index = firstNotBefore(loose, ({ start }) => start < mention.end);
    index < loose.length;
    index++
  ) {
    const speaker = loose[index];
    if (!speaker || speaker.start >= next) return false;
    if (isSameTitle(speaker)) return true;
  }
  return false;
};

/** «His representatives», and elsewhere «Ellison's lawyer, Tomas Reyk»: whoever speaks for a person has a name. */
export const isNamedAgent = (article: Article, words: readonly Token[]): boolean =>
  words.at(-1)?.lower === 'representatives' &&
  (ownerSet.has(words[0]?.lower ?? '') || words.some(({ value }) => /['’]s?$/.test(value))) &&
  namesAgent(article);

const namesAgent = onceEach((article: Article): boolean =>
  personPlaces(article).some((name) => speakerAt(article, name, indexPhrases(agents))),
);
