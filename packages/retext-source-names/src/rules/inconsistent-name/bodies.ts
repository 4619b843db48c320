import type { Article, Paragraph, Span } from 'nlcst-attribution';
import { isCapitalised } from './spellings.js';
import { bodyNouns } from './words.js';

/** One way to write a body's name. */
interface Variant {
  text: string;
  places: Span[];
}

/**
 * Bodies that are named in two ways, the one to keep first: `the Ellison Foundation` before `the Ellison foundation`,
 * and of a `Herald-Courier` and a `Herald/Courier` poll the one that comes first.
 */
export function bodiesOf(article: Article): [Variant, Variant][] {
  const bodies = new Map<string, Variant[]>();
  for (const { reading, start } of article.paragraphs) {
    for (let index = 0; index < reading.tokens.length; index++) {
      const found = withNoun(reading, index) ?? joined(reading, index);
      if (!found) continue;
      const text = reading.text.slice(found.span.start, found.span.end);
      const place = { start: start + found.span.start, end: start + found.span.end };
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

function isNounSmall(text: string): boolean {
  return bodyNouns.has(text.slice(text.lastIndexOf(' ') + 1));
}

/** `the Ellison foundation`: only after `the`, since `an Ellison foundation` may be any. */
function withNoun({ tokens }: Paragraph, index: number): { key: string; span: Span } | undefined {
  const noun = tokens[index];
  if (noun?.kind !== 'word' || !bodyNouns.has(noun.lower)) return;
  const name = tokens[index - 1];
  if (name?.kind !== 'word' || !isCapitalised(name.value) || tokens[index - 2]?.lower !== 'the')
    return;
  const after = tokens[index + 1];
  if (after?.kind === 'word' && isCapitalised(after.value)) return;
  return { key: `${name.lower} ${noun.lower}`, span: { start: name.start, end: noun.end } };
}

/** `Herald/Courier` and `Herald-Courier`. */
function joined({ tokens }: Paragraph, index: number): { key: string; span: Span } | undefined {
  const token = tokens[index];
  if (!token) return;
  if (token.value === '/' && !token.blank) {
    const [one, other] = [tokens[index - 1], tokens[index + 1]];
    if (!one || !other || other.blank || !isCapitalised(one.value) || !isCapitalised(other.value))
      return;
    return { key: `${one.value}-${other.value}`, span: { start: one.start, end: other.end } };
  }
  if (token.kind !== 'word' || !isCapitalised(token.value)) return;
  const hyphen = token.value.indexOf('-');
  if (hyphen < 2 || !isCapitalised(token.value.slice(hyphen + 1))) return;
  return { key: token.value, span: token };
}
