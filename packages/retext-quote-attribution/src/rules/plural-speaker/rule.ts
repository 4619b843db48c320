import type { Article, Attribution, Cue, Mention, Span } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { narrationAround } from '../../parts.js';
import { speechVerbs } from '../../words.js';
import { announcements, bodies, jointTexts, tellingVerbs } from './words.js';

export const pluralSpeaker = defineRule({
  name: 'plural-speaker',
  unit: 'article',
  summary: 'Reports verbatim words that are put into several mouths at once.',
  scope: 'quote',
  severity: 'warning',
  options: {
    words: {
      type: 'number',
      default: 5,
      minimum: 1,
      description: 'Words from which a quotation is too long to have come from several people.',
    },
    bodies: {
      type: 'phrases',
      default: bodies,
      description: 'Nouns that speak as one body.',
    },
    jointTexts: {
      type: 'phrases',
      default: jointTexts,
      description: 'Words that tell of a text or an occasion that several people share.',
    },
  },
  messages: {
    several: 'Unexpected `{source}` as the speaker of a verbatim quotation, expected one person',
    single:
      'Unexpected `I` in the words of `{source}`, expected the one of them who speaks, or `we`',
    senders:
      'Unexpected `{source}` as the senders of one {text}, expected the body that it is from, or one person',
  },
  note: 'Several people rarely speak the same words: the reader asks who said it and whether it was said so at all. Name one speaker or paraphrase; Reuters asks never to write of several sources where there is one (https://handbook.reuters.com/index.php?title=Accuracy).',
  check({ article, options, report }) {
    const quoted = wordsQuoted(article);
    const told = article.attributions.filter(
      (one, index, all) => !isTranscript(article, one) && !hasTagBehind(one, all[index + 1]),
    );
    for (const attribution of told) {
      const { source, cue, certainty } = attribution;
      if (!source || !cue || certainty < CERTAIN || !isPeople(source.source.class)) continue;
      if ((quoted.get(attribution) ?? 0) < options.words) continue;
      const { start, end, text } = source;
      const span = { start, end };
      if (isOneOfMany(article, attribution)) {
        report({ span, message: 'single', data: { source: text } });
        continue;
      }
      if (!isVerbatim(article, attribution) || !areSeveral(article, source, cue)) continue;
      if (options.bodies.has(article.slice(source.head).toLowerCase())) continue;
      const words = narrationAround(article, cue.start).map(({ lower }) => lower);
      const [shared, ...more] = words.filter((word) => options.jointTexts.has(word));
      if (!shared) report({ span, message: 'several', data: { source: text } });
      else if (isUnsigned(source) && [shared, ...more].every((word) => sent.has(word))) {
        report({ span, message: 'senders', data: { source: text, text: shared } });
      }
    }
  },
});

/** «officials said»: people of whom none is named, as those who say it. */
function areSeveral(article: Article, source: Mention, cue: Cue): boolean {
  if (source.form !== 'description' || source.number !== 'many') return false;
  if (/\bone of\b/i.test(source.text) || !isPlural(article.slice(source.head))) return false;
  if (!isTelling(cue, source) || !isAdjacent(article, source, cue)) return false;
  return !isUndertaken(article, cue) && !isInterview(article, cue);
}

/** «The two agreed on one thing: “We are late,” the pilot said»: the pilot’s words. */
const hasTagBehind = ({ content, cue }: Attribution, next: Attribution | undefined): boolean =>
  cue?.position === 'before' &&
  next?.cue?.position === 'after' &&
  next.content[0]?.start === content[0]?.start;

/** «Staff said: “I reported it”», «Gary and Sue Platt said: “I looked out”»: one of them speaks. */
function isOneOfMany(article: Article, { source, cue, kind, content }: Attribution): boolean {
  const [said, more] = content;
  if (!source || !cue || kind !== 'direct' || !said || more || !isTelling(cue, source))
    return false;
  const words = article.slice(said);
  // Somebody else’s words within theirs.
  if (!asOne.test(words) || /\s["“‘]/.test(words)) return false;
  const { text, form, number, start, end, head } = source;
  if (!isAdjacent(article, source, cue) && !/^,\s$/.test(article.text.slice(end, cue.start)))
    return false;
  if (notAll.test(text)) return false;
  if (jointNames.test(text)) return opensSentence(article, start);
  const noun = article.slice(head);
  return form === 'description' && ((number === 'many' && isPlural(noun)) || /^staff$/i.test(noun));
}

/** Of which each says so, or one. */
const notAll = /\b(?:all|another|any|both|each|every|many|most|nobody|one|other|some)\b/i;

/** «I was told», «I’m late» */
const asOne = /(?<![\p{L}.'’])I(?:['’](?:d|ll|m|ve))?\s\p{Ll}/u;

/** «Mara Ellison and Tom Marsh», «neighbors Gary and Sue Platt» */
const jointNames = /^[^,;]*\p{Lu}[\p{L}’'-]+\sand\s\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+)*$/u;

/** Nothing but words of its own sentence’s beginning or a comma before it: not «songs by Moss and Hart, joked». */
const opensSentence = (article: Article, start: number): boolean =>
  article.sentenceAt(start)?.start === start ||
  /[,"”’']\s(?:said\s)?$/.test(article.text.slice(Math.max(0, start - 8), start));

/** Within an answer of an interview, which is somebody's words. */
function isTranscript(article: Article, { cue }: Attribution): boolean {
  return cue !== null && article.paragraphAt(cue.start)?.reading.kind === 'transcript';
}

/** All of it in marks, also behind «that»: “officials said that “the plan was dead long before””. */
function isVerbatim(article: Article, { kind, cue, content }: Attribution): boolean {
  if (kind !== 'mixed') return kind === 'direct';
  const [said, more] = content;
  if (!said || more || cue?.position !== 'before') return false;
  const opening = /^that,?\s(?=["“‘'])/.exec(article.slice(said));
  if (!opening) return false;
  const quotation = article.quotationAt(said.start + opening[0].length);
  return quotation !== undefined && quotation.kind === 'mixed' && quotation.end >= said.end;
}

/** The longest quotation of each attribution, in words. */
function wordsQuoted(article: Article): Map<Attribution, number> {
  const words = new Map<Attribution, number>();
  for (const { attribution, kind, parent, words: number } of article.quotations) {
    if (!attribution || parent || kind === 'scare' || kind === 'title') continue;
    words.set(attribution, Math.max(words.get(attribution) ?? 0, number));
  }
  return words;
}

const longestLabel = 2;
const verbs: ReadonlySet<string> = new Set([...speechVerbs, ...tellingVerbs]);

/** Verbs, «according to», a dash, and a colon behind a short label («Residents: “…”»). */
function isTelling({ kind, lemma }: Cue, { text }: Mention): boolean {
  if (kind === 'colon') return text.split(/\s+/).length <= longestLabel;
  return kind === 'dash' || lemma === 'according to' || verbs.has(lemma);
}

/** «officials said», «said officials», «officials later said»; not «bottles that said». */
function isAdjacent(article: Article, source: Span, cue: Span): boolean {
  const between =
    source.start < cue.start
      ? { start: source.end, end: cue.start }
      : { start: cue.end, end: source.start };
  return /^\s*(?:(?!that|which|who)\p{L}+\s+){0,2}$/u.test(article.slice(between));
}

/** «officials», «people»; not what only looks like it («he’s»). */
function isPlural(noun: string): boolean {
  return /^[\p{L}-]*(?:[^s'’]s|people|men|women|children)$/u.test(noun);
}

function isPeople(kind: string): boolean {
  return kind === 'anonymous' || kind === 'generic' || kind === 'person' || kind === 'spokesperson';
}

/** «agreed to “raise the pier”»: what they will do, in the words of a text. */
const isUndertaken = (article: Article, { end }: Cue): boolean =>
  /^\sto\s["“‘']\p{Ll}/u.test(article.text.slice(end, end + 6));

/** «“Did you see it?” investigators asked the captain»: several do put questions to somebody. */
const isInterview = (article: Article, { end, lemma }: Cue): boolean =>
  lemma === 'ask' &&
  /^\s(?:\p{Lu}|(?:her|him|his|the|their|them)\s)/u.test(article.text.slice(end, end + 7));

const sent: ReadonlySet<string> = new Set(announcements);

/** «officials», and not «city officials»: nothing says whose text it is. */
function isUnsigned({ text }: Mention): boolean {
  return !/\s/.test(text);
}
