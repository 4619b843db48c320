import type { Article, Attribution, Mention, Quotation, Span, Token } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
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

/** A name, or «a member of the board»: what «the» or «this» points at is known. */
function isNew({ form, source, text }: Mention): boolean {
  if (source.class === 'organization' || source.class === 'document') return false;
  return form === 'name' || (form === 'description' && /^(?:an?|one|another)\s/i.test(text));
}

/** Whether the sentence right before the quotation lets the reader know who is going to speak. */
function isAnnounced(article: Article, { source, cue }: Attribution, start: number): boolean {
  let last = start - 1;
  while (/\s/.test(article.text.charAt(last))) last--;
  const sentence = article.sentenceAt(last);
  if (!sentence || !source) return false;
  return between(article.mentions, sentence.start, start).some((mention) => {
    const own = mention.source.attributions.find((one) => one.source === mention);
    if (!own) return false;
    if (own.cue?.lemma === 'ask' && replies.has(cue?.lemma ?? '')) return true;
    if (mention.source.class === 'organization') return sharesName(mention, source);
    return source.form === 'name' && promisesName(article, mention);
  });
}

/** «The Harbor Board said …», and then «a board spokesman said». */
function sharesName(body: Mention, speaker: Mention): boolean {
  const names = new Set(body.text.match(longWords)?.map((word) => word.toLowerCase()));
  return (speaker.text.match(longWords) ?? []).some((word) => names.has(word.toLowerCase()));
}

/** Words that are no “the” or “its”. */
const longWords = /\p{L}{4,}/gu;

/** «…, said the head of the port»: a lead that keeps a name back for the next sentence. */
const promisesName = (article: Article, mention: Mention): boolean =>
  mention === article.attributions[0]?.source &&
  mention.form === 'description' &&
  mention.number === 'one' &&
  /^(?:generic|person)$/.test(mention.source.class);

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
