import { definePlugin, type RulePlugin } from 'nlcst-rule-kit';
import { rules } from './rules.js';

export { rules };

/** retext plug-in: claims whose source is vague or missing. */
const vagueAttribution: RulePlugin<typeof rules> = definePlugin('retext-vague-attribution', rules);

export default vagueAttribution;
