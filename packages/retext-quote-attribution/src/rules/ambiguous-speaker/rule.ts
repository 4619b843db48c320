import type { Article, Mention, Source } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { between } from '../../parts.js';
import { gendersByPronoun } from '../../people.js';
import { pairApart, pairOfName, pairOfTitle } from './namesakes.js';
import { pairBefore } from './pairs.js';
import type { Candidate } from './placed-names.js';

export const ambiguousSpeaker = defineRule({
  name: 'ambiguous-speaker',
  unit: 'article',
  summary:
    'Reports `he said`, `the official said` or a surname that two people bear, where either may be meant.',
  scope: 'any',
  severity: 'info',
  options: {
    likelier: {
      type: 'boolean',
      default: false,
      description: 'Report also where one of the two is likelier.',
    },
  },
  messages: {
    ambiguous: 'Unexpected `{actual}` for either `{one}` or `{other}`, expected a name',
  },
  note: 'The reader has to guess which of two people speaks. No published ground was found for pronouns without a clear antecedent.',
  check({ article, options, report }) {
    const told = new Set<Source | number>();
    for (const { source, certainty } of article.attributions) {
      if (!source || certainty < CERTAIN) continue;
      // «She said, adding that …»: one mention may stand in several attributions. “The official” goes on being the same.
      const whose = source.form === 'pronoun' ? source.start : source.source;
      if (told.has(whose)) continue;
      const [one, other] = candidatesFor(article, source, options.likelier);
      if (!one || !other) continue;
      told.add(whose);
      report({
        span: { start: source.start, end: source.end },
        message: 'ambiguous',
        data: { actual: source.text, one: one.name, other: other.name },
        related: { span: { start: other.start, end: other.end }, text: `\`${other.name}\` here` },
      });
    }
  },
});

function candidatesFor(article: Article, mention: Mention, likelier: boolean): Candidate[] {
  const pronoun = gendersByPronoun.get(mention.text.toLowerCase());
  if (pronoun) {
    const pair = pairBefore(article, mention, pronoun);
    if (pair.length > 0 || !likelier) return pair;
    return namedBefore(article, mention, pronoun).map((source) => nearestOf(source, mention));
  }
  if (!/^the\s\S+$/i.test(mention.text)) {
    const pair = pairOfName(article, mention);
    return pair.length > 0 ? pair : pairApart(article, mention);
  }
  if (mention.source.class === 'person') return pairOfTitle(article, mention);
  return namesakes(article, mention, likelier).map((source) => nearestOf(source, mention));
}

/** A candidate, where it stands nearest before a mention. */
function nearestOf({ mentions, name }: Source, { start: end }: Mention): Candidate {
  const before = mentions.filter(({ start }) => start < end);
  const { start, end: to } = before.at(-1) ?? (mentions[0] as Mention);
  return { name, start, end: to };
}

/** People of that gender who are named in the sentence before, where that sentence has two of them. */
function namedBefore(article: Article, mention: Mention, gender: Source['gender']): Source[] {
  const sentence = article.sentenceAt(mention.start);
  const before = sentence && article.sentenceAt(sentence.start - 1);
  if (!sentence || !before || before.start >= sentence.start) return [];
  const people = new Set<Source>();
  for (const { start, form, source } of nearest(article, before.start, mention.start)) {
    if (source.number !== 'one') continue;
    if (source.class !== 'person' && source.class !== 'anonymous') continue;
    if (start >= sentence.start && source.gender !== 'unknown') return [];
    if (form === 'name' && source.gender === gender) people.add(source);
  }
  // «Moss said that Renn was right. He said …»: whoever spoke alone goes on.
  const speakers = new Set<Source>();
  for (const { source } of speaking(article, before.start, sentence.start)) {
    if (people.has(source)) speakers.add(source);
  }
  return speakers.size === 1 ? [] : [...people];
}

/** Whoever an attribution names between two places. */
const speaking = ({ attributions }: Article, from: number, to: number): Mention[] =>
  attributions.flatMap(({ source }) =>
    source && source.start >= from && source.start < to ? [source] : [],
  );

/**
 * Unnamed people whom the bare description fits alike: «a senior official», «another official». Where each has a sentence
 * of their own, the last one is likelier.
 */
function namesakes(
  article: Article,
  { head, start, source }: Mention,
  likelier: boolean,
): Source[] {
  if (!isOneUnnamed(source)) return [];
  const noun = article.slice(head).toLowerCase();
  const here = article.paragraphAt(start)?.index ?? 0;
  const from = article.paragraphs[here - 1]?.start ?? 0;
  const alike = nearest(article, from, start).filter(
    (mention) =>
      mention.form === 'description' &&
      isOneUnnamed(mention.source) &&
      (article.slice(mention.head).toLowerCase() === noun || another.test(mention.text)),
  );
  const last = alike.at(-1);
  const sentence = last && article.sentenceAt(last.start);
  const near = likelier
    ? alike
    : alike.filter((mention) => mention.start >= (sentence?.start ?? 0));
  return [...new Set(near.map((mention) => mention.source))];
}

const another = /^(?:another|a\ssecond|the\sother)$/i;

/** The last mentions of a stretch: who was named longer ago is no candidate. */
function nearest({ mentions }: Article, from: number, to: number): readonly Mention[] {
  return between(mentions, from, to).slice(-memory);
}

/** How many mentions a reader keeps in mind. */
const memory = 20;

function isOneUnnamed({ class: kind, number }: Source): boolean {
  return number === 'one' && (kind === 'anonymous' || kind === 'generic' || kind === 'unknown');
}
