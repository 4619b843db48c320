import type { Quotation, Span } from '../types.js';
import type { Linked } from './linked.js';
import { assign } from './quotations.js';
import type { Placed } from './resolve.js';

/**
 * Gives the quotations to their attributions, and the ones that stand alone to the attribution they run on from: the
 * next paragraph of an open quotation, a paragraph of quotation behind an attributed one, what follows a colon.
 */
export function runOver(
  linked: readonly Linked[],
  paragraphs: readonly Placed[],
  byPart: readonly (readonly Quotation[])[],
): Linked[] {
  const byParagraph = new Map<number, Linked[]>();
  for (const one of linked) {
    for (const part of one.link.quotes) {
      const quotation = byPart[one.paragraph]?.[part];
      if (quotation)
        assign(quotation, one.attribution, one.attribution.because, one.attribution.certainty);
    }
    const list = byParagraph.get(one.paragraph);
    if (list) list.push(one);
    else byParagraph.set(one.paragraph, [one]);
  }
  /** The attribution that quotation may run on from. */
  let last = null as Linked | null;
  let introduces: Linked | null = null;
  for (const { index, start, reading } of paragraphs) {
    const own = byParagraph.get(index) ?? [];
    const parts = byPart[index] ?? [];
    const outer = reading.orphans.filter((part) => parts[part] !== undefined);
    const lone = own.length === 0 && outer.length > 0 && onlyQuotation(reading);
    const extend = (to: Linked, because: string, certainty: number) => {
      for (const part of outer) {
        const quotation = parts[part] as Quotation;
        if (quotation.attribution && quotation.attribution !== to.attribution) continue;
        const { start: from, end } = reading.quotations[part] as Span;
        to.attribution.content.push({ start: start + from, end: start + end });
        assign(quotation, to.attribution, because, certainty);
      }
    };
    // Behind a colon a paragraph without marks is what is said, whatever it reports itself.
    if (introduces && (own.length === 0 || outer.length === 0)) {
      if (lone) extend(introduces, 'introduced by a colon', 0.9);
      else if (reading.kind === 'prose' && introduces.link.cue.kind !== 'colon') {
        introduces.attribution.content.push({ start, end: start + reading.text.length });
      }
    } else {
      // The rest of a quotation that the paragraph before left open belongs to whoever spoke there.
      const first = parts[0];
      if (first && first.parts.length > 1 && first.attribution && reading.orphans.includes(0)) {
        const begun = linked.find(({ attribution }) => attribution === first.attribution);
        if (begun) {
          const part = reading.quotations[0] as Span;
          begun.attribution.content.push({ start: start + part.start, end: start + part.end });
        }
        if (lone && begun) last = begun;
      } else if (lone && last && last.paragraph === index - 1) {
        extend(last, 'running quotation', 0.7);
        last = { ...last, paragraph: index };
      }
    }
    if (own.length > 0) {
      const quoting = own.findLast(
        ({ link, attribution }) => link.quotes.length > 0 && attribution.source,
      );
      const final = own.at(-1) as Linked;
      introduces =
        final.link.leaning === 'after' && final.attribution.content.length === 0 ? final : null;
      const ends = reading.sentences.length - 1;
      last =
        quoting && quoting.link.sentence >= ends - 1
          ? quoting
          : final.attribution.source && final.link.sentence === ends
            ? final
            : null;
    } else {
      introduces = null;
      if (!lone) last = null;
    }
  }
  return linked.filter(({ attribution }) => attribution.content.length > 0);
}

/** Whether a paragraph has no words outside its quotations. */
function onlyQuotation({ tokens }: Placed['reading']): boolean {
  return tokens.every((token) => token.quotation >= 0 || token.kind === 'punctuation');
}
