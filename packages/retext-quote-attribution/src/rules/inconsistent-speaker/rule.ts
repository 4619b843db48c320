import type { Article, Attribution, Mention, Source, Span } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
import { pluralOf } from 'nlcst-attribution/internal';
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
        groupShift(article, before, attribution) ??
        countShift(article, named, before, attribution) ??
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
  if (noun !== pluralOf(one) || headOf(article, after.source) !== one) return;
  if (!/^the\b/i.test(after.source.text)) return;
  return {
    span: { start: source.start, end: source.end },
    message: 'number',
    data: { actual: source.text, before: before.source.text, after: after.source.text },
    related: { span: before.source, text: `One speaker, \`${before.source.text}\`, here` },
  };
}

/** «“…,” Tom Marsh said. “…,” they added.», «“…,” aides said. “…,” she added.»: with no word between them of anybody else. */
function groupShift(
  article: Article,
  before: Told,
  { source, kind, cue }: Told,
): Finding<Message> | undefined {
  const { source: speaker, form, number } = before.source;
  const word = source.text.toLowerCase();
  if (kind !== 'direct' || cue?.position !== 'after' || !before.cue) return;
  const goesOn = cue.lemma === 'add' || cue.lemma === 'continue';
  const isOne = speaker.class === 'person' && speaker.number === 'one';
  const areMany = form === 'description' && number === 'many';
  const turnsMany = word === 'they' && isOne && speaker.gender !== 'unknown';
  const turnsOne = genders.has(word) && areMany && speaker.class !== 'organization' && goesOn;
  if (!turnsMany && !turnsOne) return;
  const first = article.paragraphAt(before.source.start);
  const second = article.paragraphAt(source.start);
  if (!first || !second || (first !== second && !goesOn) || theyAsOne.test(article.text)) return;
  const from = Math.max(before.cue.end, before.source.end);
  const isBetween = [...new Set([first, second])].some(({ start: offset, reading }) =>
    reading.tokens.some(
      ({ start, kind: sort, quotation }) =>
        offset + start >= from && offset + start < source.start && quotation < 0 && sort === 'word',
    ),
  );
  return isBetween ? undefined : calledOtherwise(before.source, source);
}

/** Words by which an article tells that “they” stands for one person. */
const theyAsOne = /\bnon-?binary\b|\bthey\/them\b|\bpronouns?\b/i;

/** «A senior official said … the officials said», «Two aides said … the aide said»: nobody else can be meant. */
function countShift(
  article: Article,
  named: ReadonlySet<Source>,
  before: Told,
  { source }: Told,
): Finding<Message> | undefined {
  if (source.form !== 'description' || before.source.form !== 'description') return;
  if (source.source.class === 'organization' || !isUnnamed(named, source)) return;
  if (!isUnnamed(named, before.source) || !/^the\s\S+$/i.test(source.text)) return;
  const noun = headOf(article, source);
  const former = headOf(article, before.source);
  const isOther = /^(?:an?|one)\s/i.test(before.source.text)
    ? noun === pluralOf(former)
    : before.source.source.number === 'many' && former === pluralOf(noun);
  if (!isOther || isKnown(article, source.start, (word) => word === noun)) return;
  return calledOtherwise(before.source, source);
}

function calledOtherwise(before: Mention, source: Mention): Finding<Message> {
  return {
    span: { start: source.start, end: source.end },
    message: 'calling',
    data: { actual: source.text, before: before.text },
    related: { span: before, text: `\`${before.text}\` here` },
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
  const isSuch = (word: string) => word === noun || word === pluralOf(noun);
  if (isKnown(article, source.start, isSuch)) return;
  return calledOtherwise(before.source, source);
}

/** «A diplomat, who asked not to be named because he …, said … She added …» */
function genderShift(
  article: Article,
  named: ReadonlySet<Source>,
  before: Told,
  { source }: Told,
): Finding<Message> | undefined {
  if (source.form !== 'pronoun' || !isOneUnnamed(named, before.source)) return;
  const gender = genders.get(source.text.toLowerCase());
  const speaker = before.source.source;
  if (!gender || (speaker.class !== 'anonymous' && speaker.class !== 'generic')) return;
  const other = pronounOf(article, before, source.start);
  if (!other || genders.get(article.slice(other).toLowerCase()) === gender) return;
  if (hasOthers(article, before.source, source, gender)) return;
  return {
    span: { start: source.start, end: source.end },
    message: 'gender',
    data: { actual: source.text, before: shortName(speaker), after: article.slice(other) },
    related: { span: other, text: `\`${article.slice(other)}\` here` },
  };
}

/** «A nurse» of «A nurse, who asked not to be named because …». */
function shortName({ name }: Source): string {
  return name.split(',')[0] ?? name;
}

/** The pronoun that stands for an unnamed speaker: as who speaks, in the reason, or as what the speaker says first. */
function pronounOf(
  article: Article,
  { source, content, cue }: Told,
  end: number,
): Span | undefined {
  const { anonymity, mentions } = source.source;
  const spoken = mentions.find(
    ({ form, text, start }) => form === 'pronoun' && start < end && genders.has(text.toLowerCase()),
  );
  if (spoken) return spoken;
  const reason = anonymity?.because;
  if (reason && reason.end < end) return firstPronoun(article, reason);
  const [said] = content;
  if (!said || !cue || cue.position !== 'before' || article.quotationAt(said.start)) return;
  const opening = article.slice(said).match(/^(?:that\s)?(?:he|she)\b/);
  return opening ? firstPronoun(article, said) : undefined;
}

function firstPronoun(article: Article, { start, end }: Span): Span | undefined {
  const found = /\b(?:he|she)\b/i.exec(article.slice({ start, end }));
  return found
    ? { start: start + found.index, end: start + found.index + found[0].length }
    : undefined;
}

/** Whether anybody else near may be meant by the second pronoun. */
function hasOthers(article: Article, before: Mention, { start, source }: Mention, gender: string) {
  const home = article.paragraphAt(before.start);
  const isOtherwise = (person: Source) => person.gender !== 'unknown' && person.gender !== gender;
  const otherwise = new Set(article.sources.filter(isOtherwise).map(({ name }) => lastWord(name)));
  const from = article.paragraphs[(home?.index ?? 0) - 1]?.start ?? home?.start ?? 0;
  const isNear = (span: Span) => span.start >= from && span.start < start;
  const strangers = article.names.filter(
    ({ kind, text }) => /person|unknown/.test(kind) && !otherwise.has(lastWord(text)),
  );
  return (
    strangers.some(({ places }) => places.some(isNear)) ||
    article.mentions.some(
      (mention) =>
        mention.source !== before.source &&
        mention.source !== source &&
        !isOtherwise(mention.source) &&
        isNear(mention),
    ) ||
    article.sources.some(
      (person) =>
        person !== before.source &&
        person !== source &&
        person.gender === gender &&
        (person.mentions[0]?.start ?? start) < start,
    )
  );
}

function lastWord(name: string): string {
  return name.slice(name.search(/\S+$/));
}

const genders: ReadonlyMap<string, 'female' | 'male'> = new Map([
  ['he', 'male'],
  ['she', 'female'],
]);

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

/** Whether a word that fits stands before an offset. */
function isKnown(article: Article, before: number, fits: (word: string) => boolean): boolean {
  return article.paragraphs.some(({ start, reading }) =>
    reading.tokens.some((token) => start + token.start < before && fits(token.lower)),
  );
}
