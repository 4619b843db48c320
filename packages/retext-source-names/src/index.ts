import { definePlugin, type RulePlugin } from 'nlcst-rule-kit';
import { ownPage } from 'nlcst-rule-kit/internal';
import { rules } from './rules.js';

export { rules };

/** retext plug-in: do the names and abbreviations of sources agree. */
const sourceNames: RulePlugin<typeof rules> = definePlugin('retext-source-names', rules, {
  url: ownPage,
});

export default sourceNames;
