import type { Attribution, Mention, Source } from '../types.js';
import type { Resolver } from './resolve.js';

const reach = 900;

/**
 * «The state's tax commissioner says … Kevin Sollers says he …»: a description whose bearer is named right behind it is
 * that person. Where the next source is somebody whom the article names in full for the first time, and without a role
 * of their own, or with the same one, the two are one.
 */
export function introduceLater(resolver: Resolver, attributions: readonly Attribution[]): void {
  for (const [index, { source: mention }] of attributions.entries()) {
    if (!mention || !isOpen(mention)) continue;
    const next = attributions
      .slice(index + 1, index + 4)
      .find(({ source }) => source && source.source !== mention.source)?.source;
    if (!next || next.start - mention.end > reach || next.source.mentions[0] !== next) continue;
    if (next.source.class !== 'person' || next.form !== 'name' || !next.source.name.includes(' '))
      continue;
    if (!resolver.introduces(next.source, mention)) continue;
    merge(resolver, mention.source, next.source);
  }
}

/** A singular description that the article has not named. */
function isOpen({ form, source, text }: Mention): boolean {
  if (form !== 'description' || source.number === 'many' || source.mentions[0]?.text !== text)
    return false;
  return source.class === 'anonymous' || source.class === 'generic' || source.class === 'unknown';
}

function merge(resolver: Resolver, from: Source, into: Source): void {
  for (const mention of from.mentions) {
    mention.source = into;
    mention.because = 'named right behind';
    mention.certainty = Math.min(mention.certainty, 0.7);
  }
  into.mentions.push(...from.mentions);
  into.mentions.sort((a, b) => a.start - b.start);
  into.attributions.push(...from.attributions);
  for (const quotation of from.quotations) {
    quotation.speaker = into;
    into.quotations.push(quotation);
  }
  resolver.drop(from);
}
