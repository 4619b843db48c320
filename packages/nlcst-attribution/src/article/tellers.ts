import type { Attribution, Source } from '../types.js';
import type { Resolver } from './resolve.js';

/** Counts that stand for people whom a reporter spoke to: «several senators said». */
const counted =
  /^(?:several|multiple|numerous|other|two|three|four|five|six|seven|eight|nine|ten|a (?:dozen|handful|number|significant number)|at least|more than|nearly)\b/i;

/**
 * Unnamed people who told a reporter something are anonymous sources, however they are described: they told an outlet
 * («told The Harbor Times», «told reporters»), they spoke in private, or so many of them said it.
 */
export function tellersOf(
  resolver: Resolver,
  attributions: readonly Attribution[],
  text: string,
): void {
  for (const source of resolver.sources) if (isCrowd(source)) source.class = 'generic';
  for (const { source: mention, cue } of attributions) {
    if (!mention || !cue || mention.form !== 'description' || mention.source.class !== 'generic')
      continue;
    const { source } = mention;
    if (!/\p{L}/u.test(mention.text) || !isPeople(source)) continue;
    const behind = text.slice(cue.end, cue.end + 40);
    const told =
      cue.lemma === 'tell' &&
      /^\s+(?:\p{Lu}|reporters|me\b|us\b|(?:this|the) (?:newspaper|paper|magazine))/u.test(behind);
    const counts = counted.test(mention.text) && cue.tense === 'past' && cue.kind === 'verb';
    if (told || counts || /\bprivately\b/.test(cue.text)) {
      source.class = 'anonymous';
      source.descriptor = resolver.descriptor(source);
    }
  }
}

const crowds =
  /\b(?:percent|voters?|polls?|states?|countries|nations|companies|groups|judges|justices|courts|studies|respondents|adults|americans)\b/i;

/** Verbs by which the article tells what many think or do, not what they told it. */
const held = new Set(
  'believe think know feel hope fear worry agree doubt expect suspect oppose endorse support praise criticize blame urge demand question see find show suggest call accuse'.split(
    ' ',
  ),
);

/** Several unnamed people of whom the article only knows what they hold. */
function isCrowd({ class: kind, number, attributions }: Source): boolean {
  return (
    kind === 'anonymous' &&
    number === 'many' &&
    attributions.length > 0 &&
    attributions.every(
      ({ cue, kind: how }) => cue !== null && how === 'indirect' && held.has(cue.lemma),
    )
  );
}

function isPeople({ name }: Source): boolean {
  return !crowds.test(name);
}
