import { anonymityWording } from './rules/anonymity-wording/rule.js';
import { anonymousOpinion } from './rules/anonymous-opinion/rule.js';
import { missingReason } from './rules/missing-reason/rule.js';
import { noCommentClash } from './rules/no-comment-clash/rule.js';
import { singleSource } from './rules/single-source/rule.js';
import { unnamedSpokesperson } from './rules/unnamed-spokesperson/rule.js';
import { vagueSource } from './rules/vague-source/rule.js';
import { weakReason } from './rules/weak-reason/rule.js';

/** Every rule of the plug-in. */
export const rules = [
  missingReason,
  weakReason,
  vagueSource,
  anonymousOpinion,
  singleSource,
  noCommentClash,
  unnamedSpokesperson,
  anonymityWording,
] as const;
