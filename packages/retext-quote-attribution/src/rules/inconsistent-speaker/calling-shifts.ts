import type { Article, Mention, Source } from 'nlcst-attribution';
import { pluralOf } from 'nlcst-attribution/internal';
import type { Finding } from 'nlcst-rule-kit';
import { gendersByPronoun } from '../../people.js';
import type { Message } from './message.js';
import { headOf, isNear, isOneUnnamed, isUnnamed, type Told } from './told.js';
import { callings } from './words.js';

/** «A senior official said … “…,” officials said. “…,” the official said.» */
export function numberShift(
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
export function groupShift(
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
  const turnsOne =
    gendersByPronoun.has(word) && areMany && speaker.class !== 'organization' && goesOn;
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
export function countShift(
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

/** «A diplomat said … the officer said.» */
export function callingShift(
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

const callingOf: ReadonlyMap<string, string> = new Map(Object.entries(callings));

function calledOtherwise(before: Mention, source: Mention): Finding<Message> {
  return {
    span: { start: source.start, end: source.end },
    message: 'calling',
    data: { actual: source.text, before: before.text },
    related: { span: before, text: `\`${before.text}\` here` },
  };
}

/** Whether a word that fits stands before an offset. */
function isKnown(article: Article, before: number, fits: (word: string) => boolean): boolean {
  return article.paragraphs.some(({ start, reading }) =>
    reading.tokens.some((token) => start + token.start < before && fits(token.lower)),
  );
}
