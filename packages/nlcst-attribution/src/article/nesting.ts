import type { Attribution } from '../types.js';

/** How many attributions behind a report the one that tells of it may come: «an aide told Moss it failed, the board said». */
const reach = 2;

/**
 * The attributions by which somebody else brings a source in: «The Herald reported that *an aide had said* …», «*an aide
 * said it failed*, Moss claimed». Whom the article has met before is known to it from elsewhere.
 */
export function relayedIn(
  attributions: readonly Attribution[],
  text: string,
): ReadonlySet<Attribution> {
  const openings = openingsOf(attributions, text);
  return new Set(
    attributions.filter((one, index) => {
      if (!one.source || one.source.source.attributions[0] !== one) return false;
      if (openings.has(one.source.start)) return true;
      return attributions
        .slice(index + 1, index + 1 + reach)
        .some((next) => tellsOf(next, one, text));
    }),
  );
}

/** Where the contents begin that stand behind their cue, without «that». */
function openingsOf(attributions: readonly Attribution[], text: string): ReadonlySet<number> {
  const openings = new Set<number>();
  for (const { content, cue, source } of attributions) {
    const start = content[0]?.start ?? 0;
    if (!source || !cue || cue.end > start) continue;
    openings.add(start + (/^that\s+/.exec(text.slice(start, start + 9))?.[0].length ?? 0));
  }
  return openings;
}

/** Whether somebody tells in front of a tag all of what another said in that sentence, and who said it. */
function tellsOf(
  { source, cue, content: [told] }: Attribution,
  one: Attribution,
  text: string,
): boolean {
  if (!source || !cue || !one.source || !one.cue || !told || cue.start < told.end) return false;
  if (source.source === one.source.source) return false;
  const spans = [one.source, one.cue, ...one.content];
  const end = Math.max(one.source.end, one.cue.end);
  return (
    spans.every(({ start }) => start >= told.start) &&
    end <= told.end &&
    !/[.?!][”"’']*\s/.test(text.slice(end, told.end))
  );
}
