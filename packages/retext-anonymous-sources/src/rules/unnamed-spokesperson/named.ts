import type { Article, Mention, Token } from 'nlcst-attribution';
import type { PlacedName } from '../../names.js';
import { tokensIn } from '../../phrases.js';
import { anyGender, little, offices } from './words.js';

const littleSet = new Set(little);
const anyGenderSet = new Set(anyGender);
const officeSet = new Set(offices);

/** How many characters before and behind a name its bearer's title is looked for. */
const reach = 60;

/** A name that stands with a speaker's title. */
export interface NamedSpeaker {
  start: number;
  title: string;
  /** What the words say of the body, in lower case: nothing in «spokesman Tomas Reyk» and «the spokesman, Tomas Reyk». */
  body: readonly string[];
}

/** Everybody whom the article names as somebody's speaker. */
export const namedSpeakers = (
  article: Article,
  names: readonly PlacedName[],
  titles: ReadonlySet<string>,
): NamedSpeaker[] =>
  names.flatMap(({ place: { start, end } }) => {
    const first = Math.max(article.paragraphAt(start)?.start ?? 0, start - reach);
    const before = tokensIn(article, { start: first, end: start });
    if (before.at(-1)?.value === ',') before.pop();
    const title = before.at(-1)?.lower ?? '';
    if (titles.has(title) && !officeSet.has(title)) {
      return { start, title, body: bodyBefore(before) };
    }
    return speakerBehind(tokensIn(article, { start: end, end: end + reach }), start, titles) ?? [];
  });

/** «…, a spokesman for Velm Shipping», «…, the Harbor Ministry spokesman». */
const speakerBehind = (
  tokens: readonly Token[],
  start: number,
  titles: ReadonlySet<string>,
): NamedSpeaker | undefined => {
  const at = tokens.findIndex(({ lower }) => titles.has(lower));
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
  speakers: readonly NamedSpeaker[],
  mention: Mention,
  next: number,
): boolean => {
  const words = new Set(tokensIn(article, mention).map(({ lower }) => bare(lower)));
  return speakers.some(({ start, title, body }) => {
    if (start < mention.end || (!words.has(title) && !anyGenderSet.has(title))) return false;
    return body.length > 0 ? body.every((word) => words.has(word)) : start < next;
  });
};
