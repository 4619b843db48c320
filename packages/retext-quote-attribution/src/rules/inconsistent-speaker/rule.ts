import type { Article, Attribution, Mention, Source } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
import { defineRule, type Finding } from 'nlcst-rule-kit';
import { callings } from './words.js';

type Message = 'number' | 'gender' | 'calling';

/** An attribution whose source is told. */
type Told = Attribution & { source: Mention };

export const inconsistentSpeaker = defineRule({
  name: 'inconsistent-speaker',
  unit: 'article',
  summary: 'Reports one unnamed speaker who is described in ways that do not agree.',
  scope: 'any',
  severity: 'warning',
  messages: {
    number:
      'Unexpected `{actual}` between words of `{before}` and `{after}`, expected one and the same speaker',
    gender: 'Unexpected `{actual}` for `{before}`, who was `{after}` before, expected one pronoun',
    calling: 'Unexpected `{actual}` after `{before}`, expected one description of the speaker',
  },
  note: 'A reader takes every new description for a new person. Reuters asks never to run the words of different speakers together (http://www.aalep.eu/essentials-sourcing-journalists) and never to make several sources of one (https://handbook.reuters.com/index.php?title=Accuracy).',
  check({ article, report }) {
    const told = article.attributions.filter(isTold);
    const named = namedSources(article);
    for (const [index, attribution] of told.entries()) {
      const before = told[index - 1];
      if (!before || !isNear(article, before, attribution)) continue;
      const finding =
        numberShift(article, named, told, index) ??
        callingShift(article, named, before, attribution) ??
        genderShift(article, named, before, attribution);
      if (finding) report(finding);
    }
  },
});

function isTold(attribution: Attribution): attribution is Told {
  return attribution.source !== null && attribution.certainty >= CERTAIN;
}

/** In the same paragraph or the next. */
function isNear(article: Article, one: Told, other: Told): boolean {
  const first = article.paragraphAt(one.source.start);
  const second = article.paragraphAt(other.source.start);
  return first !== undefined && second !== undefined && second.index - first.index <= 1;
}

/** «A senior official said … “…,” officials said. “…,” the official said.» */
function numberShift(
  article: Article,
  named: ReadonlySet<Source>,
  told: readonly Told[],
  index: number,
): Finding<Message> | undefined {
  const [before, attribution, after] = [told[index - 1], told[index], told[index + 1]];
  if (!before || !attribution || !after || !isNear(article, attribution, after)) return;
  const { source } = attribution;
  if (attribution.kind === 'indirect' || source.source.number !== 'many') return;
  if (source.form !== 'description' || !isUnnamed(named, source)) return;
  if (!isOneUnnamed(named, before.source) || !isOneUnnamed(named, after.source)) return;
  const noun = headOf(article, source);
  const one = headOf(article, before.source);
  if (!isPlural(noun, one) || headOf(article, after.source) !== one) return;
  if (!/^the\b/i.test(after.source.text)) return;
  return {
    span: { start: source.start, end: source.end },
    message: 'number',
    data: { actual: source.text, before: before.source.text, after: after.source.text },
    related: { span: before.source, text: `One speaker, \`${before.source.text}\`, here` },
  };
}

/** «A diplomat said … the officer said.» */
function callingShift(
  article: Article,
  named: ReadonlySet<Source>,
  before: Told,
  { source }: Told,
): Finding<Message> | undefined {
  if (
    source.form !== 'description' ||
    !isOneUnnamed(named, source) ||
    !isOneUnnamed(named, before.source)
  )
    return;
  if (before.source.form !== 'description' || !/^the\s\S+$/i.test(source.text)) return;
  const noun = headOf(article, source);
  const former = headOf(article, before.source);
  const calling = callingOf.get(noun);
  const formerCalling = callingOf.get(former);
  if (!calling || !formerCalling || calling === formerCalling) return;
  if (isKnown(article, noun, source.start)) return;
  return {
    span: { start: source.start, end: source.end },
    message: 'calling',
    data: { actual: source.text, before: before.source.text },
    related: { span: before.source, text: `\`${before.source.text}\` here` },
  };
}

/** «A diplomat said he … She added …» */
function genderShift(
  article: Article,
  named: ReadonlySet<Source>,
  before: Told,
  { source }: Told,
): Finding<Message> | undefined {
  if (source.form !== 'pronoun' || source.certainty >= CERTAIN) return;
  const gender = genders.get(source.text.toLowerCase());
  const speaker = before.source.source;
  if (!gender || !isOneUnnamed(named, before.source) || speaker.class !== 'anonymous') return;
  if (article.slice({ start: before.source.end, end: source.start }).search(nameLike) >= 0) return;
  const other = speaker.mentions.find(
    ({ form, text, start }) =>
      form === 'pronoun' &&
      start < source.start &&
      (genders.get(text.toLowerCase()) ?? gender) !== gender,
  );
  if (
    !other ||
    article.sources.some(
      (person) => person !== speaker && person !== source.source && person.gender === gender,
    )
  )
    return;
  return {
    span: { start: source.start, end: source.end },
    message: 'gender',
    data: { actual: source.text, before: speaker.name, after: other.text },
    related: { span: other, text: `\`${other.text}\` here` },
  };
}

const genders: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);

/** A capital inside a sentence: somebody or something is named there. */
const nameLike = /[\p{Ll},]\s\p{Lu}\p{Ll}/u;

const callingOf: ReadonlyMap<string, string> = new Map(Object.entries(callings));

/** Sources whose name the article gives. */
function namedSources({ sources }: Article): Set<Source> {
  return new Set(sources.filter(({ mentions }) => mentions.some(({ form }) => form === 'name')));
}

function isUnnamed(named: ReadonlySet<Source>, { source }: Mention): boolean {
  return source.class !== 'organization' && source.class !== 'document' && !named.has(source);
}

function isOneUnnamed(named: ReadonlySet<Source>, mention: Mention): boolean {
  return mention.source.number === 'one' && isUnnamed(named, mention);
}

function headOf(article: Article, { head }: Mention): string {
  return article.slice(head).toLowerCase();
}

function isPlural(noun: string, one: string): boolean {
  return noun === `${one}s` || noun === `${one}es` || noun === `${one.replace(/y$/, 'ie')}s`;
}

/** Whether the article spoke of such a person before. */
function isKnown(article: Article, noun: string, end: number): boolean {
  const [first] = [noun, noun.charAt(0).toUpperCase() + noun.slice(1)]
    .map((word) => article.text.indexOf(word))
    .filter((place) => place >= 0)
    .sort((one, other) => one - other);
  return first !== undefined && first < end - noun.length;
}
