import {
  type Article,
  type Paragraph,
  type Span,
  type Token,
  wordSet,
  wordsThat,
} from 'nlcst-attribution';
import { isCapitalised } from '../../capitals.js';
import { bodyNouns } from './words.js';

/** One way to write a name. */
export interface Variant {
  text: string;
  places: Span[];
}

/**
 * Bodies that are named in two ways, the one to keep first: `the Ellison Foundation` before `the Ellison foundation`,
 * and of a `Herald-Courier` and a `Herald/Courier` poll the one that comes first.
 */
export function bodiesOf(article: Article): [Variant, Variant][] {
  const bodies = new Map<string, Variant[]>();
  for (const { reading, start: offset } of article.paragraphs) {
    for (const index of beginningsIn(reading)) {
      const found = withNoun(reading, index) ?? joined(reading, index);
      if (!found) continue;
      const text = reading.text.slice(found.span.start, found.span.end);
      const start = offset + found.span.start;
      const place = { start, end: start + text.length };
      const variants = bodies.get(found.key) ?? [];
      bodies.set(found.key, variants);
      const known = variants.find((variant) => variant.text === text);
      if (known) known.places.push(place);
      else variants.push({ text, places: [place] });
    }
  }
  return [...bodies.values()].flatMap(([one, other]): [Variant, Variant][] => {
    if (!one || !other) return [];
    return [isNounSmall(one.text) ? [other, one] : [one, other]];
  });
}

const nouns = wordSet(bodyNouns);
const slashes = wordsThat(({ value }) => value === '/');
const withHyphen = wordsThat(({ value }) => value.indexOf('-') > 1 && isCapitalised(value));

/** Where such a name may begin: before a noun or a slash, and at a word with a hyphen. In the order of the text. */
function beginningsIn(paragraph: Paragraph): number[] {
  const before = [...nouns.in(paragraph), ...slashes.in(paragraph)].map((index) => index - 1);
  const indices = new Set([...before, ...withHyphen.in(paragraph)]);
  return [...indices].filter((index) => isName(paragraph.tokens[index])).sort((a, b) => a - b);
}

function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCapitalised(token.value);
}

function isNounSmall(text: string): boolean {
  return bodyNouns.has(text.slice(text.lastIndexOf(' ') + 1));
}

/** `the Ellison foundation`: only after `the`, since `an Ellison foundation` may be any. */
function withNoun({ tokens }: Paragraph, index: number): { key: string; span: Span } | undefined {
  const name = tokens[index];
  const noun = tokens[index + 1];
  if (!name || noun?.kind !== 'word' || !bodyNouns.has(noun.lower)) return;
  if (tokens[index - 1]?.lower !== 'the') return;
  const after = tokens[index + 2];
  if (after?.kind === 'word' && isCapitalised(after.value)) return;
  return { key: `${name.lower} ${noun.lower}`, span: { start: name.start, end: noun.end } };
}

/** `Herald/Courier` and `Herald-Courier`. */
function joined({ tokens }: Paragraph, index: number): { key: string; span: Span } | undefined {
  const one = tokens[index];
  if (!one) return;
  const slash = tokens[index + 1];
  const other = tokens[index + 2];
  if (slash?.value === '/' && other && !slash.blank && !other.blank) {
    if (!isCapitalised(other.value)) return;
    return { key: `${one.value}-${other.value}`, span: { start: one.start, end: other.end } };
  }
  const hyphen = one.value.indexOf('-');
  if (hyphen < 2 || !isCapitalised(one.value.slice(hyphen + 1))) return;
  return { key: one.value, span: one };
}
