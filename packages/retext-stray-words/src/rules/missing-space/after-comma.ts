import { isBlank, isDigit, isLetter, isLower, isUpper, wordStart } from '../../characters.js';
import { type Gap, isAddress, split } from './gap.js';

/** «Tuesday,the», «twice;a», «September,2024», «Ellison,44,». */
export function afterComma(text: string, index: number): Gap | undefined {
  if (!isLetter(text[index - 1]) || !isLetter(text[index - 2])) return undefined;
  // «the RTS,S vaccine»
  if (isUpper(text[index - 1]) && isUpper(text[index + 1]) && !isLetter(text[index + 2])) return;
  const isBeforeWord =
    isLetter(text[index + 1]) && (isLetter(text[index + 2]) || isBlank(text[index + 2]));
  const isBeforeFigure =
    text[index] === ',' &&
    isDigit(text[index + 1]) &&
    isLower(text[index - 1]) &&
    isLetter(text[index - 3]);
  if (!isBeforeWord && !isBeforeFigure) return undefined;
  if (isAddress(text, index) || isEntity(text, index)) return undefined;
  return split(text, index, index + 1, 'comma');
}

/** «&amp;» keeps its semicolon. */
function isEntity(text: string, index: number): boolean {
  return text[index] === ';' && text[wordStart(text, index) - 1] === '&';
}
