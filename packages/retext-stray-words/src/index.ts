import { definePlugin, type RulePlugin } from 'nlcst-rule-kit';
import { ownPage } from 'nlcst-rule-kit/internal';
import { rules } from './rules.js';

export { rules };

/** retext plug-in: words and marks that editing left behind. */
const strayWords: RulePlugin<typeof rules> = definePlugin('retext-stray-words', rules, {
  url: ownPage,
});

export default strayWords;
