import type { Paragraph } from 'nlcst-attribution';
import { isBlank, isDigit, isLetter, tokenAt, wordEnd, wordStart } from '../../characters.js';
import type { Gap } from './gap.js';

/** «month— but», «hands —if». Speech that breaks off («I was—”») and lines that begin with a dash are fine. */
export function aroundDash({ text, tokens }: Paragraph, index: number): Gap | undefined {
  const before = text[index - 1];
  const after = text[index + 1];
  if (isBlank(before) === isBlank(after)) return undefined;
  const start = isBlank(before) ? index - 1 : index;
  const end = isBlank(after) ? index + 1 : index;
  const left = text[start - 1];
  const right = text[end + 1];
  if (before === '\n' || after === '\n' || left === '\n') return undefined;
  if (!isLetter(right) && !isDigit(right)) return undefined;
  const isAfterWord = isLetter(left) || isDigit(left);
  const isAfterQuotation = left === '”' || left === '"' || left === "'";
  if (!isAfterWord && !isAfterQuotation) return undefined;
  // «“I was going to— never mind.”»
  const isSpoken = (tokenAt(tokens, index)?.quotation ?? -1) >= 0;
  if (isSpoken && isBlank(after)) return undefined;
  const from = isAfterWord ? wordStart(text, start) : start - 1;
  const to = wordEnd(text, end + 1);
  const expected = `${text.slice(from, start)} ${text[index]} ${text.slice(end + 1, to)}`;
  return { kind: 'dash', span: { start: from, end: to }, expected };
}
