import { type Article, CERTAIN, type Mention, type Source } from 'nlcst-attribution';

/** Where the reader first meets a source: its first mention beyond doubt that is more than a pronoun. */
export const introductionOf = (source: Source): Mention | undefined =>
  source.mentions.find(
    (mention) =>
      (mention.form === 'description' || mention.form === 'name') && mention.certainty >= CERTAIN,
  );

/** Whether the article rests something on the source, beyond doubt. */
export const isHeard = (source: Source): boolean =>
  source.attributions.some((attribution) => attribution.certainty >= CERTAIN);

/** The unnamed sources that the article rests something on, each with the place where the reader meets it. */
export const unnamedSources = (
  article: Article,
): Array<{ source: Source; introduction: Mention }> =>
  article.sources.flatMap((source) => {
    if (source.class !== 'anonymous' || !isHeard(source)) return [];
    const introduction = introductionOf(source);
    return introduction ? [{ source, introduction }] : [];
  });
