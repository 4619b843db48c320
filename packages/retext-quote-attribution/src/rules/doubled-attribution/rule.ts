import type { Article, Attribution, Span } from 'nlcst-attribution';
import { CERTAIN } from 'nlcst-attribution';
import { defineRule } from 'nlcst-rule-kit';
import { excerpt, tagOf } from '../../parts.js';
import { speechVerbs } from '../../words.js';

/** An attribution with the words that say who speaks. */
interface Tagged {
  attribution: Attribution;
  tag: Span;
}

export const doubledAttribution = defineRule({
  name: 'doubled-attribution',
  unit: 'article',
  summary: 'Reports a quotation that its sentence attributes to one speaker twice.',
  scope: 'quote',
  severity: 'warning',
  options: {
    verbs: {
      type: 'phrases',
      default: [...speechVerbs, 'tell', 'write'],
      description: 'Verbs by which somebody speaks.',
    },
  },
  messages: {
    doubled: 'Unexpected `{tag}` for words that `{first}` attributes already, expected one of them',
  },
  note: 'Two versions of one sentence were run together, and each says who speaks. No style guide rules on it: it is an error of editing.',
  check({ article, options, report }) {
    const tagged = article.attributions.flatMap((attribution) => tagIn(attribution, options.verbs));
    const byStart = new Map(tagged.map(({ tag }, index) => [tag.start, index]));
    for (const { parts, kind, parent } of article.quotations) {
      const part = parts.at(-1);
      if (!part || kind === 'title' || parent) continue;
      const index = byStart.get(behind(article, part));
      const last = index && tagged[index];
      const first = last && firstOf(article, tagged, index, part);
      if (!first) continue;
      report({
        span: last.tag,
        message: 'doubled',
        data: { tag: excerpt(article, last.tag), first: excerpt(article, first.tag) },
        related: { span: first.tag, text: 'Attributed here' },
      });
    }
  },
});

function tagIn(attribution: Attribution, verbs: ReadonlySet<string>): Tagged[] {
  const { cue, source, certainty } = attribution;
  if (!source || !cue || cue.negated) return [];
  if (cue.lemma !== 'according to' && (cue.kind !== 'verb' || !verbs.has(cue.lemma))) return [];
  if (certainty < CERTAIN || source.certainty < CERTAIN) return [];
  const tag = tagOf(attribution);
  return tag ? [{ attribution, tag }] : [];
}

/** Where a tag behind a quotation begins: «…,” she said», «…”, she said»; -1 where no stop parts them. */
function behind({ text }: Article, { end }: Span): number {
  if (!/[,.?!]/.test(text.slice(end - 2, end + 1))) return -1;
  return end + (/^,?\s/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}

/** The tag of the same sentence and source that stands before a part of a quotation as well and leads to it. */
function firstOf(
  article: Article,
  tagged: readonly Tagged[],
  last: number,
  part: Span,
): Tagged | undefined {
  const { attribution, tag } = tagged[last] ?? {};
  const sentence = tag && article.sentenceAt(tag.start)?.start;
  for (let index = last - 1; index >= 0; index--) {
    const first = tagged[index] as Tagged;
    if (article.sentenceAt(first.tag.start)?.start !== sentence) return undefined;
    const isSame = first.attribution.source?.source === attribution?.source?.source;
    if (isSame && leadsTo(article, first, part)) return first;
  }
  return undefined;
}

function leadsTo(article: Article, { attribution, tag }: Tagged, part: Span): boolean {
  const { cue, content } = attribution;
  if (tag.end > part.start) return false;
  if (!content.some(({ start, end }) => start <= part.start && part.end <= end)) return false;
  const between = article.text.slice(tag.end, part.start);
  // «“It is late,” she said, but of the plan, “I like it,” said Ellison»: two things are said.
  if (cue?.position !== 'before') return /^,\s$/.test(between);
  return opens.test(article.text.slice(part.start - 3, part.start)) && !ends.test(between);
}

/** A word, a comma or a colon before a quotation; a dash or another mark begins something new. */
const opens = /[\p{L}\p{N}][,:]?\s$/u;

/** A sentence that ends in text whose paragraphs were lost. */
const ends = /\p{Ll}{2}[.?!]["”’']?\s+[-–—\p{Lu}]/u;
