import type { Article, Attribution, Mention, Quotation, Span } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { excerpt, tagOf } from '../../parts.js';
import { lastWord } from '../../people.js';
import { isAnnounced } from './announced.js';
import { countQuoted } from './count-quoted.js';

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
      const name = attribution.source && surnameOf(article.slice(attribution.source.head));
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

/** Where each surname stands first. */
function firstPlaces({ names }: Article): Map<string, number> {
  const places = new Map<string, number>();
  for (const { text, places: all } of names) {
    const surname = surnameOf(text);
    const first = Math.min(places.get(surname) ?? Number.POSITIVE_INFINITY, all[0]?.start ?? 0);
    places.set(surname, first);
  }
  return places;
}

const surnameOf = (name: string): string => lastWord(name.replace(/,?\s+[JS]r\.?$/, ''));
