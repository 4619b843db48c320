import type { Grant } from '../paragraph/grants.js';
import { firstNotBefore } from '../search.js';
import type { Anonymity, Mention, Source, Span } from '../types.js';
import type { Placed } from './resolve.js';

/** A grant in its place, with the mention that it is said of. */
export interface PlacedGrant {
  grant: Grant;
  start: number;
  paragraph: Placed;
  subject: Mention | null;
}

const strength = { none: 0, purpose: 1, stated: 2 } as const;

/** Ties the grants of anonymity to the sources they cover. */
export function anonymitiesOf(
  grants: readonly PlacedGrant[],
  mentions: readonly Mention[],
  sources: readonly Source[],
): Anonymity[] {
  const made: Anonymity[] = [];
  for (const { grant, start, paragraph, subject } of grants) {
    const shift = (span: Span): Span => ({ start: start + span.start, end: start + span.end });
    const anonymity: Anonymity = {
      ...shift(grant),
      formula: shift(grant.formula),
      reason: grant.reason,
      because: grant.because && shift(grant.because),
      sources: [],
    };
    const sentence = paragraph.reading.sentences[grant.sentence];
    const covered = coveredBy(subject, anonymity, sentence && shift(sentence), mentions);
    if (covered) {
      if (!keepsClass(covered)) {
        covered.class = 'anonymous';
        covered.descriptor = 'specific';
      }
      anonymity.sources.push(covered);
    }
    if (grant.covers === 'all') {
      for (const source of sources) {
        if (source.class === 'anonymous' && !anonymity.sources.includes(source))
          anonymity.sources.push(source);
      }
    }
    for (const source of anonymity.sources) {
      if (!source.anonymity || strength[source.anonymity.reason] < strength[anonymity.reason])
        source.anonymity = anonymity;
    }
    made.push(anonymity);
  }
  return made;
}

function coveredBy(
  subject: Mention | null,
  anonymity: Anonymity,
  sentence: Span | undefined,
  mentions: readonly Mention[],
): Source | null {
  const named = subject && mayBeGranted(subject.source) ? subject.source : null;
  if (!sentence || (named && named.attributions.length > 0)) return named;
  let best: Mention | null = null;
  for (let at = firstFrom(mentions, sentence.start); at < mentions.length; at++) {
    const mention = mentions[at] as Mention;
    if (mention.start >= sentence.end) break;
    if (mention.source.class !== 'anonymous') continue;
    // «an owner of a shop that sells umbrellas who asked not to be named»: who speaks in the sentence.
    if (named && (mention.source === named || mention.source.attributions.length === 0)) continue;
    if (!best || distance(mention, anonymity) < distance(best, anonymity)) best = mention;
  }
  return best?.source ?? named;
}

/** Who is known by name stays a person, whatever the text grants; «the woman, who asked not to be named» does not. */
function keepsClass({ class: kind, mentions }: Source): boolean {
  if (kind === 'person') return mentions.some(({ form }) => form === 'name');
  return kind === 'anonymous' || kind === 'spokesperson';
}

function mayBeGranted(source: Source): boolean {
  return (
    source.class !== 'organization' && source.class !== 'document' && source.class !== 'author'
  );
}

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end);
}

/** Index of the first mention at or behind an offset; they stand in the order of the text. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  return firstNotBefore(mentions, ({ start }) => start < offset);
}
