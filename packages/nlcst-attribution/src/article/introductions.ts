import type { Attribution, Mention, Source } from '../types.js';
import { courtesyTitles } from '../words/en/titles.js';
import type { Resolver } from './resolve.js';
import { isCounted, makeGeneric } from './tellers.js';

/** How many characters behind a description its bearer may be named. */
const reach = 900;

/** How many characters behind the words of several the first of them may be named. */
const beside = 400;

/**
 * «The state's tax commissioner says … Kevin Sollers says he …»: a description whose bearer is named right behind it is
 * that person. Where the next source is somebody whom the article names in full for the first time, and without a role
 * of their own, or with the same one, the two are one.
 */
export function introduceLater(
  resolver: Resolver,
  attributions: readonly Attribution[],
  text: string,
): void {
  for (const [index, { source: mention }] of attributions.entries()) {
    if (!mention || !isUnnamed(mention)) continue;
    const named =
      namedBehind(resolver, mention, attributions, index, text) ??
      (index === 0 ? namedFurtherOn(resolver, mention, attributions) : undefined);
    if (named) merge(resolver, mention.source, named.source);
  }
}

/** The newcomer right behind a description who is meant by it. */
function namedBehind(
  resolver: Resolver,
  mention: Mention,
  attributions: readonly Attribution[],
  index: number,
  text: string,
): Mention | undefined {
  const next = attributions
    .slice(index + 1, index + 4)
    .find(({ source }) => source && source.source !== mention.source)?.source;
  if (!next || next.start - mention.end > reach || !comesInByName(next)) return undefined;
  const leads = index === 0 && isLead(mention, next, text);
  return leads || resolver.introduces(next.source, mention) ? next : undefined;
}

/**
 * «A senior executive has said …», and in the next paragraph a full name without any role: how a lead names by role
 * whom the article then names in full.
 */
const isLead = ({ text, source, end }: Mention, next: Mention, article: string): boolean =>
  /^an?\s/i.test(text) &&
  source.attributions.length === 1 &&
  withoutTitle(next.text) === next.source.name &&
  article.slice(end, next.start).includes('\n');

/** A name without the courtesies before it. */
function withoutTitle(name: string): string {
  const words = name.split(/\s+/);
  while (courtesies.has(words[0]?.toLowerCase() ?? '')) words.shift();
  return words.join(' ');
}

const courtesies: ReadonlySet<string> = new Set(courtesyTitles);

/**
 * «A senior minister says …», and further on «Harbor Minister Tom Moss said»: a lead keeps back the name of an office's
 * holder. Aides, officials and their like are many: another of them may be named.
 */
function namedFurtherOn(
  resolver: Resolver,
  mention: Mention,
  attributions: readonly Attribution[],
): Mention | undefined {
  const { source, text } = mention;
  if (!/^an?\s/i.test(text) || source.attributions.length > 1) return undefined;
  if (resolver.isInsider(source)) return undefined;
  const bearers = attributions.flatMap((one) =>
    one.source && comesInByName(one.source) && resolver.introduces(one.source.source, mention)
      ? [one.source]
      : [],
  );
  return bearers.length === 1 ? bearers[0] : undefined;
}

/**
 * «Local officials said …», and right behind it the mayor by name; «a programmer says …», and then by name the one who does.
 * Who is brought in so was never unnamed. Which of several said what stays open.
 */
export function leadToNames(
  resolver: Resolver,
  attributions: readonly Attribution[],
  text: string,
): void {
  for (const [index, { source: mention }] of attributions.entries()) {
    if (mention?.source.class !== 'anonymous' || mention.source.mentions[0] !== mention) continue;
    if (isCounted(mention) && !/^other /i.test(mention.text)) continue;
    // Who is called a source is not named in the next breath.
    if (/\bsources?\b/i.test(mention.text)) continue;
    if (resolver.speakForBody(mention)) {
      makeGeneric(mention.source);
      continue;
    }
    let end = 0;
    let own = 0;
    let at = index;
    // All that they say in a row, and whoever is cited inside it.
    for (; at < attributions.length; at++) {
      const { source, content } = attributions[at] as Attribution;
      if (source?.source === mention.source) own++;
      else if (!source || source.start >= end) break;
      end = Math.max(end, source.end, content.at(-1)?.end ?? 0);
    }
    const next = attributions[at];
    if (!next?.source || next.source.start - end > beside || !comesInByName(next.source)) continue;
    // Of officials there is more to say, once it is known who they are.
    if (own < mention.source.attributions.length && !resolver.holdOffice(mention)) continue;
    const between = text.slice(end, Math.min(next.source.start, next.content[0]?.start ?? end));
    if (leadsTo(resolver, mention, next, between, index === 0)) makeGeneric(mention.source);
  }
}

/**
 * Whether unnamed people are those of whom the next to speak is one; `between` stands between what they say. A lead keeps
 * the name of its one speaker for the next sentence: «…, a senior harbor official said. “…,” said Tom Moss, deputy head».
 */
function leadsTo(
  resolver: Resolver,
  mention: Mention,
  { source: named, kind }: Attribution,
  between: string,
  isFirst: boolean,
): boolean {
  if (!named) return false;
  const isNew = resolver.isNewcomer(named);
  const isQuoted = kind === 'direct' && restOfSentence.test(between);
  const opensParagraph = isQuoted && between.includes('\n');
  const { number, attributions } = mention.source;
  if (number === 'many') {
    // Whose words are given is the one who is meant; who is only reported may have said anything.
    if (kind === 'indirect') return false;
    if (resolver.exemplifies(named.source, mention)) return true;
    if (!isNew || !isQuoted) return false;
    return resolver.sharesWords(named, mention) || resolver.holdOffice(mention);
  }
  if (!isNew || !/^(?:an?|one of)\s/i.test(mention.text)) return false;
  // Nobody is named without a word of who it is: that stood before.
  if (withoutTitle(named.text) === named.source.name) return true;
  const [own] = attributions;
  if (!own || own.kind === 'direct') return false;
  const isBehind = own.content.some(({ start }) => start < mention.start);
  if (isFirst && isBehind && restOfSentence.test(between)) return true;
  if (!isQuoted) return false;
  return resolver.isInsider(mention.source) ? resolver.sharesWords(named, mention) : opensParagraph;
}

/** The rest of a sentence, with the marks and blanks behind it. */
const restOfSentence = /^[^.!?\n]*[.!?]?[^\p{L}]*$/u;

/** Somebody whom the article cites by full name before it cites them otherwise. */
function comesInByName(mention: Mention): boolean {
  const { source, form } = mention;
  return (
    source.mentions[0] === mention &&
    source.class === 'person' &&
    form === 'name' &&
    source.name.includes(' ')
  );
}

/** A singular description that the article has not named; of speakers only the bare one, «a spokesman». */
function isUnnamed({ form, source, text }: Mention): boolean {
  if (form !== 'description' || source.number === 'many' || source.mentions[0]?.text !== text)
    return false;
  if (source.class === 'spokesperson') return /^an?\s\S+$/i.test(text);
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
