import type { Article, Attribution, Mention, Quotation, Span, Token } from 'nlcst-attribution';
import { CERTAIN, onceEach } from 'nlcst-attribution';
import { placeNames, pluralOf } from 'nlcst-attribution/internal';
import { defineRule } from 'nlcst-rule-kit';
import { between, excerpt, tagOf, tokenFrom } from '../../parts.js';

export const lateAttribution = defineRule({
  name: 'late-attribution',
  unit: 'article',
  summary:
    'Reports the first quotation of a new speaker that runs two sentences or more before it says who speaks.',
  scope: 'quote',
  severity: 'info',
  options: {
    sentences: {
      type: 'number',
      default: 2,
      minimum: 1,
      description: 'Quoted sentences from which the attribution is late.',
    },
    words: {
      type: 'number',
      default: 20,
      minimum: 0,
      description:
        'Quoted words that must stand before the attribution as well; the more sentences, the fewer.',
    },
  },
  messages: {
    late: 'Unexpected `{tag}` after {count} of a new speaker, expected it after the first',
  },
  note: 'Until the attribution the reader does not know whose words these are: Reuters and The Guardian name a new speaker by the end of the first sentence (http://www.aalep.eu/essentials-sourcing-journalists).',
  check({ article, options, report }) {
    const seen = new Set<string>();
    let names: Map<string, number> | undefined;
    for (const quotation of article.quotations) {
      const { attribution, parent } = quotation;
      if (!attribution || parent || seen.has(attribution.id)) continue;
      seen.add(attribution.id);
      const tag = tagOf(attribution);
      if (!tag || !isNewSpeaker(attribution, quotation) || tag.start < quotation.end) continue;
      if (!closes(article, tag, quotation)) continue;
      const { sentences, words } = countQuoted(article, { start: quotation.start, end: tag.start });
      if (sentences < options.sentences) continue;
      if (words * sentences < options.words * options.sentences) continue;
      names ??= firstPlaces(article);
      const name = attribution.source && lastWord(article.slice(attribution.source.head));
      if ((names.get(name ?? '') ?? quotation.start) < quotation.start) continue;
      if (isAnnounced(article, attribution, quotation.start)) continue;
      const count = sentences === 1 ? 'the only quoted sentence' : `${sentences} quoted sentences`;
      const opening = { start: quotation.start, end: quotation.parts[0]?.end ?? quotation.end };
      report({
        span: tag,
        message: 'late',
        data: { tag: excerpt(article, tag), count },
        related: { span: opening, text: 'The quotation begins here' },
      });
    }
  },
});

/** Whether the attribution is the first that the article tells of its source. */
function isNewSpeaker(
  { source, cue, certainty, kind }: Attribution,
  { start, kind: quoted }: Quotation,
): boolean {
  if (!source || cue?.kind !== 'verb' || kind === 'indirect' || quoted !== 'direct') return false;
  if (certainty < CERTAIN || source.certainty < CERTAIN || !isNew(source)) return false;
  return source.source.mentions.every((mention) => mention.start >= start);
}

/**
 * Whether a tag goes with the quotation before it. Behind a full stop stands a caption («“It is late.” Mara Ellison, mayor,
 * said in May.») or another sentence («“Is it late?” It may be so until, Ellison said, “the river falls”»).
 */
function closes({ text }: Article, { start }: Span, { end }: Span): boolean {
  const [, stop] = /([.?!])\W{1,2}$/.exec(text.slice(end - 3, end)) ?? [];
  if (!stop || !/^\W*\p{Lu}/u.test(text.slice(end, start + 2))) return true;
  return stop !== '.' && !/\p{L}/u.test(text.slice(end, start));
}

/**
 * A name, or «a member of the board»: what «the» or «this» points at is known, and so is, for the writer, whoever needs
 * no more than a surname.
 */
function isNew({ form, source, text }: Mention): boolean {
  if (source.class === 'organization' || source.class === 'document') return false;
  return (
    (form === 'name' && /\s/.test(text)) ||
    (form === 'description' && /^(?:an?|one|another)\s/i.test(text))
  );
}

/**
 * Whether the sentence right before the quotation lets the reader know who is going to speak. Where somebody speaks in
 * it, the reader expects to hear more of that one, and of nobody else.
 */
function isAnnounced(article: Article, attribution: Attribution, start: number): boolean {
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
  if (place.has(body.toLowerCase())) return words.some((word) => word.startsWith(body.slice(0, 4)));
  const names = new Set(body.match(longWords)?.map((word) => word.toLowerCase()));
  return words.some((word) => names.has(word.toLowerCase()));
}

const place: ReadonlySet<string> = new Set(placeNames);

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

const replies: ReadonlySet<string> = new Set(['answer', 'reply', 'respond']);

/** Where each surname stands first. */
function firstPlaces({ names }: Article): Map<string, number> {
  const places = new Map<string, number>();
  for (const { text, places: all } of names) {
    const surname = lastWord(text);
    const first = Math.min(places.get(surname) ?? Number.POSITIVE_INFINITY, all[0]?.start ?? 0);
    places.set(surname, first);
  }
  return places;
}

function lastWord(name: string): string {
  const surname = name.replace(/,?\s+[JS]r\.?$/, '');
  return surname.slice(surname.search(/\S+$/));
}

/** Sentences and words between the marks of a stretch of text. One word («Yes.») makes no sentence that anybody waits through. */
function countQuoted(article: Article, { start, end }: Span): { sentences: number; words: number } {
  let sentences = 0;
  let words = 0;
  let length = 0;
  for (
    let paragraph = article.paragraphAt(start);
    paragraph && paragraph.start < end;
    paragraph = article.paragraphs[paragraph.index + 1]
  ) {
    const { tokens } = paragraph.reading;
    for (
      let index = tokenFrom(paragraph, start - paragraph.start);
      index < tokens.length;
      index++
    ) {
      const token = tokens[index];
      if (!token || paragraph.start + token.start >= end) break;
      if (token.quotation < 0) continue;
      if (token.kind === 'word' || token.kind === 'number') {
        words++;
        length++;
      } else if (endsSentence(tokens, index)) {
        if (length > 1) sentences++;
        length = 0;
      }
    }
  }
  return { sentences: length > 1 ? sentences + 1 : sentences, words };
}

/** A full stop, question mark or exclamation mark with a capital or a mark behind it; no ellipsis. */
function endsSentence(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:\.|[?!]+)$/.test(tokens[index]?.value ?? '')) return false;
  const next = tokens[index + 1];
  if (tokens[index - 1]?.value === '.' || next?.value === '.') return false;
  return next === undefined || next.kind === 'punctuation' || /^\P{Ll}/u.test(next.value);
}
