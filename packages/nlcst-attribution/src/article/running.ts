import { gather } from '../gather.js';
import type { Quotation, Span } from '../types.js';
import type { Linked, Placed } from './linked.js';
import { assign } from './quotations.js';

/**
 * Gives the quotations to their attributions, and the ones that stand alone to the attribution they run on from: the
 * next paragraph of an open quotation, a paragraph of quotation behind an attributed one, what follows a colon.
 */
export function runOver(
  linked: readonly Linked[],
  paragraphs: readonly Placed[],
  byPart: readonly (readonly Quotation[])[],
): Linked[] {
  const byParagraph = giveQuotations(linked, byPart);
  /** The attribution that quotation may run on from. */
  let last = null as Linked | null;
  let introduces: Linked | null = null;
  for (const placed of paragraphs) {
    const { index, reading } = placed;
    const own = byParagraph.get(index) ?? [];
    const parts = byPart[index] ?? [];
    const quotes = reading.orphans.some((part) => parts[part] !== undefined);
    const lone = own.length === 0 && quotes && onlyQuotation(reading);
    const open = openBefore(reading, parts[0]);
    // Behind a colon a paragraph without marks is what is said, whatever it reports itself.
    if (introduces && (own.length === 0 || !quotes)) {
      if (lone) extend(introduces, placed, parts, 'introduced by a colon', 0.9);
      else if (reading.kind === 'prose' && introduces.link.cue.kind !== 'colon') {
        addContent(introduces, placed, { start: 0, end: reading.text.length });
      }
    } else if (open) {
      // The rest of a quotation that the paragraph before left open belongs to whoever spoke there.
      const begun = linked.find(({ attribution }) => attribution === open.attribution);
      if (begun) addContent(begun, placed, reading.quotations[0] as Span);
      if (lone && begun) last = begun;
    } else if (lone && last?.paragraph === index - 1) {
      extend(last, placed, parts, 'running quotation', 0.7);
      last = { ...last, paragraph: index };
    }
    introduces = introducing(own);
    if (!lone) last = lastSpeaking(own, reading);
  }
  return linked.filter(({ attribution }) => attribution.content.length > 0);
}

/** Gives the quotations to the attributions that name them; the attributions by paragraph. */
function giveQuotations(
  linked: readonly Linked[],
  byPart: readonly (readonly Quotation[])[],
): Map<number, Linked[]> {
  const byParagraph = new Map<number, Linked[]>();
  for (const one of linked) {
    for (const part of one.link.quotes) {
      const quotation = byPart[one.paragraph]?.[part];
      if (quotation)
        assign(quotation, one.attribution, one.attribution.because, one.attribution.certainty);
    }
    gather(byParagraph, one.paragraph, one);
  }
  return byParagraph;
}

/** Gives the quotations of a paragraph that stand alone to an attribution further up. */
function extend(
  to: Linked,
  placed: Placed,
  parts: readonly Quotation[],
  because: string,
  certainty: number,
): void {
  for (const part of placed.reading.orphans) {
    const quotation = parts[part];
    if (!quotation || (quotation.attribution && quotation.attribution !== to.attribution)) continue;
    addContent(to, placed, placed.reading.quotations[part] as Span);
    assign(quotation, to.attribution, because, certainty);
  }
}

function addContent({ attribution }: Linked, placed: Placed, { start, end }: Span): void {
  attribution.content.push({ start: placed.start + start, end: placed.start + end });
}

/** The first quotation of a paragraph, where a paragraph before it left it open. */
const openBefore = ({ orphans }: Placed['reading'], first: Quotation | undefined) =>
  first && first.parts.length > 1 && first.attribution && orphans.includes(0) ? first : null;

/** «Ellison said:»: the last attribution of a paragraph, where what is said comes in the next. */
function introducing(own: readonly Linked[]): Linked | null {
  const final = own.at(-1);
  return final?.link.leaning === 'after' && final.attribution.content.length === 0 ? final : null;
}

/** The attribution of a paragraph that quotation in the next may run on from. */
function lastSpeaking(own: readonly Linked[], { sentences }: Placed['reading']): Linked | null {
  const ends = sentences.length - 1;
  const quoting = own.findLast(
    ({ link, attribution }) => link.quotes.length > 0 && attribution.source,
  );
  if (quoting && quoting.link.sentence >= ends - 1) return quoting;
  const final = own.at(-1);
  return final?.attribution.source && final.link.sentence === ends ? final : null;
}

/** Whether a paragraph has no words outside its quotations. */
function onlyQuotation({ tokens }: Placed['reading']): boolean {
  return tokens.every((token) => token.quotation >= 0 || token.kind === 'punctuation');
}
