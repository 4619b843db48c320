import { type Article, type Mention, onceEach, type Source } from 'nlcst-attribution';
import { bearsName, haveOfficer, isNamedInNextSentence, personPlaces } from './bearers.js';
import { introductionOf, isKnown } from './introductions.js';
import { isRelayed, isReported, isTold, isToldToAll } from './told.js';

/** An unnamed source, with the place where the reader meets it. */
interface Unnamed {
  source: Source;
  introduction: Mention;
}

/** The unnamed sources that told this reporter something, or all who report. */
export const unnamedVoices = onceEach((article: Article): readonly Unnamed[] => {
  const anonymous = article.sources.filter((source) => source.class === 'anonymous');
  if (anonymous.length === 0) return [];
  const names = personPlaces(article);
  return anonymous.flatMap((source) => {
    if (!source.attributions.some(isReported) || isRelayed(source)) return [];
    const introduction = introductionOf(source);
    if (!introduction || isKnown(article, source, introduction)) return [];
    // Questions and answers have no marks to tell speech from narration.
    if (article.paragraphAt(introduction.start)?.reading.kind === 'transcript') return [];
    if (isNamedInNextSentence(article, source, introduction)) return [];
    if (haveOfficer(article, source, introduction)) return [];
    return bearsName(article, names, introduction) ? [] : [{ source, introduction }];
  });
});

/** Those of them whose names are kept back: who tells all who report hides from none, unless the article says so. */
export const unnamedSources = onceEach((article: Article): readonly Unnamed[] =>
  unnamedVoices(article).filter(
    ({ source }) =>
      source.anonymity !== null || (source.attributions.some(isTold) && !isToldToAll(source)),
  ),
);
