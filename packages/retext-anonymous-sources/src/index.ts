import { definePlugin } from 'nlcst-rule-kit';
import { rules } from './rules.js';

export { rules };

/** retext plug-in: how an article uses unnamed sources, and how it explains them. */
export default definePlugin('retext-anonymous-sources', rules);
