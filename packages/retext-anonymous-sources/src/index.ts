import { definePlugin, type RulePlugin } from 'nlcst-rule-kit';
import { ownPage } from 'nlcst-rule-kit/internal';
import { rules } from './rules.js';

export { rules };

/** retext plug-in: how an article uses unnamed sources, and how it explains them. */
const anonymousSources: RulePlugin<typeof rules> = definePlugin('retext-anonymous-sources', rules, {
  url: ownPage,
});

export default anonymousSources;
