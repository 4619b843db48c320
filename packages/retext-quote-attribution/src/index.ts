import { definePlugin, type RulePlugin } from 'nlcst-rule-kit';
import { ownPage } from 'nlcst-rule-kit/internal';
import { rules } from './rules.js';

export { rules };

/** retext plug-in: who says a quotation, and are its marks right. */
const quoteAttribution: RulePlugin<typeof rules> = definePlugin('retext-quote-attribution', rules, {
  url: ownPage,
});

export default quoteAttribution;
