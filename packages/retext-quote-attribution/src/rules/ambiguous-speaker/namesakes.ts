import type { Article, Mention } from 'nlcst-attribution';
import { bearersOf } from 'nlcst-attribution/internal';
import { lastWord } from '../../people.js';
import {
  areJoined,
  bySurname,
  type Candidate,
  candidate,
  lastNaming,
  namesIn,
} from './placed-names.js';

/** «Police Chief Joel Marsh and Fire Chief Mara Ellison spoke. “…,” the chief said.»: two who bear the same title. */
export function pairOfTitle(article: Article, mention: Mention): Candidate[] {
  const { sentence, names = [] } = lastNaming(article, mention) ?? {};
  const noun = article.slice(mention.head).toLowerCase();
  const people = names.filter(({ name }) => name.kind === 'person');
  const [one, other, third] = people;
  if (!sentence || !one || !other || third) return [];
  if (!areJoined(article.text, one.end, other.start)) return [];
  const areSo = [one, other].every((place) => {
    const [title = ''] = /[^,]*$/.exec(article.text.slice(sentence.start, place.start)) ?? [];
    const [apposed = ''] = /^,[^,.]*/.exec(article.text.slice(place.end, sentence.end)) ?? [];
    const [own = ''] = title
      .toLowerCase()
      .split(/\sand\s/)
      .slice(-1);
    return `${own} ${apposed.toLowerCase()}`.split(/[^\p{L}]+/u).includes(noun);
  });
  return areSo ? [candidate(one), candidate(other)] : [];
}

/** «Jean and Ron Renn came by boat. “…,” Renn said.»: two people with one surname who were named as two, and not apart since. */
export function pairOfName(article: Article, { form, head, start }: Mention): Candidate[] {
  const text = article.slice(head);
  if (form !== 'name' || head.start !== start || /\s/.test(text)) return [];
  const bearers = (bySurname(article).get(text) ?? []).filter((place) => place.start < start);
  const other = bearers.at(-1);
  if (!other || bearers.some(({ name }) => name.text === text)) return [];
  const all = namesIn(article, other.start - longestPair, other.start);
  const one = all.at(-1);
  if (!one || !areJoined(article.text, one.end, other.start)) return [];
  const [given = ''] = one.name.text.split(' ');
  const [second = ''] = other.name.text.split(' ');
  const isShort = one.name.text === given && bearersOf(given.toLowerCase()) !== null;
  if (!isShort && lastWord(one.name.text) !== text) return [];
  if (bearers.some((bearer) => bearer !== one && bearer !== other)) return [];
  // «Jean and Ron Renn came. Ron was tired.»
  const since = namesIn(article, other.end, start);
  if (since.some(({ name }) => name.text === given || name.text === second)) return [];
  return [candidate(one, `${given} ${text}`), candidate(other)];
}

/**
 * «Jean Renn ran the mill. Ron Renn, her brother, kept the pier. … “…,” Renn said.»: two whom the article keeps apart by
 * first names, last in one paragraph, and who both carry the story. Where it has the bare surname again, it means one.
 */
export function pairApart(article: Article, { form, head, start }: Mention): Candidate[] {
  const text = article.slice(head);
  if (form !== 'name' || head.start !== start || /\s/.test(text)) return [];
  const bearers = bySurname(article).get(text) ?? [];
  const full = [...new Set(bearers.map(({ name }) => name))].filter((name) => name.text !== text);
  if (full.length !== 2 || full.some(({ kind }) => kind !== 'person')) return [];
  if (bearers.filter(({ name }) => name.text === text).length > 1) return [];
  const home = article.paragraphAt(start);
  const lasts = full.map((name) => {
    const given = name.text.split(' ')[0];
    const named = namesIn(article, 0, article.text.length).filter(
      (place) => place.name === name || place.name.text === given,
    );
    const last = named.findLast((place) => place.start < start);
    return named.length > 1 && last ? { ...last, name } : undefined;
  });
  const [one, other] = lasts;
  if (!one || !other) return [];
  const last = article.paragraphAt(one.start);
  if (!last || last === home || last !== article.paragraphAt(other.start)) return [];
  // Whoever spoke there goes on.
  const isHeard = article.attributions.some(
    ({ source }) =>
      source &&
      source.start >= last.start &&
      source.start < start &&
      lastWord(source.source.name) === text,
  );
  return isHeard ? [] : [candidate(one), candidate(other)];
}

/** Letters from the first of two names to the second. */
const longestPair = 160;
