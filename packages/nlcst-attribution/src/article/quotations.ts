import { longestTitle } from '../paragraph/text/units.js';
import type { Attribution, Quotation, QuotedPart } from '../types.js';
import { F } from '../words/lexicon.js';
import type { Placed } from './linked.js';

/** Words up to which a part is no clause. */
const shortPart = 3;

/** The quotations of an article; those that go on in the next paragraph are one. */
export function quotationsOf(paragraphs: readonly Placed[]): {
  quotations: Quotation[];
  byPart: Quotation[][];
} {
  const quotations: Quotation[] = [];
  const byPart: Quotation[][] = [];
  let open: Quotation | null = null;
  for (const { start, reading } of paragraphs) {
    const made: Quotation[] = [];
    for (const [index, part] of reading.quotations.entries()) {
      const span = { start: start + part.start, end: start + part.end };
      if (open && index === 0 && part.open && part.first === 0 && part.parent < 0) {
        open.parts.push(span);
        open.end = span.end;
        open.words += part.words;
        made.push(open);
        if (part.close) open = null;
        continue;
      }
      if (index === 0) open = null;
      const quotation: Quotation = {
        id: `q${quotations.length + 1}`,
        start: span.start,
        end: span.end,
        parts: [span],
        kind: kindOfQuotation(part, reading),
        words: part.words,
        parent: made[part.parent] ?? null,
        attribution: null,
        speaker: null,
        certainty: 0,
        because: '',
      };
      made.push(quotation);
      quotations.push(quotation);
    }
    const last = reading.quotations.findLast((part) => part.parent < 0);
    if (last?.open && !last.close && last.last === reading.tokens.length) {
      open = made[reading.quotations.indexOf(last)] ?? null;
    } else open = null;
    byPart.push(made);
  }
  return { quotations, byPart };
}

/** What sort of quotation a part is by its own words; attributions may change `scare` later. */
function kindOfQuotation(part: QuotedPart, { tokens }: Placed['reading']): Quotation['kind'] {
  const from = part.open ? part.first + 1 : part.first;
  const to = part.close ? part.last - 1 : part.last;
  const words = tokens.slice(from, to).filter((token) => token.kind === 'word');
  const first = words[0];
  const last = tokens[to - 1];
  if (!first || !last) return 'scare';
  const stopped = /^[.?!…,]|^\.\.\.|^--|^—/.test(last.value) || last.value.endsWith('.');
  const before = tokens[part.first - 1];
  const lead = before && /^[,:]$/.test(before.value);
  const capital = first.form.shape !== 'lower';
  if (isTitle(words) && !lead && !/[.?!]/.test(last.value)) return 'title';
  if (capital && (stopped || lead || !before) && (words.length > shortPart || stopped || lead))
    return 'direct';
  if (words.length <= 2) return 'scare';
  const verb = words.some((token) => (token.form.f & (F.auxiliary | F.modal | F.finite)) !== 0);
  return verb && words.length > shortPart ? 'mixed' : 'partial';
}

/** «Tides of the Harbor»: a few words of which the first and every long one have a capital. */
function isTitle(words: readonly { value: string; form: { shape: string } }[]): boolean {
  if (words.length < 2 || words.length > longestTitle || words[0]?.form.shape === 'lower')
    return false;
  const long = words.filter(({ value }) => value.length > 3);
  return long.length > 0 && long.every(({ form }) => /^(?:title|upper|mixed)$/.test(form.shape));
}

/** Gives a quotation, and those inside it, to an attribution. */
export function assign(
  quotation: Quotation,
  attribution: Attribution,
  because: string,
  certainty: number,
): void {
  if (quotation.attribution) return;
  quotation.attribution = attribution;
  quotation.speaker = attribution.source?.source ?? null;
  quotation.certainty = certainty;
  quotation.because = because;
  if (quotation.kind === 'scare') quotation.kind = 'partial';
  quotation.speaker?.quotations.push(quotation);
}
