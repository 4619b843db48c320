import type { Article, Certainty, Mention, Quotation, Source, Span } from 'nlcst-attribution';
import { spanInFile, thingsAt } from './positions.js';

/** The source that is named, or speaks, at an offset of the file. */
export function sourceAt(article: Article, offset: number): Source | undefined {
  const mention = mentionAt(article, offset);
  if (mention) return mention.source;
  const bearer = article.sources.find(
    (source) => thingsAt(article, placesOfName(article, source), offset).length > 0,
  );
  return bearer ?? quotationAt(article, offset)?.speaker ?? undefined;
}

/** The innermost mention at an offset of the file. */
export function mentionAt(article: Article, offset: number): Mention | undefined {
  return thingsAt(article, article.mentions, offset)[0];
}

/** The innermost quotation at an offset of the file. */
export function quotationAt(article: Article, offset: number): Quotation | undefined {
  return thingsAt(article, article.quotations, offset)[0];
}

/** Where the article says first and in full who somebody is. */
export function introductionOf(article: Article, source: Source): Span | undefined {
  const { name, mentions } = source;
  const full = mentions.filter(({ form }) => form === 'name' || form === 'description');
  const mention = full.find(({ text }) => text.includes(name)) ?? full[0] ?? mentions[0];
  const [first] = placesOfName(article, source);
  return first && (!mention || first.start < mention.start) ? first : mention;
}

/** The places in the file where a source is mentioned, in the order of the text. */
export function placesOf(article: Article, source: Source): Span[] {
  const { mentions } = source;
  const names = placesOfName(article, source).filter(
    (place) => !mentions.some(({ start, end }) => start <= place.start && place.end <= end),
  );
  return [...mentions, ...names]
    .flatMap((place) => spanInFile(article, place) ?? [])
    .sort((a, b) => a.start - b.start);
}

/** Where the source’s own name stands in full, also where nothing is attributed to it. */
function placesOfName({ names }: Article, { name }: Source): readonly Span[] {
  return names.find(({ text }) => text === name)?.places ?? [];
}

const classes: Readonly<Record<Source['class'], string>> = {
  person: 'a named person',
  organization: 'a named body',
  spokesperson: 'an unnamed spokesperson',
  anonymous: 'an unnamed source',
  generic: 'a class of people',
  document: 'an unnamed document',
  author: 'the writer',
  unknown: 'a source of unknown kind',
};

/** What kind of source it is, in words. */
export function classOf(source: Source): string {
  const words = classes[source.class];
  if (source.number === 'one' || source.class === 'generic') return words;
  return source.class === 'anonymous' ? 'several unnamed sources' : `${words}, more than one`;
}

const reasons = {
  stated: 'The article says why',
  purpose: 'The article says only what for',
  none: 'The article says nothing about why',
} as const;

/** Why an unnamed source is not named, as far as the article says so. */
export function anonymityOf(article: Article, source: Source): string | undefined {
  const { anonymity } = source;
  if (anonymity) {
    const words = article.slice(anonymity.because ?? anonymity);
    return `${reasons[anonymity.reason]}: “${words}”.`;
  }
  return source.class === 'anonymous'
    ? 'The article grants no anonymity and gives no reason.'
    : undefined;
}

/** How sure the engine is, in words. */
export function certaintyOf(certainty: Certainty): string {
  if (certainty >= 1) return 'certain';
  if (certainty >= 0.9) return 'almost certain';
  return certainty >= 0.7 ? 'likely' : 'a guess';
}
