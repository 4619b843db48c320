import type { QuotedPart } from '../types.js';
import type { Link } from './links.js';
import type { Unit } from './text/units.js';

interface ReadSentence {
  links: Link[];
  units: Unit[];
}

/**
 * Running quotation inside a paragraph: a sentence that is all quotation belongs to the attribution before it, or,
 * where none came yet, to the one behind it; a tag alone («Ellison said.») takes the quotation before it.
 */
export function runOn(
  read: ReadSentence[],
  quotations: QuotedPart[],
): { links: Link[]; orphans: number[] } {
  const links: Link[] = [];
  const held = new Set<number>();
  /** Parts that were given to an attribution only because they ran on from it. */
  const ranOn = new Map<number, Link>();
  /** Sentences that are all quotation and still without an attribution: their quoted parts. */
  let waiting: number[] = [];
  let last: Link | null = null;

  for (const [index, { links: own, units }] of read.entries()) {
    const parts = allQuotation(units);
    if (own.length === 0) {
      if (parts.length === 0) {
        // A sentence without units has words that nothing hangs on.
        if (units.length === 0 || units.some((unit) => unit.kind === 'word')) {
          waiting = [];
          if (last && (units.length === 0 || units.length > 6)) last = null;
        }
        continue;
      }
      if (last) {
        for (const part of parts) {
          extend(last, part, quotations);
          held.add(part);
          ranOn.set(part, last);
        }
      } else waiting.push(...parts);
      continue;
    }
    for (const link of own) {
      if (link.leaning !== 'before') {
        links.push(link);
        for (const part of link.quotes) held.add(part);
        continue;
      }
      const before = index > 0 ? allQuotation((read[index - 1] as ReadSentence).units) : [];
      const partial = index > 0 ? endsInQuotation((read[index - 1] as ReadSentence).units) : -1;
      const free = before.length > 0 ? before : partial >= 0 ? [partial] : [];
      if (
        free.length === 0 ||
        free.some((part) => held.has(part) && !waiting.includes(part) && !ranOn.has(part))
      ) {
        // «Ellison agreed. “The plan is sound.”»
        const next = read[index + 1];
        const following = next && next.links.length === 0 ? allQuotation(next.units) : [];
        if (following.length > 0 && links.at(-1)?.sentence !== index) links.push(link);
        continue;
      }
      for (const part of free) {
        // The tag right behind a quotation wins over the attribution before it.
        const earlier = ranOn.get(part);
        if (earlier) withdraw(earlier, part, quotations);
        extend(link, part, quotations);
      }
      for (const part of free) held.add(part);
      waiting = waiting.filter((part) => !free.includes(part));
      links.push(link);
    }
    const quoting = own.find((link) => link.quotes.length > 0);
    if (quoting && waiting.length > 0) {
      // «“We are done.” “Go home,” she said.»
      for (const part of waiting.toReversed()) {
        extend(quoting, part, quotations);
        held.add(part);
      }
    }
    waiting = [];
    // «“It takes years,” she said, describing how she “mixes” paint. “I like it.”»: the longer words go on.
    const quoted = (words: number) =>
      own.findLast(({ quotes }) =>
        quotes.some((part) => (quotations[part] as QuotedPart).words > words),
      );
    last = quoted(2) ?? quoted(0) ?? own.at(-1) ?? null;
  }
  const orphans: number[] = [];
  for (const [index, part] of quotations.entries()) {
    if (part.parent < 0 && !held.has(index)) orphans.push(index);
  }
  return { links, orphans };
}

function extend(link: Link, part: number, quotations: QuotedPart[]): void {
  const { start, end } = quotations[part] as QuotedPart;
  link.quotes.push(part);
  const last = link.content.at(-1);
  link.content.push({ start, end });
  if (last && last.start > start) link.content.sort((a, b) => a.start - b.start);
}

function withdraw(link: Link, part: number, quotations: QuotedPart[]): void {
  const { start } = quotations[part] as QuotedPart;
  link.quotes = link.quotes.filter((quote) => quote !== part);
  link.content = link.content.filter((span) => span.start !== start);
}

/** The quoted parts of a sentence that has nothing else but marks, or none. */
function allQuotation(units: Unit[]): number[] {
  const parts: number[] = [];
  for (const unit of units) {
    if (unit.kind === 'quote') parts.push(unit.part);
    else if (unit.kind === 'word') return [];
  }
  return parts;
}

function endsInQuotation(units: Unit[]): number {
  const last = units.findLast((unit) => unit.kind !== 'mark');
  return last?.kind === 'quote' && last.words > 2 ? last.part : -1;
}
