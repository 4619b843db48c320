import type { Article, Attribution, Mention, Source } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';

/** An attribution whose source is told. */
export type Told = Attribution & { source: Mention };

export function isTold(attribution: Attribution): attribution is Told {
  return attribution.source !== null && attribution.certainty >= CERTAIN;
}

/** In the same paragraph or the next. */
export function isNear(article: Article, one: Told, other: Told): boolean {
  const first = article.paragraphAt(one.source.start);
  const second = article.paragraphAt(other.source.start);
  return first !== undefined && second !== undefined && second.index - first.index <= 1;
}

/** Sources whose name the article gives. */
export function namedSources({ sources }: Article): Set<Source> {
  return new Set(sources.filter(({ mentions }) => mentions.some(({ form }) => form === 'name')));
}

export function isUnnamed(named: ReadonlySet<Source>, { source }: Mention): boolean {
  return source.class !== 'organization' && source.class !== 'document' && !named.has(source);
}

export function isOneUnnamed(named: ReadonlySet<Source>, mention: Mention): boolean {
  return mention.source.number === 'one' && isUnnamed(named, mention);
}

export function headOf(article: Article, { head }: Mention): string {
  return article.slice(head).toLowerCase();
}
