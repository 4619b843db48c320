import { definePlugin } from 'nlcst-rule-kit';
import { rules } from './rules.js';

export { rules };

/** Find words and marks that editing left behind. */
export default definePlugin('retext-stray-words', rules);
