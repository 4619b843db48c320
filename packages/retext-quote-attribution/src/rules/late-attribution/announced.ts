import type { Article, Attribution, Mention, Span } from 'nlcst-attribution';
import { onceEach } from 'nlcst-attribution';
import { placeNames, pluralOf } from 'nlcst-attribution/internal';
import { between } from '../../parts.js';

/**
 * Whether the sentence right before the quotation lets the reader know who is going to speak. Where somebody speaks in
 * it, the reader expects to hear more of that one, and of nobody else.
 */
export function isAnnounced(article: Article, attribution: Attribution, start: number): boolean {
  let last = start - 1;
  while (/\s/.test(article.text.charAt(last))) last--;
  const sentence = article.sentenceAt(last);
  const { source } = attribution;
  if (!sentence || !source || (article.quotationAt(sentence.start)?.end ?? 0) > last) return false;
  const voices = between(voicesOf(article), sentence.start, start);
  if (voices.length === 0) return isSpokenOf(article, sentence, source);
  return voices.some(({ voice, verb }) => {
    if (verb === 'ask' && replies.has(attribution.cue?.lemma ?? '')) return true;
    return announces(article, sentence, voice, source);
  });
}

const replies: ReadonlySet<string> = new Set(['answer', 'reply', 'respond']);

/** Who speaks, and by which verb, by the places where they are mentioned. */
const voicesOf = onceEach(({ attributions }: Article) =>
  attributions
    .flatMap(({ source, cue }) =>
      source ? [{ start: source.start, voice: source, verb: cue?.lemma }] : [],
    )
    .sort((a, b) => a.start - b.start),
);

/** Whether whoever speaks in a sentence may be whoever the quotation behind it is from. */
function announces(article: Article, sentence: Span, voice: Mention, speaker: Mention): boolean {
  const { form, head, number, source } = voice;
  // A party's members are as many as a body's: «Democrats said».
  const isParty = between(namePlaces(article), head.start, head.end).some(
    ({ kind }) => kind === 'organization',
  );
  if (source.class === 'organization' || (source.class === 'generic' && isParty)) {
    return sharesName(voice, speaker);
  }
  const isName = speaker.form === 'name';
  // «Residents fear the river», and then one of them.
  if (source.class === 'generic' && number === 'many') {
    return isName || isSpokenOf(article, sentence, speaker);
  }
  if (!isName || form !== 'description' || number !== 'one') return false;
  // «A Velmish minister called for help», and then «Transport Minister Mara Ellison».
  const post = article.slice(head).toLowerCase();
  if (speaker.text.toLowerCase().split(/\s+/).includes(post)) return true;
  if (!/^(?:generic|person)$/.test(source.class)) return false;
  // «Her son said it was late», and then a name without a word of who that is; or a lead that keeps a name back.
  const isBare =
    speaker.text.length === speaker.source.name.length && article.text[speaker.end] !== ',';
  return isBare || voice === article.attributions[0]?.source;
}

/** «The Harbor Board said …», and then «a board spokesman said»; «China said», and then «a Chinese spokesman». */
function sharesName({ text: body }: Mention, { text: speaker }: Mention): boolean {
  const words: readonly string[] = speaker.match(longWords) ?? [];
  if (places.has(body.toLowerCase()))
    return words.some((word) => word.startsWith(body.slice(0, 4)));
  const names = new Set(body.match(longWords)?.map((word) => word.toLowerCase()));
  return words.some((word) => names.has(word.toLowerCase()));
}

const places: ReadonlySet<string> = new Set(placeNames);

/** Words that are no “the” or “its”, and initials. */
const longWords = /\p{L}{4,}|\p{Lu}{3}/gu;

/** Whether a sentence tells of the body that somebody speaks for, or of those one of whom speaks. */
function isSpokenOf(article: Article, { start, end }: Span, speaker: Mention): boolean {
  const names = namePlaces(article);
  const own = speaker.form === 'name' ? speaker.source.name : '';
  const [role = ''] = speaker.text.replaceAll(/\s/g, ' ').split(' who ');
  const bodies = new Set(between(names, start, end).map(({ text }) => text));
  const isTold = between(names, speaker.start, speaker.start + role.length).some(
    (name) =>
      bodies.has(name.text) &&
      !own.includes(name.text) &&
      // «a Somali official»: no body.
      (name.kind !== 'unknown' || !/^\s+\p{Ll}/u.test(article.text.slice(name.end, speaker.end))),
  );
  if (isTold) return true;
  const words = new Set(
    article
      .slice({ start, end })
      .toLowerCase()
      .match(/[a-z]+/g),
  );
  // «The chairman of the party had his doubts», and then «Chairman Tom Moss said».
  const [title] = /\p{L}{5,}(?=\s+$)/u.exec(role.slice(0, Math.max(0, role.indexOf(own)))) ?? [];
  if (own && title && words.has(title.toLowerCase())) return true;
  return [...role.matchAll(kinds)].some(([, several, one = '']) =>
    words.has(several ?? pluralOf(one)),
  );
}

/** «a website of the town», «one user», «one of the residents». */
const kinds =
  /\b(?:one\s+of\s+[a-z]+\s+([a-z]+s)|(?:an?|another|one)\s+(?:[\w-]+\s+){0,3}?([a-z]+))(?=,|$|\s+(?:at|based|for|from|in|of|with)\b)/g;

/** Where names stand that are no place’s, and not two letters (“the EU”). */
const namePlaces = onceEach(({ names }: Article) =>
  names
    .filter(({ kind, text }) => kind !== 'place' && text.length > 2)
    .flatMap(({ text, kind, places }) => places.map((span) => ({ ...span, text, kind })))
    .sort((a, b) => a.start - b.start),
);
