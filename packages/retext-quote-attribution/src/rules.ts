import { ambiguousSpeaker } from './rules/ambiguous-speaker/rule.js';
import { doubledAttribution } from './rules/doubled-attribution/rule.js';
import { inconsistentSpeaker } from './rules/inconsistent-speaker/rule.js';
import { lateAttribution } from './rules/late-attribution/rule.js';
import { loadedVerb } from './rules/loaded-verb/rule.js';
import { mixedMarks } from './rules/mixed-marks/rule.js';
import { pluralSpeaker } from './rules/plural-speaker/rule.js';
import { quotePunctuation } from './rules/quote-punctuation/rule.js';
import { refusedComment } from './rules/refused-comment/rule.js';
import { scareQuote } from './rules/scare-quote/rule.js';
import { tenseShift } from './rules/tense-shift/rule.js';
import { unattributedQuote } from './rules/unattributed-quote/rule.js';
import { unbalancedQuote } from './rules/unbalanced-quote/rule.js';

/** Every rule of the plug-in. */
export const rules = [
  ambiguousSpeaker,
  doubledAttribution,
  inconsistentSpeaker,
  lateAttribution,
  loadedVerb,
  mixedMarks,
  pluralSpeaker,
  quotePunctuation,
  refusedComment,
  scareQuote,
  tenseShift,
  unattributedQuote,
  unbalancedQuote,
] as const;
