import type { QuotedPart } from '../types.js';
import type { Link } from './links.js';
import type { Unit } from './text/units.js';

interface ReadSentence {
  links: Link[];
  units: Unit[];
}

/** What is known on the way through a paragraph. */
interface Run {
  read: ReadSentence[];
  quotations: QuotedPart[];
  links: Link[];
  /** Parts that have their attribution. */
  held: Set<number>;
  /** Parts that were given to an attribution only because they ran on from it. */
  ranOn: Map<number, Link>;
  /** Sentences that are all quotation and still without an attribution: their quoted parts. */
  waiting: number[];
  last: Link | null;
}

/**
 * Running quotation inside a paragraph: a sentence that is all quotation belongs to the attribution before it, or,
 * where none came yet, to the one behind it; a tag alone («Ellison said.») takes the quotation before it.
 */
export function runOn(
  read: ReadSentence[],
  quotations: QuotedPart[],
): { links: Link[]; orphans: number[] } {
  if (quotations.length === 0) return { links: withoutTags(read), orphans: [] };
  const run: Run = {
    read,
    quotations,
    links: [],
    held: new Set(),
    ranOn: new Map(),
    waiting: [],
    last: null,
  };
  for (const [index, { links: own, units }] of read.entries()) {
    if (own.length === 0) {
      passOn(run, units);
      continue;
    }
    for (const link of own) {
      if (link.leaning === 'before') leanBack(run, link, index);
      else {
        run.links.push(link);
        for (const part of link.quotes) run.held.add(part);
      }
    }
    const quoting = own.find((link) => link.quotes.length > 0);
    // «“We are done.” “Go home,” she said.»
    if (quoting) for (const part of run.waiting.toReversed()) give(run, quoting, part);
    run.waiting = [];
    // «“It takes years,” she said, describing how she “mixes” paint. “I like it.”»: the longer words go on.
    const quoted = (words: number) =>
      own.findLast(({ quotes }) =>
        quotes.some((part) => (quotations[part] as QuotedPart).words > words),
      );
    run.last = quoted(2) ?? quoted(0) ?? own.at(-1) ?? null;
  }
  const orphans: number[] = [];
  for (const [index, part] of quotations.entries()) {
    if (part.parent < 0 && !run.held.has(index)) orphans.push(index);
  }
  return { links: run.links, orphans };
}

/** The attributions of a paragraph without quotations: a tag alone takes none. */
function withoutTags(read: readonly ReadSentence[]): Link[] {
  const links: Link[] = [];
  for (const { links: own } of read) {
    for (const link of own) if (link.leaning !== 'before') links.push(link);
  }
  return links;
}

/** Units up to which a sentence of the article's own does not end what runs on: «She paused.» */
const shortSentence = 6;

/** A sentence without an attribution: all quotation, it runs on or waits for one; other words end what runs on. */
function passOn(run: Run, units: Unit[]): void {
  const parts = allQuotation(units);
  if (parts.length > 0) {
    const { last } = run;
    if (!last) run.waiting.push(...parts);
    else
      for (const part of parts) {
        give(run, last, part);
        run.ranOn.set(part, last);
      }
    return;
  }
  // A sentence without units has words that nothing hangs on.
  const bare = units.length === 0;
  if (!bare && units.every((unit) => unit.kind !== 'word')) return;
  run.waiting = [];
  if (bare || units.length > shortSentence) run.last = null;
}

/** «“The plan is sound.” Ellison agreed.»: a tag takes the quotation before it, or leads on to the one behind it. */
function leanBack(run: Run, link: Link, index: number): void {
  const free = quotedBefore(run, index);
  if (free.length === 0 || free.some((part) => isTaken(run, part))) {
    // «Ellison agreed. “The plan is sound.”»
    const next = run.read[index + 1];
    const leads = next && next.links.length === 0 && allQuotation(next.units).length > 0;
    if (leads && run.links.at(-1)?.sentence !== index) run.links.push(link);
    return;
  }
  for (const part of free) {
    // The tag right behind a quotation wins over the attribution before it.
    const earlier = run.ranOn.get(part);
    if (earlier) withdraw(earlier, part, run.quotations);
    give(run, link, part);
  }
  run.waiting = run.waiting.filter((part) => !free.includes(part));
  run.links.push(link);
}

/** The quoted parts that the sentence before consists of, or the one that it ends in. */
function quotedBefore({ read }: Run, index: number): number[] {
  const before = read[index - 1];
  if (!before) return [];
  const all = allQuotation(before.units);
  if (all.length > 0) return all;
  const last = endsInQuotation(before.units);
  return last >= 0 ? [last] : [];
}

/** Whether a part has an attribution that it did not merely run on from. */
const isTaken = ({ held, waiting, ranOn }: Run, part: number): boolean =>
  held.has(part) && !waiting.includes(part) && !ranOn.has(part);

function give(run: Run, link: Link, part: number): void {
  extend(link, part, run.quotations);
  run.held.add(part);
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
