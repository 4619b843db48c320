import type { Grant } from '../paragraph/grants.js';
import { firstNotBefore } from '../search.js';
import type { Anonymity, Mention, Source, Span } from '../types.js';
import { singularOf } from '../words/inflect.js';
import type { Placed } from './linked.js';

/** A grant in its place, with the mention that it is said of. */
export interface PlacedGrant {
  grant: Grant;
  start: number;
  paragraph: Placed;
  subject: Mention | null;
}

/** How many characters before «both officers» they may have come in. */
const reach = 1000;

/** How many characters behind «two officers» one of them may come in. */
const ahead = 4000;

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
    const others = subject ? sharersOf(subject, mentions) : [];
    if (subject && grant.reason !== 'none') others.push(...membersOf(subject, mentions));
    for (const source of grant.covers === 'all' ? sources : others) {
      if (source.class === 'anonymous' && !anonymity.sources.includes(source))
        anonymity.sources.push(source);
    }
    for (const source of anonymity.sources) {
      if (!source.anonymity || strength[source.anonymity.reason] < strength[anonymity.reason])
        source.anonymity = anonymity;
    }
    made.push(anonymity);
  }
  return made;
}

/**
 * «Both officers», «all of them», «they»: who came in one by one a little before, by the same noun if there is one. «The
 * aides» of whom the article has told as several are no others.
 */
function sharersOf(subject: Mention, mentions: readonly Mention[]): Source[] {
  const { number, source, start, text } = subject;
  if (source.attributions.length > 0 || number !== 'many') return [];
  if (!/^(?:all|both|the|they)\b/i.test(text)) return [];
  const noun = nounOf(subject);
  return between(mentions, start - reach, start)
    .filter((mention) => /^(?:all|both|them|they)$/.test(noun) || nounOf(mention) === noun)
    .map((mention) => mention.source);
}

/** «One source», «another source», a little behind «two sources at the port»: one of those. */
function membersOf(subject: Mention, mentions: readonly Mention[]): Source[] {
  if (subject.number !== 'many') return [];
  const noun = nounOf(subject);
  return between(mentions, subject.end, subject.end + ahead)
    .filter(({ text }) => member.exec(text.toLowerCase())?.[1] === noun)
    .map((mention) => mention.source);
}

/** One of several that an article has told of, without a word of who it is. */
const member = /^(?:an?|another|one|(?:a|the)\s(?:other|second|third))\s(\S+)$/;

const nounOf = ({ head, start, text }: Mention): string =>
  singularOf(text.slice(head.start - start, head.end - start).toLowerCase());

function coveredBy(
  subject: Mention | null,
  anonymity: Anonymity,
  sentence: Span | undefined,
  mentions: readonly Mention[],
): Source | null {
  const named = subject && mayBeGranted(subject.source) ? subject.source : null;
  if (!sentence || (named && named.attributions.length > 0)) return named;
  // «an owner of a shop that sells umbrellas who asked not to be named»: who speaks in the sentence.
  const [best] = between(mentions, sentence.start, sentence.end)
    .filter(
      ({ source }) =>
        source.class === 'anonymous' &&
        !(named && (source === named || source.attributions.length === 0)),
    )
    .sort((one, other) => distance(one, anonymity) - distance(other, anonymity));
  return best?.source ?? named;
}

/** Who is known by name stays a person, whatever the text grants; «the woman, who asked not to be named» does not. */
function keepsClass({ class: kind, mentions }: Source): boolean {
  if (kind === 'person') return mentions.some(({ form }) => form === 'name');
  return kind === 'anonymous' || kind === 'spokesperson';
}

const mayBeGranted = (source: Source): boolean =>
  !/^(?:author|document|organization)$/.test(source.class);

function distance(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : Math.max(0, a.start - b.end);
}

/** The mentions that begin between two places; they stand in the order of the text. */
const between = (mentions: readonly Mention[], ...places: [from: number, to: number]): Mention[] =>
  mentions.slice(...places.map((place) => firstNotBefore(mentions, ({ start }) => start < place)));
