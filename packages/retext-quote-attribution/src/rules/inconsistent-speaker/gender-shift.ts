import type { Article, Mention, Source, Span } from 'nlcst-attribution';
import type { Finding } from 'nlcst-rule-kit';
import { gendersByPronoun, lastWord } from '../../people.js';
import type { Message } from './message.js';
import { isOneUnnamed, type Told } from './told.js';

/** «A diplomat, who asked not to be named because he …, said … She added …» */
export function genderShift(
  article: Article,
  named: ReadonlySet<Source>,
  before: Told,
  { source }: Told,
): Finding<Message> | undefined {
  if (source.form !== 'pronoun' || !isOneUnnamed(named, before.source)) return;
  const gender = gendersByPronoun.get(source.text.toLowerCase());
  const speaker = before.source.source;
  if (!gender || (speaker.class !== 'anonymous' && speaker.class !== 'generic')) return;
  const other = pronounOf(article, before, source.start);
  if (!other || gendersByPronoun.get(article.slice(other).toLowerCase()) === gender) return;
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
    ({ form, text, start }) =>
      form === 'pronoun' && start < end && gendersByPronoun.has(text.toLowerCase()),
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
  const isHere = (span: Span) => span.start >= from && span.start < start;
  const strangers = article.names.filter(
    ({ kind, text }) => /person|unknown/.test(kind) && !otherwise.has(lastWord(text)),
  );
  return (
    strangers.some(({ places }) => places.some(isHere)) ||
    article.mentions.some(
      (mention) =>
        mention.source !== before.source &&
        mention.source !== source &&
        !isOtherwise(mention.source) &&
        isHere(mention),
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
