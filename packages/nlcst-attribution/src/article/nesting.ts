import type { Attribution } from '../types.js';

/**
 * The attributions by which somebody else brings a source in: «The Herald reported that *an aide had said* …», «*an aide
 * told a reporter*, according to The Herald». Whom the article has met before is known to it from elsewhere.
 */
export function relayedIn(
  attributions: readonly Attribution[],
  text: string,
): ReadonlySet<Attribution> {
  const openings = openingsOf(attributions, text);
  return new Set(
    attributions.filter((one, index) => {
      if (one.source?.source.mentions[0] !== one.source) return false;
      return openings.has(one.source.start) || isCredited(one, attributions[index + 1]);
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

/** Whether what stands behind credits a body or a paper with all of it. */
const isCredited = ({ source, cue }: Attribution, next: Attribution | undefined): boolean =>
  source !== null &&
  cue !== null &&
  next?.cue?.kind === 'phrase' &&
  /^(?:document|organization)$/.test(next.source?.source.class ?? '') &&
  next.content.some(({ start, end }) => start <= source.start && cue.end <= end);
