import { type Token, wordSet } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import {
  beside,
  hasLink,
  isCapitalised,
  narrated,
  type PlacedSentence,
  sentencesOf,
  spanOf,
  speaks,
  tokensOf,
} from '../../surroundings.js';
import {
  adjectives,
  articles,
  asking,
  beforeProducer,
  clauseOpeners,
  helpers,
  makers,
  modifiers,
  ofMaker,
  pluralPolls,
  pluralStudies,
  producerNouns,
  pronouns,
  quantities,
  studies,
  verbs,
} from './words.js';

export const unnamedStudy = defineRule({
  name: 'unnamed-study',
  summary:
    'Reports a study, poll or report that says something while nobody says who made it, in its sentence or beside it.',
  scope: 'narration',
  unit: 'article',
  severity: 'warning',
  options: {
    adjectives: {
      type: 'phrases',
      default: [...adjectives],
      description: 'Adjectives before the study that say nothing about who made it.',
    },
    polls: {
      type: 'boolean',
      default: false,
      description: 'Whether `polls show` and `surveys suggest` need a maker too.',
    },
  },
  messages: {
    unnamed:
      'Unexpected `{study}` without its maker, expected words that say who made or published it',
  },
  note: 'Readers cannot check a study that they cannot find. AP wants every poll story to say who ran it and who paid (http://ralphehanson.com/blog/ap_poll.html), the BBC pollster and commissioner (http://www.bbc.co.uk/guidelines/editorialguidelines/advice/opinionpolls/reporting.shtml).',
  check({ article, options, report }) {
    const sentences = sentencesOf(article);
    for (const { at, sentence: index } of narrated(article, allStudies)) {
      const sentence = sentences[index] as PlacedSentence;
      const { tokens } = sentence.paragraph.reading;
      const noun = tokens[at] as Token;
      const plural =
        pluralStudies.has(noun.lower) || (options.polls && pluralPolls.has(noun.lower));
      if (!plural && !studies.has(noun.lower)) continue;
      const first = firstOf(tokens, at, plural, options.adjectives);
      if (!first || !isCited(tokens, first, at) || isNamed(sentences, index)) continue;
      const span = spanOf(sentence, first, noun);
      // “According to the police, a first analysis found”: theirs, or in their hands.
      if (speaks(article, 'vouching', [{ start: sentence.start, end: span.start }])) continue;
      if (speaks(article, 'vouching', [{ start: span.end, end: sentence.end }])) continue;
      report({ span, message: 'unnamed', data: { study: article.slice(span) } });
    }
  },
});

/** The first token of “a new national poll” that ends in the noun, where nothing in it names anybody. */
function firstOf(
  tokens: readonly Token[],
  noun: number,
  plural: boolean,
  adjectives: ReadonlySet<string>,
): Token | undefined {
  let at = noun - 1;
  while (isAfter(tokens, at) && adjectives.has(tokens[at]?.lower ?? '')) at--;
  const before = isAfter(tokens, at) ? tokens[at]?.lower : undefined;
  if (!plural) return before !== undefined && articles.has(before) ? tokens[at] : undefined;
  if (before !== undefined && quantities.has(before)) return tokens[at];
  // “Studies show”: at the start of its sentence or clause, so that no word before it is part of its name.
  const start = tokens[at];
  const opens = !start || start.sentence !== tokens[noun]?.sentence || start.kind === 'punctuation';
  return opens || clauseOpeners.has(before ?? '') ? tokens[at + 1] : undefined;
}

/** Whether a token is followed by the next one with nothing but a blank between. */
function isAfter(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    token?.kind === 'word' && next !== undefined && next.blank && token.sentence === next.sentence
  );
}

/** Whether a study says something, or something is said “according to” it. */
function isCited(tokens: readonly Token[], first: Token, noun: number): boolean {
  const before = tokens.indexOf(first) - 1;
  const after = tokens[noun + 1]?.lower ?? '';
  // «research firm Velm»
  if (/^firms?$/.test(after)) return false;
  if (tokens[before]?.lower === 'to' && tokens[before - 1]?.lower === 'according') {
    return !hasMaker(tokens, noun, noun + (modifiers.has(after) ? longestModifier : 1));
  }
  const verb = verbAfter(tokens, noun);
  return verb > 0 && !hasMaker(tokens, noun, verb);
}

/** Where the verb stands behind “a study”, also behind “a survey of 1,000 adults”; -1 where there is none. */
function verbAfter(tokens: readonly Token[], noun: number): number {
  const isModified = modifiers.has(tokens[noun + 1]?.lower ?? '');
  const end = isModified ? noun + longestModifier : noun + 1;
  for (let at = noun + 1; at <= end; at++) {
    while (helpers.has(tokens[at]?.lower ?? '')) at++;
    const verb = tokens[at];
    if (!verb || verb.sentence !== tokens[noun]?.sentence || isBreak(tokens, at)) return -1;
    if (at > noun + 1 && modifiers.has(verb.lower)) continue;
    if (verb.kind === 'word' && verbs.has(verb.lower)) return at;
  }
  return -1;
}

/** A comma and its like; not that of «1,000». */
function isBreak(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.kind === 'punctuation' && tokens[at + 1]?.blank !== false;
}

/** How many words may stand between a study and its verb. */
const longestModifier = 6;

/** «a poll in Selby», «a study from the Kell Center», «a report on selby.com»: a name right behind it. */
function hasMaker(tokens: readonly Token[], noun: number, end: number): boolean {
  const last = Math.max(end, noun + 3);
  for (let at = noun + 1; at < last; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[noun]?.sentence) return false;
    if (token.lower === 'on' && /\w\.\w\w/.test(tokens[at + 1]?.value ?? '')) return true;
    if (!ofMaker.has(token.lower)) continue;
    const next = tokens[at + 1]?.lower === 'the' ? tokens[at + 2] : tokens[at + 1];
    if (next && (isCapitalised(next) || token.lower === 'by')) return true;
  }
  return false;
}

/** Whether the sentence, or one beside it, says or links to who made the study. */
function isNamed(sentences: readonly PlacedSentence[], index: number): boolean {
  const own = sentences[index];
  return beside(sentences, index, 1, 3).some((sentence) => {
    const tokens = tokensOf(sentence);
    return (
      hasLink(tokens) ||
      tokens.some((token, at) => isProducer(tokens, token, at, sentence === own)) ||
      (sentence !== own && tokens.some((token, at) => isFrom(tokens, token, at)))
    );
  });
}

/** `It was conducted by Velm`, in a sentence beside it. */
function isMade(tokens: readonly Token[], at: number): boolean {
  if (!beforeProducer.has(tokens[at]?.lower ?? '')) return false;
  return tokens.slice(0, at).some((token) => token.lower === 'it' || allStudies.has(token));
}

/** `The report from Selby-based Velm`, in a sentence beside it. */
function isFrom(tokens: readonly Token[], token: Token, at: number): boolean {
  const next = tokens[at + 2];
  return (
    allStudies.has(token) &&
    tokens[at + 1]?.lower === 'from' &&
    next !== undefined &&
    isCapitalised(next)
  );
}

/** `Kell University`, `researchers`, `a Harbor Watch poll`, `conducted by Velm`; in the study's own sentence `by Velm`. */
function isProducer(tokens: readonly Token[], token: Token, at: number, own: boolean): boolean {
  if (makers.has(token.lower)) return true;
  if (!isCapitalised(token)) return false;
  const next = tokens[at + 1];
  if (asking.has(next?.lower ?? '') && !pronouns.has(token.lower)) return true;
  if (at > 0 && (producerNouns.has(token.lower) || allStudies.has(next))) return true;
  const before = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  return beforeProducer.has(tokens[before]?.lower ?? '') && (own || isMade(tokens, before - 1));
}

const allStudies = wordSet([...studies, ...pluralStudies, ...pluralPolls]);
