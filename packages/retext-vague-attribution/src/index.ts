import { definePlugin, type RulePlugin } from 'nlcst-rule-kit';
import { ownPage } from 'nlcst-rule-kit/internal';
import { rules } from './rules.js';

export { rules };

/** retext plug-in: claims whose source is vague or missing. */
const vagueAttribution: RulePlugin<typeof rules> = definePlugin('retext-vague-attribution', rules, {
  url: ownPage,
});

export default vagueAttribution;
