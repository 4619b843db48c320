import type { Article, Mention, Source, Span } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { between } from '../../parts.js';

export const ambiguousSpeaker = defineRule({
  name: 'ambiguous-speaker',
  unit: 'article',
  summary: 'Reports `he said` or `the official said` where two people are equally near.',
  scope: 'any',
  severity: 'off',
  messages: {
    ambiguous: 'Unexpected `{actual}` for either `{one}` or `{other}`, expected a name',
  },
  note: 'The reader has to guess which of two people speaks. No published ground was found for pronouns without a clear antecedent.',
  check({ article, report }) {
    const told = new Set<Source | number>();
    for (const { source, certainty } of article.attributions) {
      if (!source || certainty < CERTAIN) continue;
      // «She said, adding that …»: one mention may stand in several attributions. “The official” goes on being the same.
      const whose = source.form === 'pronoun' ? source.start : source.source;
      if (told.has(whose)) continue;
      const [one, other] = candidatesFor(article, source);
      if (!one || !other) continue;
      told.add(whose);
      report({
        span: { start: source.start, end: source.end },
        message: 'ambiguous',
        data: { actual: source.text, one: one.name, other: other.name },
        related: { span: lastBefore(other, source), text: `\`${other.name}\` here` },
      });
    }
  },
});

/** Where a candidate stands nearest before a mention. */
function lastBefore({ mentions }: Source, { start }: Mention): Span {
  const before = mentions.filter((mention) => mention.start < start);
  const nearest = before.at(-1) ?? (mentions[0] as Mention);
  return { start: nearest.start, end: nearest.end };
}

function candidatesFor(article: Article, mention: Mention): Source[] {
  const pronoun = genders.get(mention.text.toLowerCase());
  if (pronoun) return namedBefore(article, mention, pronoun);
  return /^the\s\S+$/i.test(mention.text) ? namesakes(article, mention) : [];
}

const genders: ReadonlyMap<string, Source['gender']> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);

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

/** Unnamed people whom the bare description fits alike: «a senior official», «another official». */
function namesakes(article: Article, { head, start, source }: Mention): Source[] {
  if (!isOneUnnamed(source)) return [];
  const noun = article.slice(head).toLowerCase();
  const here = article.paragraphAt(start)?.index ?? 0;
  const from = article.paragraphs[here - 1]?.start ?? 0;
  const people = new Set<Source>();
  for (const mention of nearest(article, from, start)) {
    if (mention.form !== 'description' || !isOneUnnamed(mention.source)) continue;
    if (article.slice(mention.head).toLowerCase() === noun) people.add(mention.source);
  }
  return [...people];
}

/** The last mentions of a stretch: who was named longer ago is no candidate. */
function nearest({ mentions }: Article, from: number, to: number): readonly Mention[] {
  return between(mentions, from, to).slice(-memory);
}

/** How many mentions a reader keeps in mind. */
const memory = 20;

function isOneUnnamed({ class: kind, number }: Source): boolean {
  return number === 'one' && (kind === 'anonymous' || kind === 'generic' || kind === 'unknown');
}
