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
  articles,
  describers,
  journalistic,
  occasions,
  openers,
  outletNames,
  outlets,
  perfect,
  verbs,
} from './words.js';

const outletSet = wordSet(outlets);

export const unnamedOutlet = defineRule({
  name: 'unnamed-outlet',
  summary:
    'Reports a claim by media that nobody names, such as `local media reported` and `according to press reports`.',
  scope: 'narration',
  unit: 'article',
  severity: 'warning',
  options: {
    names: {
      type: 'phrases',
      default: [...outletNames],
      description: 'Last words of the names of outlets, which name one wherever they stand.',
    },
  },
  messages: {
    unnamed: 'Unexpected claim by unnamed `{outlets}`, expected the outlet by name',
  },
  note: 'The outlet that did the work is due the credit, and the reader its name. NPR holds that “media reports” is not good enough; AP credits the outlet in the body of the story (https://www.journalism.co.uk/associated-press-to-increase-attribution-to-other-news-sites-and-sources).',
  check({ article, options, report }) {
    const sentences = sentencesOf(article);
    const told = new Set<string>();
    for (const { at, sentence: index } of narrated(article, outletSet)) {
      const sentence = sentences[index] as PlacedSentence;
      const { tokens } = sentence.paragraph.reading;
      const first = firstOf(tokens, at);
      if (!first || isNamed(sentences, index, first, options.names)) continue;
      const before = sentences.slice(Math.max(0, index - 3), index);
      if (speaks(article, 'reportingByName', before)) continue;
      const span = spanOf(sentence, first, tokens[at] as Token);
      const words = article.slice(span);
      // “State media reported …”, and further on “state media quoted …”: the same media.
      if (told.has(words.toLowerCase())) continue;
      told.add(words.toLowerCase());
      report({ span, message: 'unnamed', data: { outlets: words } });
    }
  },
});

/**
 * The first token of `several local media outlets` where these are the source of something. “According to reports” is
 * one where nothing follows that says which (“reports filed with the court”).
 */
function firstOf(tokens: readonly Token[], noun: number): Token | undefined {
  let at = noun;
  let byTrade = journalistic.has(tokens[noun]?.lower ?? '');
  while (isDescriber(tokens, at - 1)) {
    at--;
    byTrade ||= journalistic.has(tokens[at]?.lower ?? '');
  }
  if (/[^s]$/.test(tokens[noun]?.lower ?? '') && tokens[noun]?.lower !== 'media') {
    if (!articles.has(tokens[at - 1]?.lower ?? '')) return;
    at--;
  }
  const before = tokens[at - 1];
  const joined = before?.kind === 'word' && before.sentence === tokens[noun]?.sentence;
  const after = tokens[noun + 1];
  if (joined && before.lower === 'to' && tokens[at - 2]?.lower === 'according') {
    return after === undefined || after.kind === 'punctuation' ? tokens[at] : undefined;
  }
  // “There are unconfirmed reports that”
  if (after?.lower === 'that' && isThere(tokens, at - 1)) return tokens[at];
  // “Reports said”, with nothing before it; any other reports may be papers that somebody filed.
  const bare = at === noun && tokens[noun]?.lower === 'reports' && !joined;
  if (!byTrade && !bare) return;
  // “Social media said”, “his newspapers said”: some word before it says which.
  if (joined && /^\p{Ll}/u.test(before.value) && !openers.has(before.lower)) return;
  if (joined && isCapitalised(before)) return;
  const verb = after && perfect.has(after.lower) ? tokens[noun + 2] : after;
  // «She spoke out after state media claimed»: they act in the story, and nobody leans on them.
  if (joined && occasions.has(before.lower) && /^claim/.test(verb?.lower ?? '')) return;
  return verb?.kind === 'word' && verbs.has(verb.lower) ? tokens[at] : undefined;
}

/** «there are», «there have been» */
function isThere(tokens: readonly Token[], verb: number): boolean {
  const be = tokens[verb]?.lower ?? '';
  if (!/^(?:are|were|been)$/.test(be)) return false;
  return tokens[be === 'been' ? verb - 2 : verb - 1]?.lower === 'there';
}

function isDescriber(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  return (
    token?.kind === 'word' &&
    token.sentence === next?.sentence &&
    next.blank &&
    (describers.has(token.lower) || nation.test(token.value))
  );
}

/** «Corvanian media», «Israeli newspapers»: whose they are, and not which. */
const nation = /^\p{Lu}.+(?:an|ese|i|ish)$/u;

/** Whether an outlet stands by name, or a link, in the sentence or beside it. */
function isNamed(
  sentences: readonly PlacedSentence[],
  index: number,
  own: Token,
  names: ReadonlySet<string>,
): boolean {
  return beside(sentences, index, 1, 1).some((sentence) => {
    const tokens = tokensOf(sentence);
    return hasLink(tokens) || tokens.some((token) => token !== own && isOutlet(token, names));
  });
}

function isOutlet(token: Token, names: ReadonlySet<string>): boolean {
  return isCapitalised(token) && names.has(token.lower.replace(/'s$/, ''));
}
