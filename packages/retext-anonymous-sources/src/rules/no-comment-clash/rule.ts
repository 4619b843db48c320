import type { Article, Mention, Name, Span, Token } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { type PlacedName, placesOf, within } from '../../names.js';
import { findPhrases, hasPhrase, indexPhrases } from '../../phrases.js';
import { unnamedSources } from '../../sources.js';
import { tokensIn } from '../../tokens.js';
import {
  bodyNouns,
  clauseEnds,
  determiners,
  memberNouns,
  memberPrepositions,
  pastWords,
  refusals,
} from './words.js';

const members = new Set(memberNouns);
const prepositions = new Set(memberPrepositions);
const commonBodies = new Set(bodyNouns);
const determiner = new Set(determiners);
const past = indexPhrases(pastWords);
const ends = new Set(clauseEnds);

/** Names that may be a body's. */
const bodies = (names: readonly Name[]): Name[] =>
  names.filter((name) => name.kind !== 'person' && name.kind !== 'place');

/** «a Harbor Ministry official», «an official at the Harbor Ministry»: whether the words say that they belong to it. */
const belongsTo = (words: readonly Token[], place: Span): boolean => {
  const behind = words.findIndex((word) => word.start >= place.end);
  if (behind >= 0 && words.slice(behind, behind + 2).some(({ lower }) => members.has(lower))) {
    return true;
  }
  const before = words.filter((word) => word.end <= place.start && word.lower !== 'the');
  return prepositions.has(before.at(-1)?.lower ?? '');
};

/** «does not comment», «declined further comment»; not «the mayor’s comments». */
const keptSilence = /(?:\b(?:not|to|no|further|declin\w+)|n['’]t)\scomment\b/i;

/** «A ministry official said the ministry does not comment on prices», «an official declined to comment»: no clash. */
const isRefusing = ({ slice }: Article, mention: Mention): boolean =>
  mention.source.attributions.some(
    ({ source, content }) =>
      source === mention && content.some((span) => keptSilence.test(slice(span))),
  );

/** Unnamed sources that still belong to a body and talk, in the order of the text, each with its words. */
const talkersOf = (article: Article): Array<{ mention: Mention; words: readonly Token[] }> =>
  unnamedSources(article)
    .flatMap(({ source }) => source.mentions)
    .map((mention) => ({ mention, words: tokensIn(article, mention) }))
    .filter(({ mention, words }) => !hasPhrase(words, past) && !isRefusing(article, mention));

/** The bodies that an unnamed source is said to belong to, each with the words that say so first. */
const speakersOf = (article: Article, places: readonly PlacedName[]): Map<Name, Mention> => {
  const speakers = new Map<Name, Mention>();
  for (const { mention, words } of talkersOf(article)) {
    for (const { name, place } of within(places, mention)) {
      if (!speakers.has(name) && belongsTo(words, place)) speakers.set(name, mention);
    }
  }
  return speakers;
};

/** A body by its noun: «a *foreign ministry* official», «the *ministry*», «the *Harbor Ministry*». */
interface CommonBody {
  noun: string;
  /** The word before it that tells which one, or nothing. */
  which: string;
}

const commonBodiesIn = (words: readonly Token[]): Array<CommonBody & { place: Span }> =>
  words.flatMap((word, index) => {
    if (!commonBodies.has(word.lower)) return [];
    const before = words[index - 1];
    const which = before?.kind !== 'word' || determiner.has(before.lower) ? '' : before.lower;
    return [{ noun: word.lower, which, place: { start: word.start, end: word.end } }];
  });

/** «The foreign ministry» may be «the ministry», but not «the defense ministry». */
const isSame = (one: CommonBody, other: CommonBody): boolean =>
  one.noun === other.noun && (!one.which || !other.which || one.which === other.which);

/** Unnamed sources of bodies that go by their common noun, in the order of the text. */
const commonSpeakersOf = (article: Article): Array<{ body: CommonBody; mention: Mention }> =>
  talkersOf(article).flatMap(({ mention, words }) =>
    commonBodiesIn(words)
      .filter(({ place }) => belongsTo(words, place))
      .map((body) => ({ body, mention })),
  );

/** The words from the clause's beginning up to a refusal. */
const subjectOf = (article: Article, sentence: Span, refusal: Span): Span => {
  const end = tokensIn(article, { start: sentence.start, end: refusal.start })
    .reverse()
    .find((token) => ends.has(token.lower));
  return { start: end?.end ?? sentence.start, end: refusal.start };
};

/** A body that speaks through somebody unnamed and declines to comment, in one article. */
export const noCommentClash = defineRule({
  name: 'no-comment-clash',
  summary: 'Reports a body that declines to comment while one of its people speaks unnamed.',
  scope: 'any',
  severity: 'info',
  unit: 'article',
  options: {
    refusals: {
      type: 'phrases',
      default: refusals,
      description: 'Words that say that a body declined to comment.',
    },
  },
  messages: {
    clash:
      'Unexpected `{refusal}` from `{body}`, of which `{source}` speaks unnamed, expected one or the other',
  },
  note: 'A reader who is told that a body kept silent while one of its people talks is misled: AP does not let anyone quoted without a name appear to decline comment.',
  check({ article, options, report }) {
    if (unnamedSources(article).length === 0) return;
    const places = placesOf(bodies(article.names));
    const speakers = speakersOf(article, places);
    const commonSpeakers = commonSpeakersOf(article);
    if (speakers.size === 0 && commonSpeakers.length === 0) return;

    /** Who speaks unnamed for the body that stands in the words, and the body. */
    const clashOf = (subject: Span): { body: string; speaker: Mention } | undefined => {
      const named = within(places, subject).find(({ name }) => speakers.has(name))?.name;
      const speaker = named && speakers.get(named);
      if (speaker) return { body: named.text, speaker };
      const words = tokensIn(article, subject);
      for (const body of commonBodiesIn(words)) {
        const clash = commonSpeakers.find((other) => isSame(body, other.body));
        if (clash) return { body: body.noun, speaker: clash.mention };
      }
      return undefined;
    };
    const index = indexPhrases(options.refusals);
    for (const { reading, start } of article.paragraphs) {
      for (const match of findPhrases(reading.tokens, index)) {
        const refusal = { start: start + match.start, end: start + match.end };
        const sentence = article.sentenceAt(refusal.start);
        if (!sentence || article.quotationAt(refusal.start)) continue;
        const clash = clashOf(subjectOf(article, sentence, refusal));
        if (!clash) continue;
        const { body, speaker } = clash;
        report({
          span: refusal,
          message: 'clash',
          data: { refusal: article.slice(refusal), body, source: speaker.text },
          related: { span: speaker, text: `\`${speaker.text}\` speaks here` },
        });
      }
    }
  },
});
