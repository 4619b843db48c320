import { danglingWord } from './rules/dangling-word/rule.js';
import { doubledPassage } from './rules/doubled-passage/rule.js';
import { doubledWord } from './rules/doubled-word/rule.js';
import { extraSpace } from './rules/extra-space/rule.js';
import { missingSpace } from './rules/missing-space/rule.js';
import { missingStop } from './rules/missing-stop/rule.js';
import { placeholder } from './rules/placeholder/rule.js';
import { productionNote } from './rules/production-note/rule.js';
import { strayFragment } from './rules/stray-fragment/rule.js';
import { strayPunctuation } from './rules/stray-punctuation/rule.js';

/** The rules of the plug-in, in the order in which they run. */
export const rules = [
  danglingWord,
  doubledPassage,
  doubledWord,
  extraSpace,
  missingSpace,
  missingStop,
  placeholder,
  productionNote,
  strayFragment,
  strayPunctuation,
] as const;
